import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { Database } from './database.ts'
import { reasonOf, type Files } from './file-system.ts'
import { journalPath } from './journal.ts'
import { replay, type Replayed } from './journal-record.ts'
import { readJournal, type JournalContent } from './journal-text.ts'
import { applicationId, newestVersion, schemaVersion } from './migrate.ts'

const sqliteMark = 'SQLite format 3\0'

/** The state of a workspace on disk: its snapshot, and what its journal adds. */
export interface Loaded {
  readonly database: Database
  /** The snapshot as it was read. */
  readonly bytes: Uint8Array
  /** Null where there is no journal. */
  readonly journal: JournalContent | null
  readonly replayed: Replayed
}

/** Opens the bytes of a snapshot and looks whether they are whole. @param newer whether one of a newer program is taken, to look at it */
export async function openSnapshot(
  path: string,
  bytes: Uint8Array,
  newer: 'refused' | 'taken' = 'refused',
): Promise<Result<Database, Problem>> {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 16)) !== sqliteMark) {
    return refused(problem(workspaceProblems, 'WORKSPACE_NOT_OURS', { path }))
  }
  let database: Database | undefined
  const refuse = (why: Problem): Result<never, Problem> => {
    database?.close()
    return refused(why)
  }
  try {
    database = await Database.open(bytes)
    if (database.get<{ application_id: number }>('PRAGMA application_id')?.application_id !== applicationId)
      return refuse(problem(workspaceProblems, 'WORKSPACE_NOT_OURS', { path }))
    if (newer === 'refused' && schemaVersion(database) > newestVersion)
      return refuse(problem(workspaceProblems, 'WORKSPACE_NEWER', { path }))
    const check = Object.values(database.get('PRAGMA quick_check(1)') ?? {})[0]
    const row = database.get<{ n: number }>('SELECT count(*) AS n FROM workspace')
    if (check === 'ok' && row?.n === 1) return ok(database)
    return refuse(problem(workspaceProblems, 'WORKSPACE_DAMAGED', { path, what: String(check) }))
  } catch (error) {
    return refuse(problem(workspaceProblems, 'WORKSPACE_DAMAGED', { path, what: reasonOf(error) }))
  }
}

export function readJournalFile(path: string, files: Files): JournalContent | null {
  return files.stamp(path) ? readJournal(files.read(path)) : null
}

export function workspaceIdOf(database: Database): string {
  return database.get<{ id: string }>('SELECT id FROM workspace')?.id ?? ''
}

/** Takes over what a journal adds; one of another workspace adds nothing, because its commands follow others. */
export function takeOver(database: Database, journal: JournalContent | null): Replayed {
  return journal ? replay(database, journal.records) : { applied: 0, known: 0, foreign: 0 }
}

/** Reads a workspace as it was acknowledged last. Writes nothing. */
export async function loadWorkspace(
  path: string,
  files: Files,
  newer: 'refused' | 'taken' = 'refused',
): Promise<Result<Loaded, Problem>> {
  let bytes: Uint8Array
  let journal: JournalContent | null
  try {
    // The journal first: a program that makes a snapshot meanwhile leaves a snapshot that has these commands already.
    journal = readJournalFile(journalPath(path), files)
    bytes = files.read(path)
  } catch (error) {
    return refused(problem(workspaceProblems, 'WORKSPACE_DAMAGED', { path, what: reasonOf(error) }))
  }
  const opened = await openSnapshot(path, bytes, newer)
  if (!opened.ok) return opened
  const database = opened.value
  try {
    return ok({ database, bytes, journal, replayed: takeOver(database, journal) })
  } catch (error) {
    database.close()
    return refused(problem(workspaceProblems, 'WORKSPACE_DAMAGED', { path, what: reasonOf(error) }))
  }
}
