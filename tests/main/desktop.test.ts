import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { EchoHost } from '../loopback/loopback-fixture.ts'
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, stoppable } from './electron-stand-in.ts'

/** The program behind the window: opens any file but a damaged one, and its language can be changed. */
class DesktopHost extends EchoHost {
  language = 'lv'
  closed = 0
  override call(channel: string, input: unknown) {
    if (channel === 'settings.read')
      return Promise.resolve({ ok: true as const, value: { language: this.language } as never })
    const path = (input as { path?: string }).path ?? ''
    const refused = { ok: false as const, problem: { code: 'WORKSPACE_NOT_OURS', details: { path } } }
    if (path.includes('damaged')) return Promise.resolve(refused as never)
    return super.call(channel, input)
  }
  override close() {
    this.closed++
    return Promise.resolve()
  }
}
const host = new DesktopHost()

vi.mock('electron', () => import('./electron-stand-in.ts'))
vi.mock('#electron/host/start-host.ts', () => ({ startHost: () => Promise.resolve(host) }))
vi.mock('#electron/host/node-ports.ts', () => ({
  nodePorts: () => ({ settingsFolder: app.root }),
  settingsFolder: () => app.root,
}))

let root: string
const window = () => {
  const made = BrowserWindow.made[0]
  if (!made) throw new Error('no window')
  return made
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'planotava-desktop-'))
  mkdirSync(join(root, 'dist', 'renderer'), { recursive: true })
  writeFileSync(join(root, 'dist', 'renderer', 'index.html'), '<!doctype html>')
  app.root = root
  process.argv.push('--flag', join(root, 'ogre.planotava'))
  await import('#electron/main/main.ts')
  await vi.waitFor(() => expect(BrowserWindow.made[0]?.loaded.length).toBe(1))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the window', () => {
  test('is sandboxed, isolated and without Node', () => {
    expect(app.sandboxed).toBe(true)
    expect(window().options['webPreferences']).toEqual({
      preload: join(root, 'dist', 'electron', 'preload.cjs'),
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
      spellcheck: false,
      devTools: false,
    })
  })

  test('shows our page, and only when it has been drawn', () => {
    expect(window().loaded).toEqual(['planotava://app/'])
    expect(window().did).not.toContain('show')
    window().emit('ready-to-show')
    expect(window().did).toContain('show')
  })

  test('was guarded before it loaded anything', () => {
    const event = stoppable({ url: 'https://example.com/' })
    window().webContents.emit('will-navigate', event)
    expect(event.prevented).toBe(true)
    expect(session.defaultSession.permissionCheck?.()).toBe(false)
    expect(protocol.handlers.has('planotava')).toBe(true)
    expect(ipcMain.handlers.has('planotava:call')).toBe(true)
  })

  test('comes again after a crash of the page, but not for ever', () => {
    for (let i = 0; i < 6; i++) window().webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    expect(window().loaded.length).toBe(1 + 3)
    window().webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(window().loaded.length).toBe(4)
  })
})

test('Chromium’s own services that call out are switched off', () => {
  expect(app.switches).toEqual(
    expect.arrayContaining(['disable-background-networking', 'disable-component-update', 'no-pings']),
  )
})

test('the file on the command line is opened', () => {
  expect(host.calls).toEqual([{ channel: 'workspace.open', input: { path: join(root, 'ogre.planotava') } }])
})

test('a second start brings the window to the front and opens its file there', async () => {
  window().minimized = true
  app.emit('second-instance', {}, ['chromium', 'changed', 'this.planotava'], '/', { file: '/x/second.planotava' })
  await expect
    .poll(() => host.calls.at(-1))
    .toEqual({ channel: 'workspace.open', input: { path: '/x/second.planotava' } })
  expect(window().did).toEqual(expect.arrayContaining(['restore', 'focus']))
  const before = host.calls.length
  app.emit('second-instance', {}, [], '/', { file: null })
  expect(host.calls.length).toBe(before)
})

test('a file that cannot be opened is refused in words', async () => {
  app.emit('second-instance', {}, [], '/', { file: '/x/damaged.planotava' })
  await expect.poll(() => dialog.shown.length).toBe(1)
  expect(dialog.shown[0]).toEqual({
    type: 'warning',
    message: 'Neizdevās atvērt failu “/x/damaged.planotava”',
    detail: '“/x/damaged.planotava” nav Plānotavas darba fails. Tas nav mainīts; izvēlies citu failu.',
  })
})

test('the menu follows the language of the page', async () => {
  const labels = () => Menu.current.map((menu) => (menu as { label?: string }).label)
  expect(labels()).toContain('Fails')
  host.language = 'en'
  host.change('settings')
  await expect.poll(labels).toContain('File')
})

test('quitting waits until everything is closed', async () => {
  const event = stoppable({})
  app.emit('will-quit', event)
  expect(event.prevented).toBe(true)
  await expect.poll(() => app.quits).toBe(1)
  expect(host.closed).toBe(1)
  const again = stoppable({})
  app.emit('will-quit', again)
  expect(again.prevented).toBe(false)
})
