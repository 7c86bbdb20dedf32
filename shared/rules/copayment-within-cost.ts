import { costAsFigure } from '#shared/costing/costing-total.ts'
import { convert, currencyOfYear } from '#shared/kernel/money.ts'
import { rulePerService } from './rule.ts'

/** A client does not pay more for a unit than it costs. */
export const copaymentWithinCost = rulePerService(
  { id: 'copayment-within-cost', severity: 'explain', page: 'funding', counts: false },
  ({ money, costing }) => typeof money.copayment?.rateMinor === 'number' && costing.unitsPerClient !== null,
  ({ model, money, costing, cost, forecast }) => {
    const { copayment } = money
    if (typeof copayment?.rateMinor !== 'number' || costing.unitsPerClient === null) return null
    for (const [at, { year, served, presence }] of forecast.years.entries()) {
      const own = cost.years[at]
      const whole = own ? costAsFigure(own.all, presence) : 'unknown'
      if (typeof whole !== 'number' || typeof served !== 'number' || served === 0) continue
      const currency = currencyOfYear(year)
      const rate = convert({ minor: copayment.rateMinor, currency: copayment.currency }, currency).minor
      if (rate * served * costing.unitsPerClient > whole)
        return { service: model.service, year, field: 'copayment', params: { year } }
    }
    return null
  },
)
