import { ownLines } from './own-lines.ts'
import { rulePerService } from './rule.ts'

/** A line with a price or a quantity of 0 costs nothing: either it is not known, or it is no line. */
export const priceZero = rulePerService(
  { id: 'price-zero', severity: 'explain', page: 'costs', counts: false },
  (service) => ownLines(service).length > 0,
  (service) => {
    const lines = ownLines(service).filter((line) => line.priceMinor === 0 || line.quantity === 0).length
    return lines === 0 ? null : { service: service.model.service, field: 'lines', params: { lines } }
  },
)
