import { safeStorage } from 'electron'
import type { KeyProtector } from '#electron/host/ports.ts'

/**
 * The system's own protection of secrets: DPAPI on Windows, the keychain on macOS, the desktop's secret service on Linux.
 * @returns undefined where there is none; on Linux without a secret service Electron would use a password that is in its source
 */
export async function findKeyProtector(
  platform: NodeJS.Platform = process.platform,
): Promise<KeyProtector | undefined> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return undefined
  if (platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend()))
    return undefined
  return {
    // The system seals text, so the bytes travel as base64.
    encrypt: async (secret) =>
      new Uint8Array(await safeStorage.encryptStringAsync(Buffer.from(secret).toString('base64'))),
    decrypt: async (sealed) => {
      const { result } = await safeStorage.decryptStringAsync(Buffer.from(sealed))
      return new Uint8Array(Buffer.from(result, 'base64'))
    },
  }
}
