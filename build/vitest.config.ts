import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  // Electron's package tries to download its binary as soon as it is loaded outside Electron: a test that forgets its stand-in must fail.
  resolve: { alias: { electron: resolve(root, 'tests/main/electron-forbidden.ts') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
})
