import type { GroupCode, PrevalenceBase, Sourced } from '#shared/programme/programme.ts'
import type { ForecastInput, ForecastService } from './forecast.ts'
import { isCarersSource } from './forecast-carers.ts'

/** The rate that applies to a target group, and why this one. */
export interface ChosenRate {
  readonly rate: Sourced
  readonly base: PrevalenceBase
  readonly because: 'own' | 'municipality' | 'general'
}

/** The known actuals of a service, ascending by year. */
export interface History {
  readonly years: readonly number[]
  readonly clients: readonly number[]
}

/** An input with what is looked up many times looked up once. */
export interface ForecastRun {
  readonly input: ForecastInput
  readonly rates: ReadonlyMap<GroupCode, ChosenRate>
  /** The known actuals of a service; only a trend asks for them. */
  historyOf(service: ForecastService): History
  /** The services whose clients give the number of family carers. */
  readonly carersSources: readonly ForecastService[]
}

/** Own typed rate, else the row for the municipality, else the general row (formulas.md, Size of a target group); the base is the row's. */
export function chooseRates(
  input: Pick<ForecastInput, 'municipality' | 'rates' | 'ownRates'>,
): Map<GroupCode, ChosenRate> {
  const chosen = new Map<GroupCode, ChosenRate>()
  for (const row of input.rates) {
    if (row.municipality === null && !chosen.has(row.group)) {
      chosen.set(row.group, { rate: row, base: row.base, because: 'general' })
    } else if (row.municipality === input.municipality) {
      chosen.set(row.group, { rate: row, base: row.base, because: 'municipality' })
    }
  }
  for (const [group, rate] of input.ownRates) {
    const row = chosen.get(group)
    if (row) chosen.set(group, { rate, base: row.base, because: 'own' })
  }
  return chosen
}

function historyOf(service: ForecastService): History {
  const known = [...service.actuals]
    .filter((a): a is [number, number] => a[1] !== 'unknown')
    .sort((a, b) => a[0] - b[0])
  return { years: known.map((a) => a[0]), clients: known.map((a) => a[1]) }
}

export function prepareForecast(input: ForecastInput): ForecastRun {
  const histories = new Map<ForecastService, History>()
  return {
    input,
    rates: chooseRates(input),
    historyOf: (service) => {
      let history = histories.get(service)
      if (!history) histories.set(service, (history = historyOf(service)))
      return history
    },
    carersSources: input.services.filter(isCarersSource),
  }
}
