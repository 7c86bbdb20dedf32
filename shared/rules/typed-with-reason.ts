import { rulePerService, type RuleService } from './rule.ts'

/** The years whose number a person typed; one typed for a year without the service stands for nothing. */
const typedYears = ({ forecast }: RuleService) => forecast.years.filter((year) => year.from === 'typed')

/** A number typed over a method says why. */
export const typedWithReason = rulePerService(
  { id: 'typed-with-reason', severity: 'explain', page: 'forecast', counts: false },
  (service) => service.plan.method !== null && service.plan.method !== 'typed' && typedYears(service).length > 0,
  (service) => {
    const { model, plan } = service
    const year = typedYears(service).find((typed) => !plan.typedClients.get(typed.year)?.reason)?.year
    return year === undefined ? null : { service: model.service, year, field: 'clients', params: { year } }
  },
)
