import type { DevelopmentRow } from '#shared/development/development-contract.ts'
import { clientsIn, partnersOf, type Agreement } from './cooperation.ts'

export const contradictionKinds = [
  'no-copy',
  'lead',
  'service',
  'years',
  'state',
  'settlement',
  'not-a-member',
  'clients',
  'over-capacity',
  'seller-has-none',
  'no-agreement',
] as const
export type ContradictionKind = (typeof contradictionKinds)[number]

/** Two municipalities say different things about one service. */
export interface Contradiction {
  readonly kind: ContradictionKind
  readonly agreement: string | null
  readonly service: string
  readonly municipality: string
  readonly other: string
  readonly year: number | null
  readonly here: string | number | null
  readonly there: string | number | null
}

type Model = Pick<DevelopmentRow, 'service' | 'existsNow' | 'decision' | 'partner'>

/** A municipality whose data we have: what others have not sent cannot contradict. */
export interface Said {
  readonly municipality: string
  readonly models: readonly Model[]
}

/** Contradictions of buyers and sellers: between the copies of agreements, and between models. By service, then agreement. */
export function contradictions(
  copies: readonly Agreement[],
  said: readonly Said[],
  years: readonly number[],
): Contradiction[] {
  const models = new Map(said.map(({ municipality, models: rows }) => [municipality, rows]))
  const found = [...betweenCopies(copies, new Set(models.keys()), years), ...betweenModels(copies, models)]
  const key = (c: Contradiction): string =>
    `${c.service}|${c.agreement ?? ''}|${c.municipality}|${c.other}|${c.year ?? ''}`
  return found.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** Each partner's copy against the lead's. */
function betweenCopies(
  copies: readonly Agreement[],
  known: ReadonlySet<string>,
  years: readonly number[],
): Contradiction[] {
  const found: Contradiction[] = []
  for (const [id, same] of Map.groupBy(copies, (copy) => copy.id)) {
    const byHolder = new Map(same.map((copy) => [copy.holder, copy]))
    for (const copy of same) {
      const say = (
        kind: ContradictionKind,
        other: string,
        here: string | number | null,
        there: string | number | null,
        year: number | null = null,
      ) =>
        found.push({ kind, agreement: id, service: copy.service, municipality: copy.holder, other, year, here, there })
      for (const { municipality: other } of copy.members) {
        if (other !== copy.holder && known.has(other) && !byHolder.has(other)) say('no-copy', other, copy.state, null)
      }
      if (copy.holder === copy.lead) {
        for (const year of years) {
          const all = partnersOf(copy).reduce((sum, member) => sum + Number(clientsIn(copy, member, year) || 0), 0)
          if (typeof copy.capacity === 'number' && all > copy.capacity)
            say('over-capacity', copy.holder, all, copy.capacity, year)
        }
        continue
      }
      const lead = byHolder.get(copy.lead)
      if (!lead) continue
      if (lead.lead !== copy.lead) say('lead', lead.holder, copy.lead, lead.lead)
      if (lead.service !== copy.service) say('service', lead.holder, copy.service, lead.service)
      const span = (a: Agreement): string => `${a.firstYear}–${a.lastYear}`
      if (span(lead) !== span(copy)) say('years', lead.holder, span(copy), span(lead))
      if (lead.state !== copy.state) say('state', lead.holder, copy.state, lead.state)
      const price = (a: Agreement): string | null =>
        a.settlementMinor === null ? null : `${a.settlementMinor} ${a.currency}`
      if (price(lead) !== price(copy)) say('settlement', lead.holder, price(copy), price(lead))
      const mine = copy.members.find((m) => m.municipality === copy.holder)
      const theirs = lead.members.find((m) => m.municipality === copy.holder)
      if (!theirs || !mine) {
        say('not-a-member', lead.holder, null, null)
        continue
      }
      for (const year of years) {
        const [here, there] = [clientsIn(copy, mine, year), clientsIn(lead, theirs, year)]
        if (here !== there)
          say('clients', lead.holder, here === 'unknown' ? null : here, there === 'unknown' ? null : there, year)
      }
    }
  }
  return found
}

const has = (row: Model | undefined): boolean =>
  row !== undefined && (row.existsNow === 'yes' || row.decision === 'establish' || row.decision === 'improve')

/** Who wants to share a service with one that has none, or without an agreement. */
function betweenModels(copies: readonly Agreement[], models: ReadonlyMap<string, readonly Model[]>): Contradiction[] {
  const found: Contradiction[] = []
  for (const [municipality, rows] of models) {
    for (const row of rows) {
      if (row.decision !== 'share' || row.partner === null) continue
      const { service, partner: other } = row
      const base = { agreement: null, service, municipality, other, year: null }
      const seller = models.get(other)?.find((r) => r.service === service)
      if (models.has(other) && !has(seller))
        found.push({ ...base, kind: 'seller-has-none', here: row.decision, there: seller?.decision ?? null })
      const between = (copy: Agreement): boolean =>
        copy.service === service && [municipality, other].every((m) => copy.members.some((x) => x.municipality === m))
      if (!copies.some((copy) => copy.holder === municipality && between(copy)))
        found.push({ ...base, kind: 'no-agreement', here: row.decision, there: null })
    }
  }
  return found
}
