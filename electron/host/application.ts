import { join } from 'node:path'
import type { OpenWorkspace } from '#shared/workspace/workspace-contract.ts'
import type { Database } from '#electron/database/database.ts'
import type { WorkspaceFile } from '#electron/database/workspace-file.ts'
import type { Ports } from './ports.ts'
import { SettingsFile } from './settings.ts'

interface WorkspaceRow {
  readonly id: string
  readonly role: 'municipality' | 'region'
  readonly municipality: string | null
  readonly workstation: string
}

/** What the program holds besides any one workspace: the ports, the settings, and the workspace that is open. */
export class Application {
  readonly ports: Ports
  readonly settings: SettingsFile
  #file: WorkspaceFile | null = null

  constructor(ports: Ports) {
    this.ports = ports
    this.settings = new SettingsFile(ports.settingsFolder)
  }

  get file(): WorkspaceFile | null {
    return this.#file
  }

  /** Where encrypted keys lie. */
  get keysFolder(): string {
    return join(this.ports.settingsFolder, 'keys')
  }

  /** Makes `file` the open workspace; the one before is closed. */
  use(file: WorkspaceFile | null): void {
    this.#file?.close()
    this.#file = file
    if (!file) return
    try {
      this.settings.opened(file.path)
    } catch {
      // A settings folder that cannot be written must not keep anybody from the work.
    }
  }

  row(db: Database): WorkspaceRow {
    const row = db.get<WorkspaceRow & Record<string, never>>('SELECT id, role, municipality, workstation FROM workspace')
    if (!row) throw new Error('a workspace without its row')
    return row
  }

  describe(file: WorkspaceFile): OpenWorkspace {
    const { id, role, municipality, workstation } = this.row(file.database)
    return { path: file.path, id, role, municipality, workstation, savedAt: file.savedAt }
  }
}
