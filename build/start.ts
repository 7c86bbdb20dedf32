import { spawn, spawnSync } from 'node:child_process'
import { createRequire, enableCompileCache } from 'node:module'
import { join, resolve } from 'node:path'
import type * as LoopbackMain from '#electron/loopback/loopback-main.ts'
import type { Text } from '#shared/kernel/text.ts'
import { isBuilt } from './build-inputs.ts'
import { findElectron } from './electron-runtime.ts'
import { continueInNode24 } from './node-version.ts'
import { startText } from './start-text.ts'

const root = resolve(import.meta.dirname, '..')
continueInNode24(root)

/** An Electron that ends with an error within this time never showed a window. */
const startingMs = 5000

function say(words: Text): void {
  // Not on the standard output: its first line is the address, which scripts read.
  console.error(`${words.lv} / ${words.en}`)
}

/** Builds in a process of its own, so that the bundler's memory is given back before the program starts. */
function prepare(): boolean {
  if (isBuilt(root)) return true
  say(startText.building)
  const { status } = spawnSync(process.execPath, [join(root, 'build', 'build.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) say(startText.buildFailed)
  return status === 0
}

/** Opens the desktop window. @returns false when Electron could not even start (on some systems its sandbox is not allowed) */
function runElectron(electron: string, args: readonly string[]): Promise<boolean> {
  const began = Date.now()
  const child = spawn(electron, [root, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve(false)
    })
    child.once('exit', (code) => {
      process.exitCode = code ?? 1
      resolve(code === 0 || Date.now() - began > startingMs)
    })
  })
}

const args = process.argv.slice(2)
if (!prepare()) process.exit(1)
const electron = findElectron(root)
if (electron === undefined || !(await runElectron(electron, args))) {
  process.exitCode = 0
  if (process.env['PLANOTAVA_HOST'] !== 'browser')
    say(electron === undefined ? startText.inBrowser : startText.notStarted)
  // What the engine made of the program last time; where it cannot be kept, the program only starts a little later.
  enableCompileCache(join(root, 'dist', 'compiled'))
  const bundle = join(root, 'dist', 'electron', 'loopback-main.cjs')
  const { runLoopback } = createRequire(import.meta.url)(bundle) as typeof LoopbackMain
  await runLoopback(args, root)
}
