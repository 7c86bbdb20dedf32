import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { findBrowser } from '#electron/loopback/browser-paths.ts'

/** An installed browser of the Chromium family, for tests and for drawing the icons. */
export function findChromium(): string | undefined {
  const { PLANOTAVA_BROWSER: _own, ...env } = process.env
  return findBrowser({ platform: process.platform, env, home: homedir() })?.path
}

/**
 * A browser for tests; where none is installed and the system's packages may be used, Debian's is installed.
 * @returns its path
 * @throws Error saying what to do, when there is none and none can be installed
 */
export function ensureChromium(): string {
  const here = findChromium()
  if (here !== undefined) return here
  const install = aptGet()
  if (install) {
    console.log('Installing chromium with apt-get …')
    install('update')
    install('install', '-y', '--no-install-recommends', 'chromium')
    const installed = findChromium()
    if (installed !== undefined) return installed
  }
  throw new Error(
    'No browser for the tests. Install Chromium, Chrome or Edge (on Debian: sudo apt-get install chromium).',
  )
}

/** What every browser of a test gets: no services of its own that call out, and as root no sandbox. */
export function chromiumArguments(): string[] {
  const root = process.platform === 'linux' && process.getuid?.() === 0
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}

/** A function that runs apt-get, when this machine has it and it may be run without asking for a password. */
function aptGet(): ((...args: string[]) => void) | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  const root = process.getuid?.() === 0
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (...args) => {
    const [command, rest] = root ? ['apt-get', args] : ['sudo', ['-n', 'apt-get', ...args]]
    spawnSync(command, rest, { stdio: 'inherit', env })
  }
}
