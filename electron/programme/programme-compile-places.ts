import type { Database } from '#electron/database/database.ts'
import type { Boundary } from './programme-compile-geometry.ts'
import type { ProgrammeTables } from './programme-compile-layout.ts'
import { insert, noteOf, numberOrNull, originOf, textOrNull } from './programme-compile-values.ts'

/** The years of the planning series: one before the programme, and the programme's own. */
export const planningYears = ['2009', '2010', '2011', '2012', '2013', '2014', '2015', '2016'] as const
/** Declared residents: who has the right to a municipality's services. */
export const planningBasis = 'PMLP_register'

/** Municipalities, their borders and neighbours. */
export function fillPlaces(db: Database, t: ProgrammeTables, boundaries: readonly Boundary[]): void {
  for (const { cells: c } of t['consultation_groups.csv']) {
    const row = { id: c.id, name_lv: c.name_lv, name_en: c.name_en, held_on: textOrNull(c.date) }
    insert(db, 'programme_consultation_group', { ...row, ...noteOf(c), ...originOf(c) })
  }
  for (const { cells: c } of t['municipalities.csv']) {
    insert(db, 'programme_municipality', { ...c, area_km2: Number(c.area_km2) })
  }
  for (const b of boundaries) {
    const row = { municipality: b.id, geometry: JSON.stringify(b.geometry) }
    insert(db, 'programme_boundary', { ...row, ...originOf(b) })
  }
  for (const { cells: c } of t['neighbours.csv']) {
    const row = { a: c.a, b: c.b, border_km: Number(c.shared_border_km_csp2018) }
    insert(db, 'programme_neighbour', { ...row, ...noteOf(c), ...originOf(c) })
  }
}

/** How many people: the planning series, every observation, and the few age splits. */
export function fillPopulation(db: Database, t: ProgrammeTables): void {
  const observed = new Map(
    t['population.csv'].map((r) => [[r.cells.municipality_id, r.cells.year, r.cells.basis].join(), r]),
  )
  for (const { cells: series } of t['population_planning_series.csv']) {
    for (const year of planningYears) {
      // How sure a year is, its observation says; the series' own status is coarser.
      const c = observed.get([series.municipality_id, year, planningBasis].join())?.cells
      if (!c) throw new Error(`population.csv: no row for ${series.municipality_id} ${year} on the register basis`)
      const key = { municipality: series.municipality_id, year: Number(year) }
      const row = { ...key, population: Number(series[year]), basis: planningBasis }
      insert(db, 'programme_population', { ...row, ...noteOf(c), ...originOf(c) })
    }
  }
  for (const { cells: c } of t['population.csv']) {
    const key = { municipality: c.municipality_id, year: Number(c.year), basis: c.basis }
    const row = { ...key, population: Number(c.population), url: textOrNull(c.url) }
    insert(db, 'programme_population_observation', { ...row, ...noteOf(c), ...originOf(c) })
  }
  for (const { cells: c } of t['population_age.csv']) {
    const ages = { age_0_6: numberOrNull(c.age_0_6), age_7_18: numberOrNull(c.age_7_18) }
    const older = { over_working_age: numberOrNull(c.over_working_age), total: Number(c.total), basis: c.basis }
    const key = { municipality: c.municipality_id, year: Number(c.year) }
    insert(db, 'programme_population_age', { ...key, ...ages, ...older, ...originOf(c) })
  }
}
