import { expect, test, vi } from 'vitest'
import { app, BrowserWindow } from './electron-stand-in.ts'

const startHost = vi.fn()
vi.mock('electron', () => import('./electron-stand-in.ts'))
vi.mock('#electron/host/start-host.ts', () => ({ startHost }))
vi.mock('#electron/host/node-ports.ts', () => ({ nodePorts: vi.fn(), settingsFolder: () => '/nowhere' }))

test('a second start ends at once: it makes no window and touches no file', async () => {
  app.lock = false
  await import('#electron/main/main.ts')
  expect(app.quits).toBe(1)
  expect(BrowserWindow.made).toEqual([])
  expect(startHost).not.toHaveBeenCalled()
})
