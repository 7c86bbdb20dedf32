import { lineCategories, lineDrivers } from '#shared/costing/costing-choices.ts'
import type { CostingLine, costingContract } from '#shared/costing/costing-contract.ts'
import { clientsPaidFor } from '#shared/costing/costing-agreement.ts'
import { addAmounts, overYears, serviceAmount, type Amount } from '#shared/costing/costing-amount.ts'
import { constantAmount, explainConstant, explainPresent, presentCost } from '#shared/costing/costing-constant.ts'
import { explainLine, explainPer, explainYear } from '#shared/costing/costing-explain.ts'
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
import { readCostTemplates, readUnitCosts } from '#electron/programme/programme-store.ts'
import { computePlan, type Plan } from './costing-gather.ts'
import { readLines } from './costing-store.ts'

type Contract = typeof costingContract
type Reads = 'costing.read' | 'costing.lines' | 'costing.templates' | 'costing.explain'

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

/** A converted whole cost as an operand. */
function figureOf({ minor, known: parts, of }: Amount): number | 'unknown' {
  return parts === of ? minor : 'unknown'
}

const known = (value: number | 'unknown'): number | null => (value === 'unknown' ? null : value)

/** The amounts of a plan's services by year; `[service][year]`. */
function serviceYears({ plan, reference }: Read, baseYear: number | undefined) {
  const seen = <A extends Amount>(amount: A, year: number): Amount =>
    baseYear === undefined ? amount : constantAmount(reference.prices, amount, year, baseYear)
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
      const nominal = costAsFigure(year.all, presence)
      const whole = typeof nominal === 'number' ? figureOf(seen({ ...total, minor: nominal }, year.year)) : nominal
      const count = service ? clientsPaidFor(service, at) : 'unknown'
      const population = plan.input.population.get(year.year)?.value ?? 'unknown'
      return {
        year: year.year,
        establishment: seen(part(year.establishment), year.year),
        running: seen(part(year.running), year.year),
        total: seen(total, year.year),
        nominal: total,
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

/** A base year of constant prices is one of the plan's years. */
function checkBase({ years }: Reference, base: number | undefined): Result<null, Problem> {
  const [first = 0, last = first] = [years[0], years.at(-1)]
  const outside = base !== undefined && (base < first || base > last)
  return outside ? refused(problem(costingProblems, 'PRICE_YEAR_OUTSIDE', { year: base, first, last })) : ok(null)
}

export const costingReadServices: { readonly [C in Reads]: ServiceOf<Contract[C]> } = {
  'costing.read': (context, input) => {
    const found = read(context, input)
    if (!found.ok) return found
    const { plan, reference, editable } = found.value
    const horizon = checkBase(reference, input.baseYear)
    if (!horizon.ok) return horizon
    const years = serviceYears(found.value, input.baseYear)
    const nominalYears = input.baseYear === undefined ? years : serviceYears(found.value, undefined)
    const present = (amounts: readonly { readonly year: number; readonly amount: Amount }[]): number | null =>
      input.discountRate === undefined ? null : presentCost(amounts, input.discountRate)
    const totals = reference.years.map((year, at) => {
      const currency = currencyOfYear(year)
      const sum = (kind: 'establishment' | 'running' | 'nominal') => {
        const amount = addAmounts(
          nominalYears.flatMap((service) => service[at]?.[kind] ?? []),
          currency,
        )
        return input.baseYear === undefined ? amount : constantAmount(reference.prices, amount, year, input.baseYear)
      }
      return { year, establishment: sum('establishment'), running: sum('running'), total: sum('nominal') }
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
        years: (years[s] ?? []).map(({ nominal: _, ...year }) => year),
        overall: overYears((years[s] ?? []).map((year) => year.total)),
        presentMinor: present((years[s] ?? []).map(({ year, nominal }) => ({ year, amount: nominal }))),
      })),
      totals,
      overall: overYears(totals.map((year) => year.total)),
      presentMinor: present(
        reference.years.map((year, at) => ({
          year,
          amount: addAmounts(
            nominalYears.flatMap((service) => service[at]?.nominal ?? []),
            currencyOfYear(year),
          ),
        })),
      ),
    })
  },

  'costing.templates': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const { db } = context
    const { service } = input
    if (!gatherReference(db).services.some(({ code }) => code === service))
      return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service }))
    const used = new Set(readLines(db, municipality.value, service).map(({ template }) => template))
    return ok({
      service,
      lines: readCostTemplates(db, service).map((row) => ({
        ...row,
        category: lineCategories.find((one) => one === row.category) ?? 'other',
        driver: lineDrivers.find((one) => one === row.driver) ?? 'fixed',
        used: used.has(row.id),
      })),
      comparisons: readUnitCosts(db, service)
        .filter(({ outsideYears }) => outsideYears)
        .map(({ itemLv, itemEn, unit, minor, currency, priceYear, source, status }) => ({
          ...{ itemLv, itemEn, unit, minor, currency, priceYear, source, status },
        })),
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
    const yearsOf = (line: string) =>
      service.years.map((year, i) => {
        const minor = byId.get(line)?.minor[i] ?? 'unknown'
        return {
          year: year.year,
          minor: minor === 'unknown' ? null : minor === 'not-planned' ? 0 : minor,
          currency: currencyOfYear(year.year),
        }
      })
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
        years: yearsOf(line.id),
        status: service.lines.find(({ id }) => id === line.id)?.status ?? ('typed' as const),
      })),
      bought: service.lines.flatMap(({ id, bought }) =>
        bought ? [{ agreement: bought.agreement, lead: bought.lead, years: yearsOf(id) }] : [],
      ),
      guests: (service.guests ?? []).map(({ agreement, member }) => ({ agreement, member })),
    })
  },

  'costing.explain': (context, input) => {
    const found = read(context, input)
    if (!found.ok) return found
    const { plan, reference } = found.value
    const service = plan.costing.find((s) => s.code === input.service)
    if (!service) return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: input.service }))
    const { prices } = reference
    const base = checkBase(reference, input.baseYear)
    if (!base.ok) return base
    const served = (year: number) => explainForecast(plan.input, input.service, year, 'served')
    if (input.discountRate !== undefined) {
      const years = reference.years.flatMap((year) => {
        const nominal = explainYear(prices, service, year, 'all')
        return nominal ? [{ year, nominal }] : []
      })
      return ok(explainPresent(years, input.discountRate))
    }
    const at = reference.years.indexOf(input.year)
    const population = plan.input.population.get(input.year)?.value ?? 'unknown'
    const nominal = input.line
      ? explainLine(prices, service, input.line, input.year, served)
      : input.per
        ? explainPer(prices, service, input.year, 'all', {
            per: input.per,
            count: input.per === 'inhabitant' ? population : clientsPaidFor(service, at),
            unitsPerClient: service.unitsPerClient,
          })
        : explainYear(prices, service, input.year, 'all', served)
    const { baseYear } = input
    const trace = nominal && baseYear !== undefined ? explainConstant(prices, nominal, input.year, baseYear) : nominal
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
