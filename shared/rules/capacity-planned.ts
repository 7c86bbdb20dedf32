import { mayRun, rulePerService } from './rule.ts'

/** Every year with clients says how many can be served: without a capacity nobody knows who waits, nor what it costs. */
export const capacityPlanned = rulePerService(
  { id: 'capacity-planned', severity: 'explain', page: 'forecast', counts: true },
  mayRun,
  ({ model, forecast }) => {
    const year = forecast.years.find((y) => y.clients !== 'unknown' && y.capacity === 'unknown')?.year
    return year === undefined ? null : { service: model.service, year, field: 'capacity', params: { year } }
  },
  ({ forecast }) => forecast.years.every((y) => y.capacity !== 'unknown'),
)
