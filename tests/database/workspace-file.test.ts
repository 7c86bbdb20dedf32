import { DatabaseSync } from 'node:sqlite'
import {
  copyFileSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
let path: string

beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path))
  path = (await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })).path
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

const fill = (value: number) => host.ask('development.change', { cells: [{ service: 'S01', field: 'clients', value }] })

describe('a workspace file', () => {
  it('is an ordinary SQLite database that another program opens, with everything in it, when it is closed', async () => {
    for (const clients of [41, 42, 43]) {
      await host.value('workspace.open', { path })
      await fill(clients)
      await host.value('workspace.close', {})
      const other = new DatabaseSync(path, { readOnly: true })
      expect(other.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
      expect(other.prepare('PRAGMA foreign_key_check').all()).toEqual([])
      expect(other.prepare(`SELECT clients FROM development_service WHERE service = 'S01'`).get()).toEqual({ clients })
      other.close()
    }
  })

  it('leaves nothing beside itself but its journal and its lock, and takes them away when closed', async () => {
    const name = 'Ogres_novads.planotava'
    await fill(41)
    expect(readdirSync(dirname(path)).sort()).toEqual([name, `${name}.changes`, `${name}.lock`])
    await host.close()
    // The first snapshot with changes in it makes the first restore point.
    expect(readdirSync(dirname(path)).sort()).toEqual([name, `${name}.restore`])
  })

  it('is never overwritten by a new one', async () => {
    await fill(41)
    await host.value('workspace.close', {})
    const before = readFileSync(path)
    const again = await host.ask('workspace.create', { role: 'municipality', municipality: 'ogres' })
    expect(again).toMatchObject({ ok: false, problem: { code: 'WORKSPACE_EXISTS' } })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('opens again with everything that was accepted', async () => {
    await fill(41)
    await host.value('workspace.close', {})
    await host.value('workspace.open', { path })
    const rows = (await host.value('development.read', {})).rows
    expect(rows.find((row) => row.service === 'S01')?.clients).toBe(41)
  })

  it('is only looked at by a second program, which follows what is saved, and can be edited there when it is closed here', async () => {
    await fill(41)
    const second = await testHost(testPorts(join(folder.path, 'second')))
    const opened = await second.value('workspace.open', { path })
    expect(opened.readOnly).toMatchObject({
      because: 'held',
      owner: expect.stringMatching(new RegExp(`PID ${process.pid}$`)) as string,
    })
    const there = async () =>
      (await second.value('development.read', {})).rows.find((row) => row.service === 'S01')?.clients
    // What is journalled and not in the file yet is seen too.
    expect(await there()).toBe(41)
    expect((await second.value('development.read', {})).editable).toBe(false)
    for (const channel of ['development.change', 'restore.make', 'workspace.undo'] as const) {
      const input = channel === 'restore.make' ? { label: 'x' } : channel === 'workspace.undo' ? {} : { cells: [{ service: 'S01', field: 'clients', value: 7 }] } // prettier-ignore
      expect(await second.ask(channel, input as never)).toMatchObject({ problem: { code: 'WORKSPACE_READ_ONLY' } })
    }
    const told = new Promise((tell) => second.onChanged(tell))
    await fill(42)
    expect(await told).toEqual(['*'])
    expect(await there()).toBe(42)
    await host.value('workspace.close', {})
    await second.value('workspace.close', {})
    expect(await second.value('workspace.open', { path })).toMatchObject({ readOnly: null })
    expect(await there()).toBe(42)
    await second.close()
  })

  it('is taken over from another computer that has said nothing for two minutes, and not before', async () => {
    await host.value('workspace.close', {})
    const theirs = JSON.stringify({ pid: 1, host: 'ELSEWHERE', since: '2012-03-12T09:00:00.000Z', started: '' })
    const silent = (seconds: number) => {
      writeFileSync(`${path}.lock`, theirs)
      const at = new Date(Date.now() - seconds * 1000)
      utimesSync(`${path}.lock`, at, at)
    }
    silent(100)
    expect(await host.value('workspace.open', { path })).toMatchObject({ readOnly: { owner: 'ELSEWHERE, PID 1' } })
    await host.value('workspace.close', {})
    silent(130)
    expect(await host.value('workspace.open', { path })).toMatchObject({ readOnly: null })
  })

  it('is taken over when the program that had it was killed', async () => {
    await host.value('workspace.close', {})
    const dead = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => dead.on('exit', resolve))
    const owner = {
      pid: dead.pid,
      host: (await import('node:os')).hostname(),
      since: '2012-03-12T09:00:00.000Z',
      started: '1',
    }
    writeFileSync(`${path}.lock`, JSON.stringify(owner))
    writeFileSync(`${path}.saving-${dead.pid}`, 'half a file')
    expect(await host.ask('workspace.open', { path })).toMatchObject({ ok: true })
    expect(existsSync(`${path}.saving-${dead.pid}`)).toBe(false)
  })

  it.each([
    ['no SQLite database', () => Buffer.from('Vārds;Skaits\n'), 'WORKSPACE_NOT_OURS'],
    ['empty', () => Buffer.alloc(0), 'WORKSPACE_NOT_OURS'],
    ['cut in the middle', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), 'WORKSPACE_DAMAGED'],
    [
      'overwritten in the middle',
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, 4096 * 3), Buffer.alloc(4096 * 8, 0x5a), bytes.subarray(4096 * 11)]),
      'WORKSPACE_DAMAGED',
    ],
  ])('that is %s is refused and left as it is', async (_name, damage, code) => {
    await fill(41)
    await host.value('workspace.close', {})
    const bad = join(folder.path, 'bad.planotava')
    writeFileSync(bad, damage(readFileSync(path)))
    const before = readFileSync(bad)
    expect(await host.ask('workspace.open', { path: bad })).toMatchObject({ ok: false, problem: { code } })
    expect(readFileSync(bad).equals(before)).toBe(true)
    expect(existsSync(`${bad}.lock`)).toBe(false)
  })

  it('of another program is refused; of a newer one it can be looked at and is left as it is', async () => {
    await fill(41)
    await host.value('workspace.close', {})
    const foreign = join(folder.path, 'foreign.planotava')
    new DatabaseSync(foreign).exec('CREATE TABLE t (a)')
    expect(await host.ask('workspace.open', { path: foreign })).toMatchObject({
      problem: { code: 'WORKSPACE_NOT_OURS' },
    })
    const newer = join(folder.path, 'newer.planotava')
    copyFileSync(path, newer)
    const changed = new DatabaseSync(newer)
    changed.exec('ALTER TABLE forecast_setting RENAME TO forecast_of_the_future; PRAGMA user_version = 9999')
    changed.close()
    const before = readFileSync(newer)
    expect(await host.value('workspace.open', { path: newer })).toMatchObject({ readOnly: { because: 'newer' } })
    expect((await host.value('development.read', {})).rows[0]?.clients).toBe(41)
    expect(await host.ask('forecast.read', {})).toMatchObject({ problem: { code: 'WORKSPACE_NEWER_NOT_SHOWN' } })
    const cells = [{ service: 'S01', field: 'clients' as const, value: 7 }]
    expect(await host.ask('development.change', { cells })).toMatchObject({
      problem: { code: 'WORKSPACE_NEWER_ONLY_READ' },
    })
    await host.value('workspace.close', {})
    expect(readFileSync(newer).equals(before)).toBe(true)
    expect(readdirSync(folder.path).filter((name) => name.startsWith('newer'))).toEqual(['newer.planotava'])
    expect(await host.ask('workspace.open', { path: join(folder.path, 'none.planotava') })).toMatchObject({
      problem: { code: 'WORKSPACE_MISSING' },
    })
  })
})

describe('a file that others touch', () => {
  it('is not overwritten when another program has written it since; the edit is refused in words', async () => {
    await fill(41)
    await host.value('workspace.close', {})
    await host.value('workspace.open', { path })
    const newer = readFileSync(path)
    // A synchronised folder brings the copy of another computer.
    const other = join(folder.path, 'other.planotava')
    copyFileSync(path, other)
    new DatabaseSync(other).exec(`UPDATE development_service SET clients = 55 WHERE service = 'S01'`)
    const theirs = readFileSync(other)
    writeFileSync(path, theirs)
    expect(newer.equals(theirs)).toBe(false)
    expect(await fill(42)).toMatchObject({ ok: false, problem: { code: 'CHANGED_OUTSIDE' } })
    expect(readFileSync(path).equals(theirs)).toBe(true)
  })

  it('is locked and saved by its real name, also when it is opened through a link', async () => {
    await host.value('workspace.close', {})
    const link = join(folder.path, 'link.planotava')
    symlinkSync(path, link)
    await host.value('workspace.open', { path: link })
    await fill(43)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(existsSync(`${path}.lock`)).toBe(true)
    await host.value('workspace.close', {})
    const file = new DatabaseSync(path, { readOnly: true })
    expect(file.prepare(`SELECT clients FROM development_service WHERE service = 'S01'`).get()).toEqual({ clients: 43 })
    file.close()
  })

  it('keeps the lock of another program that took it since', async () => {
    const theirs = JSON.stringify({ pid: 1, host: 'ELSEWHERE', since: '2012-03-12T09:00:00.000Z', started: '' })
    writeFileSync(`${path}.lock`, theirs)
    await host.value('workspace.close', {})
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(theirs)
    rmSync(`${path}.lock`)
  })

  it.each(['null', '{}', '"x"', '', '{"pid":"7"}'])('is taken over when its lock says nothing: %s', async (content) => {
    await host.value('workspace.close', {})
    writeFileSync(`${path}.lock`, content)
    const old = new Date(Date.now() - 60_000)
    utimesSync(`${path}.lock`, old, old)
    expect(await host.ask('workspace.open', { path })).toMatchObject({ ok: true })
  })

  it('says on the start page why it could not be opened', async () => {
    await host.value('workspace.close', {})
    const bad = join(folder.path, 'bad.planotava')
    writeFileSync(bad, 'no database')
    await host.ask('workspace.open', { path: bad })
    expect((await host.value('workspace.state', {})).refused).toMatchObject({
      path: bad,
      problem: { code: 'WORKSPACE_NOT_OURS' },
    })
    await host.value('workspace.open', { path })
    expect((await host.value('workspace.state', {})).refused).toBe(null)
  })
})
