import type { Database } from '#electron/database/database.ts'
import { remembered } from '#electron/database/remembered.ts'
import { readMunicipalities } from '#electron/programme/programme-store.ts'

/** Borders between municipalities: how many have to be crossed from one to another; undefined where there is no way by land. */
export type Borders = (from: string, to: string) => number | undefined

const rememberedBorders = remembered((db): Map<string, ReadonlyMap<string, number>> => {
  const next = new Map(readMunicipalities(db).map(({ id, neighbours }) => [id, neighbours]))
  return new Map(
    [...next.keys()].map((start) => {
      const far = new Map([[start, 0]])
      let ring = [start]
      for (let borders = 1; ring.length > 0; borders++) {
        ring = [...new Set(ring.flatMap((id) => next.get(id) ?? []))].filter((id) => !far.has(id))
        for (const id of ring) far.set(id, borders)
      }
      return [start, far]
    }),
  )
})

export function bordersOf(db: Database): Borders {
  const far = rememberedBorders(db, '')
  return (from, to) => far.get(from)?.get(to)
}
