export type MergeCell = string | number | null
/** A row by its fields. A field that a base does not have was never seen, so nothing equals it. */
export type MergeFields = Readonly<Record<string, MergeCell>>
/** A row of a list, or null where there is none. */
export type MergeRow = MergeFields | null

/** What became of a row: the merged one, and the fields in which both sides say something else ('' is the whole row). */
export interface MergedRow {
  readonly row: MergeRow
  readonly conflicts: readonly string[]
}

/** The name of a conflict about a whole row: one side removed what the other changed. */
export const wholeRow = ''

export function sameRow(a: MergeRow, b: MergeRow): boolean {
  if (a === null || b === null) return a === b
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => a[name] === b[name])
}

/**
 * The three-way merge of a row, cell by cell. A cell that only one side changed is taken from that side; one that both changed to the same is
 * agreed; one that both changed differently is a conflict, in which ours stays until a person settles it: nothing that the analyst accepted
 * is ever lost.
 * @param base what both sides started from @param theirs the municipality's @param ours the region's
 * @param between what the municipality said between base and now, in files that the region holds: where it once said what we say and has
 * changed it since, it knew ours and moved on
 */
export function mergeRow(
  base: MergeRow,
  theirs: MergeRow,
  ours: MergeRow,
  between: readonly MergeRow[] = [],
): MergedRow {
  if (sameRow(ours, base)) return { row: theirs, conflicts: [] }
  if (sameRow(theirs, base) || sameRow(theirs, ours)) return { row: ours, conflicts: [] }
  if (theirs === null || ours === null) {
    if (between.some((row) => sameRow(row, ours))) return { row: theirs, conflicts: [] }
    return { row: ours, conflicts: [wholeRow] }
  }
  const row: Record<string, MergeCell> = {}
  const conflicts: string[] = []
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const [was, their, our] = [base?.[name], theirs[name] ?? null, ours[name] ?? null]
    const movedOn = between.some((earlier) => earlier !== null && (earlier[name] ?? null) === our)
    if (our === their || our === was || (their !== was && movedOn)) row[name] = their
    else {
      row[name] = our
      if (their !== was) conflicts.push(name)
    }
  }
  return { row, conflicts }
}

/** What the analyst keeps of one row of a municipality, and what the municipality had when that was decided. */
export interface Kept {
  readonly base: MergeRow
  readonly ours: MergeRow
}

/** How a conflict is settled: with the municipality's value, or with the region's. */
export type Choice = 'theirs' | 'ours'

/** A conflict is settled: from now on the municipality's value of it is known, so the same value raises no conflict again. */
export function settle({ base, ours }: Kept, theirs: MergeRow, field: string, choice: Choice): Kept {
  if (field === wholeRow || theirs === null || ours === null)
    return { base: theirs, ours: choice === 'ours' ? ours : theirs }
  const seen = { ...base, [field]: theirs[field] ?? null }
  return { base: seen, ours: choice === 'ours' ? ours : { ...ours, [field]: theirs[field] ?? null } }
}
