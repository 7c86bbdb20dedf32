import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the browser may keep what it must keep. A browser from a snap may not look into hidden folders of the person. */
export function profilesFolder(browserPath: string, settingsFolder: string, home: string): string {
  const snap = browserPath.startsWith('/snap/')
  return snap ? join(home, 'snap', 'chromium', 'common', 'planotava') : join(settingsFolder, 'browser')
}

/**
 * Takes a profile that no other running program of ours uses: two windows of one profile would share one process, and the first program
 * to end would take the other's window with it.
 * @returns its folder, and a function that gives it back
 */
export function takeProfile(folder: string): { readonly profile: string; readonly release: () => void } {
  for (let number = 1; ; number++) {
    const profile = join(folder, String(number))
    const mark = join(folder, `${number}.used-by`)
    mkdirSync(profile, { recursive: true })
    if (take(mark)) return { profile, release: () => rmSync(mark, { force: true }) }
  }
}

function take(mark: string): boolean {
  try {
    writeFileSync(mark, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (isRunning(Number(readFileSync(mark, 'utf8')))) return false
    // Left behind by a program that was killed.
    rmSync(mark, { force: true })
    return take(mark)
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid || !Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
