import type { Database } from '#electron/database/database.ts'
import { readRounds } from '#electron/round/round-store.ts'
import { readKnownEditions } from '#electron/edition/edition-store.ts'
import { readEdition } from '#electron/programme/programme-store.ts'
import { readWorkspaceRow } from '#electron/workspace/workspace-store.ts'

export interface ExchangeEdition {
  readonly round: string
  /** Files go only between workspaces of the same edition. A seminar's is its own: a made-up file never gets into a real workspace. */
  readonly digest: string
  readonly serial: number
  /** The numbers of the other editions that are known here, by their digests: what was made by them can be taken all the same. */
  readonly earlier: ReadonlyMap<string, number>
  readonly demonstration: boolean
}

export function exchangeEdition(db: Database): ExchangeEdition {
  const { round: ofEdition, digest, serial, bundled } = readEdition(db)
  // The newest round that the region opened; without any, the one that the edition was made for.
  const round = readRounds(db)[0]?.round ?? ofEdition
  const { seminar } = readWorkspaceRow(db)
  const marked = (one: string): string => (seminar === null ? one : `${seminar}:${one}`)
  const known = readKnownEditions(db).filter((one) => one.digest !== digest)
  const earlier = new Map(known.map((one) => [marked(one.digest), one.serial]))
  if (serial > 1) earlier.set(marked(bundled), 1)
  return { round, digest: marked(digest), serial, earlier, demonstration: seminar !== null }
}
