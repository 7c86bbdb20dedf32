import { rulePerService } from './rule.ts'

/** At the end of the plan more people wait than are served: worth knowing before the council asks. */
export const waitingGrows = rulePerService(
  { id: 'waiting-grows', severity: 'note', page: 'forecast', counts: false },
  ({ forecast }) => typeof forecast.years.at(-1)?.waiting === 'number',
  ({ model, forecast }) => {
    const last = forecast.years.at(-1)
    if (!last || typeof last.waiting !== 'number' || typeof last.served !== 'number') return null
    if (last.waiting <= last.served) return null
    const params = { year: last.year, waiting: last.waiting, served: last.served }
    return { service: model.service, year: last.year, field: 'waiting', params }
  },
)
