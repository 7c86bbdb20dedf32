import { writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { dialog, type BrowserWindow, type SaveDialogOptions } from 'electron'
import type { FileDialogs } from '#electron/host/ports.ts'
import type { Language } from '#shared/kernel/text.ts'
import { desktopText } from './desktop-text.ts'

export interface DialogSurroundings {
  /** The window that the dialogs belong to. */
  readonly window: BrowserWindow
  readonly language: () => Language
  readonly documentsFolder: string
}

/** The system's own file dialogs, in the person's language. */
export function nativeDialogs({ window, language, documentsFolder }: DialogSurroundings): FileDialogs {
  const workspaceFilter = () => ({ name: desktopText.workspaceFiles[language()], extensions: ['planotava'] })

  async function askWhere(options: SaveDialogOptions): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(window, options)
    return canceled || filePath === '' ? null : filePath
  }

  return {
    async openWorkspace() {
      const options = {
        title: desktopText.openWorkspace[language()],
        defaultPath: documentsFolder,
        filters: [workspaceFilter()],
        properties: ['openFile' as const],
      }
      const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
      return canceled ? null : (filePaths[0] ?? null)
    },
    saveWorkspace: (suggestedPath) =>
      askWhere({
        title: desktopText.newWorkspace[language()],
        defaultPath: suggestedPath,
        filters: [workspaceFilter()],
      }),
    async saveFile(suggestedName, bytes) {
      const extension = extname(suggestedName).slice(1)
      const path = await askWhere({
        title: desktopText.saveFile[language()],
        defaultPath: join(documentsFolder, suggestedName),
        ...(extension === '' ? {} : { filters: [{ name: extension.toUpperCase(), extensions: [extension] }] }),
      })
      if (path !== null) await writeFile(path, bytes, { flush: true })
      return path
    },
  }
}
