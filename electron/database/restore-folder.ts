import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { pointReasons, type PointReason } from '#shared/restore/restore-reason.ts'
import { thinned } from '#shared/restore/restore-thinning.ts'
import { momentName } from './aside-name.ts'
import { writeDurably, writeWhole } from './durable-file.ts'
import { reasonOf, type Files } from './file-system.ts'

/** A copy of the workspace as it was at a moment: an ordinary SQLite file. */
export interface RestorePoint {
  /** The name of its file. */
  readonly name: string
  readonly at: Date
  readonly reason: PointReason
  /** What a person called it; empty otherwise. */
  readonly label: string
  readonly bytes: number
}

/** After so much change without one a restore point is made. */
const everyMilliseconds = 5 * 60_000
/** All restore points of a workspace together take at most so much. */
const mostBytes = 500_000_000
/** What was journalled since the newest point. */
const sinceName = 'since.changes'

const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z_(\w+?)(?:_(.*))?\.planotava$/

function read(name: string, bytes: number): RestorePoint | undefined {
  const [, date, h, m, s, word, label = ''] = pattern.exec(name) ?? []
  const reason = pointReasons.find((known) => known === word)
  if (!reason) return undefined
  return { name, at: new Date(`${date}T${h}:${m}:${s}Z`), reason, label: label.replaceAll('_', ' '), bytes }
}

/** A name that every file system takes, and that reads back as it was typed but for its odd signs. */
function safe(label: string): string {
  return label
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} .,()-]/gu, '')
    .trim()
    .replace(/\s+/g, '_')
    .slice(0, 60)
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The restore points of a workspace: `<workspace>.restore/` beside it. */
export class RestoreFolder {
  readonly path: string
  readonly #files: Files
  #failed: string | null = null

  constructor(workspace: string, files: Files) {
    this.path = `${workspace}.restore`
    this.#files = files
  }

  /** Why the last one that was due could not be made; null: it was. */
  get failed(): string | null {
    return this.#failed
  }

  /** Newest first. */
  list(): RestorePoint[] {
    return this.#files
      .list(this.path)
      .flatMap((name) => read(name, this.#files.stamp(join(this.path, name))?.size ?? 0) ?? [])
      .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.name < b.name ? 1 : -1))
  }

  /** @throws the system's error */
  bytes(name: string): Uint8Array {
    return this.#files.read(join(this.path, basename(name)))
  }

  /** What was journalled since the newest point; empty when there is nothing. */
  since(): Uint8Array {
    const path = join(this.path, sinceName)
    return this.#files.stamp(path) ? this.#files.read(path) : new Uint8Array()
  }

  /**
   * Keeps a state of the workspace, reads it back, and thins the older ones.
   * @returns the point @throws the system's error, or one that says that the disk gave back other bytes
   */
  make(bytes: Uint8Array, reason: PointReason, now: Date, label = ''): RestorePoint {
    this.#files.makeFolder(this.path)
    const words = safe(label)
    const name = `${momentName(now)}_${reason}${words === '' ? '' : `_${words}`}.planotava`
    const path = join(this.path, name)
    writeDurably(path, bytes, this.#files)
    if (digest(this.#files.read(path)) !== digest(bytes)) {
      this.#files.remove(path)
      throw new Error('EIO')
    }
    this.#thin(now)
    const made = read(name, bytes.length)
    if (!made) throw new Error(`no name of a restore point: ${name}`)
    return made
  }

  /** The same where it is no matter of life and death: `failed` says why it could not be made. */
  tryToMake(bytes: () => Uint8Array, reason: PointReason, now: Date): void {
    try {
      this.make(bytes(), reason, now)
      this.#failed = null
    } catch (error) {
      this.#failed = reasonOf(error)
    }
  }

  /**
   * Follows a snapshot that was just written: a restore point when one is due, else what the journal says is kept beside the last one. Never
   * throws: what cannot be kept here is no reason to refuse work.
   */
  follow(bytes: Uint8Array, journal: string, now: Date): void {
    try {
      const [newest] = this.list()
      const age = newest ? now.getTime() - newest.at.getTime() : Infinity
      // A clock that was set back makes the newest one lie in the future.
      if (age >= everyMilliseconds || age < 0) {
        this.make(bytes, 'auto', now)
        this.#files.remove(join(this.path, sinceName))
      } else {
        this.#keep(journal)
      }
      this.#failed = null
    } catch (error) {
      this.#failed = reasonOf(error)
    }
  }

  remove(name: string): void {
    this.#files.remove(join(this.path, basename(name)))
  }

  #keep(journal: string): void {
    if (!this.#files.stamp(journal)) return
    const bytes = this.#files.read(journal)
    const path = join(this.path, sinceName)
    const before = this.#files.stamp(path)?.size
    const isNew = before === undefined
    // After the first, only the lines of the commands.
    const lines = isNew ? bytes : bytes.subarray(bytes.indexOf(0x0a) + 1)
    const handle = this.#files.open(path, 'a')
    try {
      writeWhole(handle, lines, this.#files)
      this.#files.syncData(handle)
    } catch (error) {
      this.#files.cut(handle, before ?? 0)
      throw error
    } finally {
      this.#files.close(handle)
    }
  }

  #thin(now: Date): void {
    const points = this.list().map(({ name, at, bytes, reason }) => ({
      name,
      at: at.getTime(),
      bytes,
      byHand: reason === 'hand',
    }))
    for (const name of thinned(points, now.getTime(), mostBytes)) this.remove(name)
  }
}
