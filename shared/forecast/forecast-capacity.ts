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
  const basis = (field: string) => inputRef('basis', input.municipality, service.code, field)
  const params = { service: service.code, year }
  const presence = presenceIn(service, year)
  if (presence === 'absent' || a.read(clients) === 'not-planned') {
    return a.about(a.given('not-planned'), () => ({ label: 'forecast.absent', unit: 'clients', params }))
  }
  const typed = service.typedCapacity.get(year)
  if (typed) {
    return a.about(a.given(typed.value), () => ({
      label: 'forecast.capacity-typed',
      unit: 'clients',
      params,
      status: 'typed',
      input: inputRef('typed', input.municipality, service.code, input.scenario, year, 'capacity'),
      ...(typed.reason === null ? {} : { source: typed.reason }),
    }))
  }
  const begins = beginsIn(service)
  if (presence === 'unknown' || begins === 'unknown') {
    return a.about(a.given('unknown'), () => ({ label: 'forecast.capacity-open', unit: 'clients', params }))
  }
  if (begins === 'never' || isBeforeImprovement(service, year)) {
    return a.about(a.given(service.presentCapacity), () => ({
      label: 'forecast.capacity-present',
      unit: 'clients',
      params,
      status: 'typed',
      input: inputRef('model', input.municipality, service.code, 'capacity'),
    }))
  }
  const perPlace = a.about(a.given(service.clientsPerPlace ?? 'unknown'), () => ({
    label: 'forecast.clients-per-place',
    unit: 'clients/place',
    params: { service: service.code },
    input: basis('clientsPerPlace'),
  }))
  const perFacility = a.about(a.given(service.placesPerFacility ?? 'unknown'), () => ({
    label: 'forecast.places-per-facility',
    unit: 'places/facility',
    params: { service: service.code },
    input: basis('placesPerFacility'),
  }))
  const facilities = a.about(a.ceilingOfQuotient(clients, perPlace, perFacility), () => ({
    label: 'forecast.facilities',
    unit: 'facilities',
    params,
  }))
  return a.about(a.floorOfProduct(facilities, perFacility, perPlace), () => ({
    label: 'forecast.capacity',
    unit: 'clients',
    params,
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
    params: { service: service.code, year },
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
  const params = { service: service.code, year }
  if (a.read(clients) === 'not-planned') {
    return a.about(a.given('not-planned'), () => ({ label: 'forecast.absent', unit: 'clients', params }))
  }
  return a.about(a.difference(clients, served), () => ({ label: 'forecast.waiting', unit: 'clients', params }))
}
