import { rulePerService } from './rule.ts'

/** Clients who pay pay so much, and so many of them: both have to be said. */
export const copaymentWhole = rulePerService(
  { id: 'copayment-whole', severity: 'explain', page: 'funding', counts: false },
  ({ money }) => money.copayment !== null,
  ({ model, money }) =>
    money.copayment?.rateMinor === null || money.copayment?.sharePaying === null
      ? { service: model.service, field: 'copayment' }
      : null,
)
