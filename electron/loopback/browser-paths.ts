import { existsSync } from 'node:fs'
import { delimiter, posix, win32 } from 'node:path'
import type { Surroundings } from '#electron/host/node-ports.ts'

export interface Browser {
  readonly name: string
  readonly path: string
}

const linuxCommands = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Google Chrome', 'google-chrome'],
  ['Google Chrome', 'google-chrome-stable'],
  ['Microsoft Edge', 'microsoft-edge'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
  ['Brave', 'brave-browser'],
] as const

const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'] as const

const windowsPrograms = [
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
] as const

/**
 * An installed browser of the Chromium family, which alone has windows without an address line. Edge comes with every Windows.
 * PLANOTAVA_BROWSER names another one. Nothing is run to find out.
 */
export function findBrowser(
  { platform, env, home }: Surroundings,
  exists: (path: string) => boolean = existsSync,
): Browser | undefined {
  const own = env['PLANOTAVA_BROWSER']
  if (own) return { name: own, path: own }
  return candidates({ platform, env, home }).find(({ path }) => exists(path))
}

function candidates({ platform, env, home }: Surroundings): Browser[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env['ProgramFiles'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    )
    return windowsPrograms.flatMap(([name, path]) => roots.map((root) => ({ name, path: win32.join(root, path) })))
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(home, 'Applications')]
    return macApplications.flatMap((name) =>
      roots.map((root) => ({ name, path: posix.join(root, `${name}.app/Contents/MacOS/${name}`) })),
    )
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin']
  return linuxCommands.flatMap(([name, command]) =>
    folders.map((folder) => ({ name, path: posix.join(folder, command) })),
  )
}
