import { rulePerService } from './rule.ts'

/** The municipality with which a service is shared has it or plans it. */
export const partnerHasService = rulePerService(
  { id: 'partner-has-service', severity: 'explain', page: 'model', counts: false },
  ({ model }, { around }) =>
    model.decision === 'share' &&
    model.partner !== null &&
    around.runsElsewhere(model.partner, model.service) !== 'unknown',
  ({ model }, { around }) =>
    model.partner !== null && around.runsElsewhere(model.partner, model.service) === false
      ? { service: model.service, field: 'partner', params: { other: model.partner } }
      : null,
)
