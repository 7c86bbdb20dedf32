import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Database } from '#electron/database/database.ts'
import { migrate } from '#electron/database/migrate.ts'
import { compileProgramme } from '#electron/programme/programme-compile.ts'
import * as store from '#electron/programme/programme-store.ts'
import { source } from './programme-source.ts'

let db: Database
beforeAll(async () => {
  db = await Database.open((await compileProgramme(source)).bytes)
})
afterAll(() => {
  db.close()
})

test('the edition', () => {
  const { id, firstYear, lastYear, round } = store.readEdition(db)
  expect({ id, firstYear, lastYear, round }).toEqual({
    id: 'rpr-2010-2016',
    firstYear: 2010,
    lastYear: 2016,
    round: '2012',
  })
  expect(store.programmeTitle(db).titleEn).toContain('Riga Planning Region')
})

test('a database without programme is said to be one', async () => {
  const empty = await Database.open()
  migrate(empty)
  expect(() => store.readEdition(empty)).toThrow('the database holds no programme')
  empty.close()
})

describe('municipalities', () => {
  test('the cities first, then the counties by the Latvian alphabet', () => {
    const names = store.readMunicipalities(db).map((m) => m.nameLv)
    expect(names.slice(0, 5)).toEqual(['Rīga', 'Jūrmala', 'Alojas novads', 'Ādažu novads', 'Babītes novads'])
    expect(names.at(-1)).toBe('Tukuma novads')
  })
  test('one with its parts and neighbours', () => {
    expect(store.readMunicipalities(db).find((m) => m.id === 'ikskiles')).toMatchObject({
      nameLv: 'Ikšķiles novads',
      nameEn: 'Ikšķile Municipality',
      kind: 'county',
      atvkCode: '0740600',
      centre: 'Ikšķile',
      areaKm2: 130.6,
      consultationGroup: 'ogre',
      status: 'official',
    })
    const garkalne = store.readMunicipalities(db).find((m) => m.id === 'garkalnes')
    expect(garkalne?.neighbours).not.toContain('sejas') // they touch in one point only
    expect(garkalne?.neighbours).toContain('carnikavas')
  })
  test('neighbours are symmetric and each pair stands once', () => {
    const pairs = store.readNeighbours(db).map(({ a, b }) => `${a} ${b}`)
    expect(pairs.length).toBe(65)
    const listed = store.readMunicipalities(db).flatMap((m) => m.neighbours.map((n) => [m.id, n].sort().join(' ')))
    expect(listed.length).toBe(130)
    expect([...new Set(listed)].sort()).toEqual(pairs.sort())
  })
  test('boundaries are GeoJSON', () => {
    const types = store.readBoundaries(db).map((b) => [b.municipality, b.geometry.type] as const)
    expect(types.length).toBe(30)
    expect(types.filter(([, type]) => type === 'MultiPolygon')).toEqual([['olaines', 'MultiPolygon']])
  })
  test('the round table in Ogre', () => {
    expect(store.readConsultationGroups(db).find((g) => g.id === 'ogre')).toMatchObject({
      nameLv: 'Apaļā galda diskusija Ogrē',
      heldOn: '2010-02-19',
      municipalities: ['ikskiles', 'keguma', 'lielvardes', 'ogres'],
      noteLv: null,
    })
    expect(store.readConsultationGroups(db).flatMap((g) => g.municipalities).length).toBe(30)
  })
})

describe('population', () => {
  test('of one municipality and of all', () => {
    expect(store.readPopulations(db, 'ogres').map((p) => p.year)).toEqual([
      2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016,
    ])
    expect(store.readPopulations(db).length).toBe(240)
    expect(store.readPopulations(db, 'nowhere')).toEqual([])
  })
  test('a note in both languages', () => {
    expect(store.readPopulations(db, 'alojas')[0]).toMatchObject({
      population: 6152,
      noteLv: '14.01.2009.; pastarpināts avots',
      noteEn: '14 January 2009; secondary source',
    })
  })
  test('counts by age; what is not known is null', () => {
    expect(store.readPopulationAge(db, 'riga')[0]).toMatchObject({
      year: 2015,
      age0To6: 50_644,
      age7To18: 63_603,
      overWorkingAge: 153_109,
      total: 698_086,
    })
    expect(store.readPopulationAge(db, 'alojas')[0]).toMatchObject({
      age0To6: null,
      age7To18: null,
      overWorkingAge: 1010,
    })
  })
  test('observations on every basis', () => {
    const bases = new Set(store.readPopulationObservations(db).map((o) => o.basis))
    expect([...bases].sort()).toEqual(['CSP_census', 'CSP_precensus', 'CSP_resident', 'PMLP_register'])
  })
  test('shares, rates and groups', () => {
    const shares = new Map(store.readAgeShares(db).map((s) => [s.share, s.value]))
    expect([shares.get('children'), shares.get('adults'), shares.get('over_working')]).toEqual([0.165, 0.835, 0.219])
    const homeless = store.readPrevalenceRates(db).filter((r) => r.targetGroup === 'T10')
    expect(homeless.map((r) => [r.municipality, r.rate])).toEqual([
      [null, 0.0005],
      ['riga', 0.0037],
    ])
    expect(store.readTargetGroups(db).map((g) => g.code)).toEqual(
      Array.from({ length: 12 }, (_, i) => `T${String(i + 1).padStart(2, '0')}`),
    )
    expect(store.readDisability(db).length).toBe(6)
  })
})

describe('services', () => {
  test('the catalogue in its order', () => {
    const services = store.readServices(db)
    expect(services.map((s) => s.position)).toEqual(Array.from({ length: 22 }, (_, i) => i + 1))
    expect(services[9]).toMatchObject({
      code: 'S10',
      place: 'residential',
      typeLv: 'sociālā aprūpe; sociālā rehabilitācija',
      typeEn: 'social care; social rehabilitation',
      unitLv: 'diennakts',
      targetGroups: ['T01', 'T02', 'T03', 'T05', 'T12'],
      status: 'reconstructed',
    })
    expect(store.serviceCodes(db)).toEqual(services.map((s) => s.code))
  })
  test('one in detail, with its prices', () => {
    const found = store.readService(db, 'S11')
    expect(found).toMatchObject({
      typicalCapacityLv: '4–8 personas dzīvoklī (2002. gada likumprojekts)',
      typicalCapacityStatus: 'official',
    })
    expect(found?.unitCosts).toMatchObject([
      { itemLv: 'Daugavpils: grupu dzīvoklis', minor: 939, currency: 'EUR', priceYear: 2017, outsideYears: true },
    ])
    expect(store.readService(db, 'S99')).toBeUndefined()
  })
  test('prices of 2017 and later are outside the programme’s years, and none before', () => {
    for (const cost of store.readUnitCosts(db))
      expect([cost.id, cost.outsideYears]).toEqual([cost.id, cost.priceYear >= 2017])
    expect(store.readUnitCosts(db).filter((cost) => cost.outsideYears).length).toBe(10)
  })
  test('14 of 22 have no documented price', () => {
    const priced = new Set(store.readUnitCosts(db).map((cost) => cost.service))
    expect(store.serviceCodes(db).filter((code) => !priced.has(code)).length).toBe(14)
  })
})

describe('the course of the programme', () => {
  test('the fixed rate has no year, the series have theirs', () => {
    const parameters = store.readParameters(db)
    expect(parameters.find((p) => p.parameter === 'lvl_per_eur')).toMatchObject({
      year: null,
      value: 0.702804,
      status: 'official',
    })
    const cpi = parameters.filter((p) => p.parameter === 'cpi_average_change_pct').map((p) => [p.year, p.value])
    expect(cpi).toEqual([
      [2009, 3.5],
      [2010, -1.1],
      [2011, 4.4],
      [2012, 2.3],
      [2013, 0],
      [2014, 0.6],
      [2015, 0.2],
      [2016, 0.1],
    ])
  })
  test('milestones keep their order, and the one published date that contradicts it, with its note', () => {
    const milestones = store.readMilestones(db)
    expect(milestones.length).toBe(22)
    const odd = milestones.findIndex((m) => m.date === '2010-02-16')
    expect(milestones.slice(odd - 1, odd + 2).map((m) => m.date)).toEqual(['2010-12-21', '2010-02-16', '2011-03-02'])
    expect(milestones[odd]?.noteLv).toContain('tātad acīmredzot 16.02.2011.')
    expect(milestones[odd]?.noteEn).toContain('evidently 16 February 2011')
  })
  test('calls and limits', () => {
    expect(store.readEsfCalls(db)[1]).toMatchObject({
      opens: '2011-06-01',
      closes: '2011-07-11',
      applications: 198,
      applicationsRegion: 91,
    })
    expect(store.readProjectLimits(db).map((l) => [l.unit, l.minor, l.currency])).toEqual([
      ['project', 10_000_000, 'LVL'],
      ['project', 9_210_500, 'LVL'],
      ['project', 9_107_100, 'LVL'],
      ['participant', 53_700, 'LVL'],
    ])
  })
})

test('every text in both languages, or in none', () => {
  const lists: readonly (readonly object[])[] = [
    store.readMunicipalities(db),
    store.readServices(db),
    store.readTargetGroups(db),
    store.readMilestones(db),
    store.readUnitCosts(db),
    store.readProjectLimits(db),
    store.readEsfCalls(db),
    store.readPopulations(db),
    store.readConsultationGroups(db),
    store.readNeighbours(db),
  ]
  let seen = 0
  for (const row of lists.flat() as readonly Readonly<Record<string, unknown>>[]) {
    for (const key of Object.keys(row).filter((name) => name.endsWith('Lv'))) {
      seen++
      expect([key, row[key] === null]).toEqual([key, row[key.replace(/Lv$/, 'En')] === null])
    }
  }
  expect(seen).toBeGreaterThan(400)
})
