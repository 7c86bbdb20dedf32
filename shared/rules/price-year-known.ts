import { ownLines } from './own-lines.ts'
import { rulePerService } from './rule.ts'

/** A price that is indexed says of which year it is, within the years whose prices are known. */
export const priceYearKnown = rulePerService(
  { id: 'price-year-known', severity: 'explain', page: 'costs', counts: false },
  (service) => ownLines(service).some(({ index }) => index !== 'none'),
  (service, { around, years }) => {
    const [first, last] = [around.wages.keys().next().value ?? years[0] ?? 0, years.at(-1) ?? 0]
    const open = ownLines(service).filter(
      ({ index, priceYear }) => index !== 'none' && (priceYear === null || priceYear < first || priceYear > last),
    ).length
    return open === 0 ? null : { service: service.model.service, field: 'lines', params: { lines: open, first, last } }
  },
)
