import type { Problem } from '#shared/kernel/problem.ts'
import { problem } from '#shared/kernel/problem.ts'
import type { Reply } from '#shared/kernel/reply.ts'
import { refused } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { beginChangeSet, countChanges, endChangeSet, titleChangeSet } from '#electron/database/change-stream.ts'
import { ChangedOutside, type WorkspaceFile } from '#electron/database/workspace-file.ts'
import type { Done } from './service.ts'

export interface Work {
  readonly channel: string
  readonly who: string
  readonly undoable: boolean
  change(): Done<unknown> | { readonly ok: false; readonly problem: Problem }
}

export interface Outcome {
  readonly reply: Reply
  readonly set: number
  readonly changes: number
}

/**
 * One command: BEGIN, the service, its row changes into the stream, COMMIT, the file on disk, acknowledged. A refusal or a fault rolls
 * everything back; so does a disk that does not take the file.
 */
export async function runInTransaction(file: WorkspaceFile, now: Date, work: Work): Promise<Outcome> {
  const db = file.database
  db.script('BEGIN IMMEDIATE')
  let set = 0
  let changes = 0
  let result: ReturnType<Work['change']>
  try {
    set = beginChangeSet(db, { at: now.toISOString(), who: work.who, channel: work.channel, undoable: work.undoable })
    result = work.change()
    changes = result.ok ? countChanges(db, set) : 0
    if (!result.ok || changes === 0) {
      db.script('ROLLBACK')
      return { reply: result.ok ? { ok: true, value: result.value, savedAt: file.savedAt } : result, set, changes }
    }
    titleChangeSet(db, set, JSON.stringify(result.title), result.origin ?? null)
    endChangeSet(db)
    db.script('COMMIT')
  } catch (error) {
    db.script('ROLLBACK')
    throw error
  }
  try {
    file.save(now)
  } catch (error) {
    await file.revert()
    if (error instanceof ChangedOutside) {
      return { reply: refused(problem(workspaceProblems, 'CHANGED_OUTSIDE', { path: file.path })), set, changes: 0 }
    }
    const what = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
    return { reply: refused(problem(workspaceProblems, 'SAVE_FAILED', { path: file.path, what })), set, changes: 0 }
  }
  return { reply: { ok: true, value: result.value, revision: set, savedAt: file.savedAt }, set, changes }
}
