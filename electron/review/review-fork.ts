import type { reviewContract } from '#shared/review/review-contract.ts'
import { reviewProblems } from '#shared/review/review-text.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { problem } from '#shared/kernel/problem.ts'
import { refused } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import type { Context, Done, ServiceOf } from '#electron/host/service.ts'
import { done } from '#electron/host/service.ts'
import { commonAncestor, heldFile, heldSubmission } from '#electron/exchange/exchange-held.ts'
import { figuresOf } from '#electron/exchange/exchange-snapshot.ts'
import { addSubmission } from '#electron/exchange/exchange-store.ts'
import { readCorrections } from '#electron/merge/merge-store.ts'
import { readHead } from './review-head.ts'
import { useCorrections, withFork } from './review-write.ts'

type Merge = (typeof reviewContract)['review.mergeFork']

/**
 * Two files of one municipality that both go on from the same one: what only one of them changed is taken, what both changed differently
 * becomes a conflict. The base is the nearest ancestor that the region itself holds, never what a file says of it.
 */
export const mergeForkFile: ServiceOf<Merge> = (
  context: Context,
  { digest }: { readonly digest: string },
): Done<{ merged: number; conflicts: number }> | { readonly ok: false; readonly problem: Problem } => {
  if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
  const { db } = context
  const file = heldFile(db, digest, context.now)
  if (!file) return refused(problem(reviewProblems, 'FORK_NOT_KEPT'))
  const { municipality } = file.payload
  const head = readHead(db, municipality)
  if (!head) return refused(problem(reviewProblems, 'NOTHING_TO_REVIEW', { municipality }))
  const common = commonAncestor(db, municipality, file.payload, { id: head.id, ancestors: head.payload.ancestors })
  const base = common && heldSubmission(db, municipality, common)
  if (!base) return refused(problem(reviewProblems, 'NO_COMMON_BASE'))
  const before = readCorrections(db, municipality)
  const reason = file.fileName
  const corrections = withFork(
    before,
    { base: figuresOf(base.data), head: figuresOf(head.payload.data), fork: figuresOf(file.payload.data) },
    { id: file.id, baseRevision: base.revision },
    { who: context.who, at: context.now, reason },
  )
  const conflicts = useCorrections(db, municipality, head.payload, corrections)
  addSubmission(db, {
    id: file.id,
    municipality,
    round: file.payload.round,
    revision: file.payload.revision,
    previous: file.payload.previous,
    ancestors: file.payload.ancestors,
    signer: file.signer,
    signedAt: file.signedAt,
    takenAt: context.now,
    fileDigest: digest,
    outcome: 'kept',
    standing: file.payload.standing,
  })
  const merged = corrections.filter(({ origin }) => origin === file.id).length
  return done(
    { merged, conflicts },
    { key: 'review.mergeFork', params: { municipality, revision: file.payload.revision } },
  )
}
