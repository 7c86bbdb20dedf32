import { rulePerService } from './rule.ts'

/** A service that is established, improved or shared has a priority. */
export const prioritySaid = rulePerService(
  { id: 'priority-said', severity: 'explain', page: 'model', counts: true },
  ({ model }) => model.decision === 'establish' || model.decision === 'improve' || model.decision === 'share',
  ({ model }) => (model.priority === null ? { service: model.service, field: 'priority' } : null),
)
