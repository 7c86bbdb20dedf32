import { BrowserWindow, screen } from 'electron'
import { pageAddress } from './app-address.ts'
import { fitToScreens, readWindowState, smallest, writeWindowState } from './window-state.ts'

export interface WindowOptions {
  readonly preload: string
  /** Where size and place are remembered. */
  readonly stateFile: string
  readonly developer: boolean
}

/** Makes the one window and shows it when the page has been drawn. The caller guards its contents and serves the page. */
export function createWindow({ preload, stateFile, developer }: WindowOptions): BrowserWindow {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  const { maximised, ...place } = fitToScreens(
    readWindowState(stateFile),
    [main, ...others].map(({ workArea }) => workArea),
  )
  const window = new BrowserWindow({
    ...place,
    minWidth: Math.min(smallest.width, place.width),
    minHeight: Math.min(smallest.height, place.height),
    title: 'Plānotava',
    backgroundColor: '#f4f5f4',
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // The spelling checker would fetch its dictionaries from the network.
      spellcheck: false,
      devTools: developer,
    },
  })
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    window.show()
  })
  window.on('close', () => {
    writeWindowState(stateFile, { ...window.getNormalBounds(), maximised: window.isMaximized() })
  })
  reloadAfterCrash(window)
  return window
}

/** What was accepted is on disk, so a page that crashed can simply come again; one that keeps crashing is left alone. */
function reloadAfterCrash(window: BrowserWindow): void {
  let crashes = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || ++crashes > 3 || window.isDestroyed()) return
    void window.loadURL(pageAddress)
  })
}
