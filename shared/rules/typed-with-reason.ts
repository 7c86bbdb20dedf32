import { rulePerService, type Found } from './rule.ts'

/** A number typed over a method says why. */
export const typedWithReason = rulePerService(
  { id: 'typed-with-reason', severity: 'explain', page: 'forecast', counts: false },
  ({ plan }) => plan.method !== null && plan.method !== 'typed' && plan.typedClients.size > 0,
  ({ model, plan }): Found | null => {
    const year = [...plan.typedClients].find(([, typed]) => typed.reason === null)?.[0]
    return year === undefined ? null : { service: model.service, year, field: 'clients', params: { year } }
  },
)
