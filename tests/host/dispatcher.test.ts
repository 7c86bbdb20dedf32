import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { api } from '#shared/contract/api.ts'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost

beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path))
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

const create = () => host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })

describe('the dispatcher', () => {
  it('refuses what the contract does not know, and what does not fit it, naming the place', async () => {
    expect(await host.call('workspace.destroy', {})).toMatchObject({ problem: { code: 'UNKNOWN_CHANNEL' } })
    expect(await host.call('constructor', {})).toMatchObject({ problem: { code: 'UNKNOWN_CHANNEL' } })
    await create()
    const bad = await host.call('development.change', { cells: [{ service: 'S01', field: 'clients', value: -1 }] })
    expect(bad).toMatchObject({ problem: { code: 'INPUT_INVALID', details: { where: 'cells.0.value' } } })
    for (const rubbish of [null, 7, 'x', [], { cells: 'all' }, { cells: [] }]) {
      expect(await host.call('development.change', rubbish)).toMatchObject({ ok: false })
    }
  })

  it('asks for a workspace before anything that needs one', async () => {
    const channels = Object.entries(api).filter(([, entry]) => entry.scope === 'workspace')
    expect(channels.length).toBeGreaterThan(30)
    for (const [channel, entry] of channels) {
      const parsed = entry.input.safeParse({})
      if (parsed.success)
        expect(await host.call(channel, {}), channel).toMatchObject({ problem: { code: 'NO_WORKSPACE' } })
    }
  })

  it('rolls back a command of which one cell is refused', async () => {
    await create()
    const reply = await host.ask('development.change', {
      cells: [
        { service: 'S01', field: 'clients', value: 40 },
        { service: 'S02', field: 'startYear', value: 2031 },
      ],
    })
    expect(reply).toMatchObject({
      problem: { code: 'START_YEAR_OUTSIDE', details: { year: 2031, first: 2010, last: 2016 } },
    })
    expect((await host.value('development.read', {})).rows[0]?.clients).toBe(null)
  })

  it('answers calls in their order although they arrive together', async () => {
    await create()
    const values = Array.from({ length: 20 }, (_, at) => at)
    const replies = await Promise.all(
      values.map((value) => host.ask('development.change', { cells: [{ service: 'S01', field: 'clients', value }] })),
    )
    const revisions = replies.map((reply) => (reply.ok ? reply.revision : undefined))
    expect(revisions).toEqual(values.map((at) => at + 1))
    expect((await host.value('development.read', {})).rows[0]?.clients).toBe(19)
  })

  it('takes back an edit that the disk did not take, says so, and goes on when the disk is back', async () => {
    const { path } = await create()
    await host.value('development.change', { cells: [{ service: 'S01', field: 'clients', value: 40 }] })
    const before = readFileSync(path)
    // The folder vanishes: a memory stick is pulled out.
    renameSync(dirname(path), `${dirname(path)}-away`)
    const refusedEdit = await host.ask('development.change', {
      cells: [{ service: 'S01', field: 'clients', value: 41 }],
    })
    expect(refusedEdit).toMatchObject({ ok: false, problem: { code: 'SAVE_FAILED', details: { what: 'ENOENT' } } })
    expect((await host.value('development.read', {})).rows[0]?.clients).toBe(40)
    renameSync(`${dirname(path)}-away`, dirname(path))
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(
      await host.ask('development.change', { cells: [{ service: 'S01', field: 'clients', value: 42 }] }),
    ).toMatchObject({ ok: true })
    expect((await host.value('development.read', {})).rows[0]?.clients).toBe(42)
  })

  it('says which modules changed, once per accepted command', async () => {
    await create()
    const heard: (readonly string[])[] = []
    host.onChanged((modules) => heard.push(modules))
    await host.value('development.change', { cells: [{ service: 'S01', field: 'clients', value: 40 }] })
    await host.ask('development.change', { cells: [{ service: 'S99', field: 'clients', value: 40 }] })
    await host.value('development.read', {})
    expect(heard).toEqual([['development']])
  })

  it('keeps settings that can be read, and starts with the usual ones when they cannot', async () => {
    await host.value('settings.change', { language: 'en', columns: { forecast: [{ id: 'service', width: 210 }] } })
    await host.value('settings.change', { columns: { model: [{ id: 'service', width: 300 }] } })
    await host.close()
    host = await testHost(testPorts(folder.path))
    expect(await host.value('settings.read', {})).toMatchObject({
      language: 'en',
      columns: { forecast: [{ id: 'service', width: 210 }], model: [{ id: 'service', width: 300 }] },
    })
    await host.close()
    writeFileSync(`${folder.path}/settings/settings.json`, '{"settings": {"language": "de"')
    host = await testHost(testPorts(folder.path))
    expect(await host.value('settings.read', {})).toMatchObject({ language: 'lv', theme: 'light' })
  })

  it('says in words when a folder cannot be written', async () => {
    mkdirSync(`${folder.path}/documents`)
    writeFileSync(`${folder.path}/documents/blocked`, 'a file where a folder is wanted')
    const reply = await host.ask('workspace.create', {
      role: 'region',
      path: `${folder.path}/documents/blocked/x.planotava`,
    })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'FOLDER_UNUSABLE' } })
    rmSync(`${folder.path}/documents`, { recursive: true })
    chmodSync(folder.path, 0o700)
  })
})

describe('an input that does not fit', () => {
  const fault = async (channel: string, input: unknown) => {
    const reply = await host.call(channel, input)
    if (reply.ok) return 'accepted'
    const { where, fault: kind } = reply.problem.details as { where: string; fault: string }
    return `${where}: ${kind}`
  }

  it('is named by its place and its fault', async () => {
    await create()
    expect(await fault('forecast.read', { scenari: 'low' })).toBe('scenari: unknown-field')
    expect(await fault('forecast.read', { scenario: 5 })).toBe('scenario: type')
    expect(await fault('programme.service', {})).toBe('service: missing')
    expect(await fault('development.change', { cells: [{ service: 'S01', field: 'clients', value: '45' }] })).toBe(
      'cells.0.value: type',
    )
    expect(await fault('development.change', { cells: [{ service: 'S01', field: 'clients', value: -1 }] })).toBe(
      'cells.0.value: too-small',
    )
    expect(await fault('development.change', { cells: [{ service: 'S01', field: 'decision', value: 'x' }] })).toBe(
      'cells.0.value: choice',
    )
  })
})
