import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import type { ForecastYear } from '#shared/forecast/forecast.ts'
import { driverFor, type Measured } from './costing-driver.ts'
import type { CostingService } from './costing.ts'

/** Served clients, units, places and facilities of a year, for display: the nearest number, or what they are instead. */
export interface DriverFigures {
  readonly year: number
  readonly clients: Figure
  readonly units: Figure
  readonly places: Figure
  readonly facilities: Figure
}

/** Every year of the service; *not planned* where the service is. */
export function driverFigures(service: CostingService): DriverFigures[] {
  const a = exactArithmetic
  const figure = (year: ForecastYear, driver: Measured): Figure => {
    if (year.served === 'not-planned') return 'not-planned'
    const value = a.read(driverFor(a, service, driver, a.given(year.served)))
    return typeof value === 'number' ? value : 'unknown'
  }
  return service.years.map((year) => ({
    year: year.year,
    clients: year.served,
    units: figure(year, 'unit'),
    places: figure(year, 'place'),
    facilities: figure(year, 'facility'),
  }))
}
