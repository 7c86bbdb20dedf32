import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { constantAmount, explainConstant, explainPresent, presentCost } from '#shared/costing/costing-constant.ts'
import { explainYear } from '#shared/costing/costing-explain.ts'
import type { Amount } from '#shared/costing/costing-amount.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { recompute } from '../kernel/trace-recompute.ts'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'
import { caseCosting, caseLine, casePrices } from './costing-cases.ts'

const amount = (minor: number, year: number, known = 1): Amount => ({
  minor,
  currency: currencyOfYear(year),
  known,
  of: 1,
})

describe('constant prices', () => {
  // Prices: +10 % in 2011, −20 % in 2012, +50 % in 2013, none in 2014.
  it.each([
    ['of the base year are nominal', 2012, 2012, 12_345, 12_345],
    ['100,00 of 2010 at prices of 2011: × 1,1', 2010, 2011, 10_000, 11_000],
    // × 1,1 × 0,8 × 1,5 = 1,32
    ['100,00 of 2010 at prices of 2013', 2010, 2013, 10_000, 13_200],
    // 100,00 / 1,1 = 90,909…
    ['100,00 of 2011 at prices of 2010', 2011, 2010, 10_000, 9_091],
    // A euro year stays in euro: 100,00 € / 1,32 = 75,757… €
    ['100,00 € of 2014 at prices of 2010', 2014, 2010, 10_000, 7_576],
  ])('%s', (_case, year, base, minor, expected) => {
    expect(constantAmount(casePrices, amount(minor, year), year, base)).toEqual(amount(expected, year))
    const nominal = explainYear(
      casePrices,
      caseCosting([10, 10, 10, 10, 10], [caseLine({ priceMinor: minor / 10 })]),
      year,
      'all',
    )
    if (nominal?.value !== minor) return
    const trace = explainConstant(casePrices, nominal, year, base)
    expect(trace.value).toBe(expected)
    expect(recompute(trace)).toBe(expected)
  })

  it('are not known outside the series, nor of what is not known', () => {
    expect(constantAmount(casePrices, amount(10_000, 2010), 2010, 2030)).toEqual({ ...amount(0, 2010), known: 0 })
    expect(constantAmount(casePrices, amount(500, 2010, 0), 2010, 2011)).toMatchObject({ minor: 550, known: 0, of: 1 })
  })

  it('there and back again is the same to the minor unit', () => {
    const years = fc.integer({ min: 2010, max: 2014 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), years, years, (minor, year, base) => {
        const there = constantAmount(casePrices, amount(minor, year), year, base)
        const back = constantAmount(casePrices, there, base, year)
        expect(Math.abs(back.minor - minor)).toBeLessThanOrEqual(1)
      }),
      { seed: 1412 },
    )
  })
})

describe('present value of costs', () => {
  const costs = [
    { year: 2013, amount: amount(70_280, 2013) },
    { year: 2014, amount: amount(110_000, 2014) },
  ]
  it('by hand: in euro, undiscounted in the first year', () => {
    // 702,80 / 0,702804 = 999,994308… ; 1 100,00 / 1,1 = 1 000,00. Together 1 999,99 €
    expect(presentCost(costs, 0.1)).toBe(199_999)
    // At no rate: 999,994… + 1 100,00
    expect(presentCost(costs, 0)).toBe(209_999)
  })
  it('is not known while a year is not', () => {
    expect(presentCost([...costs, { year: 2015, amount: amount(1, 2015, 0) }], 0.1)).toBe(null)
  })
  it('explains itself', () => {
    const service = caseCosting([10, 10], [caseLine({ priceMinor: 7_028 })])
    const years = [2010, 2011].map((year) => ({ year, nominal: explainYear(casePrices, service, year, 'all')! }))
    // 702,80 Ls in both years: 999,994… + 999,994… / 1,1 = 1 909,080… €
    const trace = explainPresent(years, 0.1)
    expect([trace.value, recompute(trace)]).toEqual([190_908, 190_908])
  })
})

describe('costs of a municipality', () => {
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

  it('are nominal in the base year, and every figure explains itself', async () => {
    const nominal = await host.value('costing.read', {})
    const constant = await host.value('costing.read', { baseYear: 2012, discountRate: 0.05 })
    const at = nominal.years.indexOf(2012)
    expect(constant.totals[at]).toEqual(nominal.totals[at])
    expect(constant.totals[at + 3]!.total.minor).not.toBe(nominal.totals[at + 3]!.total.minor)
    for (const { service, years, presentMinor } of constant.services) {
      const year = years[at + 3]!
      if (year.total.of === 0 || year.total.known < year.total.of) continue
      const ask = { service, year: year.year }
      const trace = await host.value('costing.explain', { ...ask, baseYear: 2012 })
      expect(trace.value, service).toBe(year.total.minor)
      expect(recompute(trace), service).toBe(year.total.minor)
      const present = await host.value('costing.explain', { ...ask, discountRate: 0.05 })
      expect(present.value, service).toBe(presentMinor ?? 'unknown')
      for (const [per, shown] of [
        ['client', 'perClient'],
        ['unit', 'perUnit'],
        ['inhabitant', 'perInhabitant'],
      ] as const) {
        // prettier-ignore
        const each = await host.value('costing.explain', { ...ask, per })
        const own = nominal.services.find((s) => s.service === service)!.years[at + 3]![shown]
        expect(each.value, `${service} ${per}`).toBe(own ?? 'unknown')
        expect(recompute(each), `${service} ${per}`).toBe(own ?? 'unknown')
      }
    }
  })

  it('refuses a base year outside the plan', async () => {
    const reply = await host.ask('costing.read', { baseYear: 2030 })
    expect(reply.ok ? null : reply.problem.code).toBe('PRICE_YEAR_OUTSIDE')
  })

  it('a documented line is taken from the catalogue once, as sure as its source until it is changed', async () => {
    const before = await host.value('costing.templates', { service: 'S01' })
    expect(before.lines.map(({ priceMinor, currency, priceYear, status, used }) => [priceMinor, currency, priceYear, status, used])).toEqual([[330, 'EUR', 2014, 'official', false]]) // prettier-ignore
    const { ids } = await host.value('costing.useTemplate', { service: 'S01' })
    const lineOf = async () =>
      (await host.value('costing.lines', { service: 'S01' })).lines.find(({ id }) => id === ids[0])!
    expect(await lineOf()).toMatchObject({ template: before.lines[0]!.id, status: 'official', priceMinor: 330 })
    const again = await host.ask('costing.useTemplate', { service: 'S01' })
    expect(again.ok ? null : again.problem.code).toBe('TEMPLATE_USED')
    await host.value('costing.changeLines', { cells: [{ id: ids[0]!, field: 'priceMinor', value: 350 }] })
    expect((await lineOf()).status).toBe('typed')
    await host.value('workspace.undo', {})
    await host.value('workspace.undo', {})
    expect(await host.value('costing.templates', { service: 'S01' })).toEqual(before)
  })

  it('says of every other service that nothing is documented; later prices are for comparison only', async () => {
    const { services } = await host.value('costing.read', {})
    for (const { service } of services.filter((one) => one.service !== 'S01')) {
      const { lines, comparisons } = await host.value('costing.templates', { service })
      expect(lines).toEqual([])
      for (const { priceYear } of comparisons) expect(priceYear).toBeGreaterThan(2016)
    }
    const none = await host.ask('costing.useTemplate', { service: 'S05' })
    expect(none.ok ? null : none.problem.code).toBe('TEMPLATE_NONE')
  })
})
