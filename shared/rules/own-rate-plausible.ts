import { ruleForPlan } from './rule.ts'

/** An own share of a group that is less than half or more than twice the programme's is worth another look. */
export const ownRatePlausible = ruleForPlan(
  { id: 'own-rate-plausible', severity: 'note', page: 'situation', counts: false },
  ({ around }) =>
    around.ownRates.flatMap(({ group, own, programme }) => {
      if (programme === 'unknown' || programme === 0) return []
      const far = own > 2 * programme || own < programme / 2
      return [far ? { service: null, field: group, params: { group } } : null]
    }),
)
