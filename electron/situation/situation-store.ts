import type { Database } from '#electron/database/database.ts'

export interface OwnRate {
  readonly group: string
  readonly rate: number
  readonly reason: string | null
}

export interface OwnCount {
  readonly group: string
  readonly year: number
  readonly persons: number
  readonly reason: string | null
}

export interface OwnPopulation {
  readonly year: number
  readonly population: number
  readonly reason: string | null
}

export function readOwnRates(db: Database, municipality: string): OwnRate[] {
  return db.all<OwnRate & Record<string, never>>(
    'SELECT target_group AS "group", rate, reason FROM situation_rate WHERE municipality = ?',
    [municipality],
  )
}

export function readOwnCounts(db: Database, municipality: string): OwnCount[] {
  return db.all<OwnCount & Record<string, never>>(
    'SELECT target_group AS "group", year, persons, reason FROM situation_count WHERE municipality = ?',
    [municipality],
  )
}

export function readOwnPopulations(db: Database, municipality: string): OwnPopulation[] {
  return db.all<OwnPopulation & Record<string, never>>(
    'SELECT year, population, reason FROM situation_population WHERE municipality = ?',
    [municipality],
  )
}

export function writeOwnRate(db: Database, municipality: string, row: OwnRate): void {
  db.run(
    `INSERT INTO situation_rate (municipality, target_group, rate, reason) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (municipality, target_group) DO UPDATE SET rate = ?3, reason = ?4`,
    [municipality, row.group, row.rate, row.reason],
  )
}

export function removeOwnRate(db: Database, municipality: string, group: string): void {
  db.run('DELETE FROM situation_rate WHERE municipality = ? AND target_group = ?', [municipality, group])
}

/** A count without a reason given keeps the reason that stood there. */
export function writeOwnCount(db: Database, municipality: string, row: OwnCount): void {
  db.run(
    `INSERT INTO situation_count (municipality, target_group, year, persons, reason) VALUES (?1, ?2, ?3, ?4, ?5)
     ON CONFLICT (municipality, target_group, year) DO UPDATE SET persons = ?4, reason = coalesce(?5, reason)`,
    [municipality, row.group, row.year, row.persons, row.reason],
  )
}

export function removeOwnCount(db: Database, municipality: string, group: string, year: number): void {
  db.run('DELETE FROM situation_count WHERE municipality = ? AND target_group = ? AND year = ?', [
    municipality,
    group,
    year,
  ])
}

export function writeOwnPopulation(db: Database, municipality: string, row: OwnPopulation): void {
  db.run(
    `INSERT INTO situation_population (municipality, year, population, reason) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (municipality, year) DO UPDATE SET population = ?3, reason = coalesce(?4, reason)`,
    [municipality, row.year, row.population, row.reason],
  )
}

export function removeOwnPopulation(db: Database, municipality: string, year: number): void {
  db.run('DELETE FROM situation_population WHERE municipality = ? AND year = ?', [municipality, year])
}
