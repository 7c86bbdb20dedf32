import { ruleForPlan } from './rule.ts'

/** What is left for the municipality fits its budget; if not, the council has to hear of it. One answer for all years. */
export const envelopeEnough = ruleForPlan(
  { id: 'envelope-enough', severity: 'explain', page: 'funding', counts: false },
  ({ around, years }) => {
    if (around.budgetGaps.size === 0) return []
    const over = years.filter((year) => (around.budgetGaps.get(year) ?? 0) > 0)
    const [first] = over
    if (first === undefined) return [null]
    const missing = Math.ceil((around.budgetGaps.get(first) ?? 0) / 100)
    return [{ service: null, year: first, field: 'rest', params: { years: over.join(', '), year: first, missing } }]
  },
)
