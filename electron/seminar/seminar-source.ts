import type { SeminarSource } from '#shared/seminar/seminar.ts'
import type { Database } from '#electron/database/database.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readEdition, readMunicipalities, readNeighbours, readServices } from '#electron/programme/programme-store.ts'

const shareOf = { children: 0.165, adults: 0.835, over_working: 0.219, population: 1, clients: 0 } as const

/** What the made-up region is built on, from the programme's data of this database. Sizes are rough: they only choose coverages. */
export function seminarSource(db: Database, seed: string): SeminarSource {
  const reference = gatherReference(db)
  const { round } = readEdition(db)
  const years = reference.years
  const now = Math.min(Math.max(Number.parseInt(round, 10) || (years[0] ?? 0), years[0] ?? 0), years.at(-1) ?? 0)
  const residents = (id: string, year: number): number => {
    const found = reference.base(id).population.get(year)?.value
    return typeof found === 'number' ? found : 10_000
  }
  const neighbours = new Map<string, string[]>()
  for (const { a, b } of readNeighbours(db)) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b])
    neighbours.set(b, [...(neighbours.get(b) ?? []), a])
  }
  return {
    seed,
    years,
    now,
    municipalities: readMunicipalities(db).map(({ id }) => ({ id, residents: residents(id, now) })),
    neighbours,
    services: readServices(db).map(({ code, place, targetGroups }) => ({ code, place, targetGroups })),
    groupSize(municipality, group) {
      const rows = reference.base(municipality).rates.filter((row) => row.group === group)
      const row = rows.find((r) => r.municipality === municipality) ?? rows.find((r) => r.municipality === null)
      const rate = typeof row?.value === 'number' ? row.value : 0
      return residents(municipality, now) * (row ? shareOf[row.base] : 0) * rate
    },
  }
}
