import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * The window's files: relative addresses, so that they work under http://127.0.0.1:<port>/ and under the desktop program's own protocol
 * alike; nothing inline, because the content policy forbids it.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../renderer', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome120',
    // Fonts and icons stay files: a data: address would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 850,
    rolldownOptions: {
      output: {
        // The two large libraries stand alone: loaded with the first page that needs them, and shared by the others.
        codeSplitting: {
          groups: [
            { name: 'ag-grid', test: /node_modules[\\/]ag-/ },
            { name: 'chart-js', test: /node_modules[\\/](chart\.js|@kurkle)/ },
          ],
        },
      },
    },
  },
})
