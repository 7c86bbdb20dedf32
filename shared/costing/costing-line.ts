import { inputRef } from '#shared/kernel/input-ref.ts'
import { currencyOfYear, type Currency } from '#shared/kernel/money.ts'
import { boughtAbout, boughtAmountIn, receivedIn } from './costing-agreement.ts'
import { driverFor, fixedIn, growthIn, type DriverYears, type Measured } from './costing-driver.ts'
import { employerFactorIn, indexIn, yearPair, type Prices } from './costing-index.ts'
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
  return (index) => {
    const found = service.years[index]
    if (!found) throw new RangeError('no such year')
    const { year, presence } = found
    if (presence === 'absent' || (bought && (bought.clients[index] ?? 0) === 0))
      return said(a, a.given('not-planned'), 'costing.not-planned', service, line, year)
    const amount = bought
      ? boughtIn(a, service, line, bought, index, year)
      : said(
          a,
          a.product(factorsOf(a, prices, line, year, quantity, price, driverOf(a, service, line, index, drivers))),
          'costing.amount',
          service,
          line,
          year,
        )
    const converted =
      line.currency === currencyOfYear(year)
        ? amount
        : convertedIn(a, prices, line.currency, amount, service, year, line)
    return said(a, a.round(converted), 'costing.line', service, line, year)
  }
}

type LineLabel = 'costing.line' | 'costing.not-planned' | 'costing.amount'

/** Names a step of a line, where somebody listens: of a region this is asked for two hundred thousand times. */
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
  if (bought && label !== 'costing.amount') return a.about(value, () => boughtAbout(service, bought, year))
  const currency = label === 'costing.amount' ? line.currency : currencyOfYear(year)
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
  const amount = a.about(a.product(factorsOf(a, prices, line, year, quantityOf(a, line), priceOf(a, line))), () => ({
    label: 'costing.rate',
    unit: `minor:${line.currency}`,
    params: paramsOf(service, year, line),
  }))
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

/** Quantity, driver (where there is one) and price, and what brings the price to the year: the index, for pay also 12 months and the employer's part. */
function factorsOf<T>(
  a: CostingArithmetic<T>,
  prices: Prices,
  line: CostLine,
  year: number,
  quantity: T,
  price: T,
  driver?: T,
): readonly T[] {
  const index = priceIndexIn(a, prices, line, year)
  // Whole lists, made at once: this runs for every line in every year of a region.
  if (line.category !== 'pay') return driver === undefined ? [quantity, price, index] : [quantity, driver, price, index]
  const months = a.about(a.given(12), monthsAbout)
  const employer = a.explains ? employerFactorIn(a, prices.series, year) : a.prepared(prices.employerFactors.get(year))
  return driver === undefined
    ? [quantity, price, months, index, employer]
    : [quantity, driver, price, months, index, employer]
}

const monthsAbout = () => ({ label: 'costing.months', unit: 'months' }) as const

function priceIndexIn<T>(a: CostingArithmetic<T>, prices: Prices, { index, priceYear }: CostLine, year: number): T {
  if (a.explains || index === 'none' || priceYear === null || priceYear === year)
    return indexIn(a, prices.series, index, priceYear, year)
  return a.prepared(prices.indexes[index].get(yearPair(priceYear, year)))
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
  const rate = a.about(a.prepared(prices.euroRate), euroRateAbout)
  const converted = from === 'LVL' ? a.quotient(amount, rate) : a.product([amount, rate])
  return a.explains ? convertedNamed(a, converted, from, service, year, line) : converted
}

const euroRateAbout = () => ({ label: 'costing.euro-rate', unit: 'LVL/EUR', status: 'official' }) as const

function convertedNamed<T>(
  a: CostingArithmetic<T>,
  value: T,
  from: Currency,
  service: CostingService,
  year: number,
  line?: CostLine,
): T {
  return a.about(value, () => ({
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
