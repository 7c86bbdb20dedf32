import { rulePerService } from './rule.ts'

/** Whoever leads an agreement has the service in every year of it. */
export const agreementHosted = rulePerService(
  { id: 'agreement-hosted', severity: 'must', page: 'cooperation', counts: false },
  ({ model }, { around, municipality }) =>
    around.agreements.some(
      ({ service, lead, state }) => service === model.service && lead === municipality && state === 'agreed',
    ),
  ({ model, forecast }, { around, municipality }) => {
    for (const { service, lead, state, firstYear, lastYear } of around.agreements) {
      if (service !== model.service || lead !== municipality || state !== 'agreed') continue
      const without = forecast.years.find(
        ({ year, presence }) => year >= firstYear && year <= lastYear && presence === 'absent',
      )
      if (without) return { service, year: without.year, field: 'agreements', params: { year: without.year } }
    }
    return null
  },
)
