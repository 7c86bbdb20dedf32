import { dirname } from 'node:path'
import { syncFolder, writeWhole } from './durable-file.ts'
import { reasonOf, type Files } from './file-system.ts'
import type { JournalRecord } from './journal-record.ts'
import { headerLine, recordLine } from './journal-text.ts'

/** The journal could not be cut back to what was acknowledged: from here on nothing must be written. */
export class JournalStuck extends Error {}

/** The file beside a workspace that holds what its snapshot lacks. `sqlite3` removes what it takes for its own, so no `-journal`, no `-wal`. */
export function journalPath(workspace: string): string {
  return `${workspace}.changes`
}

/** What its snapshot lacks, appended command by command: what `append` has returned from is on disk. */
export class Journal {
  readonly #path: string
  readonly #workspace: string
  readonly #files: Files
  #handle: number | undefined
  #size = 0
  #records: number
  #stuck = false
  readonly #header: number

  /** @param whole so many bytes of the file that is there belong to it; 0 when there is none. */
  constructor(path: string, workspace: string, files: Files, whole = 0, records = 0) {
    this.#path = path
    this.#workspace = workspace
    this.#files = files
    this.#size = whole
    this.#records = records
    this.#header = headerLine(workspace).length
  }

  get bytes(): number {
    return this.#size
  }

  /** How many commands the snapshot lacks. */
  get records(): number {
    return this.#records
  }

  /**
   * Puts one command on disk. @returns a way to take it back, should it not be committed after all
   * @throws the system's error; the journal is then as it was, or says from then on that it is stuck
   */
  append(record: JournalRecord): () => void {
    if (this.#stuck) throw new JournalStuck()
    this.#handle ??= this.#begin()
    const before = this.#size
    const recordsBefore = this.#records
    const takeBack = (): void => {
      this.#cutTo(before)
      this.#records = recordsBefore
    }
    const line = recordLine(record)
    try {
      const handle = this.#handle
      writeWhole(handle, line, this.#files)
      this.#files.syncData(handle)
      this.#size += line.length
      this.#records++
      // A file that was removed or put elsewhere takes bytes willingly, and nobody will find them.
      if (this.#files.stamp(this.#path)?.size !== this.#size)
        throw Object.assign(new Error(`${this.#path} is gone`), { code: 'ENOENT' })
    } catch (error) {
      try {
        takeBack()
      } catch {
        // It is stuck now; why the command failed is the thing to tell.
      }
      throw error
    }
    return takeBack
  }

  /** Is the file there as it was left, ready for more? */
  isIntact(): boolean {
    return !this.#stuck && (this.#size === 0 || this.#files.stamp(this.#path)?.size === this.#size)
  }

  /**
   * Forgets what the snapshot holds now. A file that cannot be emptied is no harm, for opening finds that the snapshot has every one of its
   * commands; unless it holds one that was never acknowledged. @throws the system's error in that case
   */
  clear(): void {
    this.#records = 0
    try {
      const handle = this.#handle
      if (handle === undefined || this.#stuck || !this.isIntact()) {
        this.remove()
        return
      }
      // The open file stays for the next command: making a new one would cost it three more waits for the disk.
      this.#files.cut(handle, this.#header)
      // Else the old lines could come back behind a new one.
      this.#files.syncData(handle)
      this.#size = this.#header
    } catch (error) {
      if (this.#stuck) throw error
      this.#release()
      this.#size = 0
    }
  }

  /** Takes the file away. @throws the system's error */
  remove(): void {
    this.#release()
    this.#size = 0
    this.#records = 0
    this.#files.remove(this.#path)
    this.#stuck = false
  }

  /** Lets go of the file, which stays where it has something to say. */
  close(): void {
    this.#release()
    if (this.#records > 0 || this.#stuck) return
    try {
      this.#files.remove(this.#path)
    } catch {
      // Its first line alone says nothing.
    }
  }

  /** Opens the file for appending; a new one gets its first line, and its name is made to last. */
  #begin(): number {
    if (this.#size > 0) {
      const handle = this.#files.open(this.#path, 'a')
      try {
        // What a killed program left after the last whole command.
        this.#files.cut(handle, this.#size)
        return handle
      } catch (error) {
        this.#files.close(handle)
        throw error
      }
    }
    const header = headerLine(this.#workspace)
    this.#files.remove(this.#path)
    const handle = this.#files.open(this.#path, 'a')
    try {
      writeWhole(handle, header, this.#files)
      this.#files.sync(handle)
      syncFolder(dirname(this.#path), this.#files)
      this.#size = header.length
      return handle
    } catch (error) {
      this.#files.close(handle)
      throw error
    }
  }

  #cutTo(size: number): void {
    const handle = this.#handle
    this.#size = size
    try {
      if (handle !== undefined) {
        this.#files.cut(handle, size)
        this.#files.syncData(handle)
      }
    } catch (error) {
      this.#stuck = true
      throw new JournalStuck(reasonOf(error), { cause: error })
    }
  }

  #release(): void {
    const handle = this.#handle
    this.#handle = undefined
    if (handle === undefined) return
    try {
      this.#files.close(handle)
    } catch {
      // Everything acknowledged was synced before.
    }
  }
}
