import { beforeEach, expect, test, vi } from 'vitest'
import { findKeyProtector } from '#electron/main/key-protector.ts'
import { safeStorage } from './electron-stand-in.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

beforeEach(() => {
  safeStorage.available = true
  safeStorage.backend = 'gnome_libsecret'
})

test('bytes come back as they were, also those that are no text', async () => {
  const protector = await findKeyProtector('linux')
  const secret = Uint8Array.from([0, 255, 128, 10, 0])
  const sealed = await protector?.encrypt(secret)
  expect(sealed).not.toEqual(secret)
  expect(await protector?.decrypt(sealed ?? new Uint8Array())).toEqual(secret)
})

test.each(['basic_text', 'unknown'])('on Linux %s protects nothing and counts as none', async (backend) => {
  safeStorage.backend = backend
  expect(await findKeyProtector('linux')).toBeUndefined()
  expect(await findKeyProtector('win32')).toBeDefined()
})

test('without the system’s protection there is none', async () => {
  safeStorage.available = false
  expect(await findKeyProtector('win32')).toBeUndefined()
})
