import { rulePerService } from './rule.ts'

/** More clients now than the capacity says can be served: one of the two is wrong, or needs a word. */
export const clientsWithinCapacity = rulePerService(
  { id: 'clients-within-capacity', severity: 'explain', page: 'model', counts: false },
  ({ model }) => typeof model.capacity === 'number' && model.clients !== null,
  ({ model }) =>
    typeof model.capacity === 'number' &&
    model.clients !== null &&
    model.clients > model.capacity &&
    model.reason === null
      ? { service: model.service, field: 'clients', params: { clients: model.clients, capacity: model.capacity } }
      : null,
)
