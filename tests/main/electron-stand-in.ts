import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'

/**
 * Stands for Electron in tests: it keeps what the program told Electron to do, and lets a test play what Chromium would do. Only what the
 * program uses is here; anything else is undefined and fails.
 */
type Handler = (...args: never[]) => unknown

export class StandInContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | undefined
  readonly sent: unknown[][] = []
  destroyed = false
  printed = 0
  readonly mainFrame = { url: 'planotava://app/', parent: null as unknown }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.openHandler = handler
  }
  send(...message: unknown[]) {
    this.sent.push(message)
  }
  isDestroyed() {
    return this.destroyed
  }
  getTitle() {
    return 'Prognoze: 2012/2013'
  }
  print() {
    this.printed++
  }
  printToPDF() {
    return Promise.resolve(Buffer.from('%PDF-'))
  }
}

export class BrowserWindow extends EventEmitter {
  static made: BrowserWindow[] = []
  readonly webContents = new StandInContents()
  readonly loaded: string[] = []
  readonly did: string[] = []
  readonly options: Record<string, unknown>
  minimized = false
  maximized = false

  constructor(options: Record<string, unknown>) {
    super()
    this.options = options
    BrowserWindow.made.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  loadURL(url: string) {
    this.loaded.push(url)
    return Promise.resolve()
  }
  isDestroyed() {
    return false
  }
  isMinimized() {
    return this.minimized
  }
  isMaximized() {
    return this.maximized
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 1400, height: 900 }
  }
  restore() {
    this.did.push('restore')
  }
  focus() {
    this.did.push('focus')
  }
  show() {
    this.did.push('show')
  }
  maximize() {
    this.did.push('maximize')
  }
}

class StandInApp extends EventEmitter {
  readonly switches: string[] = []
  readonly paths: Record<string, string> = {}
  sandboxed = false
  isPackaged = true
  lock = true
  quits = 0
  exits: number[] = []
  root = ''
  readonly commandLine = { appendSwitch: (name: string) => void this.switches.push(name) }
  setPath(name: string, path: string) {
    this.paths[name] = path
  }
  getPath(name: string) {
    return this.paths[name] ?? tmpdir()
  }
  getAppPath() {
    return this.root
  }
  setAppUserModelId() {
    return
  }
  enableSandbox() {
    this.sandboxed = true
  }
  requestSingleInstanceLock() {
    return this.lock
  }
  whenReady() {
    return Promise.resolve()
  }
  quit() {
    this.quits++
  }
  exit(code: number) {
    this.exits.push(code)
  }
}

class StandInSession extends EventEmitter {
  permissionRequest: ((contents: unknown, permission: string, answer: (given: boolean) => void) => void) | undefined
  permissionCheck: (() => boolean) | undefined
  devicePermission: (() => boolean) | undefined
  displayMedia: unknown
  spelling = true
  beforeRequest: ((details: { url: string }, answer: (what: { cancel: boolean }) => void) => void) | undefined
  readonly webRequest = {
    onBeforeRequest: (handler: NonNullable<StandInSession['beforeRequest']>) => void (this.beforeRequest = handler),
  }
  setPermissionRequestHandler(handler: NonNullable<StandInSession['permissionRequest']>) {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: () => boolean) {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: () => boolean) {
    this.devicePermission = handler
  }
  setDisplayMediaRequestHandler(handler: unknown) {
    this.displayMedia = handler
  }
  setSpellCheckerEnabled(on: boolean) {
    this.spelling = on
  }
}

export const app = new StandInApp()
export const session = { defaultSession: new StandInSession() }

export const protocol = {
  schemes: [] as unknown[],
  handlers: new Map<string, (request: { url: string; method: string }) => Promise<Response>>(),
  registerSchemesAsPrivileged(schemes: unknown[]) {
    this.schemes.push(...schemes)
  },
  handle(scheme: string, handler: (request: { url: string; method: string }) => Promise<Response>) {
    this.handlers.set(scheme, handler)
  },
}

export const ipcMain = {
  handlers: new Map<string, Handler>(),
  handle(name: string, handler: Handler) {
    this.handlers.set(name, handler)
  },
}

export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoked: [] as unknown[][],
  invoke(...args: unknown[]) {
    ipcRenderer.invoked.push(args)
    return Promise.resolve('reply')
  },
})

export const contextBridge = {
  exposed: {} as Record<string, unknown>,
  exposeInMainWorld(name: string, value: unknown) {
    this.exposed[name] = value
  },
}

export const dialog = {
  shown: [] as unknown[],
  answer: { canceled: true, filePath: '', filePaths: [] as string[] },
  showOpenDialog(...args: unknown[]) {
    dialog.shown.push(args.at(-1))
    return Promise.resolve(dialog.answer)
  },
  showSaveDialog(...args: unknown[]) {
    dialog.shown.push(args.at(-1))
    return Promise.resolve(dialog.answer)
  },
  showMessageBox(...args: unknown[]) {
    dialog.shown.push(args.at(-1))
    return Promise.resolve({ response: 0 })
  },
  showErrorBox(...args: unknown[]) {
    dialog.shown.push(args)
  },
}

export const Menu = {
  current: [] as unknown[],
  buildFromTemplate: (template: unknown[]) => template,
  setApplicationMenu(template: unknown[]) {
    Menu.current = template
  },
}

export const screen = {
  getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }),
  getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
}

export const safeStorage = {
  available: true,
  backend: 'gnome_libsecret',
  isAsyncEncryptionAvailable: () => Promise.resolve(safeStorage.available),
  getSelectedStorageBackend: () => safeStorage.backend,
  encryptStringAsync: (plain: string) => Promise.resolve(Buffer.from(`sealed:${plain}`)),
  decryptStringAsync: (sealed: Buffer) =>
    Promise.resolve({ result: sealed.toString().replace(/^sealed:/, ''), shouldReEncrypt: false }),
}

/** What Electron passes to a listener that may stop something. */
export function stoppable<T extends object>(details: T) {
  const event = { ...details, prevented: false, preventDefault: () => void (event.prevented = true) }
  return event
}
