import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DevelopmentCell } from '#shared/development/development-contract.ts'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost

beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path))
  await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

const read = () => host.value('overview.read', {})
const codes = Array.from({ length: 22 }, (_, at) => `S${String(at + 1).padStart(2, '0')}`)
const say = (services: readonly string[], fields: Readonly<Record<string, unknown>>) =>
  host.value('development.change', {
    cells: services.flatMap((service) =>
      Object.entries(fields).map(([field, value]) => ({ service, field, value }) as DevelopmentCell),
    ),
  })
const findings = async (rule: string) => (await read()).findings.filter((finding) => finding.rule === rule)

/** 21 services are not planned; S04 is left to the test. */
const decideOthers = () =>
  say(
    codes.filter((code) => code !== 'S04'),
    { existsNow: 'no', decision: 'not-planned' },
  )

const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016]

describe('the overview of a new workspace', () => {
  it('knows nothing but the population, and says so of every figure', async () => {
    const overview = await read()
    // Five questions of each of 22 services: does it exist, what is decided; clients, capacity; costs.
    expect(overview.completeness).toEqual({ done: 0, of: 110 })
    expect(overview.pages).toEqual([
      { page: 'model', done: 0, of: 44 },
      { page: 'forecast', done: 0, of: 44 },
      { page: 'costs', done: 0, of: 22 },
    ])
    expect(overview.decisions).toEqual({ none: 22 })
    expect(overview.population).toEqual({ year: 2010, population: 38_997, status: 'estimate' })
    const nothing = { sum: 0, known: 0, of: 22 }
    expect(overview.clients).toEqual(
      years.map((year) => ({ year, clients: nothing, served: nothing, waiting: nothing })),
    )
    expect(overview.costs).toEqual(
      years.map((year) => ({ year, total: { minor: 0, currency: year < 2014 ? 'LVL' : 'EUR', known: 0, of: 22 } })),
    )
    expect(overview.overall).toEqual({ LVL: 0, EUR: 0, known: 0, of: 7 })
  })

  it('asks first whether each service exists and what is decided, nothing else', async () => {
    const overview = await read()
    expect(overview.findings).toHaveLength(44)
    expect(overview.findings[0]).toEqual({
      explanation: null,
      rule: 'existence-said',
      severity: 'explain',
      service: 'S01',
      year: null,
      page: 'model',
      field: 'existsNow',
      params: {},
    })
    expect(overview.findings.map((f) => f.service)).toEqual([...codes, ...codes])
  })
})

describe('findings lead to the cell', () => {
  it('of the model, with the values that the words need', async () => {
    await say(['S05'], { existsNow: 'no', decision: 'establish' })
    expect(await findings('start-year-said')).toEqual([
      {
        explanation: null,
        rule: 'start-year-said',
        severity: 'explain',
        service: 'S05',
        year: null,
        page: 'model',
        field: 'startYear',
        params: { first: 2010, last: 2016 },
      },
    ])
    await say(['S05'], { startYear: 2013 })
    expect(await findings('start-year-said')).toEqual([])
  })

  it('of the forecast, with the year from which it is not known', async () => {
    await say(['S05'], { existsNow: 'no', decision: 'establish', startYear: 2013 })
    expect(await findings('forecast-complete')).toEqual([
      {
        explanation: null,
        rule: 'forecast-complete',
        severity: 'explain',
        service: 'S05',
        year: 2013,
        page: 'forecast',
        field: 'method',
        params: { gap: 'method', year: 2013 },
      },
    ])
  })

  it('of the costs', async () => {
    await say(['S05'], { existsNow: 'no', decision: 'establish', startYear: 2013 })
    expect(await findings('costs-entered')).toMatchObject([
      { service: 'S05', page: 'costs', field: 'lines', severity: 'explain' },
    ])
  })

  it('of clients beyond the population of a year', async () => {
    await say(['S05'], { existsNow: 'yes', decision: 'keep' })
    // 37 730 people live in Ogre in 2012.
    const type = (value: number) =>
      host.value('forecast.change', { cells: [{ service: 'S05', year: 2012, measure: 'clients', value }] })
    await type(37_730)
    expect(await findings('clients-beyond-population')).toEqual([])
    await type(37_731)
    expect(await findings('clients-beyond-population')).toMatchObject([
      { service: 'S05', year: 2012, params: { year: 2012, clients: 37_731, population: 37_730 } },
    ])
  })
})

describe('the overview of a model that is whole', () => {
  it('has nothing to do, and totals of all services', async () => {
    await decideOthers()
    await say(['S04'], {
      existsNow: 'yes',
      provider: 'ngo',
      capacity: 10,
      clients: 12,
      reason: 'rinda',
      decision: 'keep',
    })
    await host.value('forecast.setMethod', { services: ['S04'], method: 'typed' })
    await host.value('forecast.change', {
      cells: years.map((year) => ({ service: 'S04', year, measure: 'clients' as const, value: 12 })),
    })
    await host.value('costing.addLines', {
      lines: [
        {
          service: 'S04',
          kind: 'running',
          category: 'food',
          driver: 'client',
          name: 'Pusdienas',
          quantity: 1,
          priceMinor: 10_000,
          currency: 'LVL',
          priceYear: 2012,
          index: 'none',
        },
      ],
    })
    const overview = await read()
    // An organisation without a name is only told.
    expect(overview.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    // 22 × 2 on the model and the description of S04; clients and capacity; costs and their line.
    expect(overview.pages).toEqual([
      { page: 'model', done: 45, of: 45 },
      { page: 'forecast', done: 2, of: 2 },
      { page: 'costs', done: 2, of: 2 },
    ])
    expect(overview.completeness).toEqual({ done: 49, of: 49 })
    expect(overview.decisions).toEqual({ 'not-planned': 21, keep: 1 })
    // 12 want it, 10 can be served, 2 wait; the other 21 are a known 0.
    const of22 = (sum: number) => ({ sum, known: 22, of: 22 })
    expect(overview.clients[2]).toEqual({ year: 2012, clients: of22(12), served: of22(10), waiting: of22(2) })
    // 10 × 100,00 Ls; 100 000 / 0,702804 = 142 287,18…
    expect(overview.costs.map((cost) => cost.total.minor)).toEqual([
      100_000, 100_000, 100_000, 100_000, 142_287, 142_287, 142_287,
    ])
    expect(overview.costs[2]?.total).toEqual({ minor: 100_000, currency: 'LVL', known: 22, of: 22 })
    expect(overview.overall).toEqual({ LVL: 400_000, EUR: 426_861, known: 7, of: 7 })
    // It is what the other pages say.
    const costs = await host.value('costing.read', {})
    expect(overview.costs.map((cost) => cost.total)).toEqual(costs.totals.map((total) => total.total))
    expect(overview.overall).toEqual(costs.overall)
    const forecast = await host.value('forecast.read', {})
    expect(overview.clients).toEqual(forecast.totals.map(({ range: _, ...total }) => total))
  })

  it('says of how many services a figure is known when one is not', async () => {
    await decideOthers()
    await say(['S04'], { existsNow: 'yes', decision: 'keep' })
    await host.value('forecast.change', { cells: [{ service: 'S04', year: 2012, measure: 'clients', value: 0 }] })
    const overview = await read()
    // A zero that was typed is known; the year beside it is not.
    expect(overview.clients[2]?.clients).toEqual({ sum: 0, known: 22, of: 22 })
    expect(overview.clients[3]?.clients).toEqual({ sum: 0, known: 21, of: 22 })
    // 21 services are a known 0; what S04 costs nobody said.
    expect(overview.costs[2]?.total).toEqual({ minor: 0, currency: 'LVL', known: 21, of: 22 })
    expect(overview.overall.known).toBe(0)
  })
})

describe('whose overview', () => {
  it('a head has the own one, the region chooses', async () => {
    expect(await host.ask('overview.read', { municipality: 'riga' })).toMatchObject({
      problem: { code: 'REGION_ONLY' },
    })
    expect((await host.value('overview.read', { municipality: 'ogres' })).municipality).toBe('ogres')
    await host.value('workspace.create', { role: 'region' })
    expect(await host.ask('overview.read', {})).toMatchObject({ problem: { code: 'CHOOSE_MUNICIPALITY' } })
    expect(await host.ask('overview.read', { municipality: 'cesu' })).toMatchObject({
      problem: { code: 'MUNICIPALITY_UNKNOWN' },
    })
    const riga = await host.value('overview.read', { municipality: 'riga' })
    expect(riga).toMatchObject({ municipality: 'riga', completeness: { done: 0, of: 110 } })
  })
})
