import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from '../../build/build.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'planotava-start-'))
beforeAll(async () => {
  await ensureBuilt(root)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** `npm start FILE --no-browser` with a script in Electron's place; ended as soon as it says `until`, or by itself. */
async function start(electron: string, until?: string): Promise<{ code: number | null; output: string }> {
  const runtime = mkdtempSync(join(folder, 'runtime-'))
  mkdirSync(runtime, { recursive: true })
  writeFileSync(join(runtime, 'version'), '45.4.1')
  writeFileSync(join(runtime, 'electron'), `#!/bin/sh\n${electron}\n`, { mode: 0o755 })
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime, PLANOTAVA_SETTINGS: join(folder, 'settings') }
  // CI: Electron is never fetched.
  const child = spawn(process.execPath, ['build/start.ts', '/x/ogre.planotava', '--no-browser'], {
    cwd: root,
    env: { ...env, PLANOTAVA_HOST: '', CI: '1' },
  })
  let output = ''
  const hear = (piece: Buffer) => {
    output += piece.toString()
    if (until !== undefined && output.includes(until)) child.kill('SIGTERM')
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const code = await new Promise<number | null>((done) => child.once('exit', done))
  return { code, output }
}

test('Electron is given the program and the file, and its end is the end', async () => {
  const { code, output } = await start('echo "started with $@"')
  expect(output.trim().split('\n').at(-1)).toBe(`started with ${root} /x/ogre.planotava --no-browser`)
  expect(code).toBe(0)
})

test('an Electron that does not run gives way to the browser', async () => {
  const { code, output } = await start('exit 133', 'Plānotava: http://127.0.0.1:')
  expect(output).toContain('Electron does not run on this computer; the same program opens in an installed browser.')
  expect(code).toBe(0)
})
