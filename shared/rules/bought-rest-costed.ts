import { isOwnCostOpen } from '#shared/costing/costing-agreement.ts'
import { rulePerService } from './rule.ts'

/** Where a neighbour serves some of the clients, the others cost something as well. */
export const boughtRestCosted = rulePerService(
  { id: 'bought-rest-costed', severity: 'explain', page: 'costs', counts: false },
  ({ costing }) => costing.lines.some(({ bought }) => bought !== undefined),
  ({ model, costing, forecast }) => {
    const at = forecast.years.findIndex(({ presence }, i) => presence === 'running' && isOwnCostOpen(costing, i))
    const year = forecast.years[at]?.year
    return year === undefined ? null : { service: model.service, year, field: 'lines', params: { year } }
  },
)
