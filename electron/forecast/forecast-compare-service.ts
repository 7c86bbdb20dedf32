import { developmentProblems } from '#shared/development/development-text.ts'
import { backTest, forecastBefore } from '#shared/forecast/forecast-back-test.ts'
import type { forecastContract } from '#shared/forecast/forecast-contract.ts'
import { deviations } from '#shared/forecast/forecast-deviation.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import { scenarioProblems } from '#shared/scenario/scenario-text.ts'
import { municipalityToRead } from '#electron/host/municipality.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readBaselineFigures, readBaselines } from '#electron/scenario/baseline-store.ts'
import { gatherForecast } from './forecast-gather.ts'
import { checkScenario } from './forecast-scenario.ts'

type Contract = typeof forecastContract

/** What was forecast, and what came of it. */
export const forecastCompareServices: {
  readonly [C in 'forecast.deviation' | 'forecast.backTest']: ServiceOf<Contract[C]>
} = {
  'forecast.deviation': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const { db } = context
    const scenario = checkScenario(db, municipality.value, input.scenario)
    if (!scenario.ok) return scenario
    const { against } = input
    if (against !== 'method' && !readBaselines(db, municipality.value).some(({ id }) => id === against))
      return refused(problem(scenarioProblems, 'BASELINE_UNKNOWN', { baseline: against }))
    const gathered = gatherForecast(db, gatherReference(db), municipality.value, input.scenario)
    const frozen =
      against === 'method'
        ? undefined
        : new Map(
            readBaselineFigures(db, municipality.value, against).map((row) => [
              `${row.service}|${row.year}`,
              row.clients ?? ('unknown' as const),
            ]),
          )
    const services = gathered.services.flatMap((service) => {
      const years = [...service.actuals]
        .toSorted(([x], [y]) => x - y)
        .map(([year, actual]) => ({
          year,
          actual,
          forecast: frozen
            ? (frozen.get(`${service.code}|${year}`) ?? ('unknown' as const))
            : forecastBefore(gathered, service.code, year),
        }))
      return years.length === 0 ? [] : [{ service: service.code, years: deviations(years) }]
    })
    return ok({ against, services })
  },

  'forecast.backTest': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const { db } = context
    const scenario = checkScenario(db, municipality.value, input.scenario)
    if (!scenario.ok) return scenario
    const gathered = gatherForecast(db, gatherReference(db), municipality.value, input.scenario)
    if (!gathered.services.some(({ code }) => code === input.service))
      return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: input.service }))
    const { years, errors, best } = backTest(gathered, input.service, input.held)
    return ok({ service: input.service, years: [...years], errors, best })
  },
}
