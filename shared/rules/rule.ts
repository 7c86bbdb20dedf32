import type { DevelopmentRow } from '#shared/development/development-contract.ts'
import type { CostingService, ServiceCost } from '#shared/costing/costing.ts'
import type { Agreement } from '#shared/cooperation/cooperation.ts'
import type { Contradiction } from '#shared/cooperation/cooperation-contradiction.ts'
import type { Copayment, StateShare } from '#shared/funding/funding.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import type { PeerComparison } from '#shared/worth/worth-peers.ts'
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
  readonly money: RuleMoney
}

/** Who pays for a service. */
export interface RuleMoney {
  readonly copayment: Copayment | null
  readonly state: StateShare | null
  /** Projects that finance it and were not rejected. */
  readonly projects: readonly RuleProject[]
  /** Its lines, by which sources may pay for them. */
  readonly sources: readonly { readonly esfEligible: boolean; readonly stateSupported: boolean }[]
}

export const noMoney: RuleMoney = { copayment: null, state: null, projects: [], sources: [] }

export interface RuleProject {
  readonly name: string
  readonly services: readonly string[]
  readonly firstYear: number
  readonly lastYear: number
  readonly share: number | null
  readonly ceiling: number | 'none' | null
}

/** What a plan is measured against besides itself. What is left empty is not known, and rules that need it keep silent. */
export interface RuleAround {
  /** People of a service's target groups together, by year. */
  readonly groupSizes: ReadonlyMap<string, ReadonlyMap<number, number | 'unknown'>>
  /** Average gross wage of a month in euro, by year. */
  readonly wages: ReadonlyMap<number, number>
  /** How a service's cost per client stands against comparable municipalities in `peerYear`. */
  readonly peers: ReadonlyMap<string, PeerComparison>
  readonly peerYear: number
  readonly projects: readonly RuleProject[]
  /** Minor units of the year's currency. */
  readonly envelopes: ReadonlyMap<number, number>
  /** What is left for the municipality over its envelope; years in which that is known. */
  readonly budgetGaps: ReadonlyMap<number, number>
  /** Clients of the low and the high scenario, aligned with the years. */
  readonly lowAndHigh: ReadonlyMap<string, { readonly low: readonly Figure[]; readonly high: readonly Figure[] }>
  /** The municipality's own copies. */
  readonly agreements: readonly Agreement[]
  /** What it and others say against each other. */
  readonly contradictions: readonly Contradiction[]
  /** Whether another municipality has or plans a service. */
  runsElsewhere(municipality: string, service: string): boolean | 'unknown'
  /** Shares of target groups that the municipality typed, beside the programme's. */
  /** Why a finding is right as it is, by `explanationKey`. */
  readonly explanations: ReadonlyMap<string, string>
  readonly ownRates: readonly { readonly group: string; readonly own: number; readonly programme: number | 'unknown' }[]
}

export const nothingAround: RuleAround = {
  groupSizes: new Map(),
  wages: new Map(),
  peers: new Map(),
  peerYear: 0,
  projects: [],
  envelopes: new Map(),
  budgetGaps: new Map(),
  lowAndHigh: new Map(),
  agreements: [],
  contradictions: [],
  runsElsewhere: () => 'unknown',
  explanations: new Map(),
  ownRates: [],
}

export interface RuleInput {
  readonly municipality: string
  readonly years: readonly number[]
  readonly population: ReadonlyMap<number, number>
  readonly services: readonly RuleService[]
  readonly around: RuleAround
}

export const rulePages = [
  'model',
  'forecast',
  'costs',
  'situation',
  'scenarios',
  'funding',
  'worth',
  'cooperation',
] as const
export type RulePage = (typeof rulePages)[number]

/** What a rule found: where it is and the values that its words need. */
export interface Found {
  /** Null: about the plan as a whole. */
  readonly service: string | null
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

/** Names the place of a finding: its explanation belongs to it even when its figures change. */
export function explanationKey(rule: string, service: string | null, year: number | null | undefined): string {
  return [rule, service ?? '', year ?? 0].join('|')
}

/** A rule that puts one question to each service it concerns. */
export function rulePerService(
  head: Pick<Rule, 'id' | 'severity' | 'page' | 'counts'>,
  concerns: (service: RuleService, input: RuleInput) => boolean,
  finds: (service: RuleService, input: RuleInput) => Found | null,
  answers: (service: RuleService, input: RuleInput) => boolean = (service, input) => finds(service, input) === null,
): Rule {
  return {
    ...head,
    asked: (input) => input.services.filter((service) => concerns(service, input)).length,
    answered: (input) => input.services.filter((service) => concerns(service, input) && answers(service, input)).length,
    found: (input) =>
      input.services.filter((service) => concerns(service, input)).flatMap((service) => finds(service, input) ?? []),
  }
}

/** A rule about the plan as a whole: one answer for each of its questions, null where there is nothing to do. */
export function ruleForPlan(
  head: Pick<Rule, 'id' | 'severity' | 'page' | 'counts'>,
  finds: (input: RuleInput) => readonly (Found | null)[],
): Rule {
  return {
    ...head,
    asked: (input) => finds(input).length,
    answered: (input) => finds(input).filter((found) => found === null).length,
    found: (input) => finds(input).flatMap((found) => found ?? []),
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
