import type { Problem } from '#shared/kernel/problem.ts'
import { problem } from '#shared/kernel/problem.ts'
import type { Reply } from '#shared/kernel/reply.ts'
import { refused } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { beginChangeSet, countChanges, endChangeSet, titleChangeSet } from '#electron/database/change-stream.ts'
import { reasonOf } from '#electron/database/file-system.ts'
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

function notSaved(file: WorkspaceFile, error: unknown): Reply {
  if (error instanceof ChangedOutside)
    return refused(problem(workspaceProblems, 'CHANGED_OUTSIDE', { path: file.path }))
  return refused(problem(workspaceProblems, 'SAVE_FAILED', { path: file.path, what: reasonOf(error) }))
}

/**
 * One command: BEGIN, the service, its row changes into the stream, the same on disk, COMMIT, acknowledged. A refusal or a fault rolls
 * everything back; so does a disk that does not take it.
 */
export function runInTransaction(file: WorkspaceFile, now: Date, work: Work): Outcome {
  const db = file.database
  try {
    file.prepare()
  } catch (error) {
    return { reply: notSaved(file, error), set: 0, changes: 0 }
  }
  db.script('BEGIN IMMEDIATE')
  let takeBack: (() => void) | undefined
  try {
    const set = beginChangeSet(db, {
      at: now.toISOString(),
      who: work.who,
      channel: work.channel,
      undoable: work.undoable,
    })
    const result = work.change()
    const changes = result.ok ? countChanges(db, set) : 0
    if (!result.ok || changes === 0) {
      db.script('ROLLBACK')
      return { reply: result.ok ? { ok: true, value: result.value, savedAt: file.savedAt } : result, set, changes }
    }
    titleChangeSet(db, set, JSON.stringify(result.title), result.origin ?? null)
    endChangeSet(db)
    try {
      takeBack = file.append(set)
    } catch (error) {
      db.script('ROLLBACK')
      return { reply: notSaved(file, error), set, changes: 0 }
    }
    db.script('COMMIT')
    file.committed(now)
    return { reply: { ok: true, value: result.value, revision: set, savedAt: file.savedAt }, set, changes }
  } catch (error) {
    db.script('ROLLBACK')
    takeBack?.()
    throw error
  }
}
