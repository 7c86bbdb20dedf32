import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeFiles, type Files } from '#electron/database/file-system.ts'
import { mendWorkspace } from '#electron/database/recover.ts'
import { WorkspaceFile } from '#electron/database/workspace-file.ts'
import { prepareImports, submissionName } from '../torture/import-torture.ts'
import { temporaryFolder, testHost, testPorts } from '../test-host.ts'
import { faultyFiles } from './faulty-files.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeAll(() => (folder = temporaryFolder()))
afterAll(() => folder.remove())

const now = new Date(Date.UTC(2012, 2, 12, 9))
const codes = ['ENOSPC', 'EIO', 'EACCES', 'short']
const worldOf = (files: Files) => ({ files, now: () => now, idle: 0, schedule: () => () => undefined })

/** Lets the work meet a disk whose n-th call fails, for every n. `check` looks afterwards, with a disk that works. */
async function failAtEach(
  code: string,
  prepare: (n: number) => string | Promise<string>,
  work: (path: string, files: Files) => Promise<void>,
  check: (path: string, n: number) => Promise<void>,
): Promise<number> {
  const counting = faultyFiles(() => undefined)
  const first = await prepare(0)
  await work(first, counting)
  await check(first, 0)
  for (let n = 1; n <= counting.calls(); n++) {
    const path = await prepare(n)
    await work(
      path,
      faultyFiles((at) => (at === n ? code : undefined)),
    )
    await check(path, n)
    rmSync(dirname(path), { recursive: true })
  }
  return counting.calls()
}

async function clientsOf(path: string): Promise<unknown> {
  const opened = await WorkspaceFile.open(path, now, { world: worldOf(nodeFiles) })
  if (!opened.ok) return opened.problem.code
  const clients = opened.value.database.get(`SELECT clients FROM development_service WHERE service = 'S01'`)?.[
    'clients'
  ]
  opened.value.close()
  return clients ?? 0
}

function folderFor(name: string, n: number): string {
  const own = join(folder.path, `${name}-${n}`)
  rmSync(own, { recursive: true, force: true })
  mkdirSync(own)
  return own
}

describe('a disk that fails at one call', () => {
  it.each(codes)('%s while an old file is upgraded: it opens afterwards with everything', async (code) => {
    const corpus = gunzipSync(readFileSync(resolve(import.meta.dirname, '../migrations/corpus/schema-04.planotava.gz')))
    const calls = await failAtEach(
      code,
      (n) => {
        const path = join(folderFor('upgrade', n), 'o.planotava')
        writeFileSync(path, corpus)
        return path
      },
      async (path, files) => {
        const opened = await WorkspaceFile.open(path, now, { world: worldOf(files) })
        if (opened.ok) opened.value.close()
      },
      async (path, n) => expect([n, await clientsOf(path)]).toEqual([n, 41]),
    )
    expect(calls).toBeGreaterThan(10)
  })

  it.each(codes)(
    '%s while a damaged file is mended: mending again gives everything, and nothing damaged is gone',
    async (code) => {
      const template = folderFor('mend', -1)
      const host = await testHost({ ...testPorts(folder.path, { idle: 0 }), documentsFolder: template })
      const path = join(template, 'o.planotava')
      await host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path })
      for (const value of [7, 8, 9]) {
        await host.value('development.change', { cells: [{ service: 'S01', field: 'clients', value }] })
        if (value === 8) await host.value('restore.make', { label: 'pirms' })
      }
      await host.close()
      const bytes = readFileSync(path)
      const damaged = Buffer.concat([
        bytes.subarray(0, 4096 * 3),
        Buffer.alloc(4096 * 8, 0x5a),
        bytes.subarray(4096 * 11),
      ])
      writeFileSync(path, damaged)
      const calls = await failAtEach(
        code,
        (n) => {
          const own = folderFor('mend', n)
          cpSync(template, own, { recursive: true })
          return join(own, 'o.planotava')
        },
        async (copy, files) => {
          await mendWorkspace(copy, now, files).catch(() => undefined)
        },
        async (copy, n) => {
          const kept = readdirSync(dirname(copy)).some((name) => {
            const one = join(dirname(copy), name)
            return name.startsWith('o.planotava') && !name.endsWith('.restore') && readFileSync(one).equals(damaged)
          })
          expect([n, kept]).toEqual([n, true])
          const found = await clientsOf(copy)
          if (found === 'WORKSPACE_DAMAGED' || found === 'WORKSPACE_MISSING') await mendWorkspace(copy, now, nodeFiles)
          expect([n, await clientsOf(copy)]).toEqual([n, 9])
        },
      )
      expect(calls).toBeGreaterThan(8)
    },
  )

  it.each(codes)(
    '%s while a file is imported: it is taken in whole or not at all, as was said',
    async (code) => {
      const template = folderFor('import', -1)
      const region = await prepareImports(template, 2)
      const content = (revision: number) => ({
        name: submissionName(revision),
        base64: readFileSync(join(template, submissionName(revision))).toString('base64'),
      })
      let acknowledged = 0
      const calls = await failAtEach(
        code,
        (n) => {
          const path = join(folderFor('import', n), 'r.planotava')
          copyFileSync(region, path)
          return path
        },
        async (path, files) => {
          acknowledged = 0
          const host = await testHost({ ...testPorts(dirname(path), { idle: 0, files }) })
          const opened = await host.ask('workspace.open', { path })
          for (const revision of opened.ok ? [1, 2] : []) {
            const reply = await host.ask('exchange.import', { files: [content(revision)] })
            if (reply.ok && reply.value.applied === 1) acknowledged = 100 + revision
          }
          await host.close()
        },
        async (path, n) => expect([n, await clientsOf(path)]).toEqual([n, acknowledged]),
      )
      expect(calls).toBeGreaterThan(10)
    },
    120_000,
  )
})
