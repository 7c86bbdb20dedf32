import { closeSync, lstatSync, openSync, readSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { writeDurably } from '#electron/database/durable-file.ts'
import { applicationId } from '#electron/database/migrate.ts'
import { terminalProblems } from './terminal-text.ts'

/** Where a path leads, with every link followed; for a file that is not there yet, the place where it would be. */
function place(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    try {
      return join(realpathSync.native(dirname(path)), basename(path))
    } catch {
      return path
    }
  }
}

/** Is the file there, and is it a workspace of ours: SQLite with our `application_id`? */
function isWorkspace(path: string): boolean {
  let handle: number | undefined
  try {
    if (!statSync(path).isFile()) return false
    handle = openSync(path, 'r')
    const head = Buffer.alloc(72)
    if (readSync(handle, head, 0, 72, 0) < 72) return false
    return head.toString('latin1', 0, 16) === 'SQLite format 3\0' && head.readUInt32BE(68) === applicationId
  } catch {
    return false
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

function unusable(path: string, error: unknown): Problem {
  const what = (error as NodeJS.ErrnoException).code ?? String(error)
  return problem(terminalProblems, 'OUT_UNUSABLE', { path, what })
}

/** Makes a file beside OUT and removes it: no other answer holds on every system. */
function tryBeside(out: string): Problem | undefined {
  const beside = `${resolve(out)}.trying-${process.pid}`
  try {
    closeSync(openSync(beside, 'wx', 0o600))
    rmSync(beside)
    return undefined
  } catch (error) {
    return unusable(out, error)
  }
}

/**
 * What stands in the way of writing OUT, asked before anything is signed, so that no revision is used up for nothing. A workspace (and
 * the lock of the one at hand) is never overwritten, whatever was typed.
 */
export function checkOut(out: string, workspace: string, force: boolean): Problem | undefined {
  const path = resolve(out)
  const own = resolve(workspace)
  const kept = [own, place(own), `${own}.lock`, `${place(own)}.lock`, place(`${own}.lock`)]
  if (kept.includes(path) || kept.includes(place(path)) || isWorkspace(path)) {
    return problem(terminalProblems, 'OUT_IS_WORKSPACE', { path: out })
  }
  try {
    const there = lstatSync(path, { throwIfNoEntry: false })
    const stat = there?.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : there
    if (stat && !stat.isFile()) return unusable(out, { code: stat.isDirectory() ? 'EISDIR' : 'EINVAL' })
    if (there && !force) return problem(terminalProblems, 'OUT_EXISTS', { path: out })
  } catch (error) {
    // a file where a folder should be
    return unusable(out, error)
  }
  return tryBeside(out)
}

export function writeOut(out: string, base64: string): Problem | undefined {
  const path = resolve(out)
  // it may have come there while somebody typed the passphrase
  if (isWorkspace(path)) return problem(terminalProblems, 'OUT_IS_WORKSPACE', { path: out })
  try {
    writeDurably(path, Buffer.from(base64, 'base64'))
    return undefined
  } catch (error) {
    return unusable(out, error)
  }
}
