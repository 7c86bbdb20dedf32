import { rulePerService } from './rule.ts'

/** An organisation or a company that provides the service has a name. */
export const providerNamed = rulePerService(
  { id: 'provider-named', severity: 'note', page: 'model', counts: false },
  ({ model }) => model.provider === 'ngo' || model.provider === 'private',
  ({ model }) => (model.providerName?.trim() ? null : { service: model.service, field: 'providerName' }),
)
