import { costService } from '#shared/costing/costing-service.ts'
import type { Prices } from '#shared/costing/costing-index.ts'
import type { CostingService, ServiceCost } from '#shared/costing/costing.ts'
import { forecastMunicipality } from '#shared/forecast/forecast-municipality.ts'
import { beginsIn } from '#shared/forecast/forecast-start.ts'
import type { ForecastInput, ForecastService } from '#shared/forecast/forecast.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { lineCostsOf } from './funding-line-costs.ts'
import { fundPlan } from './funding-plan.ts'
import type { FundingService } from './funding.ts'
import type { FitCandidate, FitCase, FitChoice, FitOption } from './fit.ts'

/** A municipality's plan as it stands, from which other starts are tried. */
export interface FitSource {
  readonly municipality: string
  readonly prices: Prices
  readonly input: ForecastInput
  readonly costing: readonly CostingService[]
  readonly funding: readonly FundingService[]
  readonly priorities: ReadonlyMap<string, 1 | 2 | 3 | 'none'>
  readonly envelopes: ReadonlyMap<number, number>
}

/** One world: what is left for the municipality and how many are served, by service. */
interface World {
  readonly rests: ReadonlyMap<string, readonly Figure[]>
  readonly clients: ReadonlyMap<string, number>
}

/** Whether a start is to be chosen for a service at all. */
export function isCandidate({ decision }: Pick<ForecastService, 'decision'>): boolean {
  return decision === 'establish' || decision === 'improve' || decision === 'share'
}

/** Reckons the plan with these starts; a candidate that is not named stays as it is today. Costs that do not change are kept. */
export function worldWith(source: FitSource): (starts: FitChoice, only?: ReadonlySet<string>) => World {
  const costs = new Map<string, ServiceCost>()
  return (starts, only) => {
    const input: ForecastInput = {
      ...source.input,
      services: source.input.services.map((service): ForecastService => {
        if (!isCandidate(service)) return service
        const startYear = starts.get(service.code)
        return startYear === undefined
          ? { ...service, decision: 'not-planned', startYear: null }
          : { ...service, startYear }
      }),
    }
    const { services } = forecastMunicipality(input)
    const clients = new Map<string, number>()
    const reckoned: ServiceCost[] = []
    const funded = source.funding.flatMap((funding, s): FundingService[] => {
      const years = services[s]?.years ?? []
      const planned = input.services[s]
      const base = source.costing[s]
      if (!planned || !base) return []
      clients.set(funding.code, years.reduce((sum, { served }) => sum + (typeof served === 'number' ? served : 0), 0)) // prettier-ignore
      if (only && !only.has(funding.code)) return []
      const begins = beginsIn(planned)
      const key = `${funding.code} ${begins} ${years.map(({ served, presence }) => `${served}${presence}`).join(' ')}`
      const cost = costs.get(key) ?? costService(source.prices, { ...base, years, begins })
      costs.set(key, cost)
      reckoned.push(cost)
      return [{ ...funding, years }]
    })
    const paid = fundPlan(source.municipality, funded, lineCostsOf(reckoned))
    return { rests: new Map(paid.map(({ code, years }) => [code, years.map(({ rest }) => rest)])), clients }
  }
}

/** Why a candidate cannot be fitted: what it leaves for the municipality is not known in this year, whenever it starts. */
export interface FitUnknown {
  readonly service: string
  readonly year: number
}

export interface PreparedFit {
  readonly question: FitCase
  readonly unknown: readonly FitUnknown[]
  /** Services that are there anyway and of which the rest is not known: then nothing can be fitted. */
  readonly blocking: readonly FitUnknown[]
  exact(choice: FitChoice): ReadonlyMap<string, readonly number[]>
}

const known = (figure: Figure | undefined): number | undefined =>
  figure === 'not-planned' ? 0 : typeof figure === 'number' ? figure : undefined

function firstUnknown(service: string, years: readonly number[], rest: readonly Figure[]): FitUnknown | undefined {
  const at = rest.findIndex((figure) => known(figure) === undefined)
  return at < 0 ? undefined : { service, year: years[at] ?? 0 }
}

/** Candidates that share a project with a ceiling with any other service. */
function linkedServices(source: FitSource): Set<string> {
  const byProject = new Map<string, string[]>()
  for (const { code, projects } of source.funding)
    for (const { id, ceiling } of projects)
      if (ceiling !== 'none') byProject.set(id, [...(byProject.get(id) ?? []), code])
  return new Set([...byProject.values()].filter((codes) => codes.length > 1).flat())
}

/**
 * Every candidate with every start that it may have: from its own start year on, or any year of the horizon where none is said. What a start
 * costs is what is left for the municipality more than without it.
 */
export function prepareFit(source: FitSource): PreparedFit {
  const { years } = source.input
  const world = worldWith(source)
  const base = world(new Map())
  const linked = linkedServices(source)
  const codes = source.input.services.filter(isCandidate).map(({ code }) => code)
  const isFixed = (code: string): boolean => !codes.includes(code)
  const restOf = (code: string): readonly Figure[] => base.rests.get(code) ?? []
  const blocking = [...base.rests].flatMap(([code, rest]) => firstUnknown(code, years, rest) ?? [])
  const fixed = years.map((_, y) => [...base.rests.values()].reduce((sum, rest) => sum + (known(rest[y]) ?? 0), 0))
  const unknown: FitUnknown[] = []
  const candidates = source.input.services.filter(isCandidate).flatMap((service): FitCandidate[] => {
    const options = years
      .filter((year) => year >= (service.startYear ?? year))
      .flatMap((startYear): FitOption[] => {
        const one = world(new Map([[service.code, startYear]]), new Set([service.code]))
        const rest = (one.rests.get(service.code) ?? []).map((figure, y) => {
          const now = known(figure)
          return now === undefined ? undefined : now - (known(restOf(service.code)[y]) ?? 0)
        })
        const clients = (one.clients.get(service.code) ?? 0) - (base.clients.get(service.code) ?? 0)
        return rest.some((minor) => minor === undefined)
          ? []
          : [{ startYear, clients, rest: rest.map((minor) => minor ?? 0) }]
      })
    if (options.length === 0) {
      const last = world(new Map([[service.code, years.at(-1) ?? 0]]), new Set([service.code]))
      const open = firstUnknown(service.code, years, last.rests.get(service.code) ?? [])
      unknown.push(open ?? { service: service.code, year: years.at(-1) ?? 0 })
      return []
    }
    return [{ service: service.code, priority: source.priorities.get(service.code) ?? 'none', options }]
  })
  return {
    question: {
      years,
      envelopes: years.map((year) => source.envelopes.get(year) ?? 0),
      fixed,
      candidates,
      linked: new Set(codes.filter((code) => linked.has(code))),
    },
    unknown,
    blocking,
    exact(choice) {
      const { rests } = world(choice)
      const sums = years.map(() => 0)
      const own = new Map<string, readonly number[]>()
      for (const [code, rest] of rests) {
        const before = restOf(code)
        if (!isFixed(code) && choice.has(code)) own.set(code, rest.map((f, y) => (known(f) ?? 0) - (known(before[y]) ?? 0))) // prettier-ignore
        const anyway = isFixed(code) ? rest : choice.has(code) ? before : rest
        for (const [y] of years.entries()) sums[y] = (sums[y] ?? 0) + (known(anyway[y]) ?? 0)
      }
      return new Map([['', sums], ...own])
    },
  }
}

/** Why a candidate is left out, and by how much it misses. */
export interface FitLeftOut {
  readonly service: string
  /** `alone`: it does not fit even if nothing else is begun; `crowded`: what is chosen leaves no room for it. */
  readonly why: 'alone' | 'crowded'
  /** The start with which it comes nearest, the year that it misses most, and by how much. */
  readonly startYear: number
  readonly year: number
  readonly overMinor: number
}

/** The reasons of everybody who is not chosen, each with the start that comes nearest to fitting. */
export function leftOutOf(prepared: PreparedFit, choice: FitChoice): FitLeftOut[] {
  const { years, envelopes, candidates } = prepared.question
  const over = (rests: ReadonlyMap<string, readonly number[]>) => {
    const sums = years.map((_, y) => [...rests.values()].reduce((sum, rest) => sum + (rest[y] ?? 0), 0))
    const misses = sums.map((sum, y) => sum - (envelopes[y] ?? 0))
    const most = Math.max(...misses)
    return { year: years[misses.indexOf(most)] ?? 0, overMinor: most }
  }
  return candidates
    .filter(({ service }) => !choice.has(service))
    .map(({ service, options }): FitLeftOut => {
      const nearest = (with_: FitChoice) =>
        options
          .map(({ startYear }) => ({ startYear, ...over(prepared.exact(new Map([...with_, [service, startYear]]))) }))
          .reduce((best, one) => (one.overMinor < best.overMinor ? one : best))
      const alone = nearest(new Map())
      return alone.overMinor > 0 ? { service, why: 'alone', ...alone } : { service, why: 'crowded', ...nearest(choice) }
    })
}
