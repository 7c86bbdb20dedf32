import type { CostingLine, costingContract } from '#shared/costing/costing-contract.ts'
import { clientsPaidFor } from '#shared/costing/costing-agreement.ts'
import { addAmounts, overYears, serviceAmount } from '#shared/costing/costing-amount.ts'
import { explainLine, explainYear } from '#shared/costing/costing-explain.ts'
import { costPer } from '#shared/costing/costing-per.ts'
import { costAsFigure } from '#shared/costing/costing-total.ts'
import { costingProblems } from '#shared/costing/costing-text.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import { explainForecast } from '#shared/forecast/forecast-explain.ts'
import { exactly, divide, multiply, toNumber, ceiling } from '#shared/kernel/exact.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { municipalityToEdit, municipalityToRead } from '#electron/host/municipality.ts'
import type { Context, ServiceOf } from '#electron/host/service.ts'
import { checkScenario } from '#electron/forecast/forecast-scenario.ts'
import { gatherReference, type Reference } from '#electron/programme/programme-reference.ts'
import { computePlan, type Plan } from './costing-gather.ts'
import { readLines } from './costing-store.ts'

type Contract = typeof costingContract
type Reads = 'costing.read' | 'costing.lines' | 'costing.explain'

interface Read {
  readonly reference: Reference
  readonly plan: Plan
  readonly editable: boolean
}

function read(context: Context, input: { municipality?: string | undefined; scenario: string }): Result<Read, Problem> {
  const municipality = municipalityToRead(context, input.municipality)
  if (!municipality.ok) return municipality
  const scenario = checkScenario(context.db, municipality.value, input.scenario)
  if (!scenario.ok) return scenario
  const reference = gatherReference(context.db)
  const plan = computePlan(context.db, municipality.value, input.scenario)
  return ok({ reference, plan, editable: municipalityToEdit(context).ok })
}

const known = (value: number | 'unknown'): number | null => (value === 'unknown' ? null : value)

/** The amounts of a plan's services by year; `[service][year]`. */
function serviceYears({ plan }: Read) {
  return plan.costs.map((cost, s) => {
    const service = plan.costing[s]
    return cost.years.map((year, at) => {
      const forecast = service?.years[at]
      const presence = forecast?.presence ?? 'unknown'
      const total = serviceAmount(year.all, year.currency, presence)
      // Establishment and running say of how many lines of their kind they are known; a service without any line says nothing of either.
      const isEmpty = presence !== 'absent' && year.all.of === 0
      const part = (t: typeof year.all) =>
        isEmpty ? total : { minor: t.sum, currency: year.currency, known: t.known, of: t.of }
      const whole = costAsFigure(year.all, presence)
      const count = service ? clientsPaidFor(service, at) : 'unknown'
      const population = plan.input.population.get(year.year)?.value ?? 'unknown'
      return {
        year: year.year,
        establishment: part(year.establishment),
        running: part(year.running),
        total,
        perClient: known(costPer(whole, { per: 'client', count })),
        perUnit: known(
          costPer(whole, {
            per: 'unit',
            count,
            unitsPerClient: service?.unitsPerClient ?? null,
          }),
        ),
        perInhabitant: known(costPer(whole, { per: 'inhabitant', count: population })),
      }
    })
  })
}

export const costingReadServices: { readonly [C in Reads]: ServiceOf<Contract[C]> } = {
  'costing.read': (context, input) => {
    const found = read(context, input)
    if (!found.ok) return found
    const { plan, reference, editable } = found.value
    const years = serviceYears(found.value)
    const totals = reference.years.map((year, at) => {
      const currency = currencyOfYear(year)
      const cells = years.flatMap((service) => service[at] ?? [])
      const sum = (kind: 'establishment' | 'running' | 'total') =>
        addAmounts(
          cells.map((cell) => cell[kind]),
          currency,
        )
      return { year, establishment: sum('establishment'), running: sum('running'), total: sum('total') }
    })
    return ok({
      municipality: plan.municipality,
      editable,
      years: [...reference.years],
      services: plan.costing.map((service, s) => ({
        service: service.code,
        basis: {
          unitsPerClient: service.unitsPerClient,
          clientsPerPlace: service.clientsPerPlace,
          placesPerFacility: service.placesPerFacility,
        },
        lines: service.lines.length,
        planned: service.years.some((year) => year.presence !== 'absent'),
        years: years[s] ?? [],
        overall: overYears((years[s] ?? []).map((year) => year.total)),
      })),
      totals,
      overall: overYears(totals.map((year) => year.total)),
    })
  },

  'costing.lines': (context, input) => {
    const found = read(context, input)
    if (!found.ok) return found
    const { plan, editable } = found.value
    const at = plan.costing.findIndex((service) => service.code === input.service)
    const service = plan.costing[at]
    const cost = plan.costs[at]
    if (!service || !cost) return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: input.service }))
    const byId = new Map(cost.lines.map((line) => [line.id, line]))
    return ok({
      service: service.code,
      editable,
      basis: {
        unitsPerClient: service.unitsPerClient,
        clientsPerPlace: service.clientsPerPlace,
        placesPerFacility: service.placesPerFacility,
      },
      drivers: service.years.map((year) => ({
        year: year.year,
        clients: year.served,
        ...driversShown(year.served, service),
      })),
      lines: readLines(context.db, plan.municipality, service.code).map((line: CostingLine) => ({
        ...line,
        years: service.years.map((year, i) => {
          const minor = byId.get(line.id)?.minor[i] ?? 'unknown'
          return {
            year: year.year,
            minor: minor === 'unknown' ? null : minor === 'not-planned' ? 0 : minor,
            currency: currencyOfYear(year.year),
          }
        }),
      })),
    })
  },

  'costing.explain': (context, input) => {
    const found = read(context, input)
    if (!found.ok) return found
    const { plan, reference } = found.value
    const service = plan.costing.find((s) => s.code === input.service)
    if (!service) return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: input.service }))
    const { prices } = reference
    const served = (year: number) => explainForecast(plan.input, input.service, year, 'served')
    const trace = input.line
      ? explainLine(prices, service, input.line, input.year, served)
      : explainYear(prices, service, input.year, 'all', served)
    return trace
      ? ok(trace)
      : refused(problem(costingProblems, 'LINE_UNKNOWN', { id: input.line ?? String(input.year) }))
  },
}

interface Basis {
  readonly unitsPerClient: number | null
  readonly clientsPerPlace: number | null
  readonly placesPerFacility: number | null
}

/** Units, places and facilities for so many clients, for display beside the lines (places not rounded). */
function driversShown(
  served: number | string,
  basis: Basis,
): { units: number | null; places: number | null; facilities: number | null } {
  const clients = served === 'not-planned' ? 0 : served
  if (typeof clients !== 'number') return { units: null, places: null, facilities: null }
  const units =
    basis.unitsPerClient === null ? null : toNumber(multiply(exactly(clients), exactly(basis.unitsPerClient)))
  if (basis.clientsPerPlace === null) return { units, places: null, facilities: null }
  const places = divide(exactly(clients), exactly(basis.clientsPerPlace))
  const facilities = basis.placesPerFacility === null ? null : ceiling(divide(places, exactly(basis.placesPerFacility)))
  return { units, places: toNumber(places), facilities }
}
