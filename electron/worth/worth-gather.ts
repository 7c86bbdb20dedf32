import { costAsFigure } from '#shared/costing/costing-total.ts'
import type { Prices } from '#shared/costing/costing-index.ts'
import { costPer } from '#shared/costing/costing-per.ts'
import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { breakEvenClients, savingsOf, type Savings } from '#shared/worth/worth-break-even.ts'
import { perClientIn } from '#shared/worth/worth-saving.ts'
import { peersBy, type PeerCost, type PossiblePeer } from '#shared/worth/worth-peers.ts'
import type { WorthChoice, WorthSetting } from '#shared/worth/worth.ts'
import { bordersOf } from '#electron/cooperation/cooperation-borders.ts'
import { computePlan, type Plan } from '#electron/costing/costing-gather.ts'
import type { Database } from '#electron/database/database.ts'
import { remembered } from '#electron/database/remembered.ts'
import type { Context } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readMunicipalities } from '#electron/programme/programme-store.ts'
import { readPublished } from '#electron/region/region-published-store.ts'
import { readHeads } from '#electron/region/region-store.ts'
import { readWorthSettings } from './worth-store.ts'

/** One service with its saving; aligned with the plan's services. */
export interface WorthOfService {
  readonly setting: WorthSetting | null
  /** What each year costs as an operand: not known unless every line is. */
  readonly costs: readonly Figure[]
  readonly savings: Savings
  readonly breakEvenClients: number | 'never' | 'unknown' | 'not-planned'
}

export interface WorthOfPlan {
  readonly plan: Plan
  readonly services: readonly WorthOfService[]
}

function costsOf(plan: Plan, s: number): Figure[] {
  const years = plan.costing[s]?.years ?? []
  return (plan.costs[s]?.years ?? []).map((year, at) => costAsFigure(year.all, years[at]?.presence ?? 'unknown'))
}

/** No service has more clients than the municipality has residents in its most populous year; undefined where some year is not known. */
function mostResidents({ input }: Plan): number | undefined {
  const residents = input.years.map((year) => input.population.get(year)?.value)
  return residents.every((n) => typeof n === 'number') ? Math.max(...residents) : undefined
}

const rememberedWorth = remembered((db, key): WorthOfPlan => {
  const [municipality = '', scenario = ''] = key.split('|')
  const plan = computePlan(db, municipality, scenario)
  const { prices } = gatherReference(db)
  const settings = readWorthSettings(db, municipality)
  const most = mostResidents(plan)
  const services = plan.costing.map((service, s): WorthOfService => {
    const setting = settings.get(service.code) ?? null
    const costs = costsOf(plan, s)
    return {
      setting,
      costs,
      savings: savingsOf(prices, service, setting, costs),
      breakEvenClients: breakEvenClients(prices, service, setting, most),
    }
  })
  return { plan, services }
})

/** What every service of a municipality saves; computed once while nothing is written. */
export function computeWorth(db: Database, municipality: string, scenario: string): WorthOfPlan {
  return rememberedWorth(db, `${municipality}|${scenario}`)
}

/** What one own client costs the municipality in the year with this place; not planned and not known stay what they are. */
export function perClientOf(prices: Prices, plan: Plan, s: number, at: number): Figure {
  const service = plan.costing[s]
  if (!service) return 'unknown'
  const a = exactArithmetic
  const costs = costsOf(plan, s)
  const value = a.read(
    perClientIn(a, { prices, service, setting: null, costOf: (i) => a.given(costs[i] ?? 'unknown') }, at),
  )
  return typeof value === 'number' || value === 'not-planned' ? value : 'unknown'
}

const rememberedHeads = remembered((db) => readHeads(db))

const rememberedPerClient = remembered((db, key): ReadonlyMap<string, Figure> => {
  const [municipality = '', scenario = '', year = ''] = key.split('|')
  const plan = computePlan(db, municipality, scenario)
  const at = plan.input.years.indexOf(Number(year))
  const { prices } = gatherReference(db)
  return new Map(plan.costing.map(({ code }, s) => [code, perClientOf(prices, plan, s, at)]))
})

/** What one own client of each service costs a municipality in a year; computed once while nothing is written. */
export function perClientCosts(
  db: Database,
  municipality: string,
  scenario: string,
  year: number,
): ReadonlyMap<string, Figure> {
  return rememberedPerClient(db, `${municipality}|${scenario}|${year}`)
}

/** Who the peers are by the choice, in the year. */
export function peersOf(db: Database, municipality: string, choice: WorthChoice, year: number): string[] {
  const reference = gatherReference(db)
  const borders = bordersOf(db)
  const possible = (id: string): PossiblePeer => {
    const residents = reference.base(id).population.get(year)?.value
    return {
      municipality: id,
      residents: typeof residents === 'number' ? residents : null,
      borders: borders(municipality, id) ?? null,
    }
  }
  const others = readMunicipalities(db).map(({ id }) => possible(id))
  return peersBy(possible(municipality), others, choice)
}

/** What a client costs the peers: from their plans where the workspace has them, else from what the region published. */
export function peerCosts(
  context: Pick<Context, 'db' | 'municipality'>,
  peers: readonly string[],
  scenario: string,
  service: string,
  year: number,
): PeerCost[] {
  const { db } = context
  if (context.municipality !== null) {
    const published = readPublished(db, service, year)
    return peers.flatMap((municipality): PeerCost[] => {
      const row = published.get(municipality)
      if (row === undefined || row.costMinor === null) return []
      const minor = costPer(row.costMinor, { per: 'client', count: row.served })
      return typeof minor === 'number' ? [{ municipality, minor }] : []
    })
  }
  const heads = rememberedHeads(db, '')
  return peers.flatMap((municipality): PeerCost[] => {
    if (!heads.has(municipality)) return []
    const minor = perClientCosts(db, municipality, scenario, year).get(service)
    return typeof minor === 'number' ? [{ municipality, minor }] : []
  })
}
