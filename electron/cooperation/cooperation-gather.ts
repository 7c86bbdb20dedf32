import type { JoinCase } from '#shared/cooperation/cooperation-groups.ts'
import type { JoinSetting, Party } from '#shared/cooperation/cooperation-host.ts'
import type { CostingService } from '#shared/costing/costing.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { computePlan, type Plan } from '#electron/costing/costing-gather.ts'
import type { Context } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readMunicipalities } from '#electron/programme/programme-store.ts'
import { readHeads } from '#electron/region/region-store.ts'
import { readPublished } from '#electron/region/region-published-store.ts'
import { bordersOf } from './cooperation-borders.ts'
import { readJoinSettings } from './cooperation-setting-store.ts'

/** A municipality in the question; `clients` can be *not planned*. */
export interface Candidate extends Omit<Party, 'clients'> {
  readonly clients: Figure
}

export interface Question {
  readonly service: string
  readonly year: number
  readonly scenario: string
  readonly borrow: string | null
}

const isOwnLine = ({ bought }: CostingService['lines'][number]): boolean => bought === undefined

/** A service as it would be alone: without what agreements bring or take away. */
function alone(service: CostingService): CostingService {
  const { guests: _, ...rest } = service
  return { ...rest, lines: service.lines.filter(isOwnLine) }
}

/** Of a municipality of which only published figures are known here. */
function stranger(municipality: string, code: string): CostingService {
  return {
    municipality,
    code,
    existsNow: 'unknown',
    presentClients: 'unknown',
    presentCapacity: 'unknown',
    begins: 'unknown',
    unitsPerClient: null,
    clientsPerPlace: null,
    placesPerFacility: null,
    years: [],
    lines: [],
  }
}

/** With the lines and the basis of another: only what exists stays its own. */
function withLinesOf(service: CostingService, lender: CostingService): CostingService {
  const { unitsPerClient, clientsPerPlace, placesPerFacility, lines } = lender
  return { ...service, unitsPerClient, clientsPerPlace, placesPerFacility, lines }
}

/** Plans that this workspace has: the own one, or those that were received. */
function plansOf(context: Context, scenario: string): Map<string, Plan> {
  const { db, municipality } = context
  if (municipality !== null) return new Map([[municipality, computePlan(db, municipality, scenario)]])
  return new Map([...readHeads(db).keys()].map((id) => [id, computePlan(db, id, scenario)]))
}

/** Everybody of the region in one year of a service, in the order of ids. */
export function gatherCandidates(context: Context, question: Question): Candidate[] {
  const { db } = context
  const plans = plansOf(context, question.scenario)
  const published = readPublished(db, question.service, question.year)
  const serviceIn = (plan: Plan | undefined): CostingService | undefined =>
    plan?.costing.find(({ code }) => code === question.service)
  const lender = question.borrow === null ? undefined : serviceIn(plans.get(question.borrow))
  return readMunicipalities(db)
    .map(({ id }): Candidate => {
      const plan = plans.get(id)
      const own = serviceIn(plan)
      const forecast = plan?.forecast.services.find(({ code }) => code === question.service)
      const served = forecast?.years.find(({ year }) => year === question.year)?.served
      const row = published.get(id)
      const service = own ? alone(own) : stranger(id, question.service)
      const borrows = lender !== undefined && service.lines.length === 0 && id !== question.borrow
      return {
        municipality: id,
        clients: plan ? (served ?? 'unknown') : (row?.served ?? 'unknown'),
        service: borrows ? withLinesOf(service, alone(lender)) : service,
        borrowedFrom: borrows ? question.borrow : null,
        publishedMinor: plan ? null : (row?.costMinor ?? null),
      }
    })
    .sort((a, b) => (a.municipality < b.municipality ? -1 : 1))
}

/** Nobody said how joining is reckoned: everything that needs it is not known. */
export function settingOf(context: Context, { service, year }: Pick<Question, 'service' | 'year'>): JoinSetting {
  return (
    readJoinSettings(context.db).get(service) ?? {
      service,
      transportMinor: null,
      currency: currencyOfYear(year),
      largestBorders: null,
      lifeYears: null,
      discountRate: null,
    }
  )
}

/** Those who have clients in the year, or of whom that is not known, as parties of the question. */
export function partiesOf(candidates: readonly Candidate[]): Party[] {
  return candidates.flatMap(({ clients, ...rest }): Party[] =>
    clients === 'not-planned' || clients === 0 ? [] : [{ ...rest, clients }],
  )
}

export function joinCase(context: Context, question: Question, parties: readonly Party[]): JoinCase {
  return {
    year: question.year,
    prices: gatherReference(context.db).prices,
    setting: settingOf(context, question),
    parties,
    borders: bordersOf(context.db),
  }
}

/** The most clients that a municipality's plan lets it take in the year, where a person typed a number; else facilities follow. */
export function typedCapacities(context: Context, question: Question): Map<string, number> {
  const found = new Map<string, number>()
  for (const [id, plan] of plansOf(context, question.scenario)) {
    const service = plan.input.services.find(({ code }) => code === question.service)
    const typed = service?.typedCapacity.get(question.year)?.value
    if (typeof typed === 'number') found.set(id, typed)
  }
  return found
}
