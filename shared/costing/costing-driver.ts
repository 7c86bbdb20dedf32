import { inputRef } from '#shared/kernel/input-ref.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import type { ForecastYear } from '#shared/forecast/forecast.ts'
import { isWhollyElsewhere, servedHere, servedHereFigure } from './costing-agreement.ts'
import type { CostingArithmetic, CostingService, LineDriver } from './costing.ts'

/** Served clients of a year, whole persons. */
export type ServedOf<T> = (year: ForecastYear) => T

/** Everything but `fixed`, which depends on the year alone. */
export type Measured = Exclude<LineDriver, 'fixed'>

/** Served clients as the forecast gave them. */
export function servedAsGiven<T>(a: CostingArithmetic<T>, service: CostingService): ServedOf<T> {
  return (year) =>
    a.about(a.given(year.served), () => ({
      label: 'costing.served',
      unit: 'clients',
      params: { service: service.code, year: year.year },
    }))
}

/**
 * The driver for so many clients (formulas.md, Cost): `units = served × unitsPerClient`; `places = served / clientsPerPlace`;
 * `facilities = ⌈places / placesPerFacility⌉`; places are not rounded.
 */
export function driverFor<T>(
  a: CostingArithmetic<T>,
  service: CostingService,
  driver: Measured,
  clients: T,
  year?: number,
): T {
  switch (driver) {
    case 'client':
      return clients
    case 'unit':
      return said(a, a.product([clients, basisIn(a, service, 'unitsPerClient')]), 'units', service, year)
    case 'place':
      return said(a, a.quotient(clients, basisIn(a, service, 'clientsPerPlace')), 'places', service, year)
    case 'facility': {
      const facilities = a.ceilingOfQuotient(
        clients,
        basisIn(a, service, 'clientsPerPlace'),
        basisIn(a, service, 'placesPerFacility'),
      )
      return said(a, facilities, 'facilities', service, year)
    }
  }
}

type DriverUnit = 'units' | 'places' | 'facilities'

function said<T>(
  a: CostingArithmetic<T>,
  value: T,
  unit: DriverUnit,
  service: CostingService,
  year: number | undefined,
): T {
  return a.explains ? named(a, value, unit, service, year) : value
}

function named<T>(
  a: CostingArithmetic<T>,
  value: T,
  unit: DriverUnit,
  service: CostingService,
  year: number | undefined,
): T {
  return a.about(value, () => ({ label: `costing.${unit}`, unit, params: paramsOf(service, year) }))
}

const paramsOf = ({ code }: CostingService, year: number | undefined) =>
  year === undefined ? { service: code } : { service: code, year }

const basisAbout = {
  unitsPerClient: { label: 'costing.units-per-client', unit: 'units/client' },
  clientsPerPlace: { label: 'costing.clients-per-place', unit: 'clients/place' },
  placesPerFacility: { label: 'costing.places-per-facility', unit: 'places/facility' },
} as const
type Basis = keyof typeof basisAbout

function basisIn<T>(a: CostingArithmetic<T>, service: CostingService, field: Basis): T {
  const value = a.given(service[field] ?? 'unknown')
  return a.explains ? basisNamed(a, value, service, field) : value
}

function basisNamed<T>(
  a: CostingArithmetic<T>,
  value: T,
  { municipality = '', code }: CostingService,
  field: Basis,
): T {
  const input = inputRef('basis', municipality, code, field)
  return a.about(value, () => ({ ...basisAbout[field], params: { service: code }, input }))
}

function followsClients(driver: Measured): boolean {
  return driver === 'client' || driver === 'unit'
}

/**
 * What exists already of a driver: clients and units by the present clients, places and facilities by the present capacity
 * (not limited: nothing has to be added). Nothing when there is no service today; not known when that is not known.
 */
export function existingFor<T>(a: CostingArithmetic<T>, service: CostingService, driver: Measured): T {
  const params = { service: service.code }
  const unit = { client: 'clients', unit: 'units', place: 'places', facility: 'facilities' } as const
  if (service.existsNow === false) {
    return a.about(a.given(0), () => ({ label: 'costing.nothing-exists', unit: unit[driver], params }))
  }
  const byClients = followsClients(driver)
  const known = service.existsNow === true
  const given: Figure | 'not-limited' = !known
    ? 'unknown'
    : byClients
      ? service.presentClients
      : service.presentCapacity
  const present = a.about(a.given(given), () => ({
    label: byClients ? 'costing.present-clients' : 'costing.present-capacity',
    unit: 'clients',
    params,
    status: 'typed',
    input: inputRef('model', service.municipality ?? '', service.code, byClients ? 'clients' : 'capacity'),
  }))
  if (given === 'not-limited' || driver === 'client') return present
  return driverFor(a, service, driver, present)
}

/** A driver of a service, year by year, each computed when first asked for. */
export class DriverYears<T> {
  readonly measured: Measured
  readonly #a: CostingArithmetic<T>
  readonly #service: CostingService
  readonly #servedOf: ServedOf<T>
  readonly #byYear: (T | undefined)[] = []
  #earlier: T[] | undefined

  constructor(a: CostingArithmetic<T>, service: CostingService, servedOf: ServedOf<T>, measured: Measured) {
    this.#a = a
    this.#service = service
    this.#servedOf = servedOf
    this.measured = measured
  }

  at(index: number): T {
    const known = this.#byYear[index]
    if (known !== undefined) return known
    const year = this.#service.years[index]
    if (!year) throw new RangeError('no such year')
    const served = servedHere(this.#a, this.#service, index, this.#servedOf(year))
    const found = driverFor(this.#a, this.#service, this.measured, served, year.year)
    this.#byYear[index] = found
    return found
  }

  /** What exists already, and the driver of every year before the one with this index. */
  before(index: number): readonly T[] {
    const earlier = (this.#earlier ??= [existingFor(this.#a, this.#service, this.measured)])
    while (earlier.length <= index) earlier.push(this.at(earlier.length - 1))
    return earlier.slice(0, index + 1)
  }
}

/** Drivers of a service. */
export function driversOf<T>(
  a: CostingArithmetic<T>,
  service: CostingService,
  servedOf: ServedOf<T>,
): (driver: Measured) => DriverYears<T> {
  const found: { [D in Measured]?: DriverYears<T> } = {}
  return (driver) => (found[driver] ??= new DriverYears(a, service, servedOf, driver))
}

/**
 * `max(0, driver(y) − max(what exists, driver of all earlier years))`: what has to be established in the year with this index.
 */
export function growthIn<T>(
  a: CostingArithmetic<T>,
  service: CostingService,
  drivers: DriverYears<T>,
  index: number,
): T {
  const now = drivers.at(index)
  const before = a.about(a.maximum(drivers.before(index)), () => ({
    label: 'costing.largest-before',
    unit: 'quantity',
    params: paramsOf(service, service.years[index]?.year),
  }))
  return a.about(a.excess(now, before, notMoreServed(service, drivers.measured, index)), () => ({
    label: 'costing.growth',
    unit: 'quantity',
    params: paramsOf(service, service.years[index]?.year),
  }))
}

/** Every driver grows with the clients served here: when as many are served today, or were in some earlier year, none has grown. */
function notMoreServed(service: CostingService, driver: Measured, index: number): boolean {
  const now = servedHereFigure(service, index)
  if (now === undefined) return false
  const present = followsClients(driver) ? service.presentClients : service.presentCapacity
  if (service.existsNow === true && typeof present === 'number' && present >= now) return true
  for (let i = 0; i < index; i++) {
    const before = servedHereFigure(service, i)
    if (before !== undefined && before >= now) return true
  }
  return false
}

/**
 * `fixed`: establishment 1 in the start year only; running 1 in every year in which the service runs, which is from the start year on
 * and, for a service that exists already, always. 0 in a year in which others serve everybody by an agreement.
 */
export function fixedIn<T>(
  a: CostingArithmetic<T>,
  service: CostingService,
  kind: 'establishment' | 'running',
  index: number,
): T {
  const year = service.years[index]
  if (!year) throw new RangeError('no such year')
  const elsewhere = isWhollyElsewhere(service, index)
  const value =
    elsewhere !== false
      ? elsewhere === undefined
        ? ('unknown' as const)
        : 0
      : kind === 'running'
        ? { running: 1, absent: 0, unknown: 'unknown' as const }[year.presence]
        : service.begins === 'unknown'
          ? 'unknown'
          : year.year === service.begins
            ? 1
            : 0
  return a.about(a.given(value), () => ({
    label: 'costing.fixed',
    unit: 'quantity',
    params: { service: service.code, kind, year: year.year, begins: service.begins },
  }))
}
