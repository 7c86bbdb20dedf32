import { describe, expect, it } from 'vitest'
import type { Figure } from '#shared/kernel/figure.ts'
import type { CostingService, CostLine } from '#shared/costing/costing.ts'
import { caseCosting, caseLine, costsOf, servedYears } from './costing-cases.ts'

const none = 'not-planned'
const no = 'unknown'

/** Years 2010 … 2014; the first four cost santīmi, 2014 costs cents. 20 units a client, 2 clients a place, 15 places a facility. */
describe('running: quantity × driver(y) × price × index, rounded half up once', () => {
  const table: [what: string, line: Partial<CostLine>, served: Figure[], minor: Figure[]][] = [
    // 30 × 1000; in 2014 30 000 LVL santīmi / 0.702804 = 42 686.1543…
    ['per client', {}, [none, 30, 31, 0, 30], [none, 30000, 31000, 0, 42686]],
    // 30 × 20 = 600 units × 0.5 × 7 = 2100; 31 × 20 = 620 → 2170
    ['per unit', { driver: 'unit', quantity: 0.5, priceMinor: 7 }, [none, 30, 31, 0], [none, 2100, 2170, 0]],
    // 30 / 2 = 15 places; 31 / 2 = 15.5 places, not rounded
    ['per place', { driver: 'place' }, [none, 30, 31, 0], [none, 15000, 15500, 0]],
    // ⌈15 / 15⌉ = 1; ⌈15.5 / 15⌉ = 2; ⌈30.5 / 15⌉ = 3
    ['per facility', { driver: 'facility' }, [none, 30, 31, 61], [none, 1000, 2000, 3000]],
    ['fixed, from the start on', { driver: 'fixed' }, [none, 30, 31, 0], [none, 1000, 1000, 1000]],
    ['fixed, although the clients are not known', { driver: 'fixed' }, [none, no, 31, no], [none, 1000, 1000, 1000]],
    ['clients not known', {}, [none, no, 31], [none, no, 31000]],
    // 1000 × 1.1; × 0.88; × 1.32; 2014: 1320 × 10 / 0.702804 = 18 781.908…
    ['with prices', { index: 'cpi' }, [10, 10, 10, 10, 10], [10000, 11000, 8800, 13200, 18782]],
    // back from 2013: 2010 1 / 1.32 = 0.757575…; 2011 1 / 1.2; 2012 1 / 1.5
    ['with prices, backwards', { index: 'cpi', priceYear: 2013 }, [10, 10, 10, 10], [7576, 8333, 6667, 10000]],
    ['price of a year outside the series', { index: 'cpi', priceYear: 2017 }, [10, 10], [no, no]],
    // in EUR: 2010 1000 × 0.702804 × 3 = 2108.412; 2014 stays
    ['price in EUR', { currency: 'EUR' }, [3, none, none, none, 3], [2108, none, none, none, 3000]],
    // 1 × 125 000 × 0.702804 = 87 850.5 → up; with 124 999: 87 849.797…
    ['the half goes up', { currency: 'EUR', priceMinor: 125000 }, [1], [87851]],
    ['just below the half', { currency: 'EUR', priceMinor: 124999 }, [1], [87850]],
    // 0.25 × 3 × 2 = 1.5 santīmi
    ['a quarter of a small price', { quantity: 0.25, priceMinor: 2 }, [3], [2]],
    ['quantity not known', { quantity: null }, [none, 5], [none, no]],
    ['price not known', { priceMinor: null }, [none, 5], [none, no]],
    ['not known times 0 is not known', { priceMinor: null }, [0], [no]],
    ['quantity 0', { quantity: 0 }, [5], [0]],
    ['price 0', { priceMinor: 0 }, [5], [0]],
  ]
  it.each(table)('%s', (_what, line, served, minor) => {
    expect(costsOf(caseCosting(served, [caseLine(line)]))).toEqual(minor)
  })
})

describe('pay: FTE × driver(y) × monthly gross × 12 × index × (1 + employer rate(y))', () => {
  const table: [what: string, line: Partial<CostLine>, served: Figure[], minor: Figure[]][] = [
    // 2 × 1 × 30 000 × 12 × 1.25 = 900 000
    ['fixed posts', { driver: 'fixed', quantity: 2 }, [5, 5], [900000, 900000]],
    // 0.1 × 10 places × 30 000 × 12 × 1.25 = 450 000; with the wage index 600 / 500 = 1.2: 540 000
    ['posts per place, with wages', { driver: 'place', quantity: 0.1, index: 'wage' }, [20, 20], [450000, 540000]],
    // 2014: 1 × 30 000 × 12 × 900/500 × 1.2 = 777 600 santīmi / 0.702804 = 1 106 425.1199…
    [
      'in the euro year',
      { driver: 'fixed', index: 'wage' },
      [none, none, none, none, 5],
      [none, none, none, none, 1106425],
    ],
    [
      '2015 has no employer rate',
      { driver: 'fixed' },
      [none, none, none, none, none, 5],
      [none, none, none, none, none, no],
    ],
    ['pay not known', { driver: 'fixed', priceMinor: null }, [5], [no]],
  ]
  it.each(table)('%s', (_what, line, served, minor) => {
    expect(costsOf(caseCosting(served, [caseLine({ category: 'pay', priceMinor: 30000, ...line })]))).toEqual(minor)
  })
})

describe('establishment: the growth of the driver over what exists and over all earlier years', () => {
  const table: [
    what: string,
    line: Partial<CostLine>,
    served: Figure[],
    over: Partial<CostingService>,
    minor: Figure[],
  ][] = [
    // places 15, 15.5, 10, 20: growth 15, 0.5, 0, 4.5 over the largest so far
    ['per place', { driver: 'place' }, [none, 30, 31, 20, 40], {}, [none, 15000, 500, 0, 6403]], // 4500 / 0.702804 = 6402.92…
    // facilities 1, 2, 1, 3
    ['per facility', { driver: 'facility' }, [30, 31, 20, 61], {}, [1000, 1000, 0, 1000]],
    ['per client', {}, [30, 31, 20, 32], {}, [30000, 1000, 0, 1000]],
    // 10 units a client: 300, 310
    ['per unit', { driver: 'unit', priceMinor: 3 }, [30, 31], { unitsPerClient: 10 }, [900, 30]],
    ['fixed in the start year only', { driver: 'fixed' }, [none, 30, 31], {}, [none, 1000, 0]],
    ['fixed, start year not known', { driver: 'fixed' }, [30], { begins: 'unknown' }, [no]],
    ['fixed, nothing begins', { driver: 'fixed' }, [30], { begins: 'never', existsNow: true }, [0]],
    // capacity 40 clients a year exists: 20 places; only what is over it
    ['what exists already, places', { driver: 'place' }, [30, 44], { existsNow: true, presentCapacity: 40 }, [0, 2000]],
    // ⌈40 / 2 / 15⌉ = 2 facilities exist
    [
      'what exists already, facilities',
      { driver: 'facility' },
      [60, 61],
      { existsNow: true, presentCapacity: 40 },
      [0, 1000],
    ],
    ['what exists already, clients', {}, [30, 44], { existsNow: true, presentClients: 25 }, [5000, 14000]],
    [
      'capacity without limit needs no more places',
      { driver: 'place' },
      [30, 44],
      { existsNow: true, presentCapacity: 'not-limited' },
      [0, 0],
    ],
    ['capacity that is not known', { driver: 'place' }, [30, 44], { existsNow: true }, [no, no]],
    ['not known whether it exists', {}, [30], { existsNow: 'unknown', presentClients: 25 }, [no]],
    ['an earlier year not known', {}, [30, no, 40], {}, [30000, no, no]],
    ['an earlier year not planned', {}, [30, none, 40], {}, [30000, none, 10000]],
    ['places of a service without places', { driver: 'place' }, [30], { clientsPerPlace: null }, [no]],
  ]
  it.each(table)('%s', (_what, line, served, over, minor) => {
    expect(costsOf(caseCosting(served, [caseLine({ kind: 'establishment', ...line })], over))).toEqual(minor)
  })
})

it('fixed running cost of a service that exists runs before its improvement too; while its presence is open it is not known', () => {
  const line = caseLine({ driver: 'fixed' })
  expect(costsOf(caseCosting([12, 12, 40], [line], { existsNow: true, begins: 2012 }))).toEqual([1000, 1000, 1000])
  expect(costsOf(caseCosting([], [line], { years: servedYears([no], ['unknown']) }))).toEqual([no])
})
