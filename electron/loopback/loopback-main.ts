import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { nodePorts } from '#electron/host/node-ports.ts'
import { startHost } from '#electron/host/start-host.ts'
import { problemWords } from '#shared/contract/words.ts'
import { problemText } from '#shared/kernel/problem.ts'
import type { Text } from '#shared/kernel/text.ts'
import { findBrowser } from './browser-paths.ts'
import { profilesFolder, takeProfile } from './browser-profile.ts'
import { startLoopback, type Loopback } from './loopback-server.ts'
import { loopbackText } from './loopback-text.ts'
import { openBrowser } from './open-browser.ts'
import { watchWindow } from './window-watch.ts'

/**
 * The program in an installed browser.
 * @param args `[FILE] [--no-browser] [--port N]`
 * @param root the folder of the program (where package.json stands)
 */
export async function runLoopback(args: readonly string[], root: string): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'no-browser': { type: 'boolean' }, port: { type: 'string' } },
  })
  const rendererFolder = join(root, 'dist', 'renderer')
  if (!existsSync(join(rendererFolder, 'index.html'))) {
    stopWith(loopbackText.notBuilt)
    return
  }
  const ports = nodePorts(root)
  const host = await startHost(ports)
  const programPort = Number(values.port ?? 0)
  const loopback = await startLoopback({ host, rendererFolder, programPort }).catch(() => undefined)
  if (!loopback) {
    await host.close()
    const words = loopbackText.portTaken
    stopWith({ lv: words.lv(programPort), en: words.en(programPort) })
    return
  }

  let ending: Promise<void> | undefined
  const end = () => {
    ending ??= (async () => {
      await loopback.close()
      await host.close()
      say(loopbackText.ended)
      // The keyboard may still be listened to: nothing else keeps the program.
      process.exit(0)
    })()
    return ending
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())

  // Opened before the address is shown, and a refusal said after it: the address is the first line.
  const path = positionals[0] === undefined ? undefined : resolve(positionals[0])
  const opened = path === undefined ? undefined : await host.call('workspace.open', { path })
  sayAddress(loopback.url)
  say(loopbackText.howToStop)
  if (path !== undefined && opened?.ok === false) {
    const why = opened.problem
    sayBoth((language) => loopbackText.fileNotOpened[language](path, problemText(problemWords, why, language)))
  }
  if (process.stdin.isTTY) createInterface({ input: process.stdin }).on('line', () => sayAddress(loopback.freshUrl()))

  if (values['no-browser'] !== true && (await showWindow(loopback, ports.settingsFolder)) === 'closed') await end()
}

/** Shows the window and waits for its end. @returns `serve` when there is none to wait for: the address is there to be opened */
async function showWindow(loopback: Loopback, settingsFolder: string): Promise<'closed' | 'serve'> {
  const home = homedir()
  const browser = findBrowser({ platform: process.platform, env: process.env, home })
  if (!browser) {
    say(loopbackText.noBrowser)
    return 'serve'
  }
  sayBoth((language) => loopbackText.openedIn[language](browser.name))
  const { profile, release } = takeProfile(profilesFolder(browser.path, settingsFolder, home))
  const window = openBrowser(browser, loopback.freshUrl(), profile)
  process.once('exit', () => {
    window.close()
    release()
  })
  if ((await watchWindow(window, loopback)) === 'closed') return 'closed'
  say(loopbackText.browserEnded)
  sayAddress(loopback.freshUrl())
  return 'serve'
}

function stopWith(words: Text): void {
  say(words)
  process.exitCode = 1
}

function say(words: Text): void {
  console.log(`${words.lv}\n${words.en}`)
}

function sayBoth(words: (language: 'lv' | 'en') => string): void {
  console.log(`${words('lv')}\n${words('en')}`)
}

/** One line that scripts can read too. */
function sayAddress(url: string): void {
  console.log(`Plānotava: ${url}`)
}

if (import.meta.main) await runLoopback(process.argv.slice(2), resolve(import.meta.dirname, '../..'))
