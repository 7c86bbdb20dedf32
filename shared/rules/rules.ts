import { capacityPlanned } from './capacity-planned.ts'
import { clientsBeyondPopulation } from './clients-beyond-population.ts'
import { clientsWithinCapacity } from './clients-within-capacity.ts'
import { costLinesWhole } from './cost-lines-whole.ts'
import { costsEntered } from './costs-entered.ts'
import { costsKnown } from './costs-known.ts'
import { decisionMade } from './decision-made.ts'
import { existenceSaid } from './existence-said.ts'
import { existingDescribed } from './existing-described.ts'
import { forecastComplete } from './forecast-complete.ts'
import { keepWhatExists } from './keep-what-exists.ts'
import { partnerSaid } from './partner-said.ts'
import { prioritySaid } from './priority-said.ts'
import { startYearSaid } from './start-year-said.ts'
import { typedWithReason } from './typed-with-reason.ts'
import type { Found, Rule, RuleInput, RulePage, Severity } from './rule.ts'

/** In the order in which a person would work through them. */
export const rules: readonly Rule[] = [
  existenceSaid,
  decisionMade,
  startYearSaid,
  partnerSaid,
  prioritySaid,
  existingDescribed,
  keepWhatExists,
  clientsWithinCapacity,
  forecastComplete,
  clientsBeyondPopulation,
  capacityPlanned,
  typedWithReason,
  costsEntered,
  costLinesWhole,
  costsKnown,
]

export interface Finding extends Found {
  readonly rule: string
  readonly severity: Severity
  readonly page: RulePage
}

export interface Completeness {
  readonly done: number
  readonly of: number
}

export interface Validation {
  readonly findings: readonly Finding[]
  readonly completeness: Completeness
  readonly pages: ReadonlyMap<RulePage, Completeness>
}

/** Puts every rule to a municipality's plan. Completeness: of the questions that a whole model answers, how many are answered. */
export function validate(input: RuleInput): Validation {
  const findings: Finding[] = []
  const pages = new Map<RulePage, { done: number; of: number }>()
  for (const rule of rules) {
    const found = rule.found(input)
    findings.push(...found.map((f) => ({ ...f, rule: rule.id, severity: rule.severity, page: rule.page })))
    if (!rule.counts) continue
    const page = pages.get(rule.page) ?? { done: 0, of: 0 }
    pages.set(rule.page, { done: page.done + rule.answered(input), of: page.of + rule.asked(input) })
  }
  const sum = (of: 'done' | 'of') => [...pages.values()].reduce((all, page) => all + page[of], 0)
  return { findings, completeness: { done: sum('done'), of: sum('of') }, pages }
}
