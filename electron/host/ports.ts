import type { Files } from '#electron/database/file-system.ts'
/** Native file dialogs: only the desktop has them; a browser uses its own upload and download. */
export interface FileDialogs {
  /** @returns the chosen path, or null when the person closed the dialog */
  openWorkspace(): Promise<string | null>
  saveWorkspace(suggestedPath: string): Promise<string | null>
  saveFile(suggestedName: string, bytes: Uint8Array): Promise<string | null>
}

/** The operating system's own protection of secrets (Electron's asynchronous safeStorage), where there is one. */
export interface KeyProtector {
  encrypt(secret: Uint8Array): Promise<Uint8Array>
  decrypt(sealed: Uint8Array): Promise<Uint8Array>
}

/** What the host needs from outside: everything that a test replaces. */
export interface Ports {
  clock(): Date
  /** A new unique id (UUID). */
  newId(): string
  /** Where the program keeps its settings and encrypted keys; never inside a workspace. */
  readonly settingsFolder: string
  /** Where new workspaces are suggested. */
  readonly documentsFolder: string
  /** The name of this machine, the first suggestion for who is named in the history. */
  readonly workstation: string
  /** The bundled programme: an SQLite database with all migrations applied and the programme's data in it. */
  programme(): Promise<Uint8Array>
  /** So many milliseconds after the last command the file is brought up to date; 0: at once. Default 2 seconds. */
  readonly idle?: number
  /** The system's calls on workspace files; a test lets one of them fail. */
  readonly files?: Files
  readonly dialogs?: FileDialogs
  readonly keyProtector?: KeyProtector
}
