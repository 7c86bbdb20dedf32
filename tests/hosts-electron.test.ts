import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '#shared/kernel/reply.ts'
import { hostSuite, type HostUnderTest } from './hosts.ts'
import { temporaryFolder } from './test-host.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist')
// Looked for by its file: requiring the package without its binary would try to fetch it.
const hasElectron = existsSync(join(runtime, 'version'))
const program: Record<string, string> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
  linux: 'electron',
}

if (hasElectron) {
  let folder: ReturnType<typeof temporaryFolder>
  let files = 0
  beforeAll(() => {
    folder = temporaryFolder()
  })
  afterAll(() => folder.remove())

  const open = async (channel: string, input: unknown): Promise<HostUnderTest> => {
    const app: ElectronApplication = await _electron.launch({
      executablePath: join(runtime, program[process.platform] ?? 'electron'),
      args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: { ...process.env, PLANOTAVA_SETTINGS: join(folder.path, 'settings') },
    })
    const window = await app.firstWindow()
    const call: HostUnderTest['call'] = (name, value) =>
      window.evaluate(
        ([n, v]) =>
          (window as unknown as { planotava: { call(n: unknown, v: unknown): Promise<Reply> } }).planotava.call(n, v),
        [name, value] as const,
      )
    const reply = await call(channel, input)
    if (!reply.ok) throw new Error(JSON.stringify(reply.problem))
    return { call, close: () => app.close() }
  }

  describe('in the desktop window', () => {
    hostSuite(
      {
        name: 'electron',
        create: (path, municipality) => open('workspace.create', { role: 'municipality', municipality, path }),
        open: (path) => open('workspace.open', { path }),
      },
      () => join(folder.path, `electron-${++files}.planotava`),
    )
  })
} else {
  describe('in the desktop window', () => {
    it('is not run here: the Electron binary is absent; electron/main is proved against a stand-in', () => {
      expect(existsSync(join(root, 'tests/main'))).toBe(true)
    })
  })
}
