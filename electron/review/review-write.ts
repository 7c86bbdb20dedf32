import { mergeRow, sameRow, settle, wholeRow, type Choice, type MergeRow } from '#shared/merge/merge.ts'
import type { CellPlace } from '#shared/exchange/exchange-contract.ts'
import type { Submission } from '#shared/exchange/payload.ts'
import type { Database } from '#electron/database/database.ts'
import { cellKey, diffFigures } from '#electron/exchange/exchange-diff.ts'
import type { Figures, FigureTable } from '#electron/exchange/exchange-figures.ts'
import { readFigures, writeRows } from '#electron/exchange/exchange-figures-store.ts'
import { heldBetween } from '#electron/exchange/exchange-held.ts'
import { figuresOf } from '#electron/exchange/exchange-snapshot.ts'
import { mergeFigures, tableOf } from '#electron/merge/merge-figures.ts'
import { writeCorrections, type Correction } from '#electron/merge/merge-store.ts'

/** Who decides, when, and why. */
export interface By {
  readonly who: string
  readonly at: string
  readonly reason: string
}

export function rowOf(figures: Figures, table: FigureTable, key: string): MergeRow {
  return figures[table.list].find((row) => cellKey(table, row) === key) ?? null
}

/** Writes corrections and what follows from them: the municipality's head merged with them once more. @returns how many conflicts are left */
export function useCorrections(
  db: Database,
  municipality: string,
  head: Submission,
  corrections: readonly Correction[],
): number {
  const line = new Set(head.ancestors)
  const merged = mergeFigures(figuresOf(head.data), corrections, head.revision, (after, before) =>
    heldBetween(db, municipality, line, after, before),
  )
  writeRows(db, municipality, diffFigures(readFigures(db, municipality), merged.figures))
  writeCorrections(db, municipality, merged.corrections)
  return merged.corrections.reduce((sum, { conflicts }) => sum + conflicts.length, 0)
}

const samePlace = (a: Pick<CellPlace, 'list' | 'key'>, b: Pick<CellPlace, 'list' | 'key'>): boolean =>
  a.list === b.list && a.key === b.key

/** The corrections with this row kept as `ours`; a row that says what the municipality says is no correction. */
export function withRow(
  corrections: readonly Correction[],
  head: Submission,
  place: Pick<CellPlace, 'list' | 'key'>,
  ours: MergeRow,
  by: By,
): Correction[] {
  const theirs = rowOf(figuresOf(head.data), tableOf(place.list), place.key)
  const others = corrections.filter((one) => !samePlace(one, place))
  const known = corrections.find((one) => samePlace(one, place))
  if (sameRow(ours, theirs)) return others
  return [
    ...others,
    {
      list: place.list,
      key: place.key,
      // The analyst sees what the municipality says now, so this is what a later change is measured against.
      base: theirs,
      ours,
      theirs,
      conflicts: [],
      baseRevision: head.revision,
      origin: null,
      ...by,
      reason: joined(known?.reason, by.reason),
    },
  ]
}

/** A row has one reason; another cell of it that is corrected later adds its own. */
function joined(before: string | undefined, now: string): string {
  return before === undefined || before.includes(now) ? (before ?? now) : `${before} · ${now}`.slice(0, 1000)
}

/** Settles the conflicts of these places. @returns the corrections, and how many conflicts were settled */
export function withSettled(
  corrections: readonly Correction[],
  places: readonly CellPlace[],
  choice: Choice,
  revision: number,
  by: By,
): { readonly corrections: Correction[]; readonly settled: number } {
  let settled = 0
  const after = corrections.map((correction): Correction => {
    const fields = correction.conflicts.filter(
      (field) =>
        correction.conflicts.includes(wholeRow) ||
        places.some((place) => samePlace(place, correction) && (place.field === field || place.field === wholeRow)),
    )
    const asked = places.some((place) => samePlace(place, correction))
    if (fields.length === 0 || !asked) return correction
    settled += fields.length
    let kept = { base: correction.base, ours: correction.ours }
    for (const field of fields) kept = settle(kept, correction.theirs, field, choice)
    return { ...correction, ...kept, baseRevision: revision, ...by }
  })
  return { corrections: after, settled }
}

/** Every correction that puts a parallel submission's changes beside the head's: what both changed differently becomes a conflict. */
export function withFork(
  corrections: readonly Correction[],
  figures: { readonly base: Figures; readonly head: Figures; readonly fork: Figures },
  fork: { readonly id: string; readonly baseRevision: number },
  by: By,
): Correction[] {
  const after = new Map(corrections.map((one) => [`${one.list} ${one.key}`, one]))
  for (const { table, before, after: now } of diffFigures(figures.base, figures.fork)) {
    const key = cellKey(table, now ?? before ?? {})
    const theirs = rowOf(figures.head, table, key)
    if (sameRow(theirs, now)) continue
    const known = after.get(`${table.list} ${key}`)
    // What the analyst had decided already goes before what the parallel file says.
    const ours = known ? mergeRow(before, now, known.ours).row : now
    after.set(`${table.list} ${key}`, {
      list: table.list,
      key,
      base: before,
      ours,
      theirs,
      conflicts: [],
      baseRevision: fork.baseRevision,
      origin: fork.id,
      ...by,
    })
  }
  return [...after.values()]
}
