import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CallInput } from '#shared/contract/api.ts'
import type { CostingCell } from '#shared/costing/costing-contract.ts'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
let path: string

const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016]

beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path, { idle: 0 }))
  path = (await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })).path
  // S04 exists and is kept: 10 clients every year, 20 can be served. S05 is not planned. The others are not decided.
  await host.value('development.change', {
    cells: [
      { service: 'S04', field: 'existsNow', value: 'yes' },
      { service: 'S04', field: 'decision', value: 'keep' },
      { service: 'S04', field: 'capacity', value: 20 },
      { service: 'S04', field: 'clients', value: 10 },
      { service: 'S05', field: 'existsNow', value: 'no' },
      { service: 'S05', field: 'decision', value: 'not-planned' },
    ],
  })
  await host.value('forecast.change', {
    cells: years.map((year) => ({ service: 'S04', year, measure: 'clients' as const, value: 10 })),
  })
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

type NewLine = CallInput<'costing.addLines'>['lines'][number]

/** 100,00 Ls a client and year, in money of 2012, without an index. */
const food: NewLine = {
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
}
const add = async (...lines: NewLine[]) => (await host.value('costing.addLines', { lines })).ids
const lines = async (service = 'S04') => (await host.value('costing.lines', { service })).lines
const line = async (id: string) => {
  const { years: _years, ...rest } = (await lines()).find((one) => one.id === id)!
  return rest
}
const costs = async () => host.value('costing.read', {})
const serviceCost = async (service = 'S04') => (await costs()).services.find((one) => one.service === service)!
const inYear = async (year: number, service = 'S04') => (await serviceCost(service)).years.find((y) => y.year === year)!
const steps = async () => (await host.value('workspace.undoState', {})).revision

function count(table: string): number {
  const other = new DatabaseSync(path, { readOnly: true })
  const { n } = other.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }
  other.close()
  return n
}

describe('cost lines', () => {
  it('are put one after another, and what is not said of them is not known', async () => {
    const { quantity: _quantity, priceMinor: _price, ...bare } = food
    const [first, second] = await add(food, { ...bare, name: 'Telpas' })
    const [third] = await add({ ...food, name: 'Aprīkojums' })
    expect((await lines()).map(({ id, name }) => [id, name])).toEqual([
      [first, 'Pusdienas'],
      [second, 'Telpas'],
      [third, 'Aprīkojums'],
    ])
    expect(await line(second!)).toEqual({
      ...bare,
      id: second,
      name: 'Telpas',
      quantity: null,
      priceMinor: null,
      note: null,
      template: null,
      status: 'typed',
    })
    // 10 clients × 100,00 Ls, and the line without a price is not known in any year.
    const byYear = (await lines()).map((one) => one.years.find((y) => y.year === 2012))
    expect(byYear.map((y) => y?.minor)).toEqual([100_000, null, 100_000])
  })

  const changes: [field: CostingCell['field'], value: unknown][] = [
    ['kind', 'establishment'],
    ['category', 'transport'],
    ['driver', 'fixed'],
    ['name', 'Ēdināšana — “siltā”'],
    ['quantity', 1.5],
    ['quantity', 0],
    ['quantity', null],
    ['priceMinor', 0],
    ['priceMinor', 12_345],
    ['priceMinor', null],
    ['currency', 'EUR'],
    ['priceYear', 2009],
    ['priceYear', 2016],
    ['index', 'wage'],
    ['note', 'pēc līguma'],
  ]
  it.each(changes)('%s takes %j, and nothing else changes', async (field, value) => {
    const [id] = await add(food)
    const before = await line(id!)
    const cell = { id: id!, field, value } as CostingCell
    const reply = await host.value('costing.changeLines', { cells: [cell] })
    const { status: _, ...stored } = before
    expect(reply.lines).toEqual([{ ...stored, [field]: value }])
    expect(await line(id!)).toEqual({ ...before, [field]: value })
    await host.value('workspace.undo', {})
    expect(await line(id!)).toEqual(before)
  })

  it('an empty note is no note, when it is typed and when the line is made', async () => {
    const [id] = await add({ ...food, note: '  ' })
    expect((await line(id!)).note).toBe(null)
    await host.value('costing.changeLines', { cells: [{ id: id!, field: 'note', value: 'pēc līguma' }] })
    await host.value('costing.changeLines', { cells: [{ id: id!, field: 'note', value: '' }] })
    expect((await line(id!)).note).toBe(null)
  })

  it('are removed, and undo brings back the same lines in the same places', async () => {
    const ids = await add(food, { ...food, name: 'Telpas' }, { ...food, name: 'Transports' })
    const before = await lines()
    await host.value('costing.removeLines', { ids: [ids[0]!, ids[1]!] })
    expect((await lines()).map((one) => one.name)).toEqual(['Transports'])
    await host.value('workspace.undo', {})
    expect(await lines()).toEqual(before)
    await host.value('workspace.redo', {})
    expect((await lines()).map((one) => one.name)).toEqual(['Transports'])
  })

  it.each([
    ['a service that is not in the catalogue', { ...food, service: 'S99' }, 'SERVICE_UNKNOWN', { service: 'S99' }],
    // Both indices are known from 2009 to 2016.
    [
      'a price year before the indices',
      { ...food, priceYear: 2008 },
      'PRICE_YEAR_OUTSIDE',
      { year: 2008, first: 2009, last: 2016 },
    ],
    [
      'a price year after the indices',
      { ...food, priceYear: 2017 },
      'PRICE_YEAR_OUTSIDE',
      { year: 2017, first: 2009, last: 2016 },
    ],
  ])('with %s are refused, all of them', async (_what, bad, code, details) => {
    const before = await steps()
    expect(await host.ask('costing.addLines', { lines: [food, bad] })).toEqual({
      ok: false,
      problem: { code, details },
    })
    expect(count('costing_line')).toBe(0)
    expect(await steps()).toBe(before)
  })

  it('that do not exist are neither changed nor removed, and nothing beside them', async () => {
    const [id] = await add(food)
    const cells: CostingCell[] = [
      { id: id!, field: 'name', value: 'Telpas' },
      { id: 'none', field: 'name', value: 'x' },
    ]
    const unknown = { ok: false, problem: { code: 'LINE_UNKNOWN', details: { id: 'none' } } }
    expect(await host.ask('costing.changeLines', { cells })).toEqual(unknown)
    expect(await host.ask('costing.removeLines', { ids: [id!, 'none'] })).toEqual(unknown)
    expect(await host.ask('costing.explain', { service: 'S04', year: 2012, line: 'none' })).toEqual(unknown)
    expect((await lines()).map((one) => one.name)).toEqual(['Pusdienas'])
    const late: CostingCell[] = [
      { id: id!, field: 'name', value: 'Telpas' },
      { id: id!, field: 'priceYear', value: 2017 },
    ]
    expect(await host.ask('costing.changeLines', { cells: late })).toMatchObject({
      problem: { code: 'PRICE_YEAR_OUTSIDE' },
    })
    expect((await line(id!)).name).toBe('Pusdienas')
  })

  it.each([
    ['quantity', -1],
    ['quantity', 0.12345678901234567],
    ['priceMinor', 10.5],
    ['priceMinor', -1],
    ['currency', 'USD'],
    ['kind', null],
    ['name', 'a\u0007'],
  ])('%s does not take %j', async (field, value) => {
    const [id] = await add(food)
    expect(await host.call('costing.changeLines', { cells: [{ id, field, value }] })).toMatchObject({
      problem: { code: 'INPUT_INVALID' },
    })
  })
})

describe('units, places and facilities', () => {
  const set = (basis: CallInput<'costing.setBasis'>['basis'], service = 'S04') =>
    host.value('costing.setBasis', { service, basis })

  it('are set one by one; what is not named stays, and what is cleared is not known', async () => {
    expect(await set({ unitsPerClient: 104.5 })).toEqual({
      unitsPerClient: 104.5,
      clientsPerPlace: null,
      placesPerFacility: null,
    })
    expect(await set({ placesPerFacility: 15 })).toEqual({
      unitsPerClient: 104.5,
      clientsPerPlace: null,
      placesPerFacility: 15,
    })
    expect(await set({ unitsPerClient: null, clientsPerPlace: 1.5 })).toEqual({
      unitsPerClient: null,
      clientsPerPlace: 1.5,
      placesPerFacility: 15,
    })
    expect((await serviceCost()).basis).toEqual({ unitsPerClient: null, clientsPerPlace: 1.5, placesPerFacility: 15 })
    await host.value('workspace.undo', {})
    expect((await serviceCost()).basis).toMatchObject({ unitsPerClient: 104.5, clientsPerPlace: null })
  })

  it('leave no row when nothing is known of them', async () => {
    await set({ unitsPerClient: 10, clientsPerPlace: 2 })
    await set({ unitsPerClient: null, clientsPerPlace: null })
    expect(count('costing_basis')).toBe(0)
    const before = await steps()
    await set({ placesPerFacility: null })
    await set({})
    expect(await steps()).toBe(before)
  })

  it('follow the clients: 10 clients, 4 a place and two places a facility are 2,5 places in 2 facilities', async () => {
    await set({ unitsPerClient: 12.5, clientsPerPlace: 4, placesPerFacility: 2 })
    const { drivers } = await host.value('costing.lines', { service: 'S04' })
    expect(drivers.find((d) => d.year === 2012)).toEqual({
      year: 2012,
      clients: 10,
      units: 125,
      places: 2.5,
      facilities: 2,
    })
  })

  it.each([0, -1])('are above 0: %d is refused', async (value) => {
    expect(await host.ask('costing.setBasis', { service: 'S04', basis: { clientsPerPlace: value } })).toMatchObject({
      problem: { code: 'INPUT_INVALID' },
    })
  })

  it('of a service that is not in the catalogue are refused', async () => {
    expect(await host.ask('costing.setBasis', { service: 'S99', basis: { clientsPerPlace: 1 } })).toMatchObject({
      problem: { code: 'SERVICE_UNKNOWN' },
    })
    expect(await host.ask('costing.lines', { service: 'S99' })).toMatchObject({ problem: { code: 'SERVICE_UNKNOWN' } })
  })
})

describe('what a service costs', () => {
  it('no lines: not known; not planned: a known 0; one whole line: known', async () => {
    expect((await inYear(2012)).total).toEqual({ minor: 0, currency: 'LVL', known: 0, of: 1 })
    expect((await inYear(2012, 'S05')).total).toEqual({ minor: 0, currency: 'LVL', known: 0, of: 0 })
    expect(await serviceCost('S05')).toMatchObject({ planned: false, overall: { LVL: 0, EUR: 0, known: 7, of: 7 } })
    expect(await serviceCost()).toMatchObject({ planned: true, overall: { LVL: 0, EUR: 0, known: 0, of: 7 } })
    await add(food)
    expect((await inYear(2012)).total).toEqual({ minor: 100_000, currency: 'LVL', known: 1, of: 1 })
    // 100 000 / 0,702804 = 142 287,18… cents
    expect((await inYear(2014)).total).toEqual({ minor: 142_287, currency: 'EUR', known: 1, of: 1 })
    expect((await serviceCost()).overall).toEqual({ LVL: 400_000, EUR: 426_861, known: 7, of: 7 })
    // The other services: 20 are not decided and not known, S05 is a known 0.
    expect((await costs()).totals.find((t) => t.year === 2012)?.total).toEqual({
      minor: 100_000,
      currency: 'LVL',
      known: 2,
      of: 22,
    })
    expect((await costs()).overall).toEqual({ LVL: 400_000, EUR: 426_861, known: 0, of: 7 })
  })

  it('a line without a price leaves the year known in part, and nothing is divided by clients', async () => {
    await add(food, { ...food, name: 'Telpas', priceMinor: null })
    const year = await inYear(2012)
    expect(year.total).toEqual({ minor: 100_000, currency: 'LVL', known: 1, of: 2 })
    expect([year.perClient, year.perUnit, year.perInhabitant]).toEqual([null, null, null])
  })

  it('is told apart into what establishes it and what runs it', async () => {
    await host.value('costing.setBasis', { service: 'S04', basis: { clientsPerPlace: 1, placesPerFacility: 10 } })
    // 20 can be served today in 2 facilities; 10 clients need 1: nothing has to be added.
    await add(food, { ...food, kind: 'establishment', category: 'equipment', driver: 'facility', name: 'Mēbeles' })
    const year = await inYear(2012)
    expect(year.establishment).toEqual({ minor: 0, currency: 'LVL', known: 1, of: 1 })
    expect(year.running).toEqual({ minor: 100_000, currency: 'LVL', known: 1, of: 1 })
    expect(year.total).toEqual({ minor: 100_000, currency: 'LVL', known: 2, of: 2 })
  })

  it('pay: 1,5 posts × 280,00 Ls × 12 months × wages × (1 + 24,09 %)', async () => {
    await add({
      ...food,
      category: 'pay',
      driver: 'fixed',
      name: 'Aprūpētāja',
      quantity: 1.5,
      priceMinor: 28_000,
      index: 'wage',
    })
    const minor = async (year: number) => (await inYear(year)).total.minor
    // 504 000 × 1,2409 = 625 413,6
    expect(await minor(2012)).toBe(625_414)
    // wages 685 € → 716 €: 625 413,6 × 716 / 685 = 653 716,98…
    expect(await minor(2013)).toBe(653_717)
    // 504 000 × 765 / 685 × 1,2359 / 0,702804 = 989 806,97…
    expect(await minor(2014)).toBe(989_807)
  })

  it('per client, per unit and per inhabitant: divided once, rounded once', async () => {
    await add(food)
    // 37 730 people in 2012, 36 505 in 2014 (the planning series).
    const { years: population } = await host.value('programme.population', {})
    expect(population.filter((p) => p.year === 2012 || p.year === 2014).map((p) => p.population)).toEqual([
      37_730, 36_505,
    ])
    const shown = async (year: number) => {
      const { perClient, perUnit, perInhabitant } = await inYear(year)
      return { perClient, perUnit, perInhabitant }
    }
    // Units a client are not known yet. 100 000 / 10; 100 000 / 37 730 = 2,65
    expect(await shown(2012)).toEqual({ perClient: 10_000, perUnit: null, perInhabitant: 3 })
    await host.value('costing.setBasis', { service: 'S04', basis: { unitsPerClient: 30 } })
    // 100 000 / 300 = 333,33
    expect(await shown(2012)).toEqual({ perClient: 10_000, perUnit: 333, perInhabitant: 3 })
    // 142 287 / 10 = 14 228,7; / 300 = 474,29; / 36 505 = 3,898
    expect(await shown(2014)).toEqual({ perClient: 14_229, perUnit: 474, perInhabitant: 4 })
    // Nobody served: nothing to divide by.
    await host.value('forecast.change', { cells: [{ service: 'S04', year: 2012, measure: 'clients', value: 0 }] })
    expect(await shown(2012)).toEqual({ perClient: null, perUnit: null, perInhabitant: 0 })
  })

  it('clients that are not known make the cost not known, not 0', async () => {
    const [id] = await add(food)
    await host.value('forecast.change', {
      cells: [{ service: 'S04', year: 2013, measure: 'clients', value: 'unknown' }],
    })
    expect((await inYear(2013)).total).toEqual({ minor: 0, currency: 'LVL', known: 0, of: 1 })
    expect((await lines()).find((one) => one.id === id)?.years.find((y) => y.year === 2013)?.minor).toBe(null)
  })

  it('is explained with the value that the page shows', async () => {
    const [id] = await add(food, { ...food, name: 'Telpas', driver: 'fixed', priceMinor: 5000 })
    expect((await host.value('costing.explain', { service: 'S04', year: 2014, line: id! })).value).toBe(142_287)
    // 100 000 + 5 000
    expect((await host.value('costing.explain', { service: 'S04', year: 2012 })).value).toBe(105_000)
    expect(await host.ask('costing.explain', { service: 'S99', year: 2012 })).toMatchObject({
      problem: { code: 'SERVICE_UNKNOWN' },
    })
  })
})

it('the region looks at costs and changes none', async () => {
  await host.value('workspace.create', { role: 'region' })
  expect((await host.value('costing.read', { municipality: 'keguma' })).editable).toBe(false)
  for (const reply of [
    await host.ask('costing.addLines', { lines: [food] }),
    await host.ask('costing.changeLines', { cells: [{ id: 'x', field: 'name', value: 'y' }] }),
    await host.ask('costing.removeLines', { ids: ['x'] }),
    await host.ask('costing.setBasis', { service: 'S04', basis: {} }),
  ])
    expect(reply).toMatchObject({ problem: { code: 'NOT_EDITABLE' } })
})
