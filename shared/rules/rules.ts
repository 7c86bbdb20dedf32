import { actualsJump } from './actuals-jump.ts'
import { actualsWhole } from './actuals-whole.ts'
import { agreementAgrees } from './agreement-agrees.ts'
import { agreementCapacity } from './agreement-capacity.ts'
import { agreementClients } from './agreement-clients.ts'
import { agreementHosted } from './agreement-hosted.ts'
import { agreementMade } from './agreement-made.ts'
import { agreementPriced } from './agreement-priced.ts'
import { boughtRestCosted } from './bought-rest-costed.ts'
import { capacityJump } from './capacity-jump.ts'
import { capacityPlanned } from './capacity-planned.ts'
import { capacityUsed } from './capacity-used.ts'
import { clientsBeyondGroup } from './clients-beyond-group.ts'
import { clientsBeyondPopulation } from './clients-beyond-population.ts'
import { clientsJump } from './clients-jump.ts'
import { clientsWithinCapacity } from './clients-within-capacity.ts'
import { copaymentWhole } from './copayment-whole.ts'
import { copaymentWithinCost } from './copayment-within-cost.ts'
import { costLikePeers } from './cost-like-peers.ts'
import { costLinesWhole } from './cost-lines-whole.ts'
import { costsEntered } from './costs-entered.ts'
import { costsKnown } from './costs-known.ts'
import { coverageEnds } from './coverage-ends.ts'
import { decisionMade } from './decision-made.ts'
import { envelopeEnough } from './envelope-enough.ts'
import { envelopesWhole } from './envelopes-whole.ts'
import { establishmentLines } from './establishment-lines.ts'
import { existenceSaid } from './existence-said.ts'
import { existingDescribed } from './existing-described.ts'
import { forecastComplete } from './forecast-complete.ts'
import { keepWhatExists } from './keep-what-exists.ts'
import { linesRepeated } from './lines-repeated.ts'
import { ownRatePlausible } from './own-rate-plausible.ts'
import { partnerHasService } from './partner-has-service.ts'
import { partnerSaid } from './partner-said.ts'
import { payPlausible } from './pay-plausible.ts'
import { priceYearKnown } from './price-year-known.ts'
import { priceZero } from './price-zero.ts'
import { priorityAgrees } from './priority-agrees.ts'
import { prioritySaid } from './priority-said.ts'
import { projectCeiling } from './project-ceiling.ts'
import { projectHasLines } from './project-has-lines.ts'
import { projectServices } from './project-services.ts'
import { projectWithinHorizon } from './project-within-horizon.ts'
import { providerNamed } from './provider-named.ts'
import { readinessAgrees } from './readiness-agrees.ts'
import { readyPlanned } from './ready-planned.ts'
import { runningLines } from './running-lines.ts'
import { scenarioOrder } from './scenario-order.ts'
import { sourcesWithinWhole } from './sources-within-whole.ts'
import { startYearSaid } from './start-year-said.ts'
import { totalBlocked } from './total-blocked.ts'
import { typedBeforeStart } from './typed-before-start.ts'
import { typedWithReason } from './typed-with-reason.ts'
import { unplannedCosts } from './unplanned-costs.ts'
import { waitingGrows } from './waiting-grows.ts'
import { explanationKey } from './rule.ts'
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
  priorityAgrees,
  readinessAgrees,
  readyPlanned,
  providerNamed,
  partnerHasService,
  ownRatePlausible,
  actualsWhole,
  actualsJump,
  clientsJump,
  clientsBeyondGroup,
  coverageEnds,
  typedBeforeStart,
  capacityJump,
  capacityUsed,
  waitingGrows,
  scenarioOrder,
  runningLines,
  establishmentLines,
  unplannedCosts,
  priceZero,
  priceYearKnown,
  linesRepeated,
  payPlausible,
  boughtRestCosted,
  costLikePeers,
  copaymentWhole,
  copaymentWithinCost,
  sourcesWithinWhole,
  projectServices,
  projectHasLines,
  projectWithinHorizon,
  projectCeiling,
  envelopesWhole,
  envelopeEnough,
  agreementMade,
  agreementPriced,
  agreementClients,
  agreementCapacity,
  agreementHosted,
  agreementAgrees,
  totalBlocked,
]

export interface Finding extends Found {
  readonly rule: string
  readonly severity: Severity
  readonly page: RulePage
  /** Why it is right as it is: then there is nothing more to do. */
  readonly explanation?: string
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

function keyOf(rule: string, { service, year }: Found): string {
  return explanationKey(rule, service, year)
}

/** Explanations of what is not found any more: they can be taken away. */
function needless(explanations: ReadonlyMap<string, string>, places: ReadonlySet<string>): Finding[] {
  return [...explanations].flatMap(([key, explanation]): Finding[] => {
    const [id = '', service = '', year = ''] = key.split('|')
    const rule = rules.find((r) => r.id === id)
    if (places.has(key) || !rule) return []
    const of = { rule: 'explanation-needless', severity: 'note', page: rule.page } as const
    const where = Number(year) === 0 ? {} : { year: Number(year) }
    return [{ ...of, ...where, service: service || null, params: { of: id, text: explanation } }]
  })
}

/** Puts every rule to a municipality's plan. Completeness: of the questions that a whole model answers, how many are answered. */
export function validate(input: RuleInput): Validation {
  const findings: Finding[] = []
  const { explanations } = input.around
  const places = new Set<string>()
  const pages = new Map<RulePage, { done: number; of: number }>()
  for (const rule of rules) {
    const found = rule.found(input)
    const own = found.map((f): Finding => {
      const explanation = rule.severity === 'explain' ? explanations.get(keyOf(rule.id, f)) : undefined
      const head = { ...f, rule: rule.id, severity: rule.severity, page: rule.page }
      return explanation === undefined ? head : { ...head, explanation }
    })
    findings.push(...own)
    for (const f of found) places.add(keyOf(rule.id, f))
    if (!rule.counts) continue
    const page = pages.get(rule.page) ?? { done: 0, of: 0 }
    const explained = own.filter((f) => f.explanation !== undefined).length
    pages.set(rule.page, { done: page.done + rule.answered(input) + explained, of: page.of + rule.asked(input) })
  }
  findings.push(...needless(explanations, places))
  const sum = (of: 'done' | 'of') => [...pages.values()].reduce((all, page) => all + page[of], 0)
  return { findings, completeness: { done: sum('done'), of: sum('of') }, pages }
}
