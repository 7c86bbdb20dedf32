import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { driverFor } from '#shared/costing/costing-driver.ts'
import type { Party } from './cooperation-host.ts'

/** How a municipality's own clients fill what they need: null while not known. */
export interface Fill {
  /** Clients whom one whole facility takes. */
  readonly facility: number | null
  /** Of the facilities that the clients need, the part that they fill; 1 is full. */
  readonly fill: number | null
  /** Its clients do not fill one facility. */
  readonly tooSmall: boolean | null
}

const a = exactArithmetic
const figure = (value: ReturnType<typeof a.read>): number | null => (typeof value === 'number' ? value : null)

/**
 * Too small alone: all the clients together do not fill one facility, which has to be kept whole all the same. Not known while the places
 * of a facility or the clients of a place are not.
 */
export function fillOf({ clients, service }: Pick<Party, 'clients' | 'service'>): Fill {
  const { clientsPerPlace, placesPerFacility } = service
  const given = [clientsPerPlace ?? 'unknown', placesPerFacility ?? 'unknown'] as const
  const whole = a.product(given.map((n) => a.given(n)))
  const facility = figure(a.read(whole))
  const own = a.given(clients)
  const needed = a.product([driverFor(a, service, 'facility', own), whole])
  return {
    facility,
    fill: figure(a.read(a.quotient(own, needed))),
    tooSmall: facility === null || clients === 'unknown' ? null : clients < facility,
  }
}
