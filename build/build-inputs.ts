import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the built program is made from. */
const inputs = [
  'renderer',
  'shared',
  'electron',
  'data',
  'package.json',
  'package-lock.json',
  'build/build.ts',
  'build/bundle-host.ts',
  'build/vite.config.ts',
  'build/programme.ts',
]

/** What must be there after a build. */
const results = [
  'dist/renderer/index.html',
  'dist/electron/main.cjs',
  'dist/electron/loopback-main.cjs',
  'dist/electron/preload.cjs',
  'dist/electron/sql-wasm.wasm',
  'dist/electron/solver-worker.cjs',
  'dist/electron/highs.wasm',
]

/** A fingerprint of the state of all inputs: their names, sizes and times. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap((input) => filesUnder(root, input))) {
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path}\n${size}\n${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Whether what stands in dist was made from the inputs as they are now. */
export function isBuilt(root: string): boolean {
  if (!results.every((path) => existsSync(join(root, path)))) return false
  try {
    return readFileSync(stampPath(root), 'utf8') === fingerprint(root)
  } catch {
    return false
  }
}

export function rememberBuild(root: string, built: string): void {
  writeFileSync(stampPath(root), built)
}

function stampPath(root: string): string {
  return join(root, 'dist', 'built-from.txt')
}

function filesUnder(root: string, path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(root, join(path, name)))
}
