import { floor, exactly, multiply } from '#shared/kernel/exact.ts'
import { inputRef } from '#shared/kernel/input-ref.ts'
import type { ForecastRun } from './forecast-run.ts'
import { beginsIn, isBeforeImprovement, presenceIn } from './forecast-start.ts'
import type { ForecastService, ForecastArithmetic } from './forecast.ts'

/** Clients a year that so many places can serve: whole persons, `⌊places × clientsPerPlace⌋`; not known when either is not. */
export function capacityOfPlaces(places: number | null, clientsPerPlace: number | null): number | 'unknown' {
  if (places === null || clientsPerPlace === null) return 'unknown'
  return floor(multiply(exactly(places), exactly(clientsPerPlace)))
}

/**
 * Clients a year that can be served in the year (formulas.md, Capacity): a typed number; else what exists, before the start year and
 * where nothing starts; else, from the start year, `⌊facilities × placesPerFacility × clientsPerPlace⌋` with facilities following
 * `clients`, so that it never limits them.
 */
export function capacityIn<T>(
  a: ForecastArithmetic<T>,
  { input }: ForecastRun,
  service: ForecastService,
  year: number,
  clients: T,
): T {
  const presence = presenceIn(service, year)
  if (presence === 'absent' || a.read(clients) === 'not-planned') {
    return a.about(a.given('not-planned'), () => ({
      label: 'forecast.absent',
      unit: 'clients',
      params: paramsOf(service, year),
    }))
  }
  const typed = service.typedCapacity.get(year)
  if (typed) {
    return a.about(a.given(typed.value), () => ({
      label: 'forecast.capacity-typed',
      unit: 'clients',
      params: paramsOf(service, year),
      status: 'typed',
      input: inputRef('typed', input.municipality, service.code, input.scenario, year, 'capacity'),
      ...(typed.reason === null ? {} : { source: typed.reason }),
    }))
  }
  const begins = beginsIn(service)
  if (presence === 'unknown' || begins === 'unknown') {
    return a.about(a.given('unknown'), () => ({
      label: 'forecast.capacity-open',
      unit: 'clients',
      params: paramsOf(service, year),
    }))
  }
  if (begins === 'never' || isBeforeImprovement(service, year)) {
    return a.about(a.given(service.presentCapacity), () => ({
      label: 'forecast.capacity-present',
      unit: 'clients',
      params: paramsOf(service, year),
      status: 'typed',
      input: inputRef('model', input.municipality, service.code, 'capacity'),
    }))
  }
  const perPlace = basisIn(a, input.municipality, service, 'clientsPerPlace')
  const perFacility = basisIn(a, input.municipality, service, 'placesPerFacility')
  const facilities = a.about(a.ceilingOfQuotient(clients, perPlace, perFacility), () => ({
    label: 'forecast.facilities',
    unit: 'facilities',
    params: paramsOf(service, year),
  }))
  return a.about(a.floorOfProduct(facilities, perFacility, perPlace), () => ({
    label: 'forecast.capacity',
    unit: 'clients',
    params: paramsOf(service, year),
  }))
}

const paramsOf = ({ code }: ForecastService, year: number) => ({ service: code, year })

function basisIn<T>(
  a: ForecastArithmetic<T>,
  municipality: string,
  service: ForecastService,
  field: 'clientsPerPlace' | 'placesPerFacility',
): T {
  const isPlace = field === 'clientsPerPlace'
  return a.about(a.given(service[field] ?? 'unknown'), () => ({
    label: isPlace ? 'forecast.clients-per-place' : 'forecast.places-per-facility',
    unit: isPlace ? 'clients/place' : 'places/facility',
    params: { service: service.code },
    input: inputRef('basis', municipality, service.code, field),
  }))
}

/** `min(clients, capacity)`; not known when either is not. */
export function servedIn<T>(
  a: ForecastArithmetic<T>,
  service: ForecastService,
  year: number,
  clients: T,
  capacity: T,
): T {
  return a.about(a.minimum(clients, capacity), () => ({
    label: 'forecast.served',
    unit: 'clients',
    params: paramsOf(service, year),
  }))
}

/** `clients − served` */
export function waitingIn<T>(
  a: ForecastArithmetic<T>,
  service: ForecastService,
  year: number,
  clients: T,
  served: T,
): T {
  if (a.read(clients) === 'not-planned') {
    return a.about(a.given('not-planned'), () => ({
      label: 'forecast.absent',
      unit: 'clients',
      params: paramsOf(service, year),
    }))
  }
  return a.about(a.difference(clients, served), () => ({
    label: 'forecast.waiting',
    unit: 'clients',
    params: paramsOf(service, year),
  }))
}
