import type { Database } from '#electron/database/database.ts'
import { readRounds } from '#electron/round/round-store.ts'
import { readEdition } from '#electron/programme/programme-store.ts'
import { readWorkspaceRow } from '#electron/workspace/workspace-store.ts'

export interface ExchangeEdition {
  readonly round: string
  /** Files go only between workspaces of the same edition. A seminar's is its own: a made-up file never gets into a real workspace. */
  readonly digest: string
  readonly demonstration: boolean
}

export function exchangeEdition(db: Database): ExchangeEdition {
  const { round: ofEdition, digest } = readEdition(db)
  // The newest round that the region opened; without any, the one that the edition was made for.
  const round = readRounds(db)[0]?.round ?? ofEdition
  const { seminar } = readWorkspaceRow(db)
  return { round, digest: seminar === null ? digest : `${seminar}:${digest}`, demonstration: seminar !== null }
}
