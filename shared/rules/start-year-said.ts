import { rulePerService } from './rule.ts'

/** What is established, improved or shared begins in a year of the horizon. */
export const startYearSaid = rulePerService(
  { id: 'start-year-said', severity: 'explain', page: 'model', counts: true },
  ({ model }) => model.decision === 'establish' || model.decision === 'improve' || model.decision === 'share',
  ({ model }, { years }) => {
    const first = years[0] ?? 0
    const last = years.at(-1) ?? 0
    const said = model.startYear !== null && model.startYear >= first && model.startYear <= last
    return said ? null : { service: model.service, field: 'startYear', params: { first, last } }
  },
)
