import { rulePerService } from './rule.ts'

/** Whether the service exists today is said for every service of the catalogue. */
export const existenceSaid = rulePerService(
  { id: 'existence-said', severity: 'explain', page: 'model', counts: true },
  () => true,
  ({ model }) => (model.existsNow === null ? { service: model.service, field: 'existsNow' } : null),
)
