import { rulePerService } from './rule.ts'

/** Shares of the same lines do not add up to more than the whole. */
export const sourcesWithinWhole = rulePerService(
  { id: 'sources-within-whole', severity: 'must', page: 'funding', counts: false },
  ({ money }) => money.projects.length + (money.state ? 1 : 0) > 1,
  ({ model, money }, { years }) => {
    // Thousandths of thousandths: shares have few decimals, and 0.1 + 0.2 is to be 0.3.
    const parts = (share: number | null): number => Math.round((share ?? 0) * 1e6)
    for (const year of years) {
      const within = (from: number | null, to: number | null) => year >= (from ?? year) && year <= (to ?? year)
      const projects = money.projects
        .filter(({ firstYear, lastYear }) => within(firstYear, lastYear))
        .reduce((sum, { share }) => sum + parts(share), 0)
      const { state } = money
      const both = money.sources.some((line) => line.esfEligible && line.stateSupported)
      const own = state && both && within(state.firstYear, state.lastYear) ? parts(state.share) : 0
      const sum = projects + own
      if (sum > 1e6)
        return { service: model.service, year, field: 'esf', params: { year, percent: Math.round(sum / 1e4) } }
    }
    return null
  },
)
