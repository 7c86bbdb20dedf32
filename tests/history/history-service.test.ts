import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path))
  const path = join(folder.path, 'o.planotava')
  await host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path, workstation: 'Anna' })
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

const fill = (service: string, value: number) =>
  host.value('development.change', { cells: [{ service, field: 'clients', value }] })
const list = async (filter = {}) => (await host.value('history.list', filter)).actions

describe('history', () => {
  it('names every action with who and when, the newest first, and says what was undone', async () => {
    await fill('S01', 41)
    await fill('S04', 7)
    await host.value('workspace.undo', {})
    await host.value('workspace.redo', {})
    const actions = await list()
    expect(actions.map(({ kind, who, rows }) => [kind, who, rows])).toEqual([
      ['redo', 'Anna', 1],
      ['undo', 'Anna', 1],
      ['action', 'Anna', 1],
      ['action', 'Anna', 1],
    ])
    expect(actions[1]?.title).toEqual(actions[2]?.title)
    expect(actions[3]?.at).toMatch(/^2012-03-12T09:00:\d\d\.000Z$/)
  })

  it('is read page by page, and filtered by who, service, kind and moment', async () => {
    for (const clients of [41, 42, 43]) await fill('S01', clients)
    await host.value('workspace.rename', { workstation: 'Juris' })
    await fill('S04', 7)
    const first = await host.value('history.list', { limit: 2 })
    expect([first.actions.length, first.more]).toEqual([2, true])
    const last = first.actions.at(-1)
    const second = await host.value('history.list', { limit: 3, before: last?.id ?? 0 })
    expect([second.actions.length, second.more]).toEqual([3, false])
    expect((await host.value('history.moments', {})).people).toEqual(['Anna', 'Juris'])
    expect((await list({ who: 'Juris' })).length).toBe(1)
    expect((await list({ service: 'S01' })).length).toBe(3)
    expect(await list({ kind: 'undo' })).toEqual([])
    const since = second.actions[0]?.at ?? ''
    expect((await list({ since })).length).toBe(2)
  })

  it('is searched by a number, a reason, a name of a service or of a person, and signs are only signs', async () => {
    await fill('S01', 4321)
    await host.value('development.change', {
      cells: [{ service: 'S04', field: 'reason', value: 'Ģimenes lūdz 100 %' }],
    })
    const found = async (search: string) => (await list({ search })).length
    expect(await found('4321')).toBe(1)
    expect(await found('lūdz')).toBe(1)
    expect(await found('100 %')).toBe(1)
    expect(await found('aprūpe mājās')).toBe(1)
    expect(await found('Home care')).toBe(1)
    expect(await found('anna')).toBe(2)
    // The name of a column is nobody's word, and a percent sign stands for itself.
    expect(await found('clients')).toBe(0)
    expect(await found('4%1')).toBe(0)
  })

  it('shows the cells of an action; a paste is one action, and what was typed twice in it is shown once', async () => {
    await host.value('development.change', {
      cells: [
        { service: 'S01', field: 'clients', value: 41 },
        { service: 'S01', field: 'capacity', value: 60 },
        { service: 'S04', field: 'clients', value: 7 },
      ],
    })
    const [action] = await list()
    const { cells, count } = await host.value('history.action', { id: action?.id ?? 0 })
    expect(count).toBe(3)
    expect(cells).toMatchObject([
      {
        municipality: 'ogres',
        service: 'S01',
        table: 'development_service',
        field: 'capacity',
        before: null,
        after: 60,
      },
      { municipality: 'ogres', service: 'S01', field: 'clients', before: null, after: 41 },
      { municipality: 'ogres', service: 'S04', field: 'clients', before: null, after: 7 },
    ])
  })

  it('of one cell is everything that happened to it, with the reasons', async () => {
    const type = (value: number | 'method', reason?: string) =>
      host.value('forecast.change', {
        cells: [{ service: 'S01', year: 2013, measure: 'clients', value, ...(reason === undefined ? {} : { reason }) }],
      })
    await type(45, 'Uzskaite.')
    await type(47)
    await host.value('forecast.change', { cells: [{ service: 'S01', year: 2014, measure: 'clients', value: 99 }] })
    await host.value('forecast.change', { cells: [{ service: 'S01', year: 2013, measure: 'capacity', value: 50 }] })
    await type('method')
    const { changes } = await host.value('history.cell', {
      table: 'forecast_typed',
      field: 'clients',
      service: 'S01',
      year: 2013,
    })
    expect(changes.map(({ before, after, reason }) => [before, after, reason])).toEqual([
      [47, null, null],
      [45, 47, 'Uzskaite.'],
      [null, 45, 'Uzskaite.'],
    ])
    expect(await host.value('history.cell', { table: 'workspace', field: 'id', service: null, year: null })).toEqual({
      changes: [],
    })
  })

  it('is saved as a table whose cells no spreadsheet takes for a formula', async () => {
    await host.value('development.change', {
      cells: [
        { service: 'S01', field: 'clients', value: 41 },
        { service: 'S01', field: 'reason', value: '=HYPERLINK("x"); citāts' },
      ],
    })
    const { csv, cells } = await host.value('history.export', { language: 'en' })
    expect(cells).toBe(2)
    expect(csv.split('\r\n')).toEqual([
      '\uFEFFWhen;Who;Municipality;Where;What was changed;Before;After',
      expect.stringMatching(/^12\.03\.2012\. 11:00;Anna;Ogre Municipality;S01 Home care;clients;not known;41$/),
      expect.stringMatching(/;reason;not known;"'=HYPERLINK\(""x""\); citāts"$/),
      '',
    ])
  })
})
