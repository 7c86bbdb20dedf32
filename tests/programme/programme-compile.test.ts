import { beforeAll, describe, expect, test } from 'vitest'
import { Database } from '#electron/database/database.ts'
import { newestVersion, schemaVersion } from '#electron/database/migrate.ts'
import { compileProgramme, type CompiledProgramme } from '#electron/programme/programme-compile.ts'
import { programmeDigest } from '#electron/programme/programme-compile-files.ts'
import { minorUnits } from '#electron/programme/programme-compile-values.ts'
import { edited, source } from './programme-source.ts'

let compiled: CompiledProgramme
let db: Database

beforeAll(async () => {
  compiled = await compileProgramme(source)
  db = await Database.open(compiled.bytes)
})

const count = (table: string): number => Number(db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n)

test('the same data gives the same bytes', async () => {
  const again = await compileProgramme(new Map([...source].reverse()))
  expect(again.digest).toBe(compiled.digest)
  expect(Buffer.from(again.bytes).equals(Buffer.from(compiled.bytes))).toBe(true)
})

test('the digest is that of the data and stands in the edition', () => {
  expect(compiled.digest).toMatch(/^[0-9a-f]{64}$/)
  expect(compiled.digest).toBe(programmeDigest(source))
  expect(db.get('SELECT id, digest FROM programme_edition')).toEqual({ id: 'rpr-2010-2016', digest: compiled.digest })
})

test('line ends and byte-order marks do not change the digest; one character does', () => {
  const windows = new Map([...source].map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]))
  expect(programmeDigest(windows)).toBe(compiled.digest)
  expect(programmeDigest(edited(['services.csv', 'Home care', 'Home Care']))).not.toBe(compiled.digest)
})

test('Windows line ends give the same bytes', async () => {
  const windows = new Map([...source].map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]))
  expect(Buffer.from((await compileProgramme(windows)).bytes).equals(Buffer.from(compiled.bytes))).toBe(true)
})

test('a missing file is named', async () => {
  const files = new Map(source)
  files.delete('services.csv')
  await expect(compileProgramme(files)).rejects.toThrow('services.csv: the file is missing')
})

test('every migration is applied', () => {
  expect(schemaVersion(db)).toBe(newestVersion)
})

test.each([
  ['programme_edition', 1],
  ['programme_consultation_group', 7],
  ['programme_municipality', 30],
  ['programme_boundary', 30],
  ['programme_neighbour', 65],
  ['programme_population', 30 * 8],
  ['programme_population_observation', 296],
  ['programme_population_age', 5],
  ['programme_age_share', 3],
  ['programme_target_group', 12],
  ['programme_prevalence_rate', 13],
  ['programme_disability', 6],
  ['programme_service', 22],
  ['programme_service_target_group', 46],
  ['programme_unit_cost', 21],
  ['programme_parameter', 47],
  ['programme_milestone', 22],
  ['programme_esf_call', 2],
  ['programme_project_limit', 4],
])('%s has %i rows', (table, rows) => {
  expect(count(table)).toBe(rows)
})

describe('money is whole santīmi and cents', () => {
  test.each([
    ['0', 0],
    ['92105', 9_210_500],
    ['3.3', 330],
    ['0.29', 29], // 0.29 × 100 is 28.999999999999996 in binary fractions
    ['1138.55', 113_855],
    ['1838843.73', 183_884_373],
  ])('%s → %i', (text, minor) => {
    expect(minorUnits(text)).toBe(minor)
  })
  test.each(['1,5', '-1', '1.005', '', '1e3'])('%j is refused', (text) => {
    expect(() => minorUnits(text)).toThrow(RangeError)
  })
  test('in the tables', () => {
    expect(
      db.get('SELECT amount_minor, region_quota_minor, ceiling_minor FROM programme_esf_call WHERE call = 2'),
    ).toEqual({
      amount_minor: 560_000_000,
      region_quota_minor: 183_884_373,
      ceiling_minor: 10_000_000,
    })
    expect(
      db.get("SELECT minor, currency FROM programme_unit_cost WHERE service = 'S18' AND price_year = 2013"),
    ).toEqual({
      minor: 15_144,
      currency: 'LVL',
    })
  })
})

describe('a year’s population is as sure as its observation', () => {
  const row = (year: number) =>
    db.get("SELECT population, status, basis FROM programme_population WHERE municipality = 'riga' AND year = ?", [
      year,
    ])
  test('Rīga 2010 is an estimate', () => {
    expect(row(2010)).toEqual({ population: 706_413, status: 'estimate', basis: 'PMLP_register' })
  })
  test('Rīga 2015 is official', () => {
    expect(row(2015)).toEqual({ population: 698_086, status: 'official', basis: 'PMLP_register' })
  })
  test('28 of 240 are official', () => {
    expect(db.get("SELECT count(*) AS n FROM programme_population WHERE status = 'official'")).toEqual({ n: 28 })
  })
  test('the sums are those of the documentation', () => {
    expect(
      db.all('SELECT year, sum(population) AS sum FROM programme_population WHERE year < 2011 GROUP BY year'),
    ).toEqual([
      { year: 2009, sum: 1_099_468 },
      { year: 2010, sum: 1_097_345 },
    ])
  })
})

test('family carers are counted from clients', () => {
  expect(db.all("SELECT municipality, rate, base FROM programme_prevalence_rate WHERE target_group = 'T12'")).toEqual([
    { municipality: null, rate: 0.5, base: 'clients' },
  ])
})

test('an empty cell is NULL, not zero', () => {
  expect(
    db.get('SELECT applications, applications_region, ceiling_minor FROM programme_esf_call WHERE call = 1'),
  ).toEqual({
    applications: 103,
    applications_region: null,
    ceiling_minor: null,
  })
})
