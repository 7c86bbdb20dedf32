import { mayRun, rulePerService } from './rule.ts'

/** A cost line of a service that runs has a quantity and a price. */
export const costLinesWhole = rulePerService(
  { id: 'cost-lines-whole', severity: 'explain', page: 'costs', counts: true },
  (service) => mayRun(service) && service.costing.lines.length > 0,
  ({ model, costing }) => {
    const open = costing.lines.filter((line) => line.quantity === null || line.priceMinor === null).length
    return open === 0 ? null : { service: model.service, field: 'lines', params: { lines: open } }
  },
)
