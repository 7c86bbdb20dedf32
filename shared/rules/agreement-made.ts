import { rulePerService } from './rule.ts'

/** A service that is shared with a neighbour has an agreement, even if it is only a draft. */
export const agreementMade = rulePerService(
  { id: 'agreement-made', severity: 'explain', page: 'cooperation', counts: false },
  ({ model }) => model.decision === 'share' && model.partner !== null,
  ({ model }, { around }) => {
    const made = around.agreements.some(
      ({ service, members }) =>
        service === model.service && members.some(({ municipality }) => municipality === model.partner),
    )
    return made ? null : { service: model.service, field: 'agreements' }
  },
)
