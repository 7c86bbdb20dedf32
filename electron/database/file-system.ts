import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'

/** Tells one state of a file from another. */
export interface FileStamp {
  readonly ino: number
  readonly size: number
  readonly mtimeMs: number
}

/**
 * Every call by which a workspace touches the disk, so that a test can let the n-th of them fail. Each throws the system's error (`code`
 * `ENOSPC`, `EACCES` …) unless it says otherwise.
 */
export interface Files {
  /** `w`: empty or new; `a`: at the end, new if there is none; `r`: to read or to sync a folder. */
  readonly open: (path: string, how: 'w' | 'a' | 'r') => number
  /** Writes some of the bytes from `at` on. @returns how many */
  readonly write: (handle: number, bytes: Uint8Array, at: number) => number
  readonly sync: (handle: number) => void
  readonly syncData: (handle: number) => void
  readonly cut: (handle: number, length: number) => void
  readonly close: (handle: number) => void
  readonly rename: (from: string, to: string) => void
  /** Removes a file if it is there. */
  readonly remove: (path: string) => void
  readonly read: (path: string) => Uint8Array
  /** Undefined when there is nothing under this name, or the folder cannot be asked. */
  readonly stamp: (path: string) => FileStamp | undefined
  /** The names in a folder; none when there is no such folder. */
  readonly list: (folder: string) => string[]
  readonly makeFolder: (path: string) => void
}

export const nodeFiles: Files = {
  open: (path, how) => openSync(path, how, 0o600),
  write: (handle, bytes, at) => writeSync(handle, bytes, at, bytes.length - at),
  sync: fsyncSync,
  syncData: fdatasyncSync,
  cut: ftruncateSync,
  close: closeSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  read: (path) => readFileSync(path),
  stamp(path) {
    try {
      const { ino, size, mtimeMs } = statSync(path)
      return { ino, size, mtimeMs }
    } catch {
      return undefined
    }
  },
  list(folder) {
    try {
      return readdirSync(folder)
    } catch {
      return []
    }
  },
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
}

/** The system's code of an error (`ENOSPC`), or its words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
}
