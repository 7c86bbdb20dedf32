import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { extractAll, extractFile, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { build, Platform } from 'electron-builder'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBuilt } from '../../build/build.ts'
import { builderConfiguration } from '../../build/electron-builder.ts'

const root = resolve(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'planotava-package-'))
const packed = join(work, 'output', 'linux-unpacked')
const archive = join(packed, 'resources', 'app.asar')

/** What electron-builder needs of Electron: its files by name, and in the executable the mark and the wire of fuses as it is delivered. */
function standInRuntime(): string {
  const folder = join(work, 'electron')
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const fuses = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 9]),
    Buffer.from('101100011'),
  ])
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.alloc(4096), fuses, Buffer.alloc(4096)]), {
    mode: 0o755,
  })
  writeFileSync(join(folder, 'version'), builderConfiguration(root).electronVersion ?? '')
  writeFileSync(join(folder, 'LICENSE'), 'licence')
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'licences')
  for (const language of ['lv', 'en-US', 'en-GB', 'fr'])
    writeFileSync(join(folder, 'locales', `${language}.pak`), language)
  writeFileSync(join(folder, 'resources', '.keep'), '')
  return folder
}

beforeAll(async () => {
  await ensureBuilt(root)
  await build({
    projectDir: root,
    config: {
      ...builderConfiguration(root),
      electronDist: standInRuntime(),
      directories: { output: join(work, 'output') },
    },
    targets: Platform.LINUX.createTarget('dir'),
  })
})
afterAll(() => rmSync(work, { recursive: true }))

describe('the archive', () => {
  const files = () => listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'))

  test('has all that the program needs', () => {
    expect(files()).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/dist/electron/main.cjs',
        '/dist/electron/preload.cjs',
        '/dist/electron/sql-wasm.wasm',
        '/dist/electron/solver-worker.cjs',
        '/dist/electron/highs.wasm',
        '/dist/programme.sqlite',
        '/dist/renderer/index.html',
      ]),
    )
    expect(files().some((path) => /^\/dist\/renderer\/assets\/.+\.js$/.test(path))).toBe(true)
  })

  test('has the solver in a form that a thread can start: its code and its engine', async () => {
    const code = extractFile(archive, 'dist/electron/solver-worker.cjs').toString()
    const engine = new Uint8Array(extractFile(archive, 'dist/electron/highs.wasm'))
    // 3 × facilities ≥ 10 at 7 each: 4 facilities, 28.
    const variables = [{ lower: 0, upper: Infinity, whole: true, cost: 7 }]
    const rows = [{ lower: 10, upper: Infinity, terms: [[0, 3]] }]
    const workerData = {
      program: { sense: 'minimise', variables, rows },
      seconds: 10,
      stop: new Int32Array(new SharedArrayBuffer(4)),
      engine,
    }
    const worker = new Worker(code, { eval: true, workerData })
    const solved = await new Promise((resolve, reject) => {
      worker.on('error', reject)
      worker.on('message', (message: { kind: string }) => message.kind === 'solved' && resolve(message))
    })
    expect(solved).toMatchObject({ solution: { status: 'optimal', objective: 28 } })
    await worker.terminate()
  })

  test('has nothing else: no sources, no libraries, no tests, no settings of anybody', () => {
    const known = /^\/(package\.json|LICENSE|dist|dist\/(electron|renderer)(\/.+)?|dist\/programme\.sqlite)$/
    expect(files().filter((path) => !known.test(path))).toEqual([])
    expect(files().filter((path) => /\.(ts|tsx|map)$|node_modules|loopback/.test(path))).toEqual([])
  })

  test('starts with the bundle of the main process', () => {
    const { main, name } = JSON.parse(extractFile(archive, 'package.json').toString()) as { main: string; name: string }
    expect([name, main]).toEqual(['planotava', 'dist/electron/main.cjs'])
  })

  test('has bundles that ask only for Electron and for Node itself', () => {
    for (const name of ['main.cjs', 'preload.cjs']) {
      const bundle = extractFile(archive, `dist/electron/${name}`).toString()
      const asked = [...bundle.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, specifier]) => specifier ?? '')
      const foreign = asked.filter((specifier) => specifier !== 'electron' && !isNodeModule(specifier))
      expect(foreign, name).toEqual([])
    }
    const preload = extractFile(archive, 'dist/electron/preload.cjs').toString()
    expect([...preload.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, specifier]) => specifier)).toEqual(['electron'])
  })

  test('carries the programme as it was built', () => {
    expect(
      extractFile(archive, 'dist/programme.sqlite').equals(readFileSync(join(root, 'dist', 'programme.sqlite'))),
    ).toBe(true)
  })
})

function isNodeModule(specifier: string): boolean {
  return process.getBuiltinModule(specifier) !== undefined
}

describe('beside the archive', () => {
  test('there is no second place from which code would be loaded', () => {
    expect(readdirSync(join(packed, 'resources')).filter((name) => /^app(\.asar\.unpacked)?$/.test(name))).toEqual([])
  })

  test('only the languages of the product are packed', () => {
    expect(readdirSync(join(packed, 'locales')).sort()).toEqual(['en-GB.pak', 'en-US.pak', 'lv.pak'])
  })
})

test.each([
  ['RunAsNode', FuseV1Options.RunAsNode, FuseState.DISABLE],
  ['EnableNodeOptionsEnvironmentVariable', FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
  ['EnableNodeCliInspectArguments', FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
  ['EnableEmbeddedAsarIntegrityValidation', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
  ['OnlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
  ['EnableCookieEncryption', FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
  ['GrantFileProtocolExtraPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
])('the fuse %s is set', async (_name, fuse, state) => {
  const wire = await getCurrentFuseWire(join(packed, 'planotava'))
  expect(wire[fuse]).toBe(state)
})

test('the packed program starts, shows its page and makes a workspace, with nothing but what is packed', () => {
  const folder = join(work, 'unpacked')
  extractAll(archive, folder)
  const env = { ...process.env, PLANOTAVA_SETTINGS: join(work, 'settings') }
  const script = join(import.meta.dirname, 'run-packed.ts')
  const { stdout, stderr } = spawnSync(process.execPath, [script, folder], { env, encoding: 'utf8', timeout: 30_000 })
  expect(stderr).toBe('')
  const { page, html, created, state, paths } = JSON.parse(stdout) as {
    page: number
    html: string
    created: unknown
    state: unknown
    paths: Record<string, string>
  }
  expect(page).toBe(200)
  expect(html).toContain('<script type="module"')
  expect(html).not.toContain('__NONCE__')
  const path = join(folder, 'ogre.planotava')
  expect(created).toMatchObject({ ok: true, value: { path, role: 'municipality', municipality: 'ogres' } })
  expect(state).toMatchObject({ ok: true, value: { undo: null } })
  expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3')
  expect(paths).toEqual({ userData: join(work, 'settings', 'desktop') })
})

test('Windows packages need no administrator', () => {
  const { nsis, portable, win } = builderConfiguration(root)
  expect(nsis).toMatchObject({ oneClick: false, perMachine: false, allowElevation: false })
  expect(portable).toMatchObject({ requestExecutionLevel: 'user' })
  expect(win?.target).toEqual([
    { target: 'nsis', arch: 'x64' },
    { target: 'portable', arch: 'x64' },
  ])
})

test('Electron is pinned to one version', () => {
  expect(builderConfiguration(root).electronVersion).toMatch(/^\d+\.\d+\.\d+$/)
})
