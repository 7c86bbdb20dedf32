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
  /** Says that its owner is alive; every `heartbeat` milliseconds. Never throws: a beat that is missed is made up by the next. */
  beat(): void
  release(): void
}

/** How often an owner says that it is alive. */
export const heartbeat = 30_000
/** An owner on another computer that has said nothing for so long is gone. */
const longestSilence = 4 * heartbeat

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

/** The owner that a lock file names; undefined when it names none in our form. */
function readOwner(path: string): LockOwner | undefined {
  try {
    const { pid, host, since, started } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<string, unknown>>
    const isOurs = typeof pid === 'number' && typeof host === 'string' && typeof since === 'string'
    return isOurs ? { pid, host, since, started: typeof started === 'string' ? started : '' } : undefined
  } catch {
    return undefined
  }
}

function sameOwner(a: LockOwner | undefined, b: LockOwner): boolean {
  return a !== undefined && a.pid === b.pid && a.host === b.host && a.since === b.since && a.started === b.started
}

/** Writes the lock file. @returns false when there is one already. @throws the system's error, leaving no file behind */
function writeLock(path: string, owner: LockOwner): boolean {
  let handle: number
  try {
    handle = openSync(path, 'wx', 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(handle, JSON.stringify(owner))
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
  return true
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
  return owner.host === hostname() ? !isRunning(owner) : isSilent(path)
}

/** By the clock of the disk, which both computers share: a server's clock need not be ours. */
function isSilent(path: string): boolean {
  const probe = `${path}.${process.pid}`
  try {
    closeSync(openSync(probe, 'w', 0o600))
    return statSync(probe).mtimeMs - statSync(path).mtimeMs > longestSilence
  } catch {
    return false
  } finally {
    rmSync(probe, { force: true })
  }
}

/** Writes the same bytes again: readers never meet an empty file, and the disk notes the time. */
function touch(path: string, owner: LockOwner): void {
  try {
    if (!sameOwner(readOwner(path), owner)) return
    const handle = openSync(path, 'r+')
    try {
      writeSync(handle, JSON.stringify(owner), 0)
    } finally {
      closeSync(handle)
    }
  } catch {
    // A folder that is away for a moment.
  }
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
    if (writeLock(path, mine)) {
      return {
        beat: () => touch(path, mine),
        // A lock that somebody deleted and another program took since is not ours to take away.
        release: () => {
          if (sameOwner(readOwner(path), mine)) rmSync(path, { force: true })
        },
      }
    }
    const owner = readOwner(path)
    if (!isLeftOver(path, owner))
      return { owner: owner ?? { pid: 0, host: '?', since: now.toISOString(), started: '' } }
    rmSync(path, { force: true })
  }
  return { owner: readOwner(path) ?? { pid: 0, host: '?', since: now.toISOString(), started: '' } }
}
