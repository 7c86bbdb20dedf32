import { addAmounts, overYears } from '#shared/costing/costing-amount.ts'
import type { overviewContract } from '#shared/overview/overview-contract.ts'
import { total } from '#shared/kernel/figure.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { ok } from '#shared/kernel/result.ts'
import { checkScenario } from '#electron/forecast/forecast-scenario.ts'
import { municipalityToRead } from '#electron/host/municipality.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { planAmounts, shownFinding, validatePlan } from './overview-gather.ts'

type Contract = typeof overviewContract

export const overviewServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
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
