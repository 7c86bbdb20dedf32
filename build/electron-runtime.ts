import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface RuntimeSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  now(): number
  /** Runs Electron's own installer. @returns whether it succeeded */
  install(root: string): boolean
}

const dayMs = 24 * 3600 * 1000
const downloadMs = 180_000

const usual: RuntimeSurroundings = {
  env: process.env,
  platform: process.platform,
  now: () => Date.now(),
  install: (root) =>
    spawnSync(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
      stdio: 'ignore',
      timeout: downloadMs,
    }).status === 0,
}

/**
 * Electron's executable, when it is here or can be had. Its package is never required: that alone would start a download. The download is
 * tried once a day at most, and not where PLANOTAVA_HOST=browser or CI says so.
 */
export function findElectron(root: string, around: RuntimeSurroundings = usual): string | undefined {
  const wish = around.env['PLANOTAVA_HOST']
  if (wish === 'browser') return undefined
  const here = installed(root, around)
  if (here !== undefined || around.env['CI']) return here
  const remembered = join(root, 'node_modules', '.cache', 'planotava', 'electron-not-available')
  if (wish !== 'electron' && existsSync(remembered) && around.now() - statSync(remembered).mtimeMs < dayMs)
    return undefined
  if (around.install(root)) return installed(root, around)
  mkdirSync(join(remembered, '..'), { recursive: true })
  writeFileSync(remembered, '')
  return undefined
}

function installed(root: string, { env, platform }: RuntimeSurroundings): string | undefined {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules', 'electron', 'dist')
  if (!existsSync(join(folder, 'version'))) return undefined
  const file = join(folder, executable(platform))
  return existsSync(file) && readFileSync(join(folder, 'version'), 'utf8').trim() !== '' ? file : undefined
}

function executable(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe'
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}
