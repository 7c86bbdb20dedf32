import type { DevelopmentRow } from '#shared/development/development-contract.ts'
import type { CostingService, ServiceCost } from '#shared/costing/costing.ts'
import type { ForecastGap } from '#shared/forecast/forecast-missing.ts'
import type { ForecastService, ServiceForecast } from '#shared/forecast/forecast.ts'

/**
 * `must` is a contradiction or an impossible figure and blocks the export; `explain` is what is missing or unusual: fill it in or say
 * why (an unfinished model may be sent, the region sees how far it is); `note` only tells.
 */
export type Severity = 'must' | 'explain' | 'note'

/** One service of one municipality with everything that was said and computed about it. */
export interface RuleService {
  readonly model: DevelopmentRow
  readonly plan: ForecastService
  readonly forecast: ServiceForecast
  readonly gaps: readonly ForecastGap[]
  readonly costing: CostingService
  readonly cost: ServiceCost
}

export interface RuleInput {
  readonly municipality: string
  readonly years: readonly number[]
  readonly population: ReadonlyMap<number, number>
  readonly services: readonly RuleService[]
}

export type RulePage = 'model' | 'forecast' | 'costs'

/** What a rule found: where it is and the values that its words need. */
export interface Found {
  readonly service: string
  readonly year?: number
  readonly field?: string
  readonly params?: Readonly<Record<string, string | number>>
}

/**
 * One validation rule. `asked` counts the questions it puts to the plan and `answered` those that have an answer: completeness is
 * computed from the rules that `count`. `found` tells what to do about the others; it keeps silent where another rule has to be
 * settled first (no cost lines are asked for before there is a decision), so that nobody reads the same thing three times.
 */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  readonly page: RulePage
  /** Part of completeness: an answer that a whole model has. */
  readonly counts: boolean
  asked(input: RuleInput): number
  answered(input: RuleInput): number
  found(input: RuleInput): Found[]
}

/** A rule that puts one question to each service it concerns. */
export function rulePerService(
  head: Pick<Rule, 'id' | 'severity' | 'page' | 'counts'>,
  concerns: (service: RuleService) => boolean,
  finds: (service: RuleService, input: RuleInput) => Found | null,
  answers: (service: RuleService, input: RuleInput) => boolean = (service, input) => finds(service, input) === null,
): Rule {
  return {
    ...head,
    asked: (input) => input.services.filter(concerns).length,
    answered: (input) => input.services.filter((service) => concerns(service) && answers(service, input)).length,
    found: (input) => input.services.filter(concerns).flatMap((service) => finds(service, input) ?? []),
  }
}

/** The service runs, or may run, in some year of the horizon. */
export function mayRun(service: RuleService): boolean {
  return service.forecast.years.some((year) => year.presence !== 'absent')
}

/** What decides whether and when the service runs is said; before that nothing else is asked about it. */
export function isDecided({ gaps }: RuleService): boolean {
  return !gaps.some((gap) => gap === 'decision' || gap === 'existsNow' || gap === 'startYear')
}
