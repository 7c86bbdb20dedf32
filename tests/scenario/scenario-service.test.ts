import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path))
  const path = join(folder.path, 'o.planotava')
  await host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path, seminar: true })
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

const clientsOf = async (service: string, scenario: string) =>
  (await host.value('forecast.read', { scenario })).rows
    .find((row) => row.service === service)
    ?.years.map((y) => y.clients)
const costs = async (scenario: string) => (await host.value('costing.read', { scenario })).overall

describe('scenarios', () => {
  it('a scenario without differences equals its parent, in clients, costs and gaps', async () => {
    for (const parent of ['base', 'low', 'high']) {
      const { id } = await host.value('scenario.create', { name: `Tāds pats kā ${parent}`, parent })
      const { rows, totals } = await host.value('forecast.read', { scenario: id })
      const above = await host.value('forecast.read', { scenario: parent })
      const figures = (list: typeof rows) => list.map((row) => row.years.map((y) => [y.clients, y.capacity, y.served]))
      expect(figures(rows)).toEqual(figures(above.rows))
      expect(totals).toEqual(above.totals)
      expect(await costs(id)).toEqual(await costs(parent))
      expect(await host.value('scenario.differences', { scenario: id })).toEqual([])
    }
  })

  it('low stays below base and high above it where the coverage says so', async () => {
    const demographic = (await host.value('forecast.read', {})).rows.find((row) => row.method === 'demographic')
    const service = demographic?.service ?? ''
    const [low, base, high] = [
      await clientsOf(service, 'low'),
      await clientsOf(service, 'base'),
      await clientsOf(service, 'high'),
    ]
    const last = (list: typeof low) => Number(list?.at(-1))
    expect(last(low)).toBeLessThan(last(base))
    expect(last(high)).toBeGreaterThan(last(base))
  })

  it('a number typed in a scenario stays there; cleared, the parent’s returns; deleting is undone with its cells', async () => {
    const { id } = await host.value('scenario.create', { name: 'Lēnāk', parent: 'low' })
    const before = await clientsOf('S01', 'low')
    const cell = { service: 'S01', year: 2014, measure: 'clients' } as const
    await host.value('forecast.change', { scenario: id, cells: [{ ...cell, value: 7, reason: 'Mēģinājums' }] })
    expect((await clientsOf('S01', id))?.[4]).toBe(7)
    expect(await clientsOf('S01', 'low')).toEqual(before)
    expect(await host.value('scenario.differences', { scenario: id })).toEqual([
      { service: 'S01', field: 'clients', group: null, year: 2014, value: '7', above: null },
    ])
    await host.value('scenario.remove', { scenario: id })
    expect(await host.ask('forecast.read', { scenario: id })).toMatchObject({ problem: { code: 'SCENARIO_UNKNOWN' } })
    await host.value('workspace.undo', {})
    expect((await clientsOf('S01', id))?.[4]).toBe(7)
    await host.value('forecast.change', { scenario: id, cells: [{ ...cell, value: 'method' }] })
    expect(await clientsOf('S01', id)).toEqual(before)
  })

  it('a typed number that is inherited goes back to the method here alone, and comes back', async () => {
    const { rows } = await host.value('forecast.read', {})
    const row = rows.find(({ method, years }) => method === 'demographic' && years.some((y) => typeof y.byMethod === 'number')) // prettier-ignore
    const year = row?.years.find((y) => typeof y.byMethod === 'number')
    if (!row || !year) throw new Error('no service by population')
    const cell = { service: row.service, year: year.year, measure: 'clients' as const }
    const { id } = await host.value('scenario.create', { name: 'Pēc metodes', parent: 'base' })
    const here = async (scenario: string) =>
      (await host.value('forecast.read', { scenario })).rows
        .find(({ service }) => service === row.service)
        ?.years.find((y) => y.year === year.year)
    await host.value('forecast.change', { cells: [{ ...cell, value: 4321 }] })
    expect(await here(id)).toMatchObject({ clients: 4321, typedClients: { value: 4321 } })
    await host.value('forecast.change', { scenario: id, cells: [{ ...cell, value: 'method' }] })
    expect(await here(id)).toMatchObject({ clients: year.byMethod, typedClients: null })
    expect(await here('base')).toMatchObject({ clients: 4321 })
    expect(await host.value('scenario.differences', { scenario: id })).toEqual([
      { service: row.service, group: null, year: year.year, field: 'clients', value: 'method', above: '4321' },
    ])
    await host.value('forecast.change', { scenario: id, cells: [{ ...cell, value: 'inherited' }] })
    expect(await here(id)).toMatchObject({ clients: 4321 })
    expect(await host.value('scenario.differences', { scenario: id })).toEqual([])
  })

  it('a start year moves in the scenario alone, and a service can be left out of it', async () => {
    const row = (await host.value('development.read', {})).rows.find((r) => r.decision === 'establish')
    const service = row?.service ?? ''
    const { id } = await host.value('scenario.create', { name: 'Vēlāk' })
    await host.value('scenario.setStart', { scenario: id, service, startYear: 2016 })
    expect((await clientsOf(service, id))?.slice(0, 6)).toEqual(Array(6).fill('not-planned'))
    expect(typeof (await clientsOf(service, id))?.[6]).toBe('number')
    expect(await clientsOf(service, 'base')).not.toEqual(await clientsOf(service, id))
    await host.value('scenario.setStart', { scenario: id, service, startYear: 'not-planned' })
    expect(await clientsOf(service, id)).toEqual(Array(7).fill('not-planned'))
    await host.value('scenario.setStart', { scenario: id, service, startYear: null })
    expect(await clientsOf(service, id)).toEqual(await clientsOf(service, 'base'))
  })

  it('a frozen plan keeps its figures while the plan changes', async () => {
    const { id } = await host.value('scenario.freeze', { scenario: 'base', name: '2012. gada plāns' })
    const compare = () => host.value('scenario.compare', { left: `baseline:${id}`, right: 'scenario:base' })
    for (const row of (await compare()).totals) expect(row.left).toEqual(row.right)
    const frozen = (await compare()).rows[0]?.years.map((y) => y.left)
    await host.value('forecast.change', {
      cells: [{ service: 'S01', year: 2013, measure: 'clients', value: 99, reason: 'Jauni dati' }],
    })
    const after = await compare()
    expect(after.rows[0]?.years.map((y) => y.left)).toEqual(frozen)
    expect(after.rows[0]?.years[3]?.right.clients).toBe(99)
    await host.value('scenario.removeBaseline', { baseline: id })
    expect(await host.ask('scenario.compare', { left: `baseline:${id}`, right: 'scenario:base' })).toMatchObject({
      problem: { code: 'BASELINE_UNKNOWN' },
    })
    await host.value('workspace.undo', {})
    expect((await compare()).rows[0]?.years.map((y) => y.left)).toEqual(frozen)
  })

  it('a copy has the same cells and goes its own way; children of a deleted one inherit from its parent', async () => {
    const { id } = await host.value('scenario.copy', { scenario: 'low', name: 'Kā zemais' })
    expect(await costs(id)).toEqual(await costs('low'))
    const { id: child } = await host.value('scenario.create', { name: 'Bērns', parent: id })
    await host.value('scenario.remove', { scenario: id })
    expect(await costs(child)).toEqual(await costs('base'))
  })

  it('refuses a taken name, a standing scenario and a start that the plan does not have', async () => {
    await host.value('scenario.create', { name: 'Viens' })
    expect(await host.ask('scenario.create', { name: 'viens ' })).toMatchObject({
      problem: { code: 'SCENARIO_NAME_TAKEN' },
    })
    expect(await host.ask('scenario.rename', { scenario: 'low', name: 'X' })).toMatchObject({
      problem: { code: 'SCENARIO_STANDING' },
    })
    const kept = (await host.value('development.read', {})).rows.find((row) => row.decision === 'keep')
    expect(
      await host.ask('scenario.setStart', { scenario: 'low', service: kept?.service ?? '', startYear: 2014 }),
    ).toMatchObject({ problem: { code: 'START_NEEDS_PLAN' } })
    expect(await host.ask('scenario.setStart', { scenario: 'base', service: 'S01', startYear: 2014 })).toMatchObject({
      problem: { code: 'START_IN_SCENARIO' },
    })
  })
})
