import { copyFileSync, globSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'

/**
 * Bundles what runs in Electron into CommonJS: the main process, the preload (a sandboxed one must be a single CommonJS file) and the
 * workers of the host. In development the browser host and the terminal need none of this: Node runs their TypeScript as it is.
 */
export async function bundleHost(root: string): Promise<void> {
  const outdir = join(root, 'dist', 'electron')
  mkdirSync(outdir, { recursive: true })
  const workers = globSync('electron/**/*-worker.ts', { cwd: root })
  const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    external: ['electron'],
    outdir,
    outExtension: { '.js': '.cjs' },
    entryNames: '[name]',
    legalComments: 'none',
    logLevel: 'warning',
  }
  await build({
    ...common,
    entryPoints: ['electron/main/main.ts', ...workers],
    // CommonJS has no import.meta; what our files ask of it has an equal there.
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: {
      'import.meta.url': 'importMetaUrl',
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
      'import.meta.main': 'false',
    },
  })
  await build({ ...common, entryPoints: ['electron/main/preload.ts'] })
  // sql.js looks for its engine beside the script that it is part of.
  const wasm = join(createRequire(import.meta.url).resolve('sql.js'), '..', 'sql-wasm.wasm')
  copyFileSync(wasm, join(outdir, basename(wasm)))
}
