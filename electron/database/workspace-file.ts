import { existsSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { PointReason } from '#shared/restore/restore-reason.ts'
import type { Recovery } from '#shared/workspace/workspace-contract.ts'
import { installChangeStream, openChangeStream } from './change-stream.ts'
import { Database } from './database.ts'
import { removeHalfWritten, writeDurably } from './durable-file.ts'
import { nodeFiles, reasonOf, type Files } from './file-system.ts'
import { Journal, journalPath } from './journal.ts'
import { recordOf } from './journal-record.ts'
import { heartbeat, takeLock, type Lock } from './lock.ts'
import { migrate, newestVersion, schemaVersion } from './migrate.ts'
import { asideName } from './aside-name.ts'
import { loadWorkspace, workspaceIdOf, type Loaded } from './workspace-load.ts'
import { RestoreFolder } from './restore-folder.ts'

/** The file on disk is not the one that this program wrote last. */
export class ChangedOutside extends Error {}

/** Who has a workspace that is open here for reading only. */
export interface Holder {
  readonly owner: string
  /** ISO time. */
  readonly since: string
}

/** Why a workspace is only looked at: another program has it, or a newer one made it. */
export type OnlyReading = ({ readonly because: 'held' } & Holder) | { readonly because: 'newer' }

/** What a workspace needs of the world. */
export interface FileWorld {
  readonly files: Files
  /** Runs something later unless it is called off. */
  schedule(work: () => void, milliseconds: number): () => void
  now(): Date
  /** So many milliseconds after the last command the snapshot is brought up to date; 0: before the command is answered. */
  readonly idle: number
}

export const realWorld: FileWorld = {
  files: nodeFiles,
  schedule(work, milliseconds) {
    const timer = setTimeout(work, milliseconds)
    // A snapshot that is due keeps no program alive: closing makes it anyway, and the journal has everything.
    timer.unref()
    return () => clearTimeout(timer)
  },
  now: () => new Date(),
  idle: 2000,
}

/** How often a program that only looks sees whether the other one has saved something. */
const followEvery = 1000

/** So long after opening, a file that nobody has changed yet is made ready for commands (milliseconds). */
const firstQuiet = 2500

/** From this size on the journal is put into the snapshot at once: opening would have to replay it. */
const largestJournal = 4_000_000

/** Tells one state of a file on disk from another; empty when there is none. */
function stampOf(path: string, files: Files): string {
  const stamp = files.stamp(path)
  return stamp ? `${stamp.ino} ${stamp.size} ${stamp.mtimeMs}` : ''
}

/** An older file could not be brought to this program's schema. */
class NotUpgraded extends Error {}

function upgrade(database: Database): void {
  try {
    migrate(database)
  } catch (error) {
    throw new NotUpgraded(reasonOf(error), { cause: error })
  }
}

/** The same of everything that a workspace's state is in. */
function stateOf(path: string, files: Files): string {
  return `${stampOf(path, files)} | ${stampOf(journalPath(path), files)}`
}

/**
 * An open workspace: the database in memory, its snapshot, its journal, its lock. What is acknowledged is in the snapshot or in the journal;
 * the snapshot follows when the person pauses.
 */
export class WorkspaceFile {
  readonly path: string
  /** Why this program only looks; it then follows what another one saves. */
  readonly readOnly: OnlyReading | null
  readonly restorePoints: RestoreFolder
  /** What had to be mended at opening; null: nothing. */
  readonly recovery: Recovery | null
  readonly #world: FileWorld
  readonly #lock: Lock | null
  readonly #journal: Journal
  #database: Database
  #savedAt: string
  /** The snapshot on disk as this program wrote or read it last. */
  #seen: string
  #callOff: (() => void) | undefined
  #callOffBeat: (() => void) | undefined
  #closed = false

  private constructor(of: {
    readonly path: string
    readonly world: FileWorld
    readonly lock: Lock | null
    readonly readOnly?: OnlyReading
    readonly database: Database
    readonly journal: Journal
    readonly savedAt: string
    readonly recovery: Recovery | null
  }) {
    this.path = of.path
    this.#database = of.database
    this.readOnly = of.readOnly ?? null
    this.recovery = of.recovery
    this.#world = of.world
    this.#lock = of.lock
    this.#journal = of.journal
    this.#savedAt = of.savedAt
    this.#seen = stampOf(of.path, of.world.files)
    this.restorePoints = new RestoreFolder(of.path, of.world.files)
    if (!of.lock) return
    this.#keepAlive(of.lock)
    // In the first quiet moment, so that the first command need not wait for it.
    this.#callOff = of.world.schedule(() => installChangeStream(of.database), firstQuiet)
  }

  get database(): Database {
    return this.#database
  }

  #keepAlive(lock: Lock): void {
    this.#callOffBeat = this.#world.schedule(() => {
      lock.beat()
      this.#keepAlive(lock)
    }, heartbeat)
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
    world: FileWorld = realWorld,
  ): Promise<Result<WorkspaceFile, Problem>> {
    if (existsSync(path)) return refused(problem(workspaceProblems, 'WORKSPACE_EXISTS', { path }))
    const unusable = (error: unknown) =>
      refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', { path: dirname(path), what: reasonOf(error) }))
    try {
      world.files.makeFolder(dirname(path))
    } catch (error) {
      return unusable(error)
    }
    const locked = WorkspaceFile.#take(path, now)
    if (!locked.ok) return locked
    const lock = locked.value
    if ('owner' in lock) return refused(problem(workspaceProblems, 'WORKSPACE_LOCKED', { path, ...lock }))
    try {
      // Another program may have made the file between the look and the lock.
      if (existsSync(path)) {
        lock.release()
        return refused(problem(workspaceProblems, 'WORKSPACE_EXISTS', { path }))
      }
      const database = await Database.open(programme)
      fill(database)
      writeDurably(path, database.bytes(), world.files)
      openChangeStream(database)
      const journal = new Journal(journalPath(path), workspaceIdOf(database), world.files)
      // One that lies there belonged to a workspace that is gone.
      journal.remove()
      const savedAt = now.toISOString()
      return ok(new WorkspaceFile({ path, world, lock, database, journal, savedAt, recovery: null }))
    } catch (error) {
      lock.release()
      return unusable(error)
    }
  }

  /**
   * Opens a workspace, brings an older one to this program's schema, takes the lock. A link is followed to its file first.
   * @param mended what had to be mended before it could be opened
   */
  static async open(
    asked: string,
    now: Date,
    {
      world = realWorld,
      recovery: mended = null,
    }: { readonly world?: FileWorld; readonly recovery?: Recovery | null } = {},
  ): Promise<Result<WorkspaceFile, Problem>> {
    if (!existsSync(asked)) return refused(problem(workspaceProblems, 'WORKSPACE_MISSING', { path: asked }))
    // Lock and save by the real name: through a link another program would not meet our lock, and saving would replace the link.
    const path = realpathSync(asked)
    const locked = WorkspaceFile.#take(path, now)
    if (!locked.ok) return locked
    const lock = locked.value
    if ('owner' in lock) return WorkspaceFile.#look(path, { because: 'held', ...lock }, world)
    const loaded = await loadWorkspace(path, world.files)
    if (!loaded.ok) {
      lock.release()
      return loaded.problem.code === 'WORKSPACE_NEWER' ? WorkspaceFile.#look(path, { because: 'newer' }, world) : loaded
    }
    const { database } = loaded.value
    try {
      removeHalfWritten(path, world.files)
      const { journal, recovery } = WorkspaceFile.#settle(path, loaded.value, now, world.files)
      openChangeStream(database)
      const savedAt = now.toISOString()
      return ok(
        new WorkspaceFile({
          path,
          world,
          lock,
          database,
          journal,
          savedAt,
          recovery: mended ?? recovery,
        }),
      )
    } catch (error) {
      database.close()
      lock.release()
      if (error instanceof NotUpgraded)
        return refused(problem(workspaceProblems, 'WORKSPACE_NOT_UPGRADED', { path, what: error.message }))
      return refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', { path: dirname(path), what: reasonOf(error) }))
    }
  }

  /** Opens a workspace that another program has, or a newer one made, to look at it. Writes nothing. */
  static async #look(path: string, readOnly: OnlyReading, world: FileWorld): Promise<Result<WorkspaceFile, Problem>> {
    // Before the files are read: what is saved meanwhile is met at the first look.
    const seen = stateOf(path, world.files)
    const loaded = await loadWorkspace(path, world.files, 'taken')
    if (!loaded.ok) return loaded
    const { database } = loaded.value
    migrate(database)
    const journal = new Journal(journalPath(path), workspaceIdOf(database), world.files)
    const savedAt = readOnly.because === 'held' ? readOnly.since : world.now().toISOString()
    const file = new WorkspaceFile({ path, world, lock: null, readOnly, database, journal, savedAt, recovery: null })
    file.#seen = seen
    return ok(file)
  }

  /** Looks again and again whether the other program has saved something. @param changed told after the newer state is here */
  follow(changed: () => void): void {
    if (!this.readOnly || this.#closed) return
    this.#callOff = this.#world.schedule(() => {
      void this.#catchUp().then((isNew) => {
        if (isNew) changed()
        this.follow(changed)
      })
    }, followEvery)
  }

  async #catchUp(): Promise<boolean> {
    const seen = stateOf(this.path, this.#world.files)
    if (seen === this.#seen) return false
    const loaded = await loadWorkspace(this.path, this.#world.files, 'taken')
    // Met in the middle of being written: the next look finds it whole.
    if (!loaded.ok || this.#closed) return false
    migrate(loaded.value.database)
    this.#database.close()
    this.#database = loaded.value.database
    this.#seen = seen
    return true
  }

  /** Brings an older schema up, and puts aside a journal of which something cannot be taken over. */
  static #settle(
    path: string,
    { database, bytes, journal: content, replayed }: Loaded,
    now: Date,
    files: Files,
  ): { readonly journal: Journal; readonly recovery: Recovery | null } {
    const isOld = schemaVersion(database) < newestVersion
    const lost = replayed.foreign + (content?.damaged ?? 0)
    const name = journalPath(path)
    if (isOld) {
      // The old file stays beside the new one: an upgrade must never be the reason that work is lost.
      const before = replayed.applied > 0 ? database.bytes() : bytes
      writeDurably(`${path}.before-version-${newestVersion}`, before, files)
      new RestoreFolder(path, files).tryToMake(() => before, 'migration', now)
      upgrade(database)
    }
    const id = workspaceIdOf(database)
    if (!isOld && lost === 0 && (content === null || content.workspace === id))
      return { journal: new Journal(name, id, files, content?.whole ?? 0, replayed.applied), recovery: null }
    writeDurably(path, database.bytes(), files)
    let recovery: Recovery | null = null
    if (lost > 0) {
      const kept = asideName(name, now)
      files.rename(name, kept)
      recovery = { what: 'journal', saved: replayed.applied, lost, kept: [kept], from: null }
    }
    const journal = new Journal(name, id, files)
    journal.remove()
    return { journal, recovery }
  }

  /** The lock, or who has it. */
  static #take(path: string, now: Date): Result<Lock | Holder, Problem> {
    try {
      const taken = takeLock(path, now)
      if ('release' in taken) return ok(taken)
      return ok({ owner: `${taken.owner.host}, PID ${taken.owner.pid}`, since: taken.owner.since })
    } catch (error) {
      return refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', { path: dirname(path), what: reasonOf(error) }))
    }
  }

  /**
   * Makes sure, before a command begins, that its changes can be added to what is on disk: a snapshot that another program wrote since is not
   * built upon (a folder that synchronises, a copy from another computer), and one that vanished, or whose journal did, is written again.
   * @throws ChangedOutside, or the system's error
   */
  prepare(): void {
    installChangeStream(this.database)
    const stamp = stampOf(this.path, this.#world.files)
    if (stamp !== '' && stamp !== this.#seen) throw new ChangedOutside()
    if (stamp === '' || !this.#journal.isIntact()) this.snapshot()
  }

  /**
   * Puts the changes of a change set on disk before they are committed in memory.
   * @returns takes them back, should they not be committed after all @throws the system's error; nothing is on disk then
   */
  append(set: number): () => void {
    return this.#journal.append(recordOf(this.database, set))
  }

  /** A command is committed: it can be acknowledged, and the snapshot follows. */
  committed(now: Date): void {
    this.#savedAt = now.toISOString()
    this.#callOff?.()
    const { idle } = this.#world
    if (idle === 0) this.#snapshotQuietly()
    else {
      const wait = this.#journal.bytes > largestJournal ? 0 : idle
      this.#callOff = this.#world.schedule(() => this.#snapshotQuietly(), wait)
    }
  }

  /** Writes the whole committed state as the ordinary SQLite file. @throws the system's error, or ChangedOutside; nothing is lost then */
  snapshot(): void {
    const { files } = this.#world
    const stamp = stampOf(this.path, files)
    if (stamp !== '' && stamp !== this.#seen) throw new ChangedOutside()
    const bytes = this.database.bytes()
    writeDurably(this.path, bytes, files)
    this.#seen = stampOf(this.path, files)
    this.restorePoints.follow(bytes, journalPath(this.path), this.#world.now())
    this.#journal.clear()
  }

  /** Keeps the present state as a restore point. One that cannot be made is no reason to refuse work: the list of points says so. */
  keep(reason: PointReason, now: Date): void {
    this.restorePoints.tryToMake(() => this.database.bytes(), reason, now)
  }

  #snapshotQuietly(): void {
    this.#callOff = undefined
    if (this.#closed || this.#journal.records === 0) return
    try {
      this.snapshot()
    } catch {
      // The journal has everything; the next command, or closing, tries again.
    }
  }

  close(): void {
    if (this.#closed) return
    this.#callOff?.()
    this.#callOffBeat?.()
    if (!this.readOnly) this.#snapshotQuietly()
    this.#closed = true
    if (!this.readOnly) this.#journal.close()
    this.database.close()
    this.#lock?.release()
  }
}
