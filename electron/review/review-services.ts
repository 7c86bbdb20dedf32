import { reviewProblems } from '#shared/review/review-text.ts'
import type { reviewContract } from '#shared/review/review-contract.ts'
import type { CellPlace } from '#shared/exchange/exchange-contract.ts'
import { rowFits } from '#shared/exchange/payload-check.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { readFigures } from '#electron/exchange/exchange-figures-store.ts'
import { commandSteps, done, type Context, type ServiceOf } from '#electron/host/service.ts'
import { emptyRow } from '#electron/merge/merge-cell.ts'
import { tableOf } from '#electron/merge/merge-figures.ts'
import { countConflicts, readCorrections, type Correction } from '#electron/merge/merge-store.ts'
import { effectsOf } from './review-effect.ts'
import { mergeForkFile } from './review-fork.ts'
import { headToReview } from './review-head.ts'
import { readReview } from './review-read.ts'
import { answerSubmissions } from './review-receipt.ts'
import { addComment, readReviewState, removeComment, writeDecision } from './review-store.ts'
import { rowOf, useCorrections, withRow, withSettled } from './review-write.ts'

type Contract = typeof reviewContract

interface Settling {
  readonly places: readonly CellPlace[]
}

/** The places whose conflicts are to be settled; by their weight, where a threshold is given. */
async function placesToSettle(
  context: Context,
  municipality: string,
  asked: readonly CellPlace[] | undefined,
  below: number | undefined,
): Promise<CellPlace[]> {
  const conflicts = readCorrections(context.db, municipality).filter((one) => one.conflicts.length > 0)
  const placesOf = (one: Correction): CellPlace[] =>
    one.conflicts.map((field) => ({ list: one.list, key: one.key, field }))
  const same = (a: CellPlace) => (b: CellPlace) => a.list === b.list && a.key === b.key && a.field === b.field
  const isAsked = (place: CellPlace): boolean => asked === undefined || asked.some(same(place))
  if (below === undefined) return conflicts.flatMap(placesOf).filter(isAsked)
  const effects = await effectsOf(context.db.bytes(), municipality, conflicts)
  return conflicts
    .filter((_, at) => Math.abs(effects[at]?.costMinorEur ?? 0) < below)
    .flatMap(placesOf)
    .filter(isAsked)
}

function regionOnly(context: Context): Result<Context, Problem> {
  return context.role === 'region' ? ok(context) : refused(problem(workspaceProblems, 'REGION_ONLY'))
}

export const reviewServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'review.read': readReview,

  'review.state': (context) => {
    if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
    const conflicts = countConflicts(context.db)
    return ok({
      rows: readReviewState(context.db).map((row) => ({
        ...row,
        answered: row.answered === 1,
        conflicts: conflicts.get(row.municipality) ?? 0,
      })),
    })
  },

  'review.comment': (context, { municipality, place, text }) => {
    const head = headToReview(context, municipality)
    if (!head.ok) return head
    const id = context.newId()
    const { who, now } = context
    addComment(context.db, municipality, { id, submission: head.value.id, place, text, who, at: now })
    return done({ id }, { key: 'review.comment', params: { municipality } })
  },

  'review.uncomment': (context, { id }) => {
    const region = regionOnly(context)
    if (!region.ok) return region
    if (!removeComment(context.db, id)) return refused(problem(reviewProblems, 'COMMENT_MISSING'))
    return done({}, { key: 'review.uncomment', params: {} })
  },

  'review.correct': (context, { municipality, place, value, reason }) => {
    const head = headToReview(context, municipality)
    if (!head.ok) return head
    const table = tableOf(place.list)
    if (!(place.field in table.columns) || table.keys.includes(place.field))
      return refused(problem(reviewProblems, 'NO_SUCH_CELL', { field: place.field }))
    const now = rowOf(readFigures(context.db, municipality), table, place.key)
    const row = { ...(now ?? emptyRow(place)), [place.field]: value }
    if (!rowFits(place.list, row)) return refused(problem(reviewProblems, 'VALUE_DOES_NOT_FIT', { field: place.field }))
    const { db, who, now: at } = context
    const corrections = withRow(readCorrections(db, municipality), head.value.payload, place, row, { who, at, reason })
    useCorrections(db, municipality, head.value.payload, corrections)
    const corrected = corrections.some((one) => one.list === place.list && one.key === place.key)
    return done({ corrected }, { key: 'review.correct', params: { municipality } })
  },

  'review.settle': commandSteps<Contract['review.settle'], Context, Settling>({
    gather: (context, { municipality }) => {
      const head = headToReview(context, municipality)
      return head.ok ? ok(context) : head
    },
    wait: async (context, { municipality, places, belowMinorEur }) =>
      ok({ places: await placesToSettle(context, municipality, places, belowMinorEur) }),
    settle: (context, { places }, { municipality, choice, reason }) => {
      const head = headToReview(context, municipality)
      if (!head.ok) return head
      const { db, who, now: at } = context
      const { payload } = head.value
      const after = withSettled(readCorrections(db, municipality), places, choice, payload.revision, {
        who,
        at,
        reason,
      })
      if (after.settled === 0) return refused(problem(reviewProblems, 'NO_CONFLICT'))
      useCorrections(db, municipality, payload, after.corrections)
      return done({ settled: after.settled }, { key: 'review.settle', params: { municipality, count: after.settled } })
    },
  }),

  'review.mergeFork': mergeForkFile,

  'review.decide': (context, { municipality, decision, note }) => {
    const head = headToReview(context, municipality)
    if (!head.ok) return head
    const { db, who, now } = context
    const conflicts = countConflicts(db).get(municipality) ?? 0
    if (decision !== 'returned' && conflicts > 0)
      return refused(problem(reviewProblems, 'CONFLICTS_LEFT', { count: conflicts }))
    const { id, payload } = head.value
    const { revision } = payload
    writeDecision(db, municipality, { id, revision }, { decision, note: note?.trim() || null, who, at: now })
    return done({ revision }, { key: `review.${decision}`, params: { municipality, revision } })
  },

  'review.answer': answerSubmissions,
}
