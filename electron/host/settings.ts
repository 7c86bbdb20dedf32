import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '#electron/database/durable-file.ts'
import { workspaceContract, type Settings } from '#shared/workspace/workspace-contract.ts'

const defaults: Settings = {
  language: 'lv',
  currency: 'own',
  theme: 'light',
  beamer: false,
  ambiguousNumber: 'ask',
  columns: {},
}

interface Stored {
  readonly settings: Settings
  /** Workspaces opened lately, newest first. */
  readonly recent: readonly string[]
}

/** The person's settings on this machine: one small JSON file beside the keys. A damaged one counts as absent. */
export class SettingsFile {
  readonly #path: string
  #stored: Stored

  constructor(folder: string) {
    this.#path = join(folder, 'settings.json')
    this.#stored = this.#read()
  }

  get settings(): Settings {
    return this.#stored.settings
  }

  get recent(): readonly string[] {
    return this.#stored.recent
  }

  /** @throws the system's error when the folder cannot be written */
  change(part: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Settings {
    const given = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined))
    const columns = { ...this.#stored.settings.columns, ...part.columns }
    this.#write({ ...this.#stored, settings: { ...this.#stored.settings, ...given, columns } })
    return this.settings
  }

  opened(path: string): void {
    const recent = [path, ...this.#stored.recent.filter((p) => p !== path)].slice(0, 12)
    this.#write({ ...this.#stored, recent })
  }

  #write(stored: Stored): void {
    mkdirSync(join(this.#path, '..'), { recursive: true, mode: 0o700 })
    writeDurably(this.#path, new TextEncoder().encode(`${JSON.stringify(stored, null, 2)}\n`))
    this.#stored = stored
  }

  #read(): Stored {
    if (!existsSync(this.#path)) return { settings: defaults, recent: [] }
    try {
      const stored = JSON.parse(readFileSync(this.#path, 'utf8')) as { settings?: unknown; recent?: unknown }
      const parsed = workspaceContract['settings.read'].output.safeParse({
        ...defaults,
        ...(stored.settings as object),
      })
      const recent = Array.isArray(stored.recent) ? stored.recent.filter((p): p is string => typeof p === 'string') : []
      return { settings: parsed.success ? parsed.data : defaults, recent }
    } catch {
      return { settings: defaults, recent: [] }
    }
  }
}
