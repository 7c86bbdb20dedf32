import { inputRef } from '#shared/kernel/input-ref.ts'
import { currencyOfYear, type Currency } from '#shared/kernel/money.ts'
import type { ForecastYear } from '#shared/forecast/forecast.ts'
import { boughtAbout, boughtAmountIn, receivedIn } from './costing-agreement.ts'
import { driverFor, fixedIn, growthIn, type DriverYears, type Measured } from './costing-driver.ts'
import { employerFactorIn, indexIn, type Prices } from './costing-index.ts'
import type { Bought, CostingArithmetic, CostingService, CostLine } from './costing.ts'

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
  const quantity = quantityOf(a, line)
  const price = priceOf(a, line)
  const bring = prices.bring(line)
  // What brings the price to the year is one factor, multiplied beforehand, where nobody asks why.
  const factorsIn = (index: number, year: number): readonly T[] => {
    const driver = driverOf(a, service, line, index, drivers)
    return a.explains
      ? [quantity, driver, price, ...broughtIn(a, prices, line, year)]
      : [quantity, driver, price, a.prepared(bring(year))]
  }
  return (index) => {
    const { year, presence } = yearOf(service, index)
    if (presence === 'absent' || (bought && (bought.clients[index] ?? 0) === 0))
      return said(a, a.given('not-planned'), 'costing.not-planned', service, line, year)
    const amount = bought
      ? boughtIn(a, service, line, bought, index, year)
      : said(a, a.product(factorsIn(index, year)), 'costing.amount', service, line, year)
    const converted =
      line.currency === currencyOfYear(year)
        ? amount
        : convertedIn(a, prices, line.currency, amount, service, year, line)
    return said(a, a.round(converted), 'costing.line', service, line, year)
  }
}

type LineLabel = 'costing.line' | 'costing.not-planned' | 'costing.amount' | 'costing.rate'

/**
 * Names a step of a line, where somebody listens. A region has two hundred thousand of them and nobody does: then nothing is made for it,
 * which is why the naming is a function of its own.
 */
function said<T>(
  a: CostingArithmetic<T>,
  value: T,
  label: LineLabel,
  service: CostingService,
  line: CostLine,
  year: number,
): T {
  return a.explains ? named(a, value, label, service, line, year) : value
}

function named<T>(
  a: CostingArithmetic<T>,
  value: T,
  label: LineLabel,
  service: CostingService,
  line: CostLine,
  year: number,
): T {
  const { bought } = line
  const isExact = label === 'costing.amount' || label === 'costing.rate'
  if (bought && !isExact) return a.about(value, () => boughtAbout(service, bought, year))
  const currency = isExact ? line.currency : currencyOfYear(year)
  return a.about(value, () => ({ label, unit: `minor:${currency}`, params: paramsOf(service, year, line) }))
}

function paramsOf({ code }: CostingService, year: number, line?: CostLine) {
  return line ? { service: code, line: line.id, year } : { service: code, year }
}

function boughtIn<T>(
  a: CostingArithmetic<T>,
  service: CostingService,
  line: CostLine,
  bought: Bought,
  index: number,
  year: number,
): T {
  const units = (clients: T): T => driverFor(a, service, 'unit', clients, year)
  return boughtAmountIn(a, service, { ...line, bought }, index, units)
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
  const own = [quantityOf(a, line), priceOf(a, line)]
  const factors = a.explains
    ? [...own, ...broughtIn(a, prices, line, year)]
    : [...own, a.prepared(prices.bring(line)(year))]
  const amount = said(a, a.product(factors), 'costing.rate', service, line, year)
  const currency = currencyOfYear(year)
  if (line.currency === currency) return amount
  const converted = convertedIn(a, prices, line.currency, amount, service, year, line)
  return a.about(converted, () => ({
    label: 'costing.rate',
    unit: `minor:${currency}`,
    params: paramsOf(service, year, line),
  }))
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

/** What brings the price to the year, where it is explained: the index, for pay also 12 months and the employer's part; see `prices.bring`. */
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
    currency === currencyOfYear(year) ? amount : convertedIn(a, prices, currency, amount, service, year),
  )
}

/** `EUR = LVL / 0.702804`, the rate never rounded. */
function convertedIn<T>(
  a: CostingArithmetic<T>,
  prices: Prices,
  from: Currency,
  amount: T,
  service: CostingService,
  year: number,
  line?: CostLine,
): T {
  const rate = a.prepared(prices.euroRate)
  if (!a.explains) return from === 'LVL' ? a.quotient(amount, rate) : a.product([amount, rate])
  const named = a.about(rate, () => ({ label: 'costing.euro-rate', unit: 'LVL/EUR', status: 'official' }))
  return a.about(from === 'LVL' ? a.quotient(amount, named) : a.product([amount, named]), () => ({
    label: 'costing.amount-converted',
    unit: from === 'LVL' ? 'minor:EUR' : 'minor:LVL',
    params: paramsOf(service, year, line),
  }))
}

function sourceOf(line: CostLine) {
  return {
    ...(line.source === undefined ? {} : { source: line.source }),
    ...(line.status === undefined ? {} : { status: line.status }),
  }
}
