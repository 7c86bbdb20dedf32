import { clientsIn, partnersOf } from '#shared/cooperation/cooperation.ts'
import { rulePerService } from './rule.ts'

/** A lead does not promise more than the agreed capacity: its own clients and all partners’. */
export const agreementCapacity = rulePerService(
  { id: 'agreement-capacity', severity: 'explain', page: 'cooperation', counts: false },
  ({ model }, { around, municipality }) =>
    around.agreements.some(
      ({ service, lead, capacity }) =>
        service === model.service && lead === municipality && typeof capacity === 'number',
    ),
  ({ model, forecast }, { around, municipality }) => {
    for (const agreement of around.agreements) {
      const { service, lead, capacity } = agreement
      if (service !== model.service || lead !== municipality || typeof capacity !== 'number') continue
      for (const { year, served } of forecast.years) {
        if (year < agreement.firstYear || year > agreement.lastYear || typeof served !== 'number') continue
        const come = partnersOf(agreement).map((member) => clientsIn(agreement, member, year))
        const clients = come.reduce<number>((sum, n) => sum + (n === 'unknown' ? 0 : n), served)
        if (clients > capacity)
          return { service: model.service, year, field: 'agreements', params: { year, clients, capacity } }
      }
    }
    return null
  },
)
