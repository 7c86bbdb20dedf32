import { ownLines } from './own-lines.ts'
import { rulePerService } from './rule.ts'

/** Whatever begins costs something to begin; if it really does not, that is worth a look. */
export const establishmentLines = rulePerService(
  { id: 'establishment-lines', severity: 'note', page: 'costs', counts: false },
  (service) => service.model.decision === 'establish' && ownLines(service).length > 0,
  (service) =>
    ownLines(service).some(({ kind }) => kind === 'establishment')
      ? null
      : { service: service.model.service, field: 'lines' },
)
