import { ownLines } from './own-lines.ts'
import { mayRun, rulePerService } from './rule.ts'

/** What is established has to be run: establishment alone is not the whole cost. */
export const runningLines = rulePerService(
  { id: 'running-lines', severity: 'explain', page: 'costs', counts: false },
  (service) => mayRun(service) && ownLines(service).length > 0,
  (service) =>
    ownLines(service).some(({ kind }) => kind === 'running')
      ? null
      : { service: service.model.service, field: 'lines' },
)
