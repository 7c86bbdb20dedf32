import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Nearly every page begins with a grid, the largest part of the program: it comes and is parsed while the rest starts. */
const gridAtOnce: Plugin = {
  name: 'grid-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((name) => /\bag-grid-.*\.js$/.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          injectTo: 'head',
        })),
  },
}

/**
 * The window's files: relative addresses, so that they work under http://127.0.0.1:<port>/ and under the desktop program's own protocol
 * alike; nothing inline, because the content policy forbids it.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../renderer', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [react(), gridAtOnce],
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
