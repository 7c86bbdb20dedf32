import { renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build as buildPage } from 'vite'
import { fingerprint, isBuilt, rememberBuild } from './build-inputs.ts'
import { alone } from './build-lock.ts'
import { bundleHost } from './bundle-host.ts'
import { ensureProgramme } from './programme.ts'

/** Builds everything into dist: the page, the bundles for Electron, the programme's database. */
export async function buildAll(root: string): Promise<void> {
  const from = fingerprint(root)
  await Promise.all([bundlePage(root), bundleHost(root), ensureProgramme(root)])
  rememberBuild(root, from)
}

/** Builds when something changed since the last time. @returns whether it had to */
export async function ensureBuilt(root: string): Promise<boolean> {
  if (isBuilt(root)) return false
  return alone(root, async () => {
    if (isBuilt(root)) return false
    await buildAll(root)
    return true
  })
}

/** The page is built aside and then put in place, so that a program that serves the old one is not left without files for seconds. */
async function bundlePage(root: string): Promise<void> {
  const finished = join(root, 'dist', 'renderer')
  const aside = join(root, 'dist', 'renderer-next')
  await buildPage({
    configFile: join(root, 'build', 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: aside, emptyOutDir: true },
  })
  rmSync(finished, { recursive: true, force: true })
  renameSync(aside, finished)
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..')
  await alone(root, () => buildAll(root))
}
