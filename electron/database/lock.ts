import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who has a workspace open. */
export interface LockOwner {
  readonly pid: number
  readonly host: string
  readonly since: string
  /** Tells this start of a process from a later one that got the same number. */
  readonly started: string
}

export interface Lock {
  release(): void
}

/** When a running process started, in the system's own words; undefined where the system does not tell. */
function startOf(pid: number): string | undefined {
  try {
    // Field 22 of /proc/<pid>/stat; the name in field 2 may contain spaces, so count from its closing bracket.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
  } catch {
    return undefined
  }
}

function isRunning(owner: LockOwner): boolean {
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const started = startOf(owner.pid)
  return started === undefined || owner.started === '' || started === owner.started
}

function readOwner(path: string): LockOwner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockOwner
  } catch {
    return undefined
  }
}

/** A lock file without readable owner is being written this very moment, or was left by a crash: old ones count as left. */
function isLeftOver(path: string, owner: LockOwner | undefined): boolean {
  if (owner === undefined) {
    try {
      return Date.now() - statSync(path).mtimeMs > 5000
    } catch {
      return true
    }
  }
  return owner.host === hostname() && !isRunning(owner)
}

/**
 * Takes the lock of a workspace: `<file>.lock` beside it, made only if it is not there. A lock left by a crash on this machine is
 * taken over. @returns the lock, or who has it. @throws the system's error when the folder cannot be written
 */
export function takeLock(workspacePath: string, now: Date): Lock | { readonly owner: LockOwner } {
  const path = `${workspacePath}.lock`
  for (let attempt = 0; attempt < 3; attempt++) {
    const mine: LockOwner = {
      pid: process.pid,
      host: hostname(),
      since: now.toISOString(),
      started: startOf(process.pid) ?? '',
    }
    try {
      const handle = openSync(path, 'wx', 0o600)
      writeSync(handle, JSON.stringify(mine))
      closeSync(handle)
      return { release: () => rmSync(path, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = readOwner(path)
    if (!isLeftOver(path, owner))
      return { owner: owner ?? { pid: 0, host: '?', since: now.toISOString(), started: '' } }
    rmSync(path, { force: true })
  }
  return { owner: readOwner(path) ?? { pid: 0, host: '?', since: now.toISOString(), started: '' } }
}
