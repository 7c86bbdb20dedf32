import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OutputOf } from '#shared/contract/api.ts'
import { enrol, makeWorld, type World } from '../exchange/exchange-bench.ts'
import { lineOf, say, send, threeOf30, typeYears, type Region } from './region-bench.ts'

type Totals = OutputOf<'region.totals'>
type Years = Totals['totals']

let world: World
let offices: Region
let totals: Totals

beforeAll(async () => {
  world = makeWorld()
  offices = await threeOf30(world)
  const { region, ogre, kegums, kekava } = offices
  for (const office of [ogre, kegums, kekava]) await enrol(region, office)
  await send(region, ogre, kegums, kekava)
  totals = await region.call('region.totals', {})
})
afterAll(() => world.end())

/** Clients, served and cost of a year, each with "known of". */
function inYear(years: Years, year: number) {
  const { clients, served, cost } = years.find((row) => row.year === year)!
  const said = ({ sum, known, of }: Years[number]['clients']) => `${sum} (${known} of ${of})`
  return [said(clients), said(served), `${cost.minor} ${cost.currency} (${cost.known} of ${cost.of})`]
}
const service = (code: string) => totals.services.find((row) => row.service === code)!
const municipality = (id: string) => totals.municipalities.find((row) => row.municipality === id)!

describe('totals of the region', () => {
  it('say how many municipalities they are of', () => {
    expect([totals.received, totals.of]).toEqual([3, 30])
    expect(totals.years).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016])
    expect(totals.services).toHaveLength(22)
    expect(totals.municipalities).toHaveLength(30)
  })

  it('of a service, added up by hand', () => {
    const { years, overall, plannedIn } = service('S04')
    // 2010: Ogre not planned (0), Ķegums nobody (0), Ķekava not planned (0). Cost: 33,33 Ls of Ķegums, where one line of two is known.
    expect(inYear(years, 2010)).toEqual(['0 (3 of 30)', '0 (3 of 30)', '3333 LVL (2 of 30)'])
    expect(inYear(years, 2011)).toEqual(['10 (3 of 30)', '10 (3 of 30)', '3333 LVL (2 of 30)'])
    // 2012: Ogre 25 (20 served, 20 × 100,00 Ls), Ķegums 10, Ķekava 0.
    expect(inYear(years, 2012)).toEqual(['35 (3 of 30)', '30 (3 of 30)', '203333 LVL (2 of 30)'])
    // 2014: 200 000 / 0,702804 = 284 574,36…; 3 333 / 0,702804 = 4 742,43… Each line is rounded, then added: 284 574 + 4 742.
    expect(inYear(years, 2014)).toEqual(['35 (3 of 30)', '30 (3 of 30)', '289316 EUR (2 of 30)'])
    // 2 × 3 333 + 2 × 203 333; 3 × 289 316. No year is whole.
    expect(overall).toEqual({ LVL: 413_332, EUR: 867_948, known: 0, of: 7 })
    expect(plannedIn).toBe(2)
  })

  it('of a service whose capacity nobody said: clients are known, who is served and what it costs is not', () => {
    const { years, plannedIn } = service('S05')
    expect(inYear(years, 2012)).toEqual(['0 (3 of 30)', '0 (3 of 30)', '0 LVL (3 of 30)'])
    expect(inYear(years, 2013)).toEqual(['8 (3 of 30)', '0 (2 of 30)', '0 LVL (2 of 30)'])
    expect(plannedIn).toBe(1)
  })

  it('of a service that nobody plans: a known 0 in the three that answered', () => {
    expect(inYear(service('S01').years, 2012)).toEqual(['0 (3 of 30)', '0 (3 of 30)', '0 LVL (3 of 30)'])
    expect(service('S01').plannedIn).toBe(0)
  })

  it('of a municipality count its services; what was not received is not known at all', () => {
    expect(inYear(municipality('ogres').years, 2012)).toEqual([
      '25 (22 of 22)',
      '20 (22 of 22)',
      '200000 LVL (22 of 22)',
    ])
    expect(municipality('ogres').overall).toEqual({ LVL: 400_000, EUR: 853_722, known: 7, of: 7 })
    // S04 is known in part.
    expect(inYear(municipality('keguma').years, 2012)).toEqual([
      '10 (22 of 22)',
      '10 (22 of 22)',
      '3333 LVL (21 of 22)',
    ])
    // and from 2013 on S05 has clients, but nobody knows how many are served.
    expect(inYear(municipality('keguma').years, 2013)).toEqual([
      '18 (22 of 22)',
      '10 (21 of 22)',
      '3333 LVL (20 of 22)',
    ])
    // A zero that was said.
    expect(inYear(municipality('kekavas').years, 2012)).toEqual(['0 (22 of 22)', '0 (22 of 22)', '0 LVL (22 of 22)'])
    expect(municipality('kekavas')).toMatchObject({ received: true, overall: { LVL: 0, EUR: 0, known: 7, of: 7 } })
    expect(inYear(municipality('riga').years, 2012)).toEqual(['0 (0 of 22)', '0 (0 of 22)', '0 LVL (0 of 1)'])
    expect(municipality('riga')).toMatchObject({ received: false, overall: { LVL: 0, EUR: 0, known: 0, of: 7 } })
    expect(municipality('riga').populations.map((p) => p.year)).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016])
    // population_planning_series.csv: Rīga 2010 706 413, 2016 698 529.
    expect(municipality('riga').populations[0]?.population).toBe(706_413)
    expect(municipality('riga').populations[6]?.population).toBe(698_529)
  })

  it('of all: 3 of 30 municipalities, of which those are whole that know everything', () => {
    expect(inYear(totals.totals, 2012)).toEqual(['35 (3 of 30)', '30 (3 of 30)', '203333 LVL (2 of 30)'])
    expect(inYear(totals.totals, 2013)).toEqual(['43 (3 of 30)', '30 (2 of 30)', '203333 LVL (2 of 30)'])
    expect(totals.overall).toEqual({ LVL: 413_332, EUR: 867_948, known: 0, of: 7 })
  })

  it('are the sum of the municipalities and of the services, to the cent, in every year', () => {
    for (const [at, total] of totals.totals.entries()) {
      const sum = (rows: readonly { years: Years }[], of: (row: Years[number]) => number) =>
        rows.reduce((all, row) => all + of(row.years[at]!), 0)
      for (const rows of [totals.municipalities, totals.services]) {
        expect(
          sum(rows, (row) => row.cost.minor),
          `${total.year}`,
        ).toBe(total.cost.minor)
        expect(
          sum(rows, (row) => row.clients.sum),
          `${total.year}`,
        ).toBe(total.clients.sum)
        expect(
          sum(rows, (row) => row.served.sum),
          `${total.year}`,
        ).toBe(total.served.sum)
        for (const row of rows) expect(row.years[at]?.cost.currency).toBe(total.year < 2014 ? 'LVL' : 'EUR')
      }
    }
    for (const rows of [totals.municipalities, totals.services]) {
      expect(rows.reduce((all, row) => all + row.overall.LVL, 0)).toBe(totals.overall.LVL)
      expect(rows.reduce((all, row) => all + row.overall.EUR, 0)).toBe(totals.overall.EUR)
    }
  })

  it('of a municipality are what the municipality itself sees', async () => {
    for (const [id, office] of [
      ['ogres', offices.ogre],
      ['keguma', offices.kegums],
    ] as const) {
      const { totals: own, overall } = await office.call('costing.read', {})
      expect(municipality(id).years.map((row) => row.cost)).toEqual(own.map((row) => row.total))
      expect(municipality(id).overall).toEqual(overall)
      const forecast = await office.call('forecast.read', {})
      expect(municipality(id).years.map((row) => row.clients)).toEqual(forecast.totals.map((row) => row.clients))
    }
  })
})

describe('one service in every municipality', () => {
  it('shows what stands behind the total', async () => {
    const { rows } = await offices.region.call('region.service', { service: 'S04' })
    expect(rows).toHaveLength(30)
    const row = (id: string) => rows.find((one) => one.municipality === id)!
    expect(row('ogres')).toMatchObject({ received: true, decision: 'establish', startYear: 2012 })
    expect(inYear(row('ogres').years, 2012)).toEqual(['25 (1 of 1)', '20 (1 of 1)', '200000 LVL (1 of 1)'])
    expect(inYear(row('ogres').years, 2011)).toEqual(['0 (1 of 1)', '0 (1 of 1)', '0 LVL (0 of 0)'])
    expect(row('keguma')).toMatchObject({ received: true, decision: 'keep', startYear: null })
    expect(inYear(row('keguma').years, 2012)).toEqual(['10 (1 of 1)', '10 (1 of 1)', '3333 LVL (1 of 2)'])
    expect(row('riga')).toMatchObject({ received: false, decision: null, startYear: null })
    expect(inYear(row('riga').years, 2012)).toEqual(['0 (0 of 1)', '0 (0 of 1)', '0 LVL (0 of 1)'])
    for (const year of totals.years) {
      const sum = rows.reduce((all, one) => all + one.years.find((y) => y.year === year)!.cost.minor, 0)
      expect(sum, `${year}`).toBe(service('S04').years.find((y) => y.year === year)?.cost.minor)
    }
  })

  it('refuses a service or a scenario that does not exist', async () => {
    const { region } = offices
    expect(await region.refusal('region.service', { service: 'S99' })).toBe('SERVICE_UNKNOWN')
    expect(await region.refusal('region.service', { service: 'S04', scenario: 'nobody' })).toBe('SCENARIO_UNKNOWN')
    expect(await region.refusal('region.totals', { scenario: 'nobody' })).toBe('SCENARIO_UNKNOWN')
    for (const channel of ['overview.read', 'costing.read', 'forecast.read'] as const)
      expect(await region.refusal(channel, { municipality: 'ogres', scenario: 'nobody' })).toBe('SCENARIO_UNKNOWN')
  })

  it('is for the region only', async () => {
    expect(await offices.ogre.refusal('region.totals', {})).toBe('REGION_ONLY')
    expect(await offices.ogre.refusal('region.service', { service: 'S04' })).toBe('REGION_ONLY')
    expect(await offices.ogre.refusal('region.submissions', {})).toBe('REGION_ONLY')
  })
})

describe('who sent what', () => {
  it('is a row for each municipality, in the order of the programme', async () => {
    const { rows } = await offices.region.call('region.submissions', {})
    const { municipalities } = await offices.region.call('programme.read', {})
    expect(rows.map((row) => row.municipality)).toEqual(municipalities.map((m) => m.id))
    expect(
      rows
        .filter((row) => row.state === 'received')
        .map((row) => row.municipality)
        .sort(),
    ).toEqual(['keguma', 'kekavas', 'ogres'])
    const row = (id: string) => rows.find((one) => one.municipality === id)!
    const { key } = await offices.ogre.call('exchange.state', {})
    // 22 × (exists, decision), start year, priority, clients, capacity, costs, lines: 50 questions.
    expect(row('ogres')).toMatchObject({
      enrolled: true,
      revision: 1,
      signer: key?.digits,
      workstation: 'Birojs 1',
      completeness: { done: 50, of: 50 },
      mustFix: 0,
      refusedSince: 0,
    })
    // 44, existing described, S05: start year, priority; clients, capacity, costs, lines of both: 55. Open: a price, a capacity.
    expect(row('keguma')).toMatchObject({ completeness: { done: 53, of: 55 }, mustFix: 0 })
    expect(row('kekavas')).toMatchObject({ completeness: { done: 44, of: 44 } })
    expect(row('riga')).toEqual({
      municipality: 'riga',
      state: 'none',
      late: false,
      unchanged: false,
      conflicts: 0,
      decision: null,
      answered: false,
      enrolled: false,
      revision: null,
      signedAt: null,
      takenAt: null,
      signer: null,
      workstation: null,
      completeness: null,
      mustFix: null,
      refusedSince: 0,
    })
  })
})

/** These change what the region holds, so they come last. */
describe('a newer file', () => {
  it('changes the totals by exactly what changed, and undo brings the old ones back', async () => {
    const { region, kegums } = offices
    const { lines } = await kegums.call('costing.lines', { service: 'S04' })
    const open = lines.find((line) => line.priceMinor === null)!
    await kegums.call('costing.changeLines', { cells: [{ id: open.id, field: 'priceMinor', value: 1 }] })
    await typeYears(kegums, 'S05', 'capacity', { 2013: 8, 2014: 8, 2015: 8, 2016: 'not-limited' })
    await send(region, kegums)
    const now = await region.call('region.totals', {})
    // S04 2012: + 0,01 Ls, and whole in all three. S05 2013: 8 × 50,00 Ls.
    expect(inYear(now.services.find((s) => s.service === 'S04')!.years, 2012)).toEqual([
      '35 (3 of 30)',
      '30 (3 of 30)',
      '203334 LVL (3 of 30)',
    ])
    expect(inYear(now.services.find((s) => s.service === 'S05')!.years, 2013)).toEqual([
      '8 (3 of 30)',
      '8 (3 of 30)',
      '40000 LVL (3 of 30)',
    ])
    expect(inYear(now.totals, 2013)).toEqual(['43 (3 of 30)', '38 (3 of 30)', '243334 LVL (3 of 30)'])
    await region.call('workspace.undo', {})
    expect(await region.call('region.totals', {})).toEqual(totals)
    await region.call('workspace.redo', {})
    expect(await region.call('region.totals', {})).toEqual(now)
  })

  it('in which a service is not planned any more turns its figures into a known 0', async () => {
    const { region, ogre } = offices
    await say(ogre, 'S04', { decision: 'not-planned', startYear: null, priority: null })
    // A line left behind costs nothing in a service that is not planned.
    await ogre.call('costing.addLines', { lines: [lineOf({ service: 'S04', priceMinor: null })] })
    await send(region, ogre)
    const now = await region.call('region.totals', {})
    expect(inYear(now.municipalities.find((m) => m.municipality === 'ogres')!.years, 2012)).toEqual([
      '0 (22 of 22)',
      '0 (22 of 22)',
      '0 LVL (22 of 22)',
    ])
    expect(now.received).toBe(3)
  })

  it('in which nothing is decided about a service any more makes its figures not known, not 0', async () => {
    const { region, kekava } = offices
    await say(kekava, 'S06', { existsNow: null, decision: null })
    await send(region, kekava)
    const now = await region.call('region.totals', {})
    // Ogre and Ķegums do not plan it; Ķekava does not know, 27 have not sent anything.
    // Open is not planned: nobody counts it among those who have the service.
    expect(now.services.find((s) => s.service === 'S06')?.plannedIn).toBe(0)
    expect(inYear(now.services.find((s) => s.service === 'S06')!.years, 2012)).toEqual([
      '0 (2 of 30)',
      '0 (2 of 30)',
      '0 LVL (2 of 30)',
    ])
    expect(inYear(now.municipalities.find((m) => m.municipality === 'kekavas')!.years, 2012)).toEqual([
      '0 (21 of 22)',
      '0 (21 of 22)',
      '0 LVL (21 of 22)',
    ])
  })
})

describe('an empty region', () => {
  it('knows nothing, and says so', async () => {
    const region = await world.region()
    const empty = await region.call('region.totals', {})
    expect([empty.received, empty.of]).toEqual([0, 30])
    expect(inYear(empty.totals, 2012)).toEqual(['0 (0 of 30)', '0 (0 of 30)', '0 LVL (0 of 30)'])
    expect(empty.overall).toEqual({ LVL: 0, EUR: 0, known: 0, of: 7 })
    for (const row of empty.services) expect(row).toMatchObject({ plannedIn: 0, overall: { known: 0 } })
  })
})
