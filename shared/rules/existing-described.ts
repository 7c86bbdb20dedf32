import { rulePerService } from './rule.ts'

/** A service that exists has a provider, a number of clients and a capacity. */
export const existingDescribed = rulePerService(
  { id: 'existing-described', severity: 'explain', page: 'model', counts: true },
  ({ model }) => model.existsNow === 'yes',
  ({ model }) => {
    const field =
      model.provider === null
        ? 'provider'
        : model.clients === null
          ? 'clients'
          : model.capacity === null
            ? 'capacity'
            : null
    return field ? { service: model.service, field } : null
  },
)
