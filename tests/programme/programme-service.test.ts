import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OutputOf } from '#shared/contract/api.ts'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
let programme: OutputOf<'programme.read'>

beforeAll(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path))
  await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })
  programme = await host.value('programme.read', {})
})
afterAll(async () => {
  await host.close()
  folder.remove()
})

const isText = (text: string) => text.trim().length > 0

describe('the bundled programme', () => {
  it('is the edition of 2010–2016 with 30 municipalities, 22 services and 12 target groups', () => {
    expect(programme.edition).toMatchObject({ firstYear: 2010, lastYear: 2016 })
    expect(programme.edition.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(programme.municipalities).toHaveLength(30)
    expect(programme.services).toHaveLength(22)
    expect(programme.targetGroups.map((group) => group.code)).toEqual(
      Array.from({ length: 12 }, (_, at) => `T${String(at + 1).padStart(2, '0')}`),
    )
  })

  it('lists the cities first and then the counties by the Latvian alphabet', () => {
    const names = programme.municipalities.map((m) => m.nameLv)
    expect(names.slice(0, 4)).toEqual(['Rīga', 'Jūrmala', 'Alojas novads', 'Ādažu novads'])
    expect(names.slice(-2)).toEqual(['Stopiņu novads', 'Tukuma novads'])
    // ķ is a letter of its own after k, as ā is after a
    const k = names.filter((name) => /^[KĶ]/.test(name))
    expect(k).toEqual(['Kandavas novads', 'Krimuldas novads', 'Ķeguma novads', 'Ķekavas novads'])
  })

  it('knows neighbours both ways, and nobody is a neighbour of itself', () => {
    const of = new Map(programme.municipalities.map((m) => [m.id, m.neighbours]))
    let borders = 0
    for (const [id, neighbours] of of) {
      expect(neighbours).not.toContain(id)
      expect(new Set(neighbours).size).toBe(neighbours.length)
      for (const other of neighbours) {
        borders++
        expect(of.get(other), `${id} – ${other}`).toContain(id)
      }
    }
    expect(borders).toBe(2 * 65)
    // Ogre meets Ikšķile, Ķegums and Ropaži.
    expect(of.get('ogres')).toEqual(expect.arrayContaining(['ikskiles', 'keguma', 'ropazu']))
  })

  it('describes every service in both languages, with its groups, norms and sources', async () => {
    const groups = new Set(programme.targetGroups.map((group) => group.code))
    for (const { code, targetGroups } of programme.services) {
      const service = await host.value('programme.service', { service: code })
      expect(service).toMatchObject({ code, targetGroups })
      for (const field of [
        'nameLv',
        'nameEn',
        'typeLv',
        'typeEn',
        'descriptionLv',
        'descriptionEn',
        'unitLv',
        'unitEn',
        'source',
      ] as const)
        expect(isText(service[field]), `${code} ${field}`).toBe(true)
      expect(service.nameLv).not.toBe(service.nameEn)
      expect(targetGroups.length, code).toBeGreaterThan(0)
      for (const group of targetGroups) expect(groups).toContain(group)
      for (const cost of service.unitCosts) {
        expect(isText(cost.source), code).toBe(true)
        // A price of a year after the programme is for comparison only, and says so.
        expect(cost.outsideYears, `${code} ${cost.priceYear}`).toBe(cost.priceYear > 2016)
        expect(Number.isSafeInteger(cost.minor)).toBe(true)
      }
    }
    expect(await host.ask('programme.service', { service: 'S99' })).toMatchObject({
      ok: false,
      problem: { code: 'SERVICE_UNKNOWN', details: { service: 'S99' } },
    })
  })

  it('has the documented price of an hour of home care: 3,30 € of 2014', async () => {
    const { unitCosts } = await host.value('programme.service', { service: 'S01' })
    expect(unitCosts[0]).toMatchObject({
      unit: 'hour',
      minor: 330,
      currency: 'EUR',
      priceYear: 2014,
      outsideYears: false,
    })
  })

  it('has a population of the own municipality for every year from 2009, and where it is from', async () => {
    const { municipality, years } = await host.value('programme.population', {})
    expect(municipality).toBe('ogres')
    expect(years.map((row) => row.year)).toEqual([2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016])
    expect(years.find((row) => row.year === 2012)).toMatchObject({
      population: 37_730,
      basis: 'PMLP_register',
      status: 'estimate',
    })
    for (const row of years) expect(isText(row.source)).toBe(true)
    expect(await host.ask('programme.population', { municipality: 'riga' })).toMatchObject({
      problem: { code: 'REGION_ONLY' },
    })
  })

  it('has a boundary of every municipality as GeoJSON', async () => {
    const { source, features } = await host.value('programme.boundaries', {})
    expect(isText(source)).toBe(true)
    expect(features.map((f) => f.id).sort()).toEqual(programme.municipalities.map((m) => m.id).sort())
    for (const { id, geometry } of features) {
      const { type, coordinates } = geometry as { type: string; coordinates: unknown }
      expect(['Polygon', 'MultiPolygon'], id).toContain(type)
      const numbers = JSON.stringify(coordinates)
        .match(/-?\d+(\.\d+)?/g)!
        .map(Number)
      // Longitude and latitude of the region.
      expect(Math.min(...numbers), id).toBeGreaterThan(22)
      expect(Math.max(...numbers), id).toBeLessThan(58.2)
    }
  })

  it('has wages, prices and contributions for every year, and the fixed rate', async () => {
    const rows = await host.value('programme.parameters', {})
    const years = (parameter: string) => rows.filter((row) => row.parameter === parameter).map((row) => row.year)
    const all = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016]
    for (const parameter of [
      'cpi_average_change_pct',
      'average_gross_wage_month_eur',
      'employer_vsaoi_pct',
      'minimum_wage_month_eur',
    ])
      expect(years(parameter), parameter).toEqual(all)
    expect(rows.find((row) => row.parameter === 'lvl_per_eur')).toMatchObject({
      year: null,
      value: 0.702804,
      status: 'official',
    })
    for (const row of rows) expect(isText(row.source)).toBe(true)
  })

  it('has the course of the programme: meetings, calls and limits', async () => {
    const { milestones, calls, limits, consultationGroups } = await host.value('programme.timeline', {})
    expect(milestones).toHaveLength(22)
    expect(milestones[0]).toMatchObject({ date: '2010-01-14', kind: 'programme' })
    expect(calls.map((call) => [call.call, call.amountMinor, call.currency])).toEqual([
      [1, 350_000_000, 'LVL'],
      [2, 560_000_000, 'LVL'],
    ])
    // Nothing is known of the region's quota in the first call: that is not 0.
    expect(calls.map((call) => call.regionQuotaMinor)).toEqual([null, 183_884_373])
    expect(limits[0]).toMatchObject({ minor: 10_000_000, currency: 'LVL', unit: 'project' })
    // Every municipality was invited to one round table.
    expect(consultationGroups.flatMap((group) => group.municipalities).sort()).toEqual(
      programme.municipalities.map((m) => m.id).sort(),
    )
    const ogre = consultationGroups.find((group) => group.municipalities.includes('ogres'))
    expect(ogre?.municipalities).toEqual(['ikskiles', 'keguma', 'lielvardes', 'ogres'])
    expect(ogre?.heldOn).toBe('2010-02-19')
  })

  it('is the same for the region, which says whose population it asks for', async () => {
    await host.value('workspace.create', { role: 'region' })
    expect(await host.value('programme.read', {})).toEqual(programme)
    expect((await host.value('programme.population', { municipality: 'riga' })).years).toHaveLength(8)
    expect(await host.ask('programme.population', {})).toMatchObject({ problem: { code: 'CHOOSE_MUNICIPALITY' } })
    expect(await host.ask('programme.population', { municipality: 'cesu' })).toMatchObject({
      problem: { code: 'MUNICIPALITY_UNKNOWN' },
    })
  })
})
