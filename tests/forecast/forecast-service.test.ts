import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CallInput } from '#shared/contract/api.ts'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
let path: string

beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path, { idle: 0 }))
  path = (await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })).path
  // S04 exists, 12 clients, 20 can be served; it is kept as it is.
  await host.value('development.change', {
    cells: [
      { service: 'S04', field: 'existsNow', value: 'yes' },
      { service: 'S04', field: 'decision', value: 'keep' },
      { service: 'S04', field: 'clients', value: 12 },
      { service: 'S04', field: 'capacity', value: 20 },
    ],
  })
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

type Cell = CallInput<'forecast.change'>['cells'][number]
const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016]
const type = (...cells: Cell[]) => host.ask('forecast.change', { cells })
const clients = (year: number, value: Cell['value'], reason?: string | null): Cell => ({
  service: 'S04',
  year,
  measure: 'clients',
  value,
  ...(reason === undefined ? {} : { reason }),
})
const capacity = (year: number, value: Cell['value'], reason?: string | null): Cell => ({
  ...clients(year, value, reason),
  measure: 'capacity',
})
const row = async (service = 'S04') =>
  (await host.value('forecast.read', {})).rows.find((one) => one.service === service)!
const year = async (at: number, service = 'S04') => (await row(service)).years.find((one) => one.year === at)!

function count(table: string): number {
  const other = new DatabaseSync(path, { readOnly: true })
  const { n } = other.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }
  other.close()
  return n
}

describe('method and coverage', () => {
  it.each(['demographic', 'trend', 'typed'] as const)(
    '%s can be chosen and cleared; nothing is left of it',
    async (method) => {
      await host.value('forecast.setMethod', { services: ['S04', 'S05'], method })
      expect((await row()).method).toBe(method)
      expect((await row('S05')).method).toBe(method)
      await host.value('forecast.setMethod', { services: ['S04', 'S05'], method: null })
      expect((await row()).method).toBe(null)
      expect(count('forecast_setting')).toBe(0)
    },
  )

  it('no method where none was is no change', async () => {
    const { revision } = await host.value('workspace.undoState', {})
    await host.value('forecast.setMethod', { services: ['S04', 'S07'], method: null })
    await host.value('forecast.setCoverage', { service: 'S04', coverage: null })
    expect((await host.value('workspace.undoState', {})).revision).toBe(revision)
    expect(count('forecast_setting')).toBe(0)
  })

  it('coverage is kept beside the method, and each is cleared alone', async () => {
    const coverage = { firstYear: 2012, first: 0.125, lastYear: 2016, last: 0.3 }
    await host.value('forecast.setCoverage', { service: 'S04', coverage })
    await host.value('forecast.setMethod', { services: ['S04'], method: 'demographic' })
    expect(await row()).toMatchObject({ method: 'demographic', coverage })
    await host.value('forecast.setMethod', { services: ['S04'], method: null })
    expect(await row()).toMatchObject({ method: null, coverage })
    await host.value('forecast.setCoverage', { service: 'S04', coverage: null })
    expect(await row()).toMatchObject({ method: null, coverage: null })
    expect(count('forecast_setting')).toBe(0)
    await host.value('workspace.undo', {})
    expect(await row()).toMatchObject({ method: null, coverage })
  })

  it('a group can have its own coverage over that of all, until it is taken away', async () => {
    const all = { firstYear: 2010, first: 0.1, lastYear: 2010, last: 0.1 }
    const own = { firstYear: 2010, first: 0.5, lastYear: 2016, last: 0.6 }
    await host.value('forecast.setMethod', { services: ['S04'], method: 'demographic' })
    await host.value('forecast.setCoverage', { service: 'S04', coverage: all })
    const before = (await year(2012)).clients
    const [first] = (await row()).groups
    expect(first).toMatchObject({ coverage: null })
    const group = first?.group ?? ''
    await host.value('forecast.setCoverage', { service: 'S04', group, coverage: own })
    expect(await row()).toMatchObject({ coverage: all, groups: expect.arrayContaining([{ group, coverage: own }]) })
    expect((await year(2012)).clients).toBeGreaterThan(Number(before))
    await host.value('forecast.setCoverage', { service: 'S04', group, coverage: null })
    expect((await year(2012)).clients).toBe(before)
    expect(count('forecast_coverage')).toBe(0)
    expect(await host.ask('forecast.setCoverage', { service: 'S04', group: 'T99', coverage: own })).toMatchObject({
      problem: { code: 'GROUP_NOT_SERVED', details: { group: 'T99', service: 'S04' } },
    })
  })

  it('a coverage of 0 is a number: nobody is reached', async () => {
    await host.value('forecast.setMethod', { services: ['S04'], method: 'demographic' })
    expect((await year(2012)).clients).toBe('unknown')
    expect((await row()).missing).toEqual(['coverage'])
    await host.value('forecast.setCoverage', {
      service: 'S04',
      coverage: { firstYear: 2010, first: 0, lastYear: 2010, last: 0 },
    })
    expect((await year(2012)).clients).toBe(0)
    expect((await row()).missing).toEqual([])
  })

  it.each([
    ['a share above 1', { firstYear: 2012, first: 0.1, lastYear: 2016, last: 1.1 }],
    ['a share below 0', { firstYear: 2012, first: -0.1, lastYear: 2016, last: 1 }],
    ['a last year before the first', { firstYear: 2016, first: 0.1, lastYear: 2012, last: 0.2 }],
  ])('refuses %s', async (_what, coverage) => {
    expect(await host.ask('forecast.setCoverage', { service: 'S04', coverage })).toMatchObject({
      problem: { code: 'INPUT_INVALID' },
    })
  })

  it('refuses a service that is not in the catalogue, for all', async () => {
    expect(await host.ask('forecast.setMethod', { services: ['S04', 'S99'], method: 'typed' })).toMatchObject({
      problem: { code: 'SERVICE_UNKNOWN', details: { service: 'S99' } },
    })
    expect((await row()).method).toBe(null)
    expect(await host.ask('forecast.setCoverage', { service: 'S99', coverage: null })).toMatchObject({
      problem: { code: 'SERVICE_UNKNOWN' },
    })
  })
})

describe('cells typed over the method', () => {
  it('keep not known, zero, not planned and not limited apart', async () => {
    await type(clients(2012, 0), clients(2013, 'unknown'), clients(2014, 'not-planned'), clients(2015, 25))
    await type(capacity(2012, 0), capacity(2013, 'not-limited'), capacity(2016, 'unknown'))
    const figures = (await row()).years.map((y) => [y.year, y.clients, y.capacity, y.served, y.waiting])
    expect(figures).toEqual([
      // typed nowhere: no method, so the clients are not known; the present capacity stays
      [2010, 'unknown', 20, 'unknown', 'unknown'],
      [2011, 'unknown', 20, 'unknown', 'unknown'],
      [2012, 0, 0, 0, 0],
      [2013, 'unknown', 'not-limited', 'unknown', 'unknown'],
      [2014, 'not-planned', 'not-planned', 'not-planned', 'not-planned'],
      // 25 want it, 20 can be served
      [2015, 25, 20, 20, 5],
      [2016, 'unknown', 'unknown', 'unknown', 'unknown'],
    ])
    expect((await year(2013)).typedClients?.value).toBe('unknown')
    expect((await year(2014)).typedClients?.value).toBe('not-planned')
    expect((await year(2010)).typedClients).toBe(null)
    expect((await year(2013)).typedCapacity?.value).toBe('not-limited')
  })

  it('totals add what is known and say of how many services', async () => {
    // One service of 22 has 25 clients; the other 21 are not known.
    await type(clients(2015, 25))
    const { totals } = await host.value('forecast.read', {})
    expect(totals.find((t) => t.year === 2015)).toEqual({
      year: 2015,
      range: null,
      clients: { sum: 25, known: 1, of: 22 },
      served: { sum: 20, known: 1, of: 22 },
      waiting: { sum: 5, known: 1, of: 22 },
    })
    expect(totals.find((t) => t.year === 2016)?.clients).toEqual({ sum: 0, known: 0, of: 22 })
  })

  it('keep their reason when only the value changes, and lose it when told to', async () => {
    const reason = async () => (await year(2012)).typedClients?.reason
    await type(clients(2012, 14, 'rinda no 2011. gada'))
    await type(clients(2012, 15))
    expect(await reason()).toBe('rinda no 2011. gada')
    await type(clients(2012, 15, 'cits'))
    expect(await reason()).toBe('cits')
    await type(clients(2012, 15, '  '))
    expect(await reason()).toBe(null)
    await type(clients(2012, 16, 'atkal'))
    await type(clients(2012, 16, null))
    expect(await reason()).toBe(null)
  })

  it('“method” takes the number away with its reason', async () => {
    await host.value('forecast.setMethod', { services: ['S04'], method: 'demographic' })
    await host.value('forecast.setCoverage', {
      service: 'S04',
      coverage: { firstYear: 2010, first: 0, lastYear: 2010, last: 0 },
    })
    await type(clients(2012, 14, 'saraksts'), capacity(2012, 9))
    expect(await year(2012)).toMatchObject({ clients: 14, byMethod: 0, served: 9 })
    await type(clients(2012, 'method'), capacity(2012, 'method'))
    expect(await year(2012)).toMatchObject({
      clients: 0,
      byMethod: 0,
      capacity: 20,
      typedClients: null,
      typedCapacity: null,
    })
    expect(count('forecast_typed')).toBe(0)
    // The reason does not come back with the next number.
    await type(clients(2012, 15))
    expect((await year(2012)).typedClients?.reason).toBe(null)
  })

  it('name who typed them and when, from the stream of changes', async () => {
    await type(clients(2012, 14))
    const first = (await year(2012)).typedClients
    expect(first).toMatchObject({ by: 'Tests' })
    await host.value('workspace.rename', { workstation: 'Ogres birojs' })
    await type(clients(2013, 15), capacity(2012, 30))
    expect((await year(2012)).typedClients).toEqual(first)
    const second = (await year(2013)).typedClients
    expect(second).toMatchObject({ value: 15, by: 'Ogres birojs' })
    expect((await year(2012)).typedCapacity).toMatchObject({ by: 'Ogres birojs', at: second?.at })
    expect(second!.at! > first!.at!).toBe(true)
    // Typed again by somebody else, it is theirs.
    await type(clients(2012, 16))
    expect((await year(2012)).typedClients).toMatchObject({ value: 16, by: 'Ogres birojs' })
    // It is the time of the command, as the history has it.
    expect((await host.value('workspace.history', { limit: 1 }))[0]?.at).toBe((await year(2012)).typedClients?.at)
  })

  const wrong: [what: string, cell: Cell, code: string, details: object][] = [
    [
      'a service that is not in the catalogue',
      { ...clients(2012, 1), service: 'S99' },
      'SERVICE_UNKNOWN',
      { service: 'S99' },
    ],
    ['a year before the programme', clients(2009, 1), 'YEAR_OUTSIDE', { year: 2009, first: 2010, last: 2016 }],
    ['a year after the programme', clients(2017, 1), 'YEAR_OUTSIDE', { year: 2017, first: 2010, last: 2016 }],
    ['clients without limit', clients(2012, 'not-limited'), 'VALUE_NOT_FOR_MEASURE', { measure: 'clients' }],
    ['a capacity that is not planned', capacity(2012, 'not-planned'), 'VALUE_NOT_FOR_MEASURE', { measure: 'capacity' }],
  ]
  it.each(wrong)('refuse %s, and nothing of the paste is written', async (_what, bad, code, details) => {
    expect(await type(clients(2011, 3), bad)).toEqual({ ok: false, problem: { code, details } })
    expect(count('forecast_typed')).toBe(0)
  })

  it('refuse a number where the model has no service, but let an old one be taken away', async () => {
    await type(clients(2011, 3))
    await host.value('development.change', {
      cells: [
        { service: 'S04', field: 'existsNow', value: 'no' },
        { service: 'S04', field: 'decision', value: 'establish' },
        { service: 'S04', field: 'startYear', value: 2012 },
      ],
    })
    expect(await type(clients(2011, 4))).toMatchObject({
      problem: { code: 'YEAR_WITHOUT_SERVICE', details: { service: 'S04', year: 2011 } },
    })
    expect((await year(2011)).clients).toBe('not-planned')
    expect(await type(clients(2011, 'method'))).toMatchObject({ ok: true })
    expect(count('forecast_typed')).toBe(0)
  })

  it('refuse a scenario that does not exist', async () => {
    for (const reply of [
      await host.ask('forecast.read', { scenario: 'nobody' }),
      await host.ask('forecast.change', { scenario: 'nobody', cells: [clients(2012, 1)] }),
      await host.ask('forecast.setMethod', { scenario: 'nobody', services: ['S04'], method: 'typed' }),
      await host.ask('forecast.setCoverage', { scenario: 'nobody', service: 'S04', coverage: null }),
    ])
      expect(reply).toMatchObject({ problem: { code: 'SCENARIO_UNKNOWN', details: { scenario: 'nobody' } } })
  })
})

describe('actual figures', () => {
  const actual = (...cells: [year: number, clients: number | null][]) =>
    host.ask('forecast.setActuals', { cells: cells.map(([y, n]) => ({ service: 'S04', year: y, clients: n })) })

  it('can be entered from four years before the programme, and cleared', async () => {
    expect((await host.value('forecast.read', {})).actualYears).toEqual([2006, 2007, 2008, 2009, ...years])
    await actual([2009, 0], [2006, 7])
    expect((await row()).actuals).toEqual([
      { year: 2006, clients: 7 },
      { year: 2009, clients: 0 },
    ])
    await actual([2009, null])
    expect((await row()).actuals).toEqual([{ year: 2006, clients: 7 }])
    expect(await actual([2007, 5], [2005, 1])).toMatchObject({
      problem: { code: 'YEAR_OUTSIDE', details: { year: 2005, first: 2006, last: 2016 } },
    })
    expect(count('forecast_actual')).toBe(1)
  })

  it('carry the trend: three years at least', async () => {
    await host.value('forecast.setMethod', { services: ['S04'], method: 'trend' })
    await actual([2008, 10], [2009, 12])
    expect((await row()).missing).toEqual(['actuals'])
    await actual([2007, 8])
    // Slope 2 a year from 12 in 2009, damped by 0,9 a year: 13,8; 15,42; 16,878; 18,1902 …
    expect((await row()).years.slice(0, 4).map((y) => y.clients)).toEqual([14, 15, 17, 18])
    // The present capacity of 20 still serves them all.
    expect((await year(2012)).waiting).toBe(0)
  })
})

describe('why this number', () => {
  it('explains each measure with the value that the grid shows', async () => {
    await type(clients(2015, 25, 'saraksts'))
    for (const [measure, value] of [
      ['clients', 25],
      ['capacity', 20],
      ['served', 20],
      ['waiting', 5],
    ] as const) {
      const trace = await host.value('forecast.explain', { service: 'S04', year: 2015, measure })
      expect(trace.value, measure).toBe(value)
    }
  })

  it('refuses what does not exist', async () => {
    expect(await host.ask('forecast.explain', { service: 'S99', year: 2015, measure: 'clients' })).toMatchObject({
      problem: { code: 'SERVICE_UNKNOWN' },
    })
    expect(await host.ask('forecast.explain', { service: 'S04', year: 2017, measure: 'clients' })).toMatchObject({
      problem: { code: 'YEAR_OUTSIDE' },
    })
  })
})

it('the region looks at a forecast and changes none', async () => {
  await host.value('workspace.create', { role: 'region' })
  const { editable } = await host.value('forecast.read', { municipality: 'keguma' })
  expect(editable).toBe(false)
  for (const reply of [
    await type(clients(2012, 1)),
    await host.ask('forecast.setMethod', { services: ['S04'], method: 'typed' }),
    await host.ask('forecast.setCoverage', { service: 'S04', coverage: null }),
    await host.ask('forecast.setActuals', { cells: [{ service: 'S04', year: 2012, clients: 1 }] }),
  ])
    expect(reply).toMatchObject({ problem: { code: 'NOT_EDITABLE' } })
})
