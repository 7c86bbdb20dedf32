import { rulePerService } from './rule.ts'

/** Actual clients are known for every year between the first and the last that are: a trend does not jump over a hole. */
export const actualsWhole = rulePerService(
  { id: 'actuals-whole', severity: 'explain', page: 'forecast', counts: false },
  ({ plan }) => plan.actuals.size > 1,
  ({ model, plan }) => {
    const years = [...plan.actuals].flatMap(([year, clients]) => (clients === 'unknown' ? [] : [year]))
    const [first, last] = [Math.min(...years), Math.max(...years)]
    for (let year = first; year < last; year++)
      if (!years.includes(year)) return { service: model.service, year, field: 'actuals', params: { year } }
    return null
  },
)
