import { profileOf, type SeminarProfile } from './seminar-profile.ts'
import { seminarRandom } from './seminar-random.ts'
import { near, type SeminarMunicipality, type SeminarService, type SeminarSource } from './seminar.ts'

/** What one municipality does about one service, before it is written into rows. */
export interface SeminarPlan {
  readonly municipality: SeminarMunicipality
  readonly service: SeminarService
  readonly profile: SeminarProfile
  readonly kind: 'keep' | 'improve' | 'establish' | 'share' | 'not-planned'
  readonly host: string | null
  readonly startYear: number | null
  /** Clients at the beginning and at the end of the horizon. */
  readonly clients: readonly [first: number, last: number]
}

/** A neighbour over one or two borders that is large enough to run the service itself: the largest, then by id. */
function hostFor(source: SeminarSource, own: SeminarMunicipality, profile: SeminarProfile): string | null {
  const near = source.neighbours.get(own.id) ?? []
  const far = near.flatMap((id) => source.neighbours.get(id) ?? [])
  for (const ring of [near, far]) {
    const able = source.municipalities
      .filter((m) => m.id !== own.id && m.residents >= profile.ownFrom && ring.includes(m.id))
      .sort((a, b) => a.residents - b.residents || (a.id < b.id ? -1 : 1))
    if (able[0]) return able[0].id
  }
  return null
}

export function planOf(source: SeminarSource, municipality: SeminarMunicipality, service: SeminarService): SeminarPlan {
  const random = seminarRandom(source.seed, municipality.id, service.code)
  const profile = profileOf(service)
  const factor = random.between(0.8, 1.2)
  const clients = [
    near((municipality.residents / 1000) * profile.clients[0], factor),
    near((municipality.residents / 1000) * profile.clients[1], factor * random.between(0.95, 1.1)),
  ] as const
  const base = { municipality, service, profile, clients, host: null }
  const firstStart = source.now
  const lastStart = Math.max(firstStart, (source.years.at(-1) ?? firstStart) - 1)
  if (municipality.residents >= profile.existsFrom) {
    const improves = random.chance(0.4)
    return {
      ...base,
      kind: improves ? 'improve' : 'keep',
      startYear: improves ? random.whole(firstStart, Math.min(lastStart, firstStart + 2)) : null,
    }
  }
  if (municipality.residents >= profile.ownFrom) {
    return { ...base, kind: 'establish', startYear: random.whole(firstStart, lastStart) }
  }
  const host = random.chance(0.65) ? hostFor(source, municipality, profile) : null
  if (host === null) return { ...base, kind: 'not-planned', startYear: null }
  // Whoever joins begins in the year from which the host takes others: partners of one host begin together.
  const lead = source.municipalities.find((m) => m.id === host)
  const hosts = lead ? (planOf(source, lead, service).startYear ?? firstStart) : firstStart
  return { ...base, kind: 'share', host, startYear: Math.min(lastStart + 1, Math.max(hosts, firstStart) + 1) }
}
