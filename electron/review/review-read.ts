import type { reviewContract } from '#shared/review/review-contract.ts'
import type { OutputOf } from '#shared/kernel/define.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import type { Database } from '#electron/database/database.ts'
import { changedCells, diffFigures } from '#electron/exchange/exchange-diff.ts'
import { noFigures } from '#electron/exchange/exchange-figures.ts'
import { heldSubmission } from '#electron/exchange/exchange-held.ts'
import { figuresOf } from '#electron/exchange/exchange-snapshot.ts'
import { previousApplied } from '#electron/exchange/exchange-store.ts'
import { querySteps, type Context } from '#electron/host/service.ts'
import { readCorrections } from '#electron/merge/merge-store.ts'
import { hasMunicipality } from '#electron/programme/programme-store.ts'
import { cellAbout } from '#electron/merge/merge-cell.ts'
import { keptCells } from './review-cells.ts'
import { byEffect, effectsOf } from './review-effect.ts'
import { readHead, type Head } from './review-head.ts'
import { acceptedBefore, readComments, readDecision, readRemark } from './review-store.ts'

type Read = (typeof reviewContract)['review.read']
type Effects = Awaited<ReturnType<typeof effectsOf>>

// A person looks at the beginning; the whole list goes out with the answer.
const mostCellsShown = 2000

/** What a submission is compared with: the last accepted one, else the one that was taken before it. */
export function comparedWith(db: Database, municipality: string, { payload }: Head) {
  const accepted = acceptedBefore(db, municipality, payload.revision)
  const id = accepted ?? previousApplied(db, municipality, payload.revision)
  const submission = id === undefined ? undefined : heldSubmission(db, municipality, id)
  return submission && { submission, accepted: accepted !== undefined }
}

/** The cells in which a submission differs from what it is compared with. */
export function cellsSince(db: Database, municipality: string, head: Head) {
  const since = comparedWith(db, municipality, head)
  const before = since ? figuresOf(since.submission.data) : noFigures
  return { since, cells: changedCells(diffFigures(before, figuresOf(head.payload.data))) }
}

function gather(context: Context, { municipality }: { readonly municipality: string }): Result<Context, Problem> {
  if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
  if (!hasMunicipality(context.db, municipality))
    return refused(problem(workspaceProblems, 'MUNICIPALITY_UNKNOWN', { municipality }))
  return ok(context)
}

function settle(
  { db }: Context,
  effects: Effects,
  { municipality }: { readonly municipality: string },
): Result<OutputOf<Read>, Problem> {
  const head = readHead(db, municipality)
  const corrections = readCorrections(db, municipality)
    .map((one, at) => ({ one, effect: effects[at] ?? null }))
    .map(({ one, effect }) => ({
      list: one.list,
      key: one.key,
      cells: keptCells(one),
      reason: one.reason,
      who: one.who,
      at: one.at,
      origin: one.origin,
      effect,
    }))
    .sort(byEffect)
  if (!head) {
    return ok({ municipality, submission: null, since: null, cells: [], changeCount: 0, replies: [], corrections, comments: [], decision: null }) // prettier-ignore
  }
  const { payload } = head
  const { since, cells } = cellsSince(db, municipality, head)
  return ok({
    municipality,
    submission: {
      id: head.id,
      revision: payload.revision,
      round: payload.round,
      standing: payload.standing,
      note: payload.note,
      signedAt: head.signedAt,
      takenAt: head.takenAt,
    },
    since: since ? { revision: since.submission.revision, accepted: since.accepted } : null,
    cells: cells.slice(0, mostCellsShown),
    changeCount: cells.length,
    replies: payload.replies.map(({ receipt, position, text }) => ({
      text,
      remark: readRemark(db, receipt, position),
    })),
    corrections,
    comments: readComments(db, head.id).map(({ submission: _, ...comment }) => ({
      ...comment,
      cell: comment.place && { place: comment.place, ...cellAbout(comment.place) },
    })),
    decision: readDecision(db, head.id),
  })
}

/** Everything an analyst needs to answer a municipality's last submission. */
export const readReview = querySteps<Read, Context, Effects>({
  gather,
  wait: async ({ db }, { municipality }) => {
    const corrections = readCorrections(db, municipality)
    return ok(corrections.length === 0 ? [] : await effectsOf(db.bytes(), municipality, corrections))
  },
  settle,
})
