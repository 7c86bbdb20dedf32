import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from '../../build/build.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'planotava-program-'))
const running = new Set<Program>()

/** Stands for a browser: fetches the page, opens the event stream as the page does, and ends when its "window is closed". */
const standInBrowser = `#!${process.execPath}
const url = process.argv.find((a) => a.startsWith('--app=')).slice(6)
const { origin } = new URL(url)
const entered = await fetch(url, { redirect: 'manual' })
const headers = { cookie: entered.headers.get('set-cookie').split(';')[0] }
await (await fetch(origin + '/', { headers })).text()
await fetch(origin + '/api/events', { headers })
setTimeout(() => process.exit(0), 700)
`

class Program {
  readonly child: ChildProcessWithoutNullStreams
  output = ''
  code: number | null | undefined

  constructor(args: readonly string[], env: Record<string, string> = {}) {
    this.child = spawn(process.execPath, ['electron/loopback/loopback-main.ts', ...args], {
      cwd: root,
      env: { ...process.env, PLANOTAVA_SETTINGS: join(folder, 'settings'), ...env },
    })
    this.child.stdout.on('data', (piece: Buffer) => (this.output += piece.toString()))
    this.child.stderr.on('data', (piece: Buffer) => (this.output += piece.toString()))
    this.child.on('exit', (code) => (this.code = code))
    running.add(this)
  }

  get addresses(): string[] {
    return [...this.output.matchAll(/^Plānotava: (http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43})$/gm)].map(
      ([, url]) => url ?? '',
    )
  }
}

beforeAll(async () => {
  await ensureBuilt(root)
})
afterEach(() => {
  for (const { child } of running) child.kill('SIGKILL')
  running.clear()
})
afterAll(() => rmSync(folder, { recursive: true }))

const soon = { timeout: 15_000 }

/** Calls as the page does. */
async function caller(url: string) {
  const entered = await fetch(url, { redirect: 'manual' })
  const { origin } = new URL(url)
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { cookie, origin, 'content-type': 'application/json' }
  return async (channel: string, input: unknown) => {
    const body = JSON.stringify({ channel, input })
    return (await (await fetch(`${origin}/api/call`, { method: 'POST', headers, body })).json()) as unknown
  }
}

test('the first line is the address; the page is there; SIGTERM ends cleanly and gives the workspace back', async () => {
  const program = new Program(['--no-browser'])
  await expect.poll(() => program.addresses.length, soon).toBe(1)
  expect(program.output.split('\n')[0]).toBe(`Plānotava: ${program.addresses[0] ?? ''}`)
  const call = await caller(program.addresses[0] ?? '')
  const path = join(folder, 'ogre.planotava')
  expect(await call('workspace.create', { role: 'municipality', municipality: 'ogres', path })).toMatchObject({
    ok: true,
  })
  program.child.kill('SIGTERM')
  await expect.poll(() => program.code, soon).toBe(0)
  expect(program.output).toContain('Viss saglabāts. Darbs beigts.')
  expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3')

  const again = new Program([path, '--no-browser'])
  await expect.poll(() => again.addresses.length, soon).toBe(1)
  const state = await (await caller(again.addresses[0] ?? ''))('workspace.state', {})
  expect(state).toMatchObject({ ok: true, value: { open: { path, municipality: 'ogres' } } })
})

test('a file that cannot be opened is refused in words, after the address', async () => {
  const program = new Program([join(folder, 'nothing.planotava'), '--no-browser'])
  await expect.poll(() => program.output, soon).toContain('could not be opened: There is no file')
  expect(program.addresses.length).toBe(1)
  expect(program.output.startsWith('Plānotava: ')).toBe(true)
})

test('a taken port is said, and nothing is left running', async () => {
  const first = new Program(['--no-browser'])
  await expect.poll(() => first.addresses.length, soon).toBe(1)
  const { port } = new URL(first.addresses[0] ?? '')
  const second = new Program(['--no-browser', '--port', port])
  await expect.poll(() => second.code, soon).toBe(1)
  expect(second.output).toContain(`Port ${port} is already in use`)
})

test('closing the window ends the program', async () => {
  const browser = join(folder, 'browser.mjs')
  writeFileSync(browser, standInBrowser, { mode: 0o755 })
  const program = new Program([], { PLANOTAVA_BROWSER: browser })
  await expect.poll(() => program.code, soon).toBe(0)
  expect(program.output).toContain('Everything is saved. Ended.')
  expect(program.addresses.length).toBe(1)
  expect(existsSync(join(folder, 'settings', 'browser', '1.used-by'))).toBe(false)
})

test('a browser that cannot show the page is said; the program serves on under a fresh address', async () => {
  const program = new Program([], { PLANOTAVA_BROWSER: join(folder, 'no-such-browser') })
  await expect.poll(() => program.addresses.length, soon).toBe(2)
  expect(program.output).toContain('The browser closed without opening the page')
  expect(program.code).toBeUndefined()
  const page = await fetch(program.addresses[1] ?? '', { redirect: 'manual' })
  expect(page.status).toBe(303)
  program.child.kill('SIGINT')
  await expect.poll(() => program.code, soon).toBe(0)
})
