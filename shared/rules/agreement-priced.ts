import { rulePerService } from './rule.ts'

/** An agreement that is made says what a partner pays for a unit: else the cost of both sides is not known. */
export const agreementPriced = rulePerService(
  { id: 'agreement-priced', severity: 'explain', page: 'cooperation', counts: false },
  ({ model }, { around }) =>
    around.agreements.some(({ service, state }) => service === model.service && state === 'agreed'),
  ({ model }, { around }) => {
    const open = around.agreements.some(
      ({ service, state, settlementMinor }) =>
        service === model.service && state === 'agreed' && settlementMinor === null,
    )
    return open ? { service: model.service, field: 'agreements' } : null
  },
)
