import type { Submission } from '#shared/exchange/payload.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { reviewProblems } from '#shared/review/review-text.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import type { Database } from '#electron/database/database.ts'
import { heldSubmission } from '#electron/exchange/exchange-held.ts'
import { readHeadRow } from '#electron/exchange/exchange-store.ts'
import type { Context } from '#electron/host/service.ts'
import { hasMunicipality } from '#electron/programme/programme-store.ts'

/** The submission that a municipality's figures come from now, as it was signed. */
export interface Head {
  readonly id: string
  readonly signedAt: string
  readonly takenAt: string
  readonly payload: Submission
}

export function readHead(db: Database, municipality: string): Head | null {
  const row = readHeadRow(db, municipality)
  const payload = row && heldSubmission(db, municipality, row.id)
  return row && payload ? { id: row.id, signedAt: row.signedAt, takenAt: row.takenAt, payload } : null
}

/** The last submission of a municipality, for the region that answers it. */
export function headToReview(context: Context, municipality: string): Result<Head, Problem> {
  if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
  if (!hasMunicipality(context.db, municipality))
    return refused(problem(workspaceProblems, 'MUNICIPALITY_UNKNOWN', { municipality }))
  const head = readHead(context.db, municipality)
  return head ? ok(head) : refused(problem(reviewProblems, 'NOTHING_TO_REVIEW', { municipality }))
}
