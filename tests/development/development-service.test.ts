import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decisions, providers, readinesses } from '#shared/development/development-choices.ts'
import {
  developmentFields,
  type DevelopmentCell,
  type DevelopmentField,
  type DevelopmentRow,
} from '#shared/development/development-contract.ts'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
let path: string

beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path, { idle: 0 }))
  path = (await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })).path
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

const cell = (service: string, field: DevelopmentField, value: unknown) =>
  ({ service, field, value }) as DevelopmentCell
const change = (...cells: DevelopmentCell[]) => host.ask('development.change', { cells })
const row = async (service: string) =>
  (await host.value('development.read', {})).rows.find((one) => one.service === service)!

const empty: Omit<DevelopmentRow, 'service'> = {
  existsNow: null,
  provider: null,
  providerName: null,
  capacity: null,
  clients: null,
  waiting: null,
  priority: null,
  readiness: null,
  decision: null,
  startYear: null,
  partner: null,
  reason: null,
}

/** What each field may hold; the last is not known again. */
const values: Record<DevelopmentField, readonly unknown[]> = {
  existsNow: ['yes', 'no', null],
  provider: [...providers, null],
  providerName: ['Biedrība “Ābele”', null],
  capacity: [0, 40, 'not-limited', null],
  clients: [0, 40, 9_999_999, null],
  waiting: [0, 3, null],
  priority: [1, 2, 3, 'none', null],
  readiness: [...readinesses, null],
  decision: [...decisions, null],
  startYear: [2010, 2016, null],
  partner: ['keguma', null],
  reason: ['Vajag 12 vietas — “ātri”; =1+1', null],
}

/** The rows that stand in the file, as another program reads them. */
function stored(): Record<string, unknown>[] {
  const other = new DatabaseSync(path, { readOnly: true })
  const rows = other.prepare('SELECT * FROM development_service ORDER BY service').all() as Record<string, unknown>[]
  other.close()
  return rows
}

describe('the development model', () => {
  it('has a row for each service of the catalogue, in which nothing is known', async () => {
    const { municipality, editable, rows } = await host.value('development.read', {})
    expect({ municipality, editable }).toEqual({ municipality: 'ogres', editable: true })
    expect(rows.map((one) => one.service)).toEqual(
      Array.from({ length: 22 }, (_, at) => `S${String(at + 1).padStart(2, '0')}`),
    )
    for (const { service: _service, ...rest } of rows) expect(rest).toEqual(empty)
    expect(stored()).toEqual([])
  })

  it.each(developmentFields)('%s takes each of its values, keeps them apart, and is cleared again', async (field) => {
    for (const value of values[field]) {
      const reply = await host.value('development.change', { cells: [cell('S04', field, value)] })
      expect(reply.rows).toEqual([{ service: 'S04', ...empty, [field]: value }])
      expect(await row('S04')).toEqual({ service: 'S04', ...empty, [field]: value })
    }
    expect(stored()).toEqual([])
  })

  it('keeps every field of a row beside the others', async () => {
    const full = developmentFields.map((field) => cell('S04', field, values[field][0]))
    await change(...full)
    expect(await row('S04')).toEqual({
      service: 'S04',
      ...Object.fromEntries(developmentFields.map((field) => [field, values[field][0]])),
    })
    await change(cell('S04', 'clients', null))
    expect((await row('S04')).clients).toBe(null)
    expect((await row('S04')).waiting).toBe(0)
    // One field after another is cleared; with the last the row goes.
    await change(...developmentFields.map((field) => cell('S04', field, null)))
    expect(stored()).toEqual([])
  })

  it('an empty text is not known', async () => {
    await change(cell('S01', 'reason', 'jo vajag'), cell('S01', 'providerName', 'Ābele'))
    await change(cell('S01', 'reason', ''), cell('S01', 'providerName', '   '))
    expect(await row('S01')).toEqual({ service: 'S01', ...empty })
    expect(stored()).toEqual([])
    // Nothing was there and nothing is: no step to undo.
    const revision = (await host.value('workspace.undoState', {})).revision
    await change(cell('S02', 'reason', ''))
    expect((await host.value('workspace.undoState', {})).revision).toBe(revision)
  })

  it('of two cells of one field in a paste the last one stands', async () => {
    await change(cell('S01', 'clients', 4), cell('S01', 'clients', 5))
    expect((await row('S01')).clients).toBe(5)
  })

  it.each([
    ['a service that the catalogue does not have', cell('S99', 'clients', 1), 'SERVICE_UNKNOWN', { service: 'S99' }],
    [
      'a start year before the programme',
      cell('S01', 'startYear', 2009),
      'START_YEAR_OUTSIDE',
      { year: 2009, first: 2010, last: 2016 },
    ],
    [
      'a start year after the programme',
      cell('S01', 'startYear', 2017),
      'START_YEAR_OUTSIDE',
      { year: 2017, first: 2010, last: 2016 },
    ],
    ['itself as a partner', cell('S01', 'partner', 'ogres'), 'PARTNER_SELF', undefined],
    ['a partner that nobody knows', cell('S01', 'partner', 'cesu'), 'MUNICIPALITY_UNKNOWN', { municipality: 'cesu' }],
  ])('refuses %s, and writes nothing of the paste', async (_what, bad, code, details) => {
    const before = stored()
    const reply = await change(cell('S02', 'clients', 7), bad, cell('S03', 'clients', 8))
    expect(reply).toEqual({ ok: false, problem: details ? { code, details } : { code } })
    expect(stored()).toEqual(before)
    expect((await host.value('workspace.undoState', {})).undo).toBe(null)
  })

  it.each([
    ['clients', -1],
    ['clients', 0.5],
    ['clients', 10_000_000],
    ['clients', '12'],
    ['capacity', 'unknown'],
    ['priority', 4],
    ['existsNow', 'maybe'],
    ['decision', 'close'],
    ['partner', 'Ogre'],
    ['reason', 'a\u0000b'],
    ['reason', '\u202egnol'],
    ['name', 'x'],
  ])('%s does not take %j', async (field, value) => {
    expect(await host.call('development.change', { cells: [{ service: 'S01', field, value }] })).toMatchObject({
      ok: false,
      problem: { code: 'INPUT_INVALID' },
    })
  })

  it('undo takes back a paste over several rows to what stood there', async () => {
    await change(cell('S01', 'clients', 4), cell('S02', 'decision', 'keep'))
    const before = stored()
    await change(cell('S01', 'clients', null), cell('S02', 'decision', 'establish'), cell('S03', 'waiting', 0))
    await host.value('workspace.undo', {})
    expect(stored()).toEqual(before)
    await host.value('workspace.redo', {})
    expect((await row('S03')).waiting).toBe(0)
    expect((await row('S01')).clients).toBe(null)
  })

  it('is named in the history by the service and field, or by the number of cells', async () => {
    await change(cell('S01', 'clients', 4))
    await change(cell('S01', 'clients', 5), cell('S02', 'clients', 6))
    const history = await host.value('workspace.history', {})
    expect(history.map(({ title, rows }) => ({ title, rows }))).toEqual([
      { title: { key: 'development.cells', params: { cells: 2 } }, rows: 2 },
      { title: { key: 'development.cell', params: { service: 'S01', field: 'clients', value: 4 } }, rows: 1 },
    ])
  })

  it('a head sees no other municipality, and the region changes none', async () => {
    expect(await host.ask('development.read', { municipality: 'keguma' })).toMatchObject({
      problem: { code: 'REGION_ONLY' },
    })
    await host.value('workspace.create', { role: 'region' })
    expect(await change(cell('S01', 'clients', 4))).toMatchObject({ problem: { code: 'NOT_EDITABLE' } })
    expect(await host.ask('development.read', {})).toMatchObject({ problem: { code: 'CHOOSE_MUNICIPALITY' } })
    expect(await host.ask('development.read', { municipality: 'cesu' })).toMatchObject({
      problem: { code: 'MUNICIPALITY_UNKNOWN' },
    })
    expect((await host.value('development.read', { municipality: 'keguma' })).editable).toBe(false)
  })
})
