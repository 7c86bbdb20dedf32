import { ruleForPlan } from './rule.ts'

/** Where the budget of some years is said, that of every year is. */
export const envelopesWhole = ruleForPlan(
  { id: 'envelopes-whole', severity: 'explain', page: 'funding', counts: false },
  ({ around, years }) => {
    if (around.envelopes.size === 0) return []
    const open = years.filter((year) => !around.envelopes.has(year))
    return [open.length === 0 ? null : { service: null, field: 'budget', params: { years: open.join(', ') } }]
  },
)
