import type { Decision, ForecastService, Presence } from './forecast.ts'

type Plan = Pick<ForecastService, 'existsNow' | 'decision' | 'startYear'>

/** Is something established or improved from the start year on? */
function isDeveloping(decision: Decision | null): boolean {
  return decision === 'establish' || decision === 'improve' || decision === 'share'
}

/**
 * The first year of what is established or improved (formulas.md, Start). `never`: the service stays as it is, or is not wanted;
 * `unknown`: nothing is decided, or the year is not said. `share` is like `establish`: the partner's service from that year.
 */
export function beginsIn(plan: Plan): number | 'never' | 'unknown' {
  if (isDeveloping(plan.decision)) return plan.startYear ?? 'unknown'
  return plan.decision === null ? 'unknown' : 'never'
}

/**
 * Is there a service in the year? A service that exists now runs throughout. One that does not is absent until its start year, and for
 * good when it is not needed or not planned; to keep what does not exist is a contradiction, and so not known. While it is not known
 * whether one exists, the start year alone makes it sure.
 */
export function presenceIn(plan: Plan, year: number): Presence {
  if (plan.existsNow === true) return 'running'
  const begins = beginsIn(plan)
  if (typeof begins === 'number' && year >= begins) return 'running'
  if (plan.existsNow === 'unknown' || begins === 'unknown' || plan.decision === 'keep') return 'unknown'
  return 'absent'
}

/** Is the year one of an existing service before its improvement, in which the present clients stay? */
export function isBeforeImprovement(plan: Plan, year: number): boolean {
  const begins = beginsIn(plan)
  return plan.existsNow === true && typeof begins === 'number' && year < begins
}
