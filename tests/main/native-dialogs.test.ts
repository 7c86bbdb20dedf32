import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { nativeDialogs } from '#electron/main/native-dialogs.ts'
import { BrowserWindow, dialog } from './electron-stand-in.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

const folder = mkdtempSync(join(tmpdir(), 'planotava-dialogs-'))
afterAll(() => rmSync(folder, { recursive: true }))
const dialogs = nativeDialogs({
  window: new BrowserWindow({}) as never,
  language: () => 'en',
  documentsFolder: '/home/anna/Documents/Planotava',
})

beforeEach(() => {
  dialog.shown.length = 0
  dialog.answer = { canceled: true, filePath: '', filePaths: [] }
})

test('a closed dialog answers null and writes nothing', async () => {
  expect(await dialogs.openWorkspace()).toBeNull()
  expect(await dialogs.saveWorkspace('/x/ogre.planotava')).toBeNull()
  expect(await dialogs.saveFile('report.pdf', Uint8Array.of(1))).toBeNull()
})

test('opening asks for workspaces in the person’s language', async () => {
  dialog.answer = { canceled: false, filePath: '', filePaths: ['/x/ogre.planotava'] }
  expect(await dialogs.openWorkspace()).toBe('/x/ogre.planotava')
  expect(dialog.shown).toEqual([
    {
      title: 'Open workspace…',
      defaultPath: '/home/anna/Documents/Planotava',
      filters: [{ name: 'Plānotava workspaces', extensions: ['planotava'] }],
      properties: ['openFile'],
    },
  ])
})

test('saving writes the bytes where the person said', async () => {
  const path = join(folder, 'report.pdf')
  dialog.answer = { canceled: false, filePath: path, filePaths: [] }
  expect(await dialogs.saveFile('report.pdf', Uint8Array.of(37, 80))).toBe(path)
  expect([...readFileSync(path)]).toEqual([37, 80])
  expect(dialog.shown).toMatchObject([
    { defaultPath: '/home/anna/Documents/Planotava/report.pdf', filters: [{ extensions: ['pdf'] }] },
  ])
})
