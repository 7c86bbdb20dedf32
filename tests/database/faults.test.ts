import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#electron/database/database.ts'
import { nodeFiles } from '#electron/database/file-system.ts'
import { WorkspaceFile, type FileWorld } from '#electron/database/workspace-file.ts'
import { writeDevelopmentCell } from '#electron/development/development-store.ts'
import { runInTransaction } from '#electron/host/transaction.ts'
import { done } from '#electron/host/service.ts'
import { temporaryFolder, testHost, testPorts } from '../test-host.ts'
import { faultyFiles } from './faulty-files.ts'
import { PowerLossFiles, type Remains } from './power-loss-files.ts'

let folder: ReturnType<typeof temporaryFolder>
let fresh: string
beforeAll(async () => {
  folder = temporaryFolder()
  const host = await testHost(testPorts(folder.path))
  fresh = (await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })).path
  await host.close()
})
afterAll(() => folder.remove())

let ticks = 0
const now = () => new Date(Date.UTC(2012, 2, 12, 9, 0, ticks++))

/** A world whose snapshots are made when the test says so. */
function world(files: FileWorld['files']): FileWorld & { pause(): void } {
  let due: (() => void) | undefined
  return {
    files,
    now,
    idle: 2000,
    schedule(work) {
      due = work
      return () => (due = undefined)
    },
    pause() {
      const work = due
      due = undefined
      work?.()
    },
  }
}

/** Edits, pauses (so that snapshots and restore points are made), edits again, closes. @returns the numbers that were acknowledged */
async function work(
  path: string,
  files: FileWorld['files'],
  first: number,
): Promise<{ acknowledged: number[]; tried: number[] }> {
  const acknowledged: number[] = []
  const tried: number[] = []
  const opened = world(files)
  const file = await WorkspaceFile.open(path, now(), { world: opened })
  if (!file.ok) return { acknowledged, tried }
  for (const pauses of [false, true, false, true, false]) {
    const clients = first + tried.length
    tried.push(clients)
    const { reply } = runInTransaction(file.value, now(), {
      channel: 'development.change',
      who: 'Tests',
      undoable: true,
      change() {
        writeDevelopmentCell(file.value.database, 'ogres', 'S01', 'clients', clients)
        return done({}, { key: 'development.cells', params: {} })
      },
    })
    if (reply.ok) acknowledged.push(clients)
    // What a screen shows is what was acknowledged, whatever the disk did.
    expect(clientsIn(file.value.database)).toBe(acknowledged.at(-1) ?? first - 1)
    if (pauses) opened.pause()
  }
  file.value.close()
  return { acknowledged, tried }
}

function clientsIn(db: Database): unknown {
  return db.get(`SELECT clients FROM development_service WHERE service = 'S01'`)?.['clients']
}

/** Opens with a disk that works, and looks at the file with another program after closing. @returns the number found */
async function found(path: string): Promise<unknown> {
  const again = await WorkspaceFile.open(path, now(), { world: world(nodeFiles) })
  if (!again.ok) throw new Error(JSON.stringify(again.problem))
  expect(again.value.recovery).toBe(null)
  const clients = clientsIn(again.value.database)
  again.value.close()
  const other = new DatabaseSync(path, { readOnly: true })
  expect(other.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  expect(other.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  expect(other.prepare(`SELECT clients FROM development_service WHERE service = 'S01'`).get()).toEqual({ clients })
  other.close()
  return clients
}

let copies = 0
let template: string | undefined
/** A workspace in which five edits (to 100) were accepted already, in a folder of its own. */
async function prepared(): Promise<string> {
  if (template === undefined) {
    template = join(folder.path, 'template')
    mkdirSync(template)
    copyFileSync(fresh, join(template, 'o.planotava'))
    await work(join(template, 'o.planotava'), nodeFiles, 96)
    expect(await found(join(template, 'o.planotava'))).toBe(100)
  }
  const own = join(folder.path, `copy-${copies++}`)
  cpSync(template, own, { recursive: true })
  return join(own, 'o.planotava')
}

describe('a disk that fails at one call', () => {
  it.each(['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EROFS', 'short'])(
    '%s: at every call in turn, nothing acknowledged is lost',
    async (code) => {
      const counting = faultyFiles(() => undefined)
      await work(await prepared(), counting, 101)
      const calls = counting.calls()
      expect(calls).toBeGreaterThan(60)
      for (let n = 1; n <= calls; n++) {
        const path = await prepared()
        const { acknowledged, tried } = await work(
          path,
          faultyFiles((at) => (at === n ? code : undefined)),
          101,
        )
        const clients = await found(path)
        const last = acknowledged.at(-1) ?? 100
        // The only other thing it may hold is the edit that was under way.
        expect([n, clients]).toEqual([n, last])
        if (code === 'short') expect(acknowledged).toEqual(tried)
        rmSync(join(path, '..'), { recursive: true })
      }
    },
    240_000,
  )

  it.each(['ENOSPC', 'EIO'])(
    '%s: from every call on, nothing acknowledged is lost',
    async (code) => {
      const counting = faultyFiles(() => undefined)
      await work(await prepared(), counting, 101)
      for (let n = 1; n <= counting.calls(); n += 3) {
        const path = await prepared()
        const { acknowledged, tried } = await work(
          path,
          faultyFiles((at) => (at >= n ? code : undefined)),
          101,
        )
        const clients = await found(path)
        const last = acknowledged.at(-1) ?? 100
        // A disk that cannot even cut the journal back keeps the one edit that it refused.
        expect([last, tried.find((one) => one > last) ?? last]).toContain(clients)
        rmSync(join(path, '..'), { recursive: true })
      }
    },
    240_000,
  )

  it('is tried again while a virus scanner holds the file, and the person notices nothing', async () => {
    const path = await prepared()
    let held = 3
    const files = faultyFiles((_n, call) => (call === 'rename' && held-- > 0 ? 'EBUSY' : undefined))
    const { acknowledged, tried } = await work(path, files, 101)
    expect(acknowledged).toEqual(tried)
    expect(await found(path)).toBe(105)
  })
})

describe('power loss', () => {
  const remains: readonly Remains[] = ['synced', 'names', 'half', 'all']

  it('at every call in turn: what was acknowledged is there, whatever else the disk kept', async () => {
    const path = await prepared()
    const start = () => {
      const disk = new PowerLossFiles()
      disk.put(path, readFileSync(path))
      return disk
    }
    const counting = start()
    await work(path, counting, 101)
    const { calls } = counting
    expect(calls).toBeGreaterThan(60)
    for (let n = 1; n <= calls; n++) {
      const disk = start()
      disk.losePowerAt(n)
      const { acknowledged } = await work(path, disk, 101)
      const last = acknowledged.at(-1) ?? 100
      for (const kept of remains) {
        const again = await WorkspaceFile.open(path, now(), { world: world(disk.after(kept)) })
        if (!again.ok) throw new Error(`${n} ${kept} ${JSON.stringify(again.problem)}`)
        const clients = Number(clientsIn(again.value.database))
        expect([n, kept, again.value.recovery]).toEqual([n, kept, null])
        // The edit that was under way when the power went may have come through.
        expect([n, kept, [last, last + 1].includes(clients)]).toEqual([n, kept, true])
        again.value.close()
      }
    }
  }, 240_000)
})
