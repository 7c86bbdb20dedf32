import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from './browser-paths.ts'

/**
 * A window of its own, without address line and tabs, in a profile of its own: no extension, no history and no account of the person
 * touches it, and the browser itself calls nobody.
 * @param root whether the program runs as root, under which Chromium's own sandbox does not start
 */
export function browserArguments(url: string, profile: string, root: boolean): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--window-size=1366,860',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-background-mode',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-extensions',
    '--disable-breakpad',
    '--disable-quic',
    '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,InterestFeedContentSuggestions',
    '--metrics-recording-only',
    '--no-pings',
    '--password-store=basic',
    ...(root ? ['--no-sandbox'] : []),
  ]
}

/** Where the browser keeps what it must keep. A browser from a snap may not look into hidden folders of the person. */
export function browserProfile(browserPath: string, settingsFolder: string, home: string): string {
  const snap = browserPath.startsWith('/snap/')
  return snap ? join(home, 'snap', 'chromium', 'common', 'planotava') : join(settingsFolder, 'browser')
}

export interface BrowserWindow {
  /** Ends when the browser's process does. With another window of the same profile open, that is at once. */
  readonly ended: Promise<void>
  close(): void
}

/** Opens the window. A browser that cannot be started at all counts as one that ended. */
export function openBrowser(browser: Browser, url: string, profile: string): BrowserWindow {
  mkdirSync(profile, { recursive: true })
  const root = process.platform === 'linux' && process.getuid?.() === 0
  const child = spawn(browser.path, browserArguments(url, profile, root), { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  return { ended, close: () => void child.kill() }
}
