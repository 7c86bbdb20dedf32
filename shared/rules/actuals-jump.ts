import { jumps } from './jump.ts'
import { rulePerService } from './rule.ts'

/** Actual clients do not become three times as many, or a third, from one year to the next without a word: a digit slips easily. */
export const actualsJump = rulePerService(
  { id: 'actuals-jump', severity: 'explain', page: 'forecast', counts: false },
  ({ plan }) => [...plan.actuals.values()].filter((clients) => clients !== 'unknown').length > 1,
  ({ model, plan }) => {
    const known = [...plan.actuals].flatMap(([year, clients]) => (clients === 'unknown' ? [] : [{ year, clients }]))
    known.sort((a, b) => a.year - b.year)
    for (const [at, { year, clients }] of known.entries()) {
      const before = known[at - 1]
      if (before && jumps(before.clients, clients))
        return { service: model.service, year, field: 'actuals', params: { year, clients, before: before.clients } }
    }
    return null
  },
)
