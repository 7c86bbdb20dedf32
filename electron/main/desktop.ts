import { join } from 'node:path'
import { app, dialog, session } from 'electron'
import type { Host } from '#electron/host/running-host.ts'
import { nodePorts } from '#electron/host/node-ports.ts'
import { startHost } from '#electron/host/start-host.ts'
import { problemWords } from '#shared/contract/words.ts'
import { problemText } from '#shared/kernel/problem.ts'
import type { Language } from '#shared/kernel/text.ts'
import { ipc, pageAddress, type MenuAction } from './app-address.ts'
import { servePage } from './app-protocol.ts'
import { desktopText } from './desktop-text.ts'
import { findKeyProtector } from './key-protector.ts'
import { setMenu } from './menu.ts'
import { nativeDialogs } from './native-dialogs.ts'
import { servePageCalls } from './page-calls.ts'
import { guardContents, guardSession } from './web-guard.ts'
import { createWindow } from './window.ts'

export interface Desktop {
  /** Brings the window to the front and opens a workspace in it. */
  show(file?: string): Promise<void>
}

/**
 * Starts the program in its window. The app must be ready.
 * @param root the folder or archive of the program (where package.json stands)
 */
export async function startDesktop(root: string, file?: string): Promise<Desktop> {
  const ports = nodePorts(root)
  const documentsFolder = join(app.getPath('documents'), 'Planotava')
  const developer = !app.isPackaged
  let language: Language = 'lv'

  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  guardSession(session.defaultSession, app.getPath('documents'), developer)
  servePage(join(root, 'dist', 'renderer'))

  const window = createWindow({
    preload: join(root, 'dist', 'electron', 'preload.cjs'),
    stateFile: join(ports.settingsFolder, 'window.json'),
    developer,
  })
  const { webContents } = window
  const dialogs = nativeDialogs({ window, language: () => language, documentsFolder })
  const keyProtector = await findKeyProtector()
  const host = await startHost({ ...ports, documentsFolder, dialogs, ...(keyProtector ? { keyProtector } : {}) })
  closeBeforeQuitting(host)
  servePageCalls(host, webContents)

  const send = (action: MenuAction) => {
    webContents.send(ipc.menu, action)
  }
  const savePdf = async () => {
    const bytes = await webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
    })
    await dialogs.saveFile(`${webContents.getTitle() || 'Plānotava'}.pdf`.replaceAll(/[/\\:*?"<>|]/g, ' '), bytes)
  }
  const followLanguage = async () => {
    language = await readLanguage(host)
    setMenu({
      language,
      platform: process.platform,
      developer,
      send,
      print: () => {
        webContents.print()
      },
      savePdf: () => {
        savePdf().catch((error: unknown) => {
          dialog.showErrorBox(desktopText.notSaved[language], error instanceof Error ? error.message : String(error))
        })
      },
    })
  }
  host.onChanged((modules) => {
    if (modules.includes('settings')) void followLanguage()
  })

  async function open(path: string): Promise<void> {
    const reply = await host.call('workspace.open', { path })
    if (reply.ok) return
    const message = desktopText.notOpened[language](path)
    const options = { type: 'warning' as const, message, detail: problemText(problemWords, reply.problem, language) }
    await dialog.showMessageBox(window, options)
  }

  await followLanguage()
  if (file !== undefined) await open(file)
  await window.loadURL(pageAddress)
  return {
    async show(another) {
      if (window.isDestroyed()) return
      if (window.isMinimized()) window.restore()
      window.focus()
      if (another !== undefined) await open(another)
    },
  }
}

async function readLanguage(host: Host): Promise<Language> {
  const reply = await host.call('settings.read', {})
  return reply.ok && (reply.value as { language?: unknown }).language === 'en' ? 'en' : 'lv'
}

/** Quitting waits until what is under way is on disk and the lock is given back. */
function closeBeforeQuitting(host: Host): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void host.close().finally(() => {
      closed = true
      app.quit()
    })
  })
}
