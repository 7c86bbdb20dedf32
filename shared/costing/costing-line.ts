import { inputRef } from '#shared/kernel/input-ref.ts'
import { currencyOfYear, type Currency } from '#shared/kernel/money.ts'
import type { ForecastYear } from '#shared/forecast/forecast.ts'
import { boughtAbout, boughtAmountIn, receivedIn } from './costing-agreement.ts'
import { driverFor, fixedIn, growthIn, type DriverYears, type Measured } from './costing-driver.ts'
import { employerFactorIn, indexIn, type Prices } from './costing-index.ts'
import type { CostingArithmetic, CostingService, CostLine } from './costing.ts'

/**
 * The cost of a line in one year, in whole minor units of the year's currency, rounded half up once (formulas.md, Cost).
 * Running: `quantity × driver(y) × price × index`; pay: `FTE × driver(y) × monthly gross × 12 × index × (1 + employer rate(y))`;
 * establishment: with the growth of the driver instead. A year without the service costs *not planned*, a known 0. Not known when
 * anything it is computed from is not, even where it is multiplied by 0.
 * @returns the cost by the place of the year: what is the same in every year is read once
 */
export function lineCostIn<T>(
  a: CostingArithmetic<T>,
  prices: Prices,
  service: CostingService,
  line: CostLine,
  drivers: (driver: Measured) => DriverYears<T>,
): (index: number) => T {
  const { bought } = line
  if (!bought && !a.explains) return plainCostIn(a, prices, service, line, drivers)
  const quantity = quantityOf(a, line)
  const price = priceOf(a, line)
  const params = (year: number) => ({ service: service.code, line: line.id, year })
  const named = (label: 'costing.line' | 'costing.not-planned', year: number) =>
    bought
      ? boughtAbout(service, bought, year)
      : ({ label, unit: `minor:${currencyOfYear(year)}`, params: params(year) } as const)
  return (index) => {
    const { year, presence } = yearOf(service, index)
    if (presence === 'absent' || (bought && (bought.clients[index] ?? 0) === 0))
      return a.about(a.given('not-planned'), () => named('costing.not-planned', year))
    const amount = bought
      ? boughtAmountIn(a, service, { ...line, bought }, index, (clients) =>
          driverFor(a, service, 'unit', clients, year),
        )
      : a.about(
          a.product([quantity, driverOf(a, service, line, index, drivers), price, ...broughtIn(a, prices, line, year)]),
          () => ({ label: 'costing.amount', unit: `minor:${line.currency}`, params: params(year) }),
        )
    const converted =
      line.currency === currencyOfYear(year)
        ? amount
        : convertedIn(a, prices, line.currency, amount, () => params(year))
    return a.about(a.round(converted), () => named('costing.line', year))
  }
}

/** The same where nobody asks why, which is for every line in every year of a region: three factors, and nothing is named. */
function plainCostIn<T>(
  a: CostingArithmetic<T>,
  prices: Prices,
  service: CostingService,
  line: CostLine,
  drivers: (driver: Measured) => DriverYears<T>,
): (index: number) => T {
  const rate = a.product([a.given(line.quantity ?? 'unknown'), a.given(line.priceMinor ?? 'unknown')])
  const bring = prices.bring(line)
  return (index) => {
    const { year, presence } = yearOf(service, index)
    if (presence === 'absent') return a.given('not-planned')
    return a.round(a.product([rate, driverOf(a, service, line, index, drivers), a.prepared(bring(year))]))
  }
}

function yearOf(service: CostingService, index: number): ForecastYear {
  const found = service.years[index]
  if (!found) throw new RangeError('no such year')
  return found
}

/**
 * What one of the line's driver costs in a year with this line: `quantity × price × index`, for pay also 12 months and the employer's
 * part; in the year's currency, not rounded. Comparing hosts is reckoned with it.
 */
export function lineRateIn<T>(
  a: CostingArithmetic<T>,
  prices: Prices,
  service: CostingService,
  line: CostLine,
  year: number,
): T {
  const currency = currencyOfYear(year)
  const params = () => ({ service: service.code, line: line.id, year })
  const factors = [quantityOf(a, line), priceOf(a, line)]
  if (!a.explains) return a.product([...factors, a.prepared(prices.bring(line)(year))])
  const amount = a.about(a.product([...factors, ...broughtIn(a, prices, line, year)]), () => ({
    label: 'costing.rate',
    unit: `minor:${line.currency}`,
    params: params(),
  }))
  if (line.currency === currency) return amount
  const converted = convertedIn(a, prices, line.currency, amount, params)
  return a.about(converted, () => ({ label: 'costing.rate', unit: `minor:${currency}`, params: params() }))
}

function driverOf<T>(
  a: CostingArithmetic<T>,
  service: CostingService,
  line: CostLine,
  index: number,
  drivers: (driver: Measured) => DriverYears<T>,
): T {
  if (line.driver === 'fixed') return fixedIn(a, service, line.kind, index)
  if (line.kind === 'establishment') return growthIn(a, service, drivers(line.driver), index)
  return drivers(line.driver).at(index)
}

function quantityOf<T>(a: CostingArithmetic<T>, line: CostLine): T {
  return a.about(a.given(line.quantity ?? 'unknown'), () => ({
    label: 'costing.quantity',
    unit: line.category === 'pay' ? 'fte' : 'quantity',
    params: { line: line.id, driver: line.driver },
    input: inputRef('line', line.id, 'quantity'),
    ...sourceOf(line),
  }))
}

function priceOf<T>(a: CostingArithmetic<T>, line: CostLine): T {
  return a.about(a.given(line.priceMinor ?? 'unknown'), () => ({
    label: 'costing.price',
    unit: `minor:${line.currency}`,
    params: { line: line.id, year: line.priceYear ?? '' },
    input: inputRef('line', line.id, 'price'),
    ...sourceOf(line),
  }))
}

/** What brings the price to the year: the index, for pay also 12 months and the employer's part. `prices.bring` is their product. */
function broughtIn<T>(a: CostingArithmetic<T>, { series }: Prices, line: CostLine, year: number): readonly T[] {
  const index = indexIn(a, series, line.index, line.priceYear, year)
  if (line.category !== 'pay') return [index]
  const months = a.about(a.given(12), () => ({ label: 'costing.months', unit: 'months' }))
  return [months, index, employerFactorIn(a, series, year)]
}

/** What partners pay for the clients who are served here: one for each of the year; see `receivedIn`. */
export function paidByPartnersIn<T>(
  a: CostingArithmetic<T>,
  prices: Prices,
  service: CostingService,
  index: number,
): T[] {
  const year = service.years[index]?.year ?? 0
  const units = (clients: T): T => driverFor(a, service, 'unit', clients, year)
  return receivedIn(a, service, index, units, (amount, currency) =>
    currency === currencyOfYear(year)
      ? amount
      : convertedIn(a, prices, currency, amount, () => ({ service: service.code, year })),
  )
}

/** `EUR = LVL / 0.702804`, the rate never rounded. */
function convertedIn<T>(
  a: CostingArithmetic<T>,
  prices: Prices,
  from: Currency,
  amount: T,
  params: () => Readonly<Record<string, string | number>>,
): T {
  const rate = a.about(a.prepared(prices.euroRate), () => ({
    label: 'costing.euro-rate',
    unit: 'LVL/EUR',
    status: 'official',
  }))
  const toEuro = from === 'LVL'
  return a.about(toEuro ? a.quotient(amount, rate) : a.product([amount, rate]), () => ({
    label: 'costing.amount-converted',
    unit: toEuro ? 'minor:EUR' : 'minor:LVL',
    params: params(),
  }))
}

function sourceOf(line: CostLine) {
  return {
    ...(line.source === undefined ? {} : { source: line.source }),
    ...(line.status === undefined ? {} : { status: line.status }),
  }
}
