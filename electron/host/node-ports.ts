import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { join } from 'node:path'
import { loadProgramme } from '#electron/programme/programme-bundle.ts'
import type { Ports } from './ports.ts'

export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** Where the program keeps its settings and keys, by the custom of each system; PLANOTAVA_SETTINGS overrides it. */
export function settingsFolder({ platform, env, home }: Surroundings): string {
  if (env['PLANOTAVA_SETTINGS']) return env['PLANOTAVA_SETTINGS']
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Planotava')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Planotava')
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'planotava')
}

/** Where new workspaces are suggested: a folder of our own among the person's documents. */
export function documentsFolder(home: string, exists: (path: string) => boolean = existsSync): string {
  const documents = join(home, 'Documents')
  return join(exists(documents) ? documents : home, 'Planotava')
}

/**
 * The ports of a host that runs in plain Node: the browser host and the terminal.
 * @param root the folder of the program (where package.json stands)
 */
export function nodePorts(root: string): Ports {
  const home = homedir()
  return {
    clock: () => new Date(),
    newId: () => randomUUID(),
    settingsFolder: settingsFolder({ platform: process.platform, env: process.env, home }),
    documentsFolder: documentsFolder(home),
    workstation: hostname(),
    programme: () => loadProgramme(root),
  }
}
