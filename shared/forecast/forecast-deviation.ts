import { divide, exactly, multiply, toNumber } from '#shared/kernel/exact.ts'
import type { Figure } from '#shared/kernel/figure.ts'

/** What was forecast for a year, and what came of it. */
export interface ForecastAndActual {
  readonly year: number
  readonly forecast: Figure
  readonly actual: number | 'unknown'
}

export interface Deviation extends ForecastAndActual {
  /** `actual − forecast`, clients; null while either is not known. */
  readonly deviation: number | null
  /** Of the forecast, in per cent; null when that is 0 or not known. */
  readonly percent: number | null
  /** Of all years to this one; null from the first year on that is not known. */
  readonly cumulated: number | null
  readonly cumulatedPercent: number | null
}

function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : toNumber(multiply(divide(exactly(part), exactly(whole)), exactly(100)))
}

/**
 * `deviation = actual − forecast`, in clients and per cent, per year and cumulated (formulas.md, Plan and actual). *Not planned* was a
 * forecast of 0 clients.
 */
export function deviations(years: readonly ForecastAndActual[]): Deviation[] {
  let actuals: number | null = 0
  let forecasts: number | null = 0
  return years.map((year): Deviation => {
    const forecast = year.forecast === 'not-planned' ? 0 : year.forecast
    const known = typeof forecast === 'number' && typeof year.actual === 'number'
    const deviation = known ? year.actual - forecast : null
    actuals = known && actuals !== null ? actuals + year.actual : null
    forecasts = known && forecasts !== null ? forecasts + forecast : null
    return {
      ...year,
      deviation,
      percent: known && deviation !== null ? percentOf(deviation, forecast) : null,
      cumulated: actuals === null || forecasts === null ? null : actuals - forecasts,
      cumulatedPercent: actuals === null || forecasts === null ? null : percentOf(actuals - forecasts, forecasts),
    }
  })
}
