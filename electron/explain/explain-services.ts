import type { explainContract } from '#shared/explain/explain-contract.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import { forecastProblems } from '#shared/forecast/forecast-text.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import { computePlan } from '#electron/costing/costing-gather.ts'
import { checkScenario } from '#electron/forecast/forecast-scenario.ts'
import { municipalityToRead } from '#electron/host/municipality.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { gatherMembers } from '#electron/region/region-gather.ts'
import { dependentsOf } from './explain-dependents.ts'
import { explainMunicipalityTotal, explainRegionTotal } from './explain-total.ts'

type Contract = typeof explainContract

export const explainServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'explain.dependents': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const scenario = checkScenario(context.db, municipality.value, input.scenario)
    if (!scenario.ok) return scenario
    const figures = dependentsOf(context.db, municipality.value, input.scenario, input.input)
    return ok({ input: input.input, figures: figures.map((figure) => ({ ...figure })) })
  },

  'explain.total': (context, input) => {
    const { db } = context
    const reference = gatherReference(db)
    const [first = 0, last = first] = [reference.years[0], reference.years.at(-1)]
    if (!reference.years.includes(input.year))
      return refused(problem(forecastProblems, 'YEAR_OUTSIDE', { year: input.year, first, last }))
    if (input.service !== undefined && !reference.services.some(({ code }) => code === input.service))
      return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: input.service }))
    if (context.role === 'region' && input.municipality === undefined) {
      const scenario = checkScenario(db, null, input.scenario)
      if (!scenario.ok) return scenario
      const members = gatherMembers(db, input.scenario)
      return ok(explainRegionTotal(reference, members, input.measure, input.year, input.service))
    }
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const scenario = checkScenario(db, municipality.value, input.scenario)
    if (!scenario.ok) return scenario
    const plan = computePlan(db, municipality.value, input.scenario)
    return ok(explainMunicipalityTotal(reference, plan, input.measure, input.year))
  },
}
