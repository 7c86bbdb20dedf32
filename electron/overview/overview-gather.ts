import { serviceAmount } from '#shared/costing/costing-amount.ts'
import { forecastGaps } from '#shared/forecast/forecast-missing.ts'
import { ruleAround, ruleMoney } from './overview-around.ts'
import type { RuleInput } from '#shared/rules/rule.ts'
import { validate, type Finding, type Validation } from '#shared/rules/rules.ts'
import type { Database } from '#electron/database/database.ts'
import { remembered } from '#electron/database/remembered.ts'
import { computePlan, type Plan } from '#electron/costing/costing-gather.ts'
import { computeFunding } from '#electron/funding/funding-gather.ts'
import { readDevelopment } from '#electron/development/development-store.ts'

/** A plan as the rules see it, with what it is measured against. */
export function ruleInput(db: Database, plan: Plan): RuleInput {
  const funded = computeFunding(db, plan.municipality, plan.input.scenario)
  const models = new Map(readDevelopment(db, plan.municipality).map((row) => [row.service, row]))
  const population = new Map<number, number>()
  for (const [year, figure] of plan.input.population)
    if (typeof figure.value === 'number') population.set(year, figure.value)
  return {
    municipality: plan.municipality,
    years: plan.input.years,
    population,
    around: ruleAround(db, plan),
    services: plan.input.services.flatMap((service, at) => {
      const model = models.get(service.code)
      const forecast = plan.forecast.services[at]
      const costing = plan.costing[at]
      const cost = plan.costs[at]
      if (!model || !forecast || !costing || !cost) return []
      return [
        {
          model,
          plan: service,
          forecast,
          gaps: forecastGaps(service, forecast),
          costing,
          cost,
          money: ruleMoney(funded, service.code),
        },
      ]
    }),
  }
}

const rememberedValidation = remembered((db, key): Validation => {
  const [municipality = '', scenario = ''] = key.split('|')
  return validate(ruleInput(db, computePlan(db, municipality, scenario)))
})

/** A plan and what the rules say of it; computed once while nothing is written. */
export function validatePlan(
  db: Database,
  municipality: string,
  scenario: string,
): { plan: Plan; validation: Validation } {
  return {
    plan: computePlan(db, municipality, scenario),
    validation: rememberedValidation(db, `${municipality}|${scenario}`),
  }
}

export function shownFinding(finding: Finding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    service: finding.service,
    year: finding.year ?? null,
    page: finding.page,
    field: finding.field ?? null,
    params: { ...finding.params },
    explanation: finding.explanation ?? null,
  }
}

/** The plan's amounts of one year, one for each service. */
export function planAmounts(plan: Plan, at: number) {
  return plan.costs.flatMap((cost, s) => {
    const year = cost.years[at]
    return year
      ? [serviceAmount(year.all, year.currency, plan.forecast.services[s]?.years[at]?.presence ?? 'unknown')]
      : []
  })
}
