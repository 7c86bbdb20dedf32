import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Folder {
  readonly path: string
  read(name: string): Buffer
  write(name: string, bytes: Uint8Array | string): void
}

/** A folder that is gone afterwards. */
export function withFolder<T>(use: (folder: Folder) => T): T {
  const path = mkdtempSync(join(tmpdir(), 'planotava-container-'))
  try {
    return use({
      path,
      read: (name) => readFileSync(join(path, name)),
      write: (name, bytes) => {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        writeFileSync(join(path, name), bytes)
      },
    })
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}

/** Runs another program in the folder; throws when it fails, returns what it printed. */
export function run(folder: Folder, program: string, args: readonly string[]): string {
  const done = spawnSync(program, args, { cwd: folder.path, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${done.stderr}`)
  return done.stdout + done.stderr
}

export function openssl(folder: Folder, args: readonly string[]): string {
  return run(folder, 'openssl', args)
}
