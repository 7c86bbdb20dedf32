import type { JoinCase } from '#shared/cooperation/cooperation-groups.ts'
import type { JoinSetting, Party } from '#shared/cooperation/cooperation-host.ts'
import type { CostingService, CostLine } from '#shared/costing/costing.ts'
import { caseCosting, caseLine, casePrices } from '../costing/costing-cases.ts'

/** 1 000,00 Ls a year to run a facility, 10,00 Ls a client and year. A facility takes 15 places × 2 clients = 30. */
export const caseLines: readonly CostLine[] = [
  caseLine({ id: 'house', driver: 'facility', priceMinor: 100_000 }),
  caseLine({ id: 'food' }),
]

export const caseSetting: JoinSetting = {
  service: 'S04',
  transportMinor: 200,
  currency: 'LVL',
  largestBorders: null,
  lifeYears: 10,
  discountRate: 0,
}

export function caseParty(
  municipality: string,
  clients: number | 'unknown',
  over: Partial<CostingService> = {},
): Party {
  const service = { ...caseCosting([], caseLines), municipality, begins: 2010, ...over }
  return { municipality, clients, service, borrowedFrom: null, publishedMinor: null }
}

/** Municipalities in a row: a – b – c – d …, each bordering the next. */
export function inARow(parties: readonly Party[], setting: Partial<JoinSetting> = {}): JoinCase {
  const at = new Map(parties.map(({ municipality }, i) => [municipality, i]))
  return {
    year: 2012,
    prices: casePrices,
    setting: { ...caseSetting, ...setting },
    parties,
    borders: (from, to) => Math.abs((at.get(from) ?? 0) - (at.get(to) ?? 0)),
  }
}
