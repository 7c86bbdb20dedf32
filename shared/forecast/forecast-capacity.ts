import { floor, exactly, multiply } from '#shared/kernel/exact.ts'
import { inputRef } from '#shared/kernel/input-ref.ts'
import type { ForecastRun } from './forecast-run.ts'
import { beginsIn, isBeforeImprovement, presenceIn } from './forecast-start.ts'
import { step } from './forecast-step.ts'
import type { Capacity, ForecastArithmetic, ForecastInput, ForecastService } from './forecast.ts'

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
    return step(a, a.given('not-planned'), 'forecast.absent', service, year)
  }
  const typed = service.typedCapacity.get(year)
  if (typed) {
    return typedIn(a, input, service, year, typed)
  }
  const begins = beginsIn(service)
  if (presence === 'unknown' || begins === 'unknown') {
    return step(a, a.given('unknown'), 'forecast.capacity-open', service, year)
  }
  if (begins === 'never' || isBeforeImprovement(service, year)) {
    return presentIn(a, input.municipality, service, year)
  }
  const perPlace = basisIn(a, input.municipality, service, 'clientsPerPlace')
  const perFacility = basisIn(a, input.municipality, service, 'placesPerFacility')
  const facilities = step(
    a,
    a.ceilingOfQuotient(clients, perPlace, perFacility),
    'forecast.facilities',
    service,
    year,
    'facilities',
  )
  return step(a, a.floorOfProduct(facilities, perFacility, perPlace), 'forecast.capacity', service, year)
}

function typedIn<T>(
  a: ForecastArithmetic<T>,
  { municipality, scenario }: ForecastInput,
  service: ForecastService,
  year: number,
  typed: { readonly value: Capacity; readonly reason: string | null },
): T {
  return a.about(a.given(typed.value), () => ({
    label: 'forecast.capacity-typed',
    unit: 'clients',
    params: { service: service.code, year },
    status: 'typed',
    input: inputRef('typed', municipality, service.code, scenario, year, 'capacity'),
    ...(typed.reason === null ? {} : { source: typed.reason }),
  }))
}

function presentIn<T>(a: ForecastArithmetic<T>, municipality: string, service: ForecastService, year: number): T {
  return a.about(a.given(service.presentCapacity), () => ({
    label: 'forecast.capacity-present',
    unit: 'clients',
    params: { service: service.code, year },
    status: 'typed',
    input: inputRef('model', municipality, service.code, 'capacity'),
  }))
}

const basisAbout = {
  clientsPerPlace: { label: 'forecast.clients-per-place', unit: 'clients/place' },
  placesPerFacility: { label: 'forecast.places-per-facility', unit: 'places/facility' },
} as const

function basisIn<T>(
  a: ForecastArithmetic<T>,
  municipality: string,
  service: ForecastService,
  field: keyof typeof basisAbout,
): T {
  return a.about(a.given(service[field] ?? 'unknown'), () => ({
    ...basisAbout[field],
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
  return step(a, a.minimum(clients, capacity), 'forecast.served', service, year)
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
    return step(a, a.given('not-planned'), 'forecast.absent', service, year)
  }
  return step(a, a.difference(clients, served), 'forecast.waiting', service, year)
}
