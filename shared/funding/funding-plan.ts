import { quickArithmetic, slowArithmetic } from '#shared/kernel/arithmetic-number.ts'
import { tracedArithmetic, type Traced } from '#shared/kernel/arithmetic-traced.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { fundYear, type FundedParts, type FundingPlace } from './funding-year.ts'
import type { LineCosts } from './funding-line-costs.ts'
import type {
  FundingArithmetic,
  FundedYear,
  FundingProject,
  FundingService,
  FundingSource,
  ServiceFunding,
} from './funding.ts'

interface Payment {
  readonly service: string
  readonly year: number
  readonly minor: Figure
}

function figure<T>(a: FundingArithmetic<T>, value: T): Figure | 'unproven' {
  const read = a.read(value)
  if (read === 'not-limited') throw new Error('money is a number or not known')
  return read
}

const proved = (value: Figure | 'unproven'): value is Figure => value !== 'unproven'

/** The figures of a year; undefined when the arithmetic cannot prove one of them. */
function readYear<T>(a: FundingArithmetic<T>, parts: FundedParts<T>, year: number): FundedYear | undefined {
  const { sources } = parts
  const cost = figure(a, parts.cost)
  const copayment = figure(a, sources.copayment)
  const esf = figure(a, sources.esf)
  const state = figure(a, sources.state)
  const others = figure(a, sources.others)
  const donations = figure(a, sources.donations)
  const rest = figure(a, parts.rest)
  if (!proved(cost) || !proved(copayment) || !proved(esf) || !proved(state)) return undefined
  if (!proved(others) || !proved(donations) || !proved(rest)) return undefined
  const byProject = projectsOf(a, parts.byProject)
  return byProject && { year, cost, copayment, esf, state, others, donations, rest, byProject }
}

function projectsOf<T>(
  a: FundingArithmetic<T>,
  byProject: ReadonlyMap<string, T>,
): ReadonlyMap<string, Figure> | undefined {
  if (byProject.size === 0) return noProjects
  const figures = new Map<string, Figure>()
  for (const [project, value] of byProject) {
    const minor = figure(a, value)
    if (!proved(minor)) return undefined
    figures.set(project, minor)
  }
  return figures
}

const noProjects: ReadonlyMap<string, Figure> = new Map()

const byCode = (a: FundingService, b: FundingService): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

/** What projects have paid, in the order in which their ceilings are used up: by year, then service code. */
class Payments {
  readonly #byProject = new Map<string, Payment[]>()

  of(project: FundingProject): readonly Payment[] {
    return this.#byProject.get(project.id) ?? []
  }

  add(project: string, payment: Payment): void {
    this.#byProject.set(project, [...(this.#byProject.get(project) ?? []), payment])
  }
}

/**
 * Who pays for every service in every year. All services have the same years. A ceiling is used up by year, then service code, so the
 * services are taken in that order whatever the order in which they are given. Doubles are used where they prove the amounts, fractions
 * elsewhere.
 */
export function fundPlan(
  municipality: string,
  services: readonly FundingService[],
  costs: LineCosts,
): ServiceFunding[] {
  const years = new Map<string, FundedYear[]>(services.map(({ code }) => [code, []]))
  walk(municipality, services, costs, (service, year) => years.get(service.code)?.push(year))
  return services.map(({ code }) => ({ code, years: years.get(code) ?? [] }))
}

function walk(
  municipality: string,
  services: readonly FundingService[],
  costs: LineCosts,
  each: (service: FundingService, year: FundedYear, before: Payments) => void,
  stop?: { readonly service: string; readonly index: number },
): Payments {
  const payments = new Payments()
  const figuresOf = new Map(
    services.map((service) => [service, service.lines.map(({ id }) => costs(service.code, id))]),
  )
  let now: FundingService | undefined
  let figures: readonly (readonly Figure[])[] = []
  const placeIn = <T>(a: FundingArithmetic<T>): FundingPlace<T> => ({
    municipality,
    line(service, at, index) {
      // Looked up once for all lines of a service and year.
      if (service !== now) figures = figuresOf.get((now = service)) ?? []
      return a.given(figures[at]?.[index] ?? 'unknown')
    },
    earlier: (project) => payments.of(project).map((p) => ({ ...p, minor: a.given(p.minor) })),
  })
  const quickly = placeIn(quickArithmetic)
  const yearWith = (
    a: FundingArithmetic<number>,
    place: FundingPlace<number>,
    service: FundingService,
    index: number,
  ) => readYear(a, fundYear(a, service, index, place), service.years[index]?.year ?? 0)
  const slowYear = (service: FundingService, index: number) => {
    const slow = slowArithmetic()
    return yearWith(slow, placeIn(slow), service, index)
  }
  const ordered = services.toSorted(byCode)
  const length = services[0]?.years.length ?? 0
  for (let index = 0; index < length; index++) {
    for (const service of ordered) {
      if (stop && stop.index === index && stop.service === service.code) return payments
      const funded = yearWith(quickArithmetic, quickly, service, index) ?? slowYear(service, index)
      if (!funded) throw new Error('exact arithmetic proves everything')
      for (const [project, minor] of funded.byProject)
        payments.add(project, { service: service.code, year: funded.year, minor })
      each(service, funded, payments)
    }
  }
  return payments
}

/** Why a source pays so much for a service in a year, or why so much is left; undefined where there is no such service or year. */
export function explainFunding(
  municipality: string,
  services: readonly FundingService[],
  costs: LineCosts,
  asked: { readonly service: string; readonly year: number; readonly part: FundingSource | 'rest' | 'cost' },
  line: (service: string, id: string) => Traced | undefined,
): Trace | undefined {
  const a = tracedArithmetic
  const service = services.find(({ code }) => code === asked.service)
  const index = service?.years.findIndex(({ year }) => year === asked.year) ?? -1
  if (!service || index < 0) return undefined
  const before = walk(municipality, services, costs, () => undefined, { service: service.code, index })
  const parts = fundYear(a, service, index, {
    municipality,
    line: (_service, at) => {
      const id = service.lines[at]?.id ?? ''
      return line(service.code, id) ?? a.given(costs(service.code, id)[index] ?? 'unknown')
    },
    earlier: (project) => before.of(project).map((p) => ({ ...p, minor: a.given(p.minor) })),
  })
  const value = asked.part === 'rest' ? parts.rest : asked.part === 'cost' ? parts.cost : parts.sources[asked.part]
  return value.node
}
