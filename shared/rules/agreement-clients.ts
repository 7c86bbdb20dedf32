import { clientsIn } from '#shared/cooperation/cooperation.ts'
import { rulePerService } from './rule.ts'

/** Not more clients are agreed than the municipality's own forecast serves. */
export const agreementClients = rulePerService(
  { id: 'agreement-clients', severity: 'explain', page: 'cooperation', counts: false },
  ({ model }, { around, municipality }) =>
    around.agreements.some(({ service, lead }) => service === model.service && lead !== municipality),
  ({ model, forecast }, { around, municipality }) => {
    for (const agreement of around.agreements) {
      if (agreement.service !== model.service || agreement.lead === municipality) continue
      const own = agreement.members.find((member) => member.municipality === municipality)
      for (const { year, served } of forecast.years) {
        const agreed = own ? clientsIn(agreement, own, year) : 0
        if (agreed === 'unknown')
          return {
            service: model.service,
            year,
            field: 'agreements',
            params: { year, agreed: '?', served: String(served) },
          }
        if (typeof served === 'number' && agreed > served)
          return { service: model.service, year, field: 'agreements', params: { year, agreed, served } }
      }
    }
    return null
  },
)
