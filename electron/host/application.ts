import { basename, dirname, join } from 'node:path'
import { conflictCopies, folderKind } from '#shared/workspace/folder-kind.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import type { OpenWorkspace } from '#shared/workspace/workspace-contract.ts'
import { realWorld, type FileWorld, type WorkspaceFile } from '#electron/database/workspace-file.ts'
import { Jobs } from '#electron/job/jobs.ts'
import { readWorkspaceRow } from '#electron/workspace/workspace-store.ts'
import type { Ports } from './ports.ts'
import { SettingsFile } from './settings.ts'

interface RefusedFile {
  readonly path: string
  readonly problem: Problem
}

/** What the program holds besides any one workspace: the ports, the settings, and the workspace that is open. */
export class Application {
  readonly ports: Ports
  readonly settings: SettingsFile
  readonly jobs = new Jobs()
  #file: WorkspaceFile | null = null
  #refused: RefusedFile | null = null
  #elsewhere: (() => void) | undefined

  constructor(ports: Ports) {
    this.ports = ports
    this.settings = new SettingsFile(ports.settingsFolder)
  }

  get file(): WorkspaceFile | null {
    return this.#file
  }

  /** The last file that could not be opened: the start page says why, also when a program was started with that file. */
  get refused(): RefusedFile | null {
    return this.#refused
  }

  couldNotOpen(path: string, problem: Problem): void {
    this.#refused = { path, problem }
  }

  /** Disk and timers as they are, the clock of the ports. */
  get world(): FileWorld {
    const { idle = realWorld.idle, files = realWorld.files } = this.ports
    return { ...realWorld, files, idle, now: () => this.ports.clock() }
  }

  /** @param told when the open workspace was changed by the program that has it */
  onChangedElsewhere(told: () => void): void {
    this.#elsewhere = told
  }

  /** Where encrypted keys lie. */
  get keysFolder(): string {
    return join(this.ports.settingsFolder, 'keys')
  }

  /** Makes `file` the open workspace; the one before is closed. */
  use(file: WorkspaceFile | null): void {
    this.jobs.stopAll()
    this.#file?.close()
    this.#file = file
    this.#refused = null
    file?.follow(() => this.#elsewhere?.())
    if (!file) return
    try {
      this.settings.opened(file.path)
    } catch {
      // A settings folder that cannot be written must not keep anybody from the work.
    }
  }

  describe(file: WorkspaceFile): OpenWorkspace {
    const { id, role, municipality, workstation, seminar } = readWorkspaceRow(file.database)
    return {
      path: file.path,
      id,
      role,
      municipality,
      workstation,
      savedAt: file.savedAt,
      seminar,
      place: {
        ...folderKind(file.path),
        copies: conflictCopies(basename(file.path), this.world.files.list(dirname(file.path))),
      },
      readOnly: file.readOnly,
      recovery: file.recovery,
    }
  }
}
