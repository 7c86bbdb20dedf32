import { addAmounts, overYears } from '#shared/costing/costing-amount.ts'
import type { overviewContract } from '#shared/overview/overview-contract.ts'
import { total } from '#shared/kernel/figure.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { problem } from '#shared/kernel/problem.ts'
import { overviewProblems } from '#shared/overview/overview-problem-text.ts'
import { rules } from '#shared/rules/rules.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import { checkScenario } from '#electron/forecast/forecast-scenario.ts'
import { municipalityToEdit, municipalityToRead } from '#electron/host/municipality.ts'
import { done, type ServiceOf } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { writeExplanation } from './overview-store.ts'
import { planAmounts, shownFinding, validatePlan } from './overview-gather.ts'

type Contract = typeof overviewContract

export const overviewServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'overview.rules': () =>
    ok({ rules: rules.map(({ id, severity, page, counts }) => ({ id, severity, page, counts })) }),

  'overview.explainFinding': (context, { rule, service, year, text }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const known = rules.find(({ id }) => id === rule)
    if (!known) return refused(problem(overviewProblems, 'RULE_UNKNOWN', { rule }))
    const said = text?.trim() || null
    if (said !== null && known.severity !== 'explain')
      return refused(problem(overviewProblems, 'NOT_TO_BE_EXPLAINED', { rule }))
    writeExplanation(context.db, municipality.value, { rule, service, year }, said)
    const key = said === null ? 'overview.explanationRemoved' : 'overview.explanation'
    return done({ explained: said !== null }, { key, params: { service: service ?? '' } })
  },

  'overview.read': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const scenario = checkScenario(context.db, municipality.value, input.scenario)
    if (!scenario.ok) return scenario
    const reference = gatherReference(context.db)
    const { plan, validation } = validatePlan(context.db, municipality.value, input.scenario)
    const figuresOf = (at: number, figure: 'clients' | 'served' | 'waiting') =>
      total(plan.forecast.services.map((service) => service.years[at]?.[figure] ?? 'unknown'))
    const costs = reference.years.map((year, at) => ({
      year,
      total: addAmounts(planAmounts(plan, at), currencyOfYear(year)),
    }))
    const decisions: Record<string, number> = {}
    for (const service of plan.input.services) {
      const decision = service.decision ?? 'none'
      decisions[decision] = (decisions[decision] ?? 0) + 1
    }
    const firstYear = reference.years[0] ?? 0
    const population = plan.input.population.get(firstYear)
    return ok({
      municipality: municipality.value,
      completeness: validation.completeness,
      pages: [...validation.pages].map(([page, counted]) => ({ page, ...counted })),
      findings: validation.findings.map(shownFinding),
      population:
        population && typeof population.value === 'number'
          ? { year: firstYear, population: population.value, status: population.status }
          : null,
      decisions,
      clients: reference.years.map((year, at) => ({
        year,
        clients: figuresOf(at, 'clients'),
        served: figuresOf(at, 'served'),
        waiting: figuresOf(at, 'waiting'),
      })),
      costs,
      overall: overYears(costs.map((cost) => cost.total)),
    })
  },
}
