import { spawn } from 'node:child_process'
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

export interface BrowserWindow {
  /** Ends when the browser's process does. */
  readonly ended: Promise<void>
  close(): void
}

/** Opens the window. A browser that cannot be started at all counts as one that ended. */
export function openBrowser(browser: Browser, url: string, profile: string): BrowserWindow {
  const root = process.platform === 'linux' && process.getuid?.() === 0
  const child = spawn(browser.path, browserArguments(url, profile, root), { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  return { ended, close: () => void child.kill() }
}
