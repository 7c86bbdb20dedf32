import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import type { Recovery } from '#shared/workspace/workspace-contract.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { asideName } from './aside-name.ts'
import type { Database } from './database.ts'
import { writeDurably } from './durable-file.ts'
import type { Files } from './file-system.ts'
import { journalPath } from './journal.ts'
import { readJournal, type JournalContent } from './journal-text.ts'
import { migrate, newestVersion, schemaVersion } from './migrate.ts'
import { RestoreFolder, type RestorePoint } from './restore-folder.ts'
import { openSnapshot, readJournalFile, takeOver } from './workspace-load.ts'

/** What lies on the disk of a workspace, looked at without changing it. */
export interface Examined {
  /** Why the file itself cannot be opened; null: it can. */
  readonly problem: Problem | null
  readonly journal: {
    readonly commands: number
    /** Commands, at least, that cannot be read or belong to another state. */
    readonly lost: number
    readonly tornBytes: number
  } | null
  readonly restorePoints: readonly RestorePoint[]
}

/** The best state that can be put together. */
export interface Recovered {
  readonly database: Database
  readonly recovery: Recovery
}

function readOrNothing(path: string, files: Files): Uint8Array {
  try {
    return files.read(path)
  } catch {
    // A bad sector or a vanished file: as good as an empty one.
    return new Uint8Array()
  }
}

function readJournalOrNothing(path: string, files: Files): JournalContent | null {
  try {
    return readJournalFile(journalPath(path), files)
  } catch {
    return null
  }
}

export async function examineWorkspace(path: string, files: Files): Promise<Examined> {
  const restorePoints = new RestoreFolder(path, files).list()
  const journal = readJournalOrNothing(path, files)
  const opened = await openSnapshot(path, readOrNothing(path, files))
  const replayed = opened.ok ? takeOver(opened.value, journal) : undefined
  if (opened.ok) opened.value.close()
  return {
    problem: opened.ok ? null : opened.problem,
    journal: journal && {
      commands: journal.records.length,
      lost: (replayed?.foreign ?? 0) + journal.damaged,
      tornBytes: journal.torn,
    },
    restorePoints,
  }
}

/**
 * Puts together the best state: of the file and its journal; where the file is damaged, of the newest restore point that is whole, what was
 * journalled since, and the journal. Changes nothing on disk.
 */
export async function recoverWorkspace(path: string, files: Files): Promise<Result<Recovered, Problem>> {
  const journal = readJournalOrNothing(path, files)
  const opened = await openSnapshot(path, readOrNothing(path, files))
  if (opened.ok) {
    const { applied, foreign } = takeOver(opened.value, journal)
    const lost = foreign + (journal?.damaged ?? 0)
    return ok({ database: opened.value, recovery: { what: 'journal', saved: applied, lost, kept: [], from: null } })
  }
  // A file of a newer program, or none of ours, is not damaged.
  if (opened.problem.code === 'WORKSPACE_NEWER') return opened
  const folder = new RestoreFolder(path, files)
  for (const point of folder.list()) {
    const based = await openSnapshot(path, readOrNothing(`${folder.path}/${point.name}`, files))
    if (!based.ok) continue
    const database = based.value
    if (schemaVersion(database) < newestVersion) migrate(database)
    const since = readJournal(folder.since())
    const before = takeOver(database, since)
    const after = takeOver(database, journal)
    const lost = Math.max(before.foreign, after.foreign) + since.damaged + (journal?.damaged ?? 0)
    const saved = before.applied + after.applied
    return ok({ database, recovery: { what: 'snapshot', saved, lost, kept: [], from: point.at.toISOString() } })
  }
  return refused(problem(workspaceProblems, 'NOTHING_TO_RECOVER', { path }))
}

/** A copy, so that the file is there until the mended one takes its place; one that cannot be read is moved, never written over. */
function setAside(damaged: string, aside: string, files: Files): void {
  let bytes: Uint8Array
  try {
    bytes = files.read(damaged)
  } catch {
    files.rename(damaged, aside)
    return
  }
  writeDurably(aside, bytes, files)
}

/**
 * Mends a workspace where it lies. The damaged files are kept beside it. @throws the system's error
 * @returns what could be saved, what is lost, where the damaged files are
 */
export async function mendWorkspace(path: string, now: Date, files: Files): Promise<Result<Recovery, Problem>> {
  const found = await recoverWorkspace(path, files)
  if (!found.ok) return found
  const { database, recovery } = found.value
  const kept: string[] = []
  try {
    for (const damaged of [path, journalPath(path)]) {
      if (!files.stamp(damaged)) continue
      const aside = asideName(damaged, now)
      setAside(damaged, aside, files)
      kept.push(aside)
    }
    writeDurably(path, database.bytes(), files)
    files.remove(journalPath(path))
    return ok({ ...recovery, kept })
  } finally {
    database.close()
  }
}
