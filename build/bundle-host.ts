import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'

/**
 * Bundles the hosts into CommonJS: the main process and the preload of Electron (a sandboxed one must be a single CommonJS file), and the
 * browser host. Node could run the latter as it is, and does so in tests, but one file starts in a third of the time of two hundred.
 */
export async function bundleHost(root: string): Promise<void> {
  const outdir = join(root, 'dist', 'electron')
  mkdirSync(outdir, { recursive: true })
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
    entryPoints: ['electron/main/main.ts', 'electron/loopback/loopback-main.ts', 'electron/solver/solver-worker.ts'],
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
  // sql.js looks for its engine beside the script that it is part of; so do we for the solver's.
  const { resolve } = createRequire(import.meta.url)
  for (const wasm of [join(resolve('sql.js'), '..', 'sql-wasm.wasm'), resolve('highs/runtime')])
    copyFileSync(wasm, join(outdir, basename(wasm)))
}
