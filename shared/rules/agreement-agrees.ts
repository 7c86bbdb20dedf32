import { rulePerService } from './rule.ts'

/** Both sides of an agreement say the same. Only where the other side's data are there too. */
export const agreementAgrees = rulePerService(
  { id: 'agreement-agrees', severity: 'explain', page: 'cooperation', counts: false },
  ({ model }, { around }) => around.agreements.some(({ service }) => service === model.service),
  ({ model }, { around }) => {
    const found = around.contradictions.find(
      ({ service, agreement }) => service === model.service && agreement !== null,
    )
    if (!found) return null
    const { other, year, kind } = found
    const params = { other, kind }
    return { service: model.service, field: 'agreements', params, ...(year === null ? {} : { year }) }
  },
)
