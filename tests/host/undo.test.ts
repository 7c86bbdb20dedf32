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

const setClients = (value: number | null) =>
  host.value('development.change', { cells: [{ service: 'S01', field: 'clients', value }] })
const clients = async () => (await host.value('development.read', {})).rows[0]?.clients

describe('undo and redo', () => {
  it('walks back and forth over edits, to not known and back', async () => {
    await setClients(40)
    await setClients(45)
    await setClients(null)
    expect(await clients()).toBe(null)
    await host.value('workspace.undo', {})
    expect(await clients()).toBe(45)
    await host.value('workspace.undo', {})
    expect(await clients()).toBe(40)
    await host.value('workspace.undo', {})
    expect(await clients()).toBe(null)
    expect(await host.ask('workspace.undo', {})).toMatchObject({ problem: { code: 'NOTHING_TO_UNDO' } })
    for (const value of [40, 45, null]) {
      await host.value('workspace.redo', {})
      expect(await clients()).toBe(value)
    }
    expect(await host.ask('workspace.redo', {})).toMatchObject({ problem: { code: 'NOTHING_TO_REDO' } })
  })

  it('says what it will take back, and forgets what could be done again once something new is typed', async () => {
    await host.value('forecast.change', { cells: [{ service: 'S01', year: 2012, measure: 'clients', value: 45 }] })
    const title = { key: 'forecast.cell', params: { service: 'S01', year: 2012, measure: 'clients', value: 45 } }
    expect((await host.value('workspace.undoState', {})).undo).toEqual(title)
    await host.value('workspace.undo', {})
    expect(await host.value('workspace.undoState', {})).toMatchObject({ undo: null, redo: title })
    await setClients(1)
    expect((await host.value('workspace.undoState', {})).redo).toBe(null)
  })

  it('survives a restart', async () => {
    await setClients(40)
    await setClients(45)
    await host.value('workspace.undo', {})
    await host.close()
    host = await testHost(testPorts(folder.path))
    await host.value('workspace.open', { path })
    expect(await clients()).toBe(40)
    await host.value('workspace.redo', {})
    expect(await clients()).toBe(45)
    await host.value('workspace.undo', {})
    await host.value('workspace.undo', {})
    expect(await clients()).toBe(null)
  })

  it('takes back a whole paste at once', async () => {
    const services = ['S01', 'S02', 'S03', 'S04']
    await host.value('development.change', {
      cells: services.map((service, at) => ({ service, field: 'clients' as const, value: 10 + at })),
    })
    await host.value('workspace.undo', {})
    const rows = (await host.value('development.read', {})).rows
    expect(rows.filter((row) => row.clients !== null)).toEqual([])
  })

  it('does not count a command that changed nothing, nor one that was refused', async () => {
    await setClients(40)
    await setClients(40)
    await host.ask('development.change', { cells: [{ service: 'S99', field: 'clients', value: 1 }] })
    await host.value('workspace.undo', {})
    expect(await clients()).toBe(null)
    expect((await host.value('workspace.undoState', {})).undo).toBe(null)
  })
})
