import { tracedArithmetic, type Traced } from '#shared/kernel/arithmetic-traced.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import type { GroupCode } from '#shared/programme/programme.ts'
import { capacityIn, servedIn, waitingIn } from './forecast-capacity.ts'
import { clientsByMethod, clientsIn } from './forecast-clients.ts'
import { sizesOf, type SizeOf } from './forecast-size.ts'
import type { ForecastInput, ForecastTraceLabel } from './forecast.ts'
import { prepareForecast, type ForecastRun } from './forecast-run.ts'

export type ForecastMeasure = 'clients' | 'by-method' | 'capacity' | 'served' | 'waiting'

const t = tracedArithmetic

/** The clients of other services are explained down to their own inputs. */
function tracedSizes(run: ForecastRun): SizeOf<Traced> {
  const sizes: SizeOf<Traced> = sizesOf(t, run, (service, year) => clientsIn(t, run, service, year, sizes))
  return sizes
}

/** How the figure came about: the tree of its computation, down to inputs with their sources. Undefined when there is no such service. */
export function explainForecast(
  input: ForecastInput,
  service: string,
  year: number,
  measure: ForecastMeasure,
): Trace<ForecastTraceLabel> | undefined {
  const found = input.services.find((s) => s.code === service)
  if (!found) return undefined
  const run = prepareForecast(input)
  const sizes = tracedSizes(run)
  const clients = clientsIn(t, run, found, year, sizes)
  const capacity = () => capacityIn(t, run, found, year, clients)
  const served = () => servedIn(t, found, year, clients, capacity())
  switch (measure) {
    case 'clients':
      return labelled(clients)
    case 'by-method':
      return labelled(clientsByMethod(t, run, found, year, sizes))
    case 'capacity':
      return labelled(capacity())
    case 'served':
      return labelled(served())
    case 'waiting':
      return labelled(waitingIn(t, found, year, clients, served()))
  }
}

/** How many persons of a target group there are in the year, and why. `value` is exact, not rounded. */
export function explainSize(input: ForecastInput, group: GroupCode, year: number): Trace<ForecastTraceLabel> {
  const run = prepareForecast(input)
  return labelled(tracedSizes(run)(group, year))
}

/** The size of a target group in the year, in persons, not rounded: for display. */
export function groupSize(input: ForecastInput, group: GroupCode, year: number): number | 'unknown' {
  return groupSizer(input)(group, year)
}

/** The same for as many groups and years as are asked for. */
export function groupSizer(input: ForecastInput): (group: GroupCode, year: number) => number | 'unknown' {
  const run = prepareForecast(input)
  const sizes = tracedSizes(run)
  return (group, year) => {
    const size = t.read(sizes(group, year))
    return typeof size === 'number' ? size : 'unknown'
  }
}

/** Every label that a formula of the forecast gives is a `ForecastTraceLabel`; a test collects them. */
function labelled(value: Traced): Trace<ForecastTraceLabel> {
  return value.node as Trace<ForecastTraceLabel>
}
