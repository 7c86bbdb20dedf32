import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { tracedArithmetic, type Traced } from '#shared/kernel/arithmetic-traced.ts'
import { parseExact } from '#shared/kernel/exact.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import type { ForecastTraceLabel } from '#shared/forecast/forecast.ts'
import { isOwnCostOpen, linesIn, ownCostOpen } from './costing-agreement.ts'
import { driversOf, servedAsGiven, type ServedOf } from './costing-driver.ts'
import type { Prices } from './costing-index.ts'
import { lineCostIn } from './costing-line.ts'
import { costPerIn, type Divisor } from './costing-per.ts'
import type { CostingService, CostingTraceLabel, LineKind } from './costing.ts'

/** An explanation of a cost goes on into the forecast where the caller gives the explanation of the clients served. */
export type CostTrace = Trace<CostingTraceLabel | ForecastTraceLabel>
export type ServedTrace = (year: number) => Trace<ForecastTraceLabel> | undefined

const t = tracedArithmetic

/** Why a line costs this in the year; undefined when there is no such line or year. */
export function explainLine(
  prices: Prices,
  service: CostingService,
  lineId: string,
  year: number,
  served?: ServedTrace,
): CostTrace | undefined {
  const line = service.lines.find((l) => l.id === lineId)
  const index = service.years.findIndex((y) => y.year === year)
  if (!line || index < 0) return undefined
  return labelled(lineCostIn(t, prices, service, line, driversOf(t, service, servedOf(service, served)))(index))
}

/** Why the known lines of the year cost this together; every line is a branch, known or not. */
export function explainYear(
  prices: Prices,
  service: CostingService,
  year: number,
  kind: LineKind | 'all',
  served?: ServedTrace,
): CostTrace | undefined {
  const total = totalIn(prices, service, year, kind, served)
  return total && labelled(total)
}

/** Why the whole year costs this as an operand of something further: not known while any line is not, and then by which (see `costAsFigure`). */
export function explainWhole(
  prices: Prices,
  service: CostingService,
  year: number,
  served?: ServedTrace,
): CostTrace | undefined {
  const total = totalIn(prices, service, year, 'all', served, true)
  return total && labelled(total)
}

/** Why a client, unit or inhabitant costs this in the year. */
export function explainPer(
  prices: Prices,
  service: CostingService,
  year: number,
  kind: LineKind | 'all',
  divisor: Divisor,
): CostTrace | undefined {
  const cost = totalIn(prices, service, year, kind, undefined, true)
  return cost && labelled(costPerIn(t, cost, divisor, year))
}

/** Used as an operand, a total is not known unless every line is, nor when there are no lines (see `costAsFigure`). */
function totalIn(
  prices: Prices,
  service: CostingService,
  year: number,
  kind: LineKind | 'all',
  served: ServedTrace | undefined,
  asOperand = false,
): Traced | undefined {
  const index = service.years.findIndex((y) => y.year === year)
  if (index < 0) return undefined
  const drivers = driversOf(t, service, servedOf(service, served))
  const lines = linesIn(service, index)
    .filter((line) => kind === 'all' || line.kind === kind)
    .map((line) => lineCostIn(t, prices, service, line, drivers)(index))
  if (kind !== 'establishment' && isOwnCostOpen(service, index)) lines.push(ownCostOpen(t, service, year))
  const known = lines.filter((line) => t.read(line) !== 'unknown').length
  const absent = service.years[index]?.presence === 'absent'
  const none = asOperand && (absent || lines.length === 0)
  const sum = none ? t.given(absent ? 'not-planned' : 'unknown') : asOperand ? t.sum(lines) : t.total(lines)
  return t.about(sum, () => totalAbout(service, year, kind, known, lines.length))
}

function totalAbout(service: CostingService, year: number, kind: LineKind | 'all', known: number, of: number) {
  const unit = `minor:${currencyOfYear(year)}` as const
  return { label: 'costing.total', unit, params: { service: service.code, year, kind, known, of } } as const
}

function servedOf(service: CostingService, served: ServedTrace | undefined): ServedOf<Traced> {
  const given = servedAsGiven(t, service)
  return (year) => {
    const node = served?.(year.year)
    if (!node || node.value !== year.served) return given(year)
    const exact = typeof node.value === 'number' ? parseExact(String(node.value)) : exactArithmetic.given(year.served)
    return { exact, node }
  }
}

/** Every label that a formula of cost gives is a `CostingTraceLabel`; a test collects them. */
function labelled(value: Traced): CostTrace {
  return value.node as CostTrace
}
