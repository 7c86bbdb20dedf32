import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const temporaryMark = '.saving-'

/** Makes a rename survive power loss. Windows has no such call for folders; its rename is journalled by the file system. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Writes a whole file so that a crash at any moment leaves either the old bytes or the new ones: a temporary file beside it, fsync,
 * rename, fsync of the folder. @throws the system's error; the old file is then untouched
 */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `${basename(path)}${temporaryMark}${process.pid}`)
  try {
    const handle = openSync(temporary, 'w', 0o600)
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at, bytes.length - at)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** Removes what a killed program left half written beside a file; its content was never acknowledged. */
export function removeHalfWritten(path: string): void {
  const folder = dirname(path)
  if (!existsSync(folder)) return
  const start = `${basename(path)}${temporaryMark}`
  for (const name of readdirSync(folder)) if (name.startsWith(start)) rmSync(join(folder, name), { force: true })
}
