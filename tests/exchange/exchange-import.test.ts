import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enrol, exported, fillIn, imported, makeWorld, type Office, type World } from './exchange-bench.ts'

let world: World
let ogre: Office
let region: Office

beforeEach(async () => {
  world = makeWorld()
  ogre = await world.municipality('ogres')
  region = await world.region()
  await enrol(region, ogre)
})
afterEach(() => world.end())

async function rowsOf(office: Office) {
  const asked = { municipality: 'ogres' }
  return {
    model: (await office.call('development.read', asked)).rows,
    forecast: (await office.call('forecast.read', asked)).rows.map(({ years, ...row }) => ({
      ...row,
      // who typed it and when differs: here it is the import
      years: years.map(({ clients, capacity, typedClients, typedCapacity }) => ({
        clients,
        capacity,
        typed: [typedClients?.value, typedClients?.reason, typedCapacity?.value],
      })),
    })),
    lines: (await office.call('costing.lines', { ...asked, service: 'S01' })).lines,
    basis: (await office.call('costing.lines', { ...asked, service: 'S01' })).basis,
  }
}

describe('a file of a municipality comes into the region', () => {
  test('every row arrives as it was', async () => {
    await fillIn(ogre)
    const file = await exported(ogre)
    expect(file).toMatchObject({ name: 'Ogres_novads_2012_r01.asice', revision: 1 })
    const { files, applied } = await region.call('exchange.import', { files: [file] })
    expect(applied).toBe(1)
    expect(files[0]).toMatchObject({ ok: true, code: 'OK', municipality: 'ogres', revision: 1, id: file.id, notes: [] })
    expect(await rowsOf(region)).toEqual(await rowsOf(ogre))
  })

  test('only what differs is changed by the next one', async () => {
    await fillIn(ogre)
    await imported(region, await exported(ogre))
    await ogre.call('development.change', { cells: [{ service: 'S01', field: 'clients', value: 40 }] })
    const second = await exported(ogre)
    const { files } = await region.call('exchange.examine', { files: [second] })
    expect(files[0]?.changes).toEqual([
      {
        place: { list: 'developmentServices', key: '["S01"]', field: 'clients' },
        service: 'S01',
        about: null,
        table: 'development_service',
        field: 'clients',
        year: null,
        before: 12,
        after: 40,
      },
    ])
    // What the rules would say with it in, without anything being written.
    expect(files[0]).toMatchObject({ mustFix: 0, conflicts: 0 })
    expect(files[0]?.toExplain).toBe((await ogre.call('exchange.check', {})).findings.filter(({ severity, explanation }) => severity === 'explain' && explanation === null).length) // prettier-ignore
    const reply = await region.call('exchange.import', { files: [second] })
    expect(reply.files[0]).toMatchObject({ code: 'OK', changeCount: 1 })
  })

  test('carries the history since the last file, cell by cell, and none before the first', async () => {
    const history = async () => {
      const { base64 } = await exported(ogre)
      const entries = unzipSync(Buffer.from(base64, 'base64'))
      return (JSON.parse(new TextDecoder().decode(entries['submission.json'])) as { history: unknown }).history
    }
    await fillIn(ogre)
    expect(await history()).toEqual({ cells: [], leftOut: 0 })
    for (const value of [40, 41])
      await ogre.call('development.change', { cells: [{ service: 'S01', field: 'clients', value }] })
    const cell = { list: 'developmentServices', key: '["S01"]', field: 'clients', by: 'Birojs 1' }
    expect(await history()).toEqual({
      cells: [
        { ...cell, before: 40, after: 41, at: expect.any(String) as string },
        { ...cell, before: 12, after: 40, at: expect.any(String) as string },
      ],
      leftOut: 0,
    })
    expect(await history()).toEqual({ cells: [], leftOut: 0 })
  })

  test('the municipality sees what the next file says otherwise than the last', async () => {
    await fillIn(ogre)
    const first = await ogre.call('exchange.outgoing', {})
    expect(first.since).toBe(null)
    expect(first.count).toBeGreaterThan(20)
    await exported(ogre)
    expect(await ogre.call('exchange.outgoing', {})).toEqual({ cells: [], count: 0, since: 1 })
    await ogre.call('development.change', { cells: [{ service: 'S01', field: 'clients', value: 40 }] })
    expect(await ogre.call('exchange.outgoing', {})).toMatchObject({ count: 1, since: 1, cells: [{ service: 'S01', field: 'clients', before: 12, after: 40 }] }) // prettier-ignore
    expect(await region.refusal('exchange.outgoing', {})).toBe('MUNICIPALITY_ONLY')
  })

  test('what was taken out goes, and a service that was cleared is not known again', async () => {
    await fillIn(ogre)
    await imported(region, await exported(ogre))
    const { lines } = await ogre.call('costing.lines', { service: 'S01' })
    await ogre.call('costing.removeLines', { ids: lines.map(({ id }) => id) })
    await ogre.call('development.change', { cells: [{ service: 'S02', field: 'reason', value: null }] })
    await imported(region, await exported(ogre))
    expect((await region.call('costing.lines', { municipality: 'ogres', service: 'S01' })).lines).toEqual([])
    expect(await rowsOf(region)).toEqual(await rowsOf(ogre))
  })

  test('undo takes it back, and it may be imported again', async () => {
    await fillIn(ogre)
    const empty = await rowsOf(region)
    const file = await exported(ogre)
    await imported(region, file)
    await region.call('workspace.undo', {})
    expect(await rowsOf(region)).toEqual(empty)
    expect(await imported(region, file)).toEqual(['OK'])
    expect(await rowsOf(region)).toEqual(await rowsOf(ogre))
    // the ledger tells both
    const { ledger } = await region.call('exchange.state', {})
    expect(ledger.map(({ verdict, kind }) => `${kind} ${verdict}`)).toEqual([
      'submission OK',
      'submission OK',
      'key-card OK',
    ])
  })

  test('a municipality cannot import', async () => {
    const file = await exported(ogre)
    expect(await ogre.refusal('exchange.import', { files: [file] })).toBe('REGION_ONLY')
    expect(await ogre.refusal('exchange.examine', { files: [file] })).toBe('REGION_ONLY')
  })

  test('the file can be had again from the ledger, byte for byte', async () => {
    const file = await exported(ogre)
    await imported(region, file)
    const { ledger } = await region.call('exchange.state', {})
    const digest = ledger[0]?.digest ?? ''
    expect(await region.call('exchange.file', { digest })).toEqual({ name: file.name, base64: file.base64 })
    expect(await region.refusal('exchange.file', { digest: '00' })).toBe('FILE_UNKNOWN')
  })
})

describe('a refused file', () => {
  test('changes nothing but the ledger, even when it comes alone', async () => {
    await fillIn(ogre)
    const file = await exported(ogre)
    const bytes = Buffer.from(file.base64, 'base64')
    bytes.writeUInt8((bytes.at(-2000) ?? 0) ^ 1, bytes.length - 2000)
    const before = await rowsOf(region)
    const undo = await region.call('workspace.undoState', {})
    const codes = await imported(
      region,
      { name: 'tukšs.asice', base64: '' },
      { name: 'vēstule.pdf', base64: Buffer.from('%PDF-1.4 nekas').toString('base64') },
      { name: 'bojāts.asice', base64: bytes.toString('base64') },
    )
    expect(codes.slice(0, 2)).toEqual(['EMPTY', 'NOT_CONTAINER'])
    expect(codes[2]).not.toBe('OK')
    expect(await rowsOf(region)).toEqual(before)
    expect((await region.call('workspace.undoState', {})).undo).toEqual(undo.undo)
    const { ledger } = await region.call('exchange.state', {})
    expect(ledger.slice(0, 3).map(({ fileName, verdict }) => `${fileName} ${verdict}`)).toContain('tukšs.asice EMPTY')
    expect(ledger).toHaveLength(4)
  })

  test('does not keep the good ones of the batch out', async () => {
    await fillIn(ogre)
    const file = await exported(ogre)
    expect(await imported(region, { name: 'x.asice', base64: '' }, file)).toEqual(['EMPTY', 'OK'])
  })

  test('of an unknown signer names the digits, and nothing of it is taken', async () => {
    const riga = await world.municipality('riga')
    const card = await riga.call('exchange.keyCard', {})
    const file = await riga.call('exchange.export', {})
    const { files } = await region.call('exchange.import', { files: [{ name: file.name, base64: file.base64 }] })
    expect(files[0]).toMatchObject({ ok: false, code: 'SIGNER_UNKNOWN', signer: card.digits })
    expect(files[0]?.words).toContain(card.digits)
  })

  test('of a compromised key is refused whatever its date', async () => {
    const file = await exported(ogre)
    const { trusted } = await region.call('exchange.state', {})
    await region.call('exchange.setKeyStatus', { fingerprint: trusted[0]?.fingerprint ?? '', status: 'compromised' })
    expect(await imported(region, file)).toEqual(['SIGNER_REVOKED'])
  })

  test('keeps no name that could lead elsewhere or be read otherwise', async () => {
    const names = ['../../mape/a.asice', 'C:\\Dati\\b.asice', 'c\u202eecisa.exe', 'd\ne.asice', '..']
    const files = names.map((name) => ({ name, base64: '' }))
    const clean = ['a.asice', 'b.asice', 'c·ecisa.exe', 'd·e.asice', '·']
    const examined = await region.call('exchange.examine', { files })
    expect(examined.files.map(({ file }) => file)).toEqual(clean)
    expect((await region.call('exchange.import', { files })).files.map(({ file }) => file)).toEqual(clean)
    expect((await region.call('exchange.verify', { files })).files.map(({ file }) => file)).toEqual(clean)
    const { ledger } = await region.call('exchange.state', {})
    expect(ledger.slice(0, 5).map(({ fileName }) => fileName)).toEqual(expect.arrayContaining(clean))
  })

  test('a key card is not data', async () => {
    const card = await ogre.call('exchange.keyCard', {})
    expect(await imported(region, card)).toEqual(['KEY_CARD'])
  })
})
