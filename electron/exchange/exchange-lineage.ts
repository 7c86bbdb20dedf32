import { lineageNotes } from '#shared/exchange/exchange-text.ts'
import { mostAncestors } from '#shared/exchange/payload.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'

/** A submission as far as its place among others goes. Ancestors are ids, oldest first. */
export interface Lineage {
  readonly id: string
  readonly revision: number
  readonly ancestors: readonly string[]
  /** ISO time of the signature. */
  readonly signedAt: string
}

/** What the region holds of one municipality. */
export interface Held {
  /** The submission that the figures come from now. */
  readonly head: Lineage | null
  /** Every submission that was taken or kept, and when. */
  readonly taken: ReadonlyMap<string, string>
}

export type LineageAnswer =
  | { readonly answer: 'apply'; readonly notes: readonly Problem[] }
  | { readonly answer: 'duplicate' | 'older' | 'choose'; readonly problem: Problem }

/**
 * Where a file stands among those already here (exchange.md). It answers from the set of what is held, never from the clock:
 *
 * | the file                                                              | answer |
 * | ---                                                                   | --- |
 * | its id is held                                                        | DUPLICATE |
 * | our head is among its ancestors                                       | apply; with a note when revisions between are missing |
 * | it is among our head's ancestors, or too old for that list            | REPLAY_OLDER, kept |
 * | the same revision, or a later one without our head, or a common past  | FORK |
 * | an earlier revision without a common past, signed before our head     | REPLAY_OLDER, kept |
 * | an earlier revision without a common past, signed after our head      | UNRELATED: a new beginning |
 */
export function judgeLineage(file: Lineage, { head, taken }: Held): LineageAnswer {
  const imported = taken.get(file.id)
  if (imported !== undefined)
    return { answer: 'duplicate', problem: problem(refusalProblems, 'DUPLICATE', { imported }) }
  if (head === null) return apply(file.revision, 0)
  const dates = { file: file.signedAt, ours: head.signedAt }
  if (continues(file, head)) return apply(file.revision, head.revision)
  const older: LineageAnswer = { answer: 'older', problem: problem(refusalProblems, 'REPLAY_OLDER', dates) }
  if (continues(head, file)) return older
  const past = new Set([head.id, ...head.ancestors, ...taken.keys()])
  if (file.revision >= head.revision || file.ancestors.some((id) => past.has(id))) {
    return { answer: 'choose', problem: problem(refusalProblems, 'FORK', dates) }
  }
  if (Date.parse(file.signedAt) < Date.parse(head.signedAt)) return older
  return { answer: 'choose', problem: problem(refusalProblems, 'UNRELATED') }
}

/**
 * The file of the same batch because of which this one may not be taken by itself: both would continue what is held, and neither
 * continues the other. A file that the analyst chose has no rival, and what a chosen one rules out is nobody's rival any more; so the
 * answer does not depend on which of them was looked at first.
 * @param batch every file of the same municipality in the batch
 */
export function rivalOf(
  file: Lineage,
  batch: readonly Lineage[],
  chosen: ReadonlySet<string>,
  held: Held,
): Lineage | undefined {
  if (chosen.has(file.id)) return undefined
  const winners = batch.filter(({ id }) => chosen.has(id))
  return batch.find((other) => {
    if (!parted(file, other) || judgeLineage(other, held).answer !== 'apply') return false
    return chosen.has(other.id) || !winners.some((winner) => parted(other, winner))
  })
}

/** Two files of which neither continues the other. */
function parted(a: Lineage, b: Lineage): boolean {
  return a.id !== b.id && !continues(a, b) && !continues(b, a)
}

/** Does `later` continue `earlier`? A list of ancestors that is full cannot name the older ones any more. */
function continues(later: Lineage, earlier: Lineage): boolean {
  if (later.revision <= earlier.revision) return false
  const full = later.ancestors.length === mostAncestors
  return later.ancestors.includes(earlier.id) || (full && later.revision - earlier.revision > mostAncestors)
}

function apply(revision: number, before: number): LineageAnswer {
  const gap = revision > before + 1
  return { answer: 'apply', notes: gap ? [problem(lineageNotes, 'GAP', { from: before, to: revision })] : [] }
}
