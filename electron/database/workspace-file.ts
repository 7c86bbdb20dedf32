import { existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { installChangeStream } from './change-stream.ts'
import { Database } from './database.ts'
import { removeHalfWritten, writeDurably } from './durable-file.ts'
import { takeLock, type Lock } from './lock.ts'
import { applicationId, migrate, newestVersion, schemaVersion } from './migrate.ts'

/** The file on disk is not the one that this program wrote last. */
export class ChangedOutside extends Error {}

/** Tells one state of a file on disk from another; empty when there is none. */
function stampOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path)
    return `${ino} ${size} ${mtimeMs}`
  } catch {
    return ''
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
}

/**
 * An open workspace: the database in memory, its file, its lock. The file always holds the last acknowledged state; `save` replaces it
 * whole and atomically.
 */
export class WorkspaceFile {
  readonly path: string
  readonly #lock: Lock
  #database: Database
  #saved: Uint8Array
  #savedAt: string
  /** The file on disk as this program wrote or read it last. */
  #seen: string

  private constructor(path: string, lock: Lock, database: Database, saved: Uint8Array, savedAt: string) {
    this.path = path
    this.#seen = stampOf(path)
    this.#lock = lock
    this.#database = database
    this.#saved = saved
    this.#savedAt = savedAt
  }

  get database(): Database {
    return this.#database
  }

  /** When the state on disk was written (ISO). */
  get savedAt(): string {
    return this.#savedAt
  }

  /** Makes a workspace from the bundled programme. `fill` writes its first rows. An existing file is never overwritten. */
  static async create(
    path: string,
    programme: Uint8Array,
    now: Date,
    fill: (db: Database) => void,
  ): Promise<Result<WorkspaceFile, Problem>> {
    if (existsSync(path)) return refused(problem(workspaceProblems, 'WORKSPACE_EXISTS', { path }))
    try {
      mkdirSync(dirname(path), { recursive: true })
    } catch (error) {
      return refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', { path: dirname(path), what: reasonOf(error) }))
    }
    const locked = WorkspaceFile.#take(path, now)
    if (!locked.ok) return locked
    try {
      // Another program may have made the file between the look and the lock.
      if (existsSync(path)) {
        locked.value.release()
        return refused(problem(workspaceProblems, 'WORKSPACE_EXISTS', { path }))
      }
      const database = await Database.open(programme)
      fill(database)
      const bytes = database.bytes()
      writeDurably(path, bytes)
      installChangeStream(database)
      const file = new WorkspaceFile(path, locked.value, database, bytes, now.toISOString())
      return ok(file)
    } catch (error) {
      locked.value.release()
      return refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', { path: dirname(path), what: reasonOf(error) }))
    }
  }

  /** Opens a workspace, brings an older one to this program's schema, takes the lock. A link is followed to its file first. */
  static async open(asked: string, now: Date): Promise<Result<WorkspaceFile, Problem>> {
    if (!existsSync(asked)) return refused(problem(workspaceProblems, 'WORKSPACE_MISSING', { path: asked }))
    // Lock and save by the real name: through a link another program would not meet our lock, and saving would replace the link.
    const path = realpathSync(asked)
    const locked = WorkspaceFile.#take(path, now)
    if (!locked.ok) return locked
    const loaded = await WorkspaceFile.#load(path)
    if (!loaded.ok) {
      locked.value.release()
      return loaded
    }
    try {
      removeHalfWritten(path)
      let bytes = loaded.value.bytes
      const database = loaded.value.database
      if (schemaVersion(database) < newestVersion) {
        // The old file stays beside the new one: an upgrade must never be the reason that work is lost.
        writeDurably(`${path}.before-version-${newestVersion}`, bytes)
        migrate(database)
        bytes = database.bytes()
        writeDurably(path, bytes)
      }
      installChangeStream(database)
      return ok(new WorkspaceFile(path, locked.value, database, bytes, now.toISOString()))
    } catch (error) {
      locked.value.release()
      return refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', { path: dirname(path), what: reasonOf(error) }))
    }
  }

  static #take(path: string, now: Date): Result<Lock, Problem> {
    try {
      const taken = takeLock(path, now)
      if ('release' in taken) return ok(taken)
      const owner = `${taken.owner.host}, PID ${taken.owner.pid}`
      return refused(problem(workspaceProblems, 'WORKSPACE_LOCKED', { path, owner, since: taken.owner.since }))
    } catch (error) {
      return refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', { path: dirname(path), what: reasonOf(error) }))
    }
  }

  static async #load(path: string): Promise<Result<{ database: Database; bytes: Uint8Array }, Problem>> {
    let bytes: Uint8Array
    try {
      bytes = readFileSync(path)
    } catch (error) {
      return refused(problem(workspaceProblems, 'WORKSPACE_DAMAGED', { path, what: reasonOf(error) }))
    }
    if (new TextDecoder('latin1').decode(bytes.subarray(0, 16)) !== 'SQLite format 3\0') {
      return refused(problem(workspaceProblems, 'WORKSPACE_NOT_OURS', { path }))
    }
    try {
      const database = await Database.open(bytes)
      if (database.get<{ application_id: number }>('PRAGMA application_id')?.application_id !== applicationId) {
        database.close()
        return refused(problem(workspaceProblems, 'WORKSPACE_NOT_OURS', { path }))
      }
      if (schemaVersion(database) > newestVersion) {
        database.close()
        return refused(problem(workspaceProblems, 'WORKSPACE_NEWER', { path }))
      }
      const check = Object.values(database.get('PRAGMA quick_check(1)') ?? {})[0]
      const row = database.get<{ n: number }>('SELECT count(*) AS n FROM workspace')
      if (check !== 'ok' || row?.n !== 1) {
        database.close()
        return refused(problem(workspaceProblems, 'WORKSPACE_DAMAGED', { path, what: String(check) }))
      }
      return ok({ database, bytes })
    } catch (error) {
      return refused(problem(workspaceProblems, 'WORKSPACE_DAMAGED', { path, what: reasonOf(error) }))
    }
  }

  /**
   * Puts the committed state on disk. A file that another program wrote since is not overwritten (a folder that synchronises, a copy from
   * another computer): the work of that program would be gone without a word.
   * @throws the system's error, or `ChangedOutside`; call `revert` then
   */
  save(now: Date): void {
    const stamp = stampOf(this.path)
    if (stamp !== '' && stamp !== this.#seen) throw new ChangedOutside()
    const bytes = this.#database.bytes()
    writeDurably(this.path, bytes)
    this.#seen = stampOf(this.path)
    this.#saved = bytes
    this.#savedAt = now.toISOString()
  }

  /** Goes back to the last state that is on disk, after a save that failed. */
  async revert(): Promise<void> {
    this.#database.close()
    this.#database = await Database.open(this.#saved)
    installChangeStream(this.#database)
  }

  close(): void {
    this.#database.close()
    this.#lock.release()
  }
}
