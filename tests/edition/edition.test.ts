import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enrol, exported, imported, makeWorld, type Office, type World } from '../exchange/exchange-bench.ts'

let world: World
let ogre: Office
let region: Office
beforeEach(async () => {
  world = makeWorld()
  ogre = await world.municipality('ogres')
  region = await world.region()
  await enrol(region, ogre)
  await trustRegion(ogre)
})
afterEach(() => world.end())

/** The municipality compares the region's digits by telephone, once. */
async function trustRegion(office: Office): Promise<void> {
  const { name, base64, digits } = await region.call('exchange.keyCard', {})
  await office.call('exchange.enrol', { file: { name, base64 }, digits })
}

const official = { source: 'PMLP, 01.07.2013.', status: 'official' } as const

async function population(year: number, people: number): Promise<void> {
  const { rows } = await region.call('edition.rows', { list: 'populations' })
  const row = rows.find((one) => one['municipality'] === 'ogres' && one['year'] === year)
  if (!row) throw new Error('no such row')
  await region.call('edition.put', { list: 'populations', rows: [{ ...row, population: people, ...official }] })
}

async function published(note = 'Jauns iedzīvotāju skaits Ogres novadā.') {
  const { name, base64, serial } = await region.call('edition.publish', { note })
  return { file: { name, base64 }, serial }
}

async function taken(office: Office, file: { name: string; base64: string }): Promise<string[]> {
  const { files } = await office.call('answer.import', { files: [file] })
  return files.map(({ code }) => code)
}

/** Ogre counts the clients of S01 by the residents, so that another number of residents changes its plan. */
async function plan(): Promise<void> {
  await ogre.call('development.change', {
    cells: [
      { service: 'S01', field: 'decision', value: 'establish' },
      { service: 'S01', field: 'startYear', value: 2012 },
    ],
  })
  await ogre.call('forecast.setMethod', { services: ['S01'], method: 'demographic' })
  const coverage = { firstYear: 2012, first: 0.5, lastYear: 2016, last: 0.5 }
  await ogre.call('forecast.setCoverage', { service: 'S01', coverage })
}

const clientsOf = async (office: Office, year: number) =>
  (await office.call('overview.read', {})).clients.find((one) => one.year === year)?.clients.sum

describe('a new edition of the programme', () => {
  it('is a draft in the region until it is published, and goes out as a signed file', async () => {
    expect(await region.call('edition.read', {})).toMatchObject({
      serial: 1,
      since: null,
      known: [],
      draft: { count: 0 },
    })
    expect(await region.refusal('edition.publish', { note: '' })).toBe('EDITION_SAME')
    await population(2013, 40_000)
    const { draft } = await region.call('edition.read', {})
    expect(draft.cells).toMatchObject([
      { list: 'populations', municipality: 'ogres', year: 2013, field: 'population', after: 40_000 },
      { field: 'source', after: official.source },
      { field: 'status', before: 'estimate', after: 'official' },
    ])
    await region.call('workspace.undo', {})
    expect((await region.call('edition.read', {})).draft.count).toBe(0)
    await region.call('workspace.redo', {})
    const { file, serial } = await published()
    expect([serial, file.name]).toEqual([2, 'Programma_redakcija_02.asice'])
    expect(await region.call('edition.read', {})).toMatchObject({
      serial: 2,
      known: [{ serial: 2 }],
      draft: { count: 0 },
    })
    // What was published stays published, and the change before it can still be taken back: as the next draft.
    await region.call('workspace.undo', {})
    expect(await region.call('edition.read', {})).toMatchObject({ serial: 2, draft: { count: 3 } })
  })

  it('shows a municipality what it changes for it, is taken over, and is undone', async () => {
    await plan()
    const before = await clientsOf(ogre, 2013)
    await population(2013, 80_000)
    const { file } = await published()
    expect(await taken(ogre, file)).toEqual(['OK'])
    expect(await taken(ogre, file)).toEqual(['DUPLICATE'])
    expect(await clientsOf(ogre, 2013)).toBe(before)
    const { waiting } = await ogre.call('edition.read', {})
    const digest = waiting?.digest ?? ''
    const preview = await ogre.call('edition.preview', { digest })
    expect(preview).toMatchObject({ edition: { serial: 2, note: 'Jauns iedzīvotāju skaits Ogres novadā.' }, others: 0 })
    expect(preview.cells[0]).toMatchObject({ field: 'population', year: 2013, after: 80_000 })
    expect(preview.effect?.services.map(({ service }) => service)).toEqual(['S01'])
    const of2013 = preview.effect?.years.find(({ year }) => year === 2013)
    expect(of2013?.clients.before?.sum).toBe(before)

    expect(await ogre.call('edition.take', { digest })).toMatchObject({ serial: 2, changed: 1 })
    const after = await clientsOf(ogre, 2013)
    expect(after).toBe(of2013?.clients.after?.sum)
    expect(after).not.toBe(before)
    expect(await ogre.call('edition.read', {})).toMatchObject({ serial: 2, waiting: null, draft: { count: 0 } })
    expect(await ogre.refusal('edition.take', { digest })).toBe('EDITION_OLDER')

    await ogre.call('workspace.undo', {})
    expect(await clientsOf(ogre, 2013)).toBe(before)
    expect(await ogre.call('edition.read', {})).toMatchObject({ serial: 1, waiting: { serial: 2 } })
    await ogre.call('workspace.redo', {})
    expect(await clientsOf(ogre, 2013)).toBe(after)
  })

  it('keeps the work that was done by an earlier one: its file is named as such and can be taken', async () => {
    await plan()
    const old = await exported(ogre)
    await population(2013, 40_000)
    const { file } = await published()
    const refused = await region.call('exchange.examine', { files: [old] })
    expect(refused.files[0]).toMatchObject({ code: 'WRONG_PROGRAMME', details: { file: 1, ours: 2 } })
    const id = refused.files[0]?.id ?? ''
    const took = await region.call('exchange.import', { files: [old], take: [id] })
    expect(took.files[0]).toMatchObject({ code: 'OK' })
    await taken(ogre, file)
    const { waiting } = await ogre.call('edition.read', {})
    await ogre.call('edition.take', { digest: waiting?.digest ?? '' })
    await ogre.call('development.change', { cells: [{ service: 'S01', field: 'clients', value: 7 }] })
    expect(await imported(region, await exported(ogre))).toEqual(['OK'])
  })

  it('is taken only from the region, in its order, and never instead of a newer one', async () => {
    await population(2013, 40_000)
    const second = await published()
    await population(2014, 41_000)
    const third = await published('')
    expect(third.serial).toBe(3)
    const adazi = await world.municipality('adazu')
    expect(await taken(adazi, third.file)).toEqual(['SIGNER_UNKNOWN'])
    await trustRegion(adazi)
    expect(await taken(adazi, third.file)).toEqual(['OK'])
    expect(await taken(adazi, second.file)).toEqual(['OLDER_SERIAL'])
    const { waiting } = await adazi.call('edition.read', {})
    const preview = await adazi.call('edition.preview', { digest: waiting?.digest ?? '' })
    expect(preview).toMatchObject({ cells: [], others: 6, effect: { services: [] } })
    await adazi.call('edition.take', { digest: waiting?.digest ?? '' })
    expect(await ogre.refusal('edition.put', { list: 'populations', rows: [{}] })).toBe('REGION_ONLY')
    expect(await ogre.refusal('edition.publish', { note: '' })).toBe('REGION_ONLY')
    expect(await region.refusal('edition.take', { digest: waiting?.digest ?? '' })).toBe('MUNICIPALITY_ONLY')
    expect(await ogre.refusal('edition.take', { digest: 'x' })).toBe('EDITION_MISSING')
    // Another office of the region that goes its own way.
    const other = await world.region()
    const { rows } = await other.call('edition.rows', { list: 'milestones' })
    await other.call('edition.put', { list: 'milestones', rows: [{ ...rows[0], source: 'cits' }] })
    const stray = await other.call('edition.publish', { note: '' })
    expect(await taken(adazi, { name: stray.name, base64: stray.base64 })).toEqual(['SIGNER_UNKNOWN'])
  })

  it('may add a service, which every page then knows, and never takes one away', async () => {
    const { rows } = await region.call('edition.rows', { list: 'services' })
    const model = rows.find(({ code }) => code === 'S22')
    const fresh = { ...model, code: 'S23', position: 23, nameLv: 'Mobilā komanda', nameEn: 'Mobile team', ...official }
    expect(await region.refusal('edition.put', { list: 'services', rows: [fresh] })).toBe('EDITION_ROW')
    expect(await region.refusal('edition.put', { list: 'services', rows: [fresh], targetGroups: ['T99'] })).toBe(
      'EDITION_NAMES',
    )
    await region.call('edition.put', { list: 'services', rows: [fresh], targetGroups: ['T01', 'T02'] })
    await region.call('edition.put', {
      list: 'unitCosts',
      rows: [{ service: 'S23', itemLv: 'diena', itemEn: 'a day', unit: 'day', minor: 1250, currency: 'LVL', priceYear: 2012, validFrom: null, validTo: null, noteLv: null, noteEn: null, ...official }],
    }) // prettier-ignore
    expect(await region.refusal('edition.remove', { list: 'services', keys: ['["S23"]'] })).toBe('EDITION_GROWS')
    await taken(ogre, (await published()).file)
    const { waiting } = await ogre.call('edition.read', {})
    await ogre.call('edition.take', { digest: waiting?.digest ?? '' })
    expect((await ogre.call('programme.read', {})).services.map(({ code }) => code)).toContain('S23')
    expect((await ogre.call('programme.service', { service: 'S23' })).unitCosts).toHaveLength(1)
    await ogre.call('development.change', {
      cells: [
        { service: 'S23', field: 'decision', value: 'establish' },
        { service: 'S23', field: 'startYear', value: 2013 },
      ],
    })
    expect(await imported(region, await exported(ogre))).toEqual(['OK'])
    // Undone in the order in which it was done, the new service goes and nothing is left of it.
    await ogre.call('workspace.undo', {})
    await ogre.call('workspace.undo', {})
    expect((await ogre.call('programme.read', {})).services).toHaveLength(22)
  })

  it('refuses rows that cannot stand, naming the field, and writes nothing', async () => {
    const put = (list: 'populations' | 'parameters' | 'edition', row: Record<string, string | number | null>) =>
      region.refusal('edition.put', { list, rows: [row] })
    const { rows } = await region.call('edition.rows', { list: 'populations' })
    const row = rows[0] ?? {}
    expect(await put('populations', { ...row, population: -1 })).toBe('EDITION_ROW')
    expect(await put('populations', { ...row, source: '' })).toBe('EDITION_ROW')
    expect(await put('populations', { ...row, municipality: 'nekur' })).toBe('EDITION_NAMES')
    expect(await put('populations', { ...row, extra: 1 })).toBe('EDITION_ROW')
    const { rows: editions } = await region.call('edition.rows', { list: 'edition' })
    expect(await put('edition', { ...editions[0], lastYear: 2015 })).toBe('EDITION_YEARS')
    expect((await region.call('edition.read', {})).draft.count).toBe(0)
    await region.call('edition.put', { list: 'edition', rows: [{ ...editions[0], lastYear: 2018 }] })
    expect((await region.call('programme.read', {})).edition.lastYear).toBe(2018)
    expect((await region.call('overview.read', { municipality: 'ogres' })).costs).toHaveLength(9)
    // Without residents of 2018 the forecast of that year is not known, never zero.
    await region.call('edition.remove', { list: 'populations', keys: [JSON.stringify(['ogres', 2013])] })
    expect((await region.call('edition.read', {})).draft.count).toBeGreaterThan(1)
  })

  it('that came with a newer program is offered as a draft; here there is nothing new', async () => {
    expect(await region.call('edition.bundled', {})).toEqual({ count: 0 })
    expect(await region.refusal('edition.takeBundled', {})).toBe('EDITION_SAME')
    await population(2013, 40_000)
    expect(await region.call('edition.bundled', {})).toEqual({ count: 3 })
    await region.call('edition.takeBundled', {})
    expect((await region.call('edition.read', {})).draft.count).toBe(0)
    await region.call('workspace.undo', {})
    expect((await region.call('edition.read', {})).draft.count).toBe(3)
  })

  it('of a seminar never gets into a real workspace', async () => {
    const seminar = await world.region()
    const path = `${seminar.folder}/seminars.planotava`
    await seminar.call('workspace.create', { role: 'region', path, seminar: true })
    const { name, base64, digits } = await seminar.call('exchange.keyCard', {})
    await ogre.call('exchange.enrol', { file: { name, base64 }, digits })
    const { rows } = await seminar.call('edition.rows', { list: 'milestones' })
    await seminar.call('edition.put', { list: 'milestones', rows: [{ ...rows[0], source: 'izdomāts' }] })
    const made = await seminar.call('edition.publish', { note: '' })
    expect(await taken(ogre, { name: made.name, base64: made.base64 })).toEqual(['WRONG_PROGRAMME'])
  })
})
