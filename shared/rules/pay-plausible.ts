import { ownLines } from './own-lines.ts'
import { rulePerService } from './rule.ts'

const lvlPerEur = 0.702804

/** A post is paid between a quarter and four times of the average gross wage of its year: else a zero too many or too few. */
export const payPlausible = rulePerService(
  { id: 'pay-plausible', severity: 'explain', page: 'costs', counts: false },
  (service, { around }) => around.wages.size > 0 && ownLines(service).some(({ category }) => category === 'pay'),
  (service, { around }) => {
    for (const { category, priceMinor, priceYear, currency } of ownLines(service)) {
      const average = around.wages.get(priceYear ?? 0)
      if (category !== 'pay' || priceMinor === null || average === undefined) continue
      const euro = priceMinor / 100 / (currency === 'LVL' ? lvlPerEur : 1)
      if (euro > 4 * average || euro < average / 4)
        return {
          service: service.model.service,
          field: 'lines',
          params: { pay: Math.round(euro), average: Math.round(average), year: priceYear ?? 0 },
        }
    }
    return null
  },
)
