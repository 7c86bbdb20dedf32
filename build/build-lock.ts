import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const abandonedMs = 120_000

/** Lets one build at a time write into dist, also when several programs start at once. A lock left by a killed build is taken over. */
export async function alone<T>(root: string, work: () => Promise<T>): Promise<T> {
  const dist = join(root, 'dist')
  const lock = join(dist, 'building')
  mkdirSync(dist, { recursive: true })
  while (!taken(lock)) await wait(200)
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    try {
      if (Date.now() - statSync(lock).mtimeMs < abandonedMs) return false
      utimesSync(lock, new Date(), new Date())
      return true
    } catch {
      return false
    }
  }
}
