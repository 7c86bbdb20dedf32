import { rulePerService } from './rule.ts'

/** A shared service names the partner. */
export const partnerSaid = rulePerService(
  { id: 'partner-said', severity: 'explain', page: 'model', counts: true },
  ({ model }) => model.decision === 'share',
  ({ model }) => (model.partner === null ? { service: model.service, field: 'partner' } : null),
)
