import { afterEach, describe, expect, it } from 'vitest'
import type { Database } from '#electron/database/database.ts'
import { checkColumn, databaseAt, insert, programmeRows, stepsTo, tablesOf } from './migration-bench.ts'

let db: Database
afterEach(() => db.close())

const origin = { source: 'RPR', status: 'official' }
const municipality = {
  id: 'ogres',
  name_lv: 'Ogres novads',
  name_en: 'Ogre',
  kind: 'county',
  atvk_code: '0740200',
  centre: 'Ogre',
  centre_status: 'official',
  area_km2: 994,
  territorial_units: 'Ogre',
  consultation_group: 'ogre',
  ...origin,
}

describe('migration 1, the bundled programme, from nothing', () => {
  it('makes the tables of the programme and no other', async () => {
    db = await databaseAt(0)
    const before = tablesOf(db)
    expect(before).toEqual([])
    stepsTo(db, 1, [
      'programme_age_share',
      'programme_boundary',
      'programme_consultation_group',
      'programme_disability',
      'programme_edition',
      'programme_esf_call',
      'programme_milestone',
      'programme_municipality',
      'programme_neighbour',
      'programme_parameter',
      'programme_population',
      'programme_population_age',
      'programme_population_observation',
      'programme_prevalence_rate',
      'programme_project_limit',
      'programme_service',
      'programme_service_target_group',
      'programme_target_group',
      'programme_unit_cost',
    ])
  })

  it('takes the programme’s rows', async () => {
    db = await databaseAt(1, programmeRows)
    expect(db.get('SELECT name_lv, area_km2 FROM programme_municipality WHERE id = ?', ['ogres'])).toEqual({
      name_lv: 'Ogres novads',
      area_km2: 994,
    })
  })

  it('refuses what cannot be', async () => {
    db = await databaseAt(1)
    insert(db, 'programme_consultation_group', { id: 'ogre', name_lv: 'Ogrē', name_en: 'In Ogre', ...origin })
    const refuse = (
      table: string,
      row: Parameters<typeof insert>[2],
      column: string,
      good: (string | number)[],
      bad: (string | number | null)[],
    ) => checkColumn(db, table, row, column, good, bad)
    refuse('programme_municipality', municipality, 'kind', ['city', 'county'], ['parish', null])
    refuse('programme_municipality', municipality, 'area_km2', [994, 0.5], ['big'])
    refuse('programme_municipality', municipality, 'consultation_group', ['ogre'], ['nobody'])
    const edition = {
      id: '1',
      title_lv: 'a',
      title_en: 'a',
      first_year: 2010,
      last_year: 2016,
      round: '1',
      digest: 'd',
      ...origin,
    }
    refuse('programme_edition', edition, 'last_year', [2010, 2016], [2009])
    const share = { share: 'adults', definition_lv: 'a', definition_en: 'a', value: 0.8, ...origin }
    refuse('programme_age_share', share, 'share', ['children', 'adults', 'over_working'], ['everybody'])
    const limit = { item_lv: 'a', item_en: 'a', unit: 'x', minor: 1, currency: 'LVL', price_year: 2011, ...origin }
    refuse('programme_project_limit', limit, 'currency', ['LVL', 'EUR'], ['USD', 'lvl'])
    refuse('programme_project_limit', limit, 'minor', [0, 10_000_000], [0.5])
  })

  it('keeps each pair of neighbours once, and one general rate of a group', async () => {
    db = await databaseAt(1, programmeRows)
    const pair = { a: 'ogres', b: 'keguma', border_km: 1, ...origin }
    expect(() => insert(db, 'programme_neighbour', pair)).toThrow(/CHECK/)
    expect(() => insert(db, 'programme_neighbour', { ...pair, a: 'keguma', b: 'ogres' })).toThrow(/UNIQUE/)
    const rate = { target_group: 'T02', municipality: null, rate: 0.05, base: 'adults', ...origin }
    expect(() => insert(db, 'programme_prevalence_rate', rate)).toThrow(/UNIQUE/)
    insert(db, 'programme_prevalence_rate', { ...rate, municipality: 'ogres' })
  })
})
