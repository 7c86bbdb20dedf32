import { basename, dirname, join } from 'node:path'
import { nodeFiles, reasonOf, type Files } from './file-system.ts'

const temporaryMark = '.saving-'

/** Makes names in a folder survive power loss. Windows has no such call for folders; its names are journalled by the file system. */
export function syncFolder(folder: string, files: Files): void {
  if (process.platform === 'win32') return
  const handle = files.open(folder, 'r')
  try {
    files.sync(handle)
  } finally {
    files.close(handle)
  }
}

export function writeWhole(handle: number, bytes: Uint8Array, files: Files): void {
  for (let at = 0; at < bytes.length;) at += files.write(handle, bytes, at)
}

/** How long a rename is tried again that somebody hinders for a moment: a virus scanner, a program that synchronises. Milliseconds. */
const renameWaits = [20, 50, 100, 200, 400] as const
const momentary = new Set(['EPERM', 'EBUSY', 'EACCES'])

function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function renamePatiently(from: string, to: string, files: Files): void {
  for (const milliseconds of renameWaits) {
    try {
      files.rename(from, to)
      return
    } catch (error) {
      if (!momentary.has(reasonOf(error))) throw error
      wait(milliseconds)
    }
  }
  files.rename(from, to)
}

/**
 * Writes a whole file so that a crash at any moment leaves either the old bytes or the new ones: a temporary file beside it, fsync,
 * rename, fsync of the folder. @throws the system's error; the file is then the old one, or the new one whose name may not survive power loss
 */
export function writeDurably(path: string, bytes: Uint8Array, files: Files = nodeFiles): void {
  const temporary = join(dirname(path), `${basename(path)}${temporaryMark}${process.pid}`)
  try {
    const handle = files.open(temporary, 'w')
    try {
      writeWhole(handle, bytes, files)
      files.sync(handle)
    } finally {
      files.close(handle)
    }
    renamePatiently(temporary, path, files)
  } catch (error) {
    try {
      files.remove(temporary)
    } catch {
      // It is swept away at the next opening; the first error is the one to tell.
    }
    throw error
  }
  syncFolder(dirname(path), files)
}

/** Removes what a killed program left half written beside a file; its content was never acknowledged. */
export function removeHalfWritten(path: string, files: Files = nodeFiles): void {
  const folder = dirname(path)
  const start = `${basename(path)}${temporaryMark}`
  for (const name of files.list(folder)) if (name.startsWith(start)) files.remove(join(folder, name))
}
