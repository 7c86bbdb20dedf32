import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { app, BrowserWindow, ipcMain, protocol } from '../main/electron-stand-in.ts'

// Runs the packed main process in Node with a stand-in for Electron: `node run-packed.ts FOLDER`. Prints what the window is answered.

const folder = process.argv[2] ?? ''
const standIn = pathToFileURL(join(import.meta.dirname, '../main/electron-stand-in.ts')).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: standIn, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})
app.root = folder
createRequire(import.meta.url)(join(folder, 'dist/electron/main.cjs'))

while (!BrowserWindow.made[0]?.loaded.length) await wait(10)
const window = BrowserWindow.made[0].webContents
const handler = ipcMain.handlers.get('planotava:call') as (event: unknown, channel: string, input: unknown) => unknown
const call = (channel: string, input: unknown) =>
  handler({ sender: window, senderFrame: window.mainFrame }, channel, input)

const page = await protocol.handlers.get('planotava')?.({ url: 'planotava://app/', method: 'GET' })
const path = join(folder, 'ogre.planotava')
const created = await call('workspace.create', { role: 'municipality', municipality: 'ogres', path })
const state = await call('workspace.undoState', {})
console.log(JSON.stringify({ page: page?.status, html: await page?.text(), created, state, paths: app.paths }))

app.emit('will-quit', { preventDefault: () => undefined })
while (app.quits === 0) await wait(10)
