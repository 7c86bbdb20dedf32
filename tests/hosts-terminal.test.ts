import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Reply } from '#shared/kernel/reply.ts'
import { hostSuite, type HostUnderTest } from './hosts.ts'
import { temporaryFolder } from './test-host.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
let folder: ReturnType<typeof temporaryFolder>
let files = 0
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => folder.remove())

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

/** Runs the terminal as a person would; each call is a process of its own. */
function run(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'electron/terminal/terminal.ts'), ...args], {
      cwd: root,
      env: { ...process.env, PLANOTAVA_SETTINGS: join(folder.path, 'settings'), PLANOTAVA_LANGUAGE: 'en' },
    })
    let out = ''
    let errors = ''
    child.stdout.on('data', (data) => (out += String(data)))
    child.stderr.on('data', (data) => (errors += String(data)))
    child.on('close', (code) => resolve({ code, out, errors }))
    child.stdin.end(input)
  })
}

function hostAt(path: string): HostUnderTest {
  return {
    call: async (channel, input): Promise<Reply> => {
      const { code, out, errors } = await run(['call', path, channel, '-'], JSON.stringify(input))
      if (code === 0) return { ok: true, value: JSON.parse(out) as unknown }
      // A refusal is said as `CODE: words`, exit 1.
      const refusal = /^([A-Z_]+): .+/m.exec(errors)?.[1]
      if (code !== 1 || refusal === undefined) throw new Error(`exit ${String(code)}: ${errors}`)
      return { ok: false, problem: { code: refusal } }
    },
    close: () => Promise.resolve(),
  }
}

describe('in the terminal', () => {
  hostSuite(
    {
      name: 'terminal',
      create: async (path, municipality) => {
        const made = await run(['new', path, '--role', 'municipality', '--municipality', municipality])
        if (made.code !== 0) throw new Error(made.errors)
        return hostAt(path)
      },
      open: (path) => Promise.resolve(hostAt(path)),
    },
    () => join(folder.path, `terminal-${++files}.planotava`),
  )
})
