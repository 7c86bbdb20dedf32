import type { Project } from '#shared/funding/funding-contract.ts'
import type { Copayment, StateShare } from '#shared/funding/funding.ts'
import type { Database } from '#electron/database/database.ts'

type Reasoned<T> = T & { readonly reason: string | null }

export function readCopayments(db: Database, municipality: string): Map<string, Reasoned<Copayment>> {
  const rows = db.all<{ service: string } & Reasoned<Copayment>>(
    `SELECT service, rate_minor AS rateMinor, currency, share_paying AS sharePaying, reason FROM funding_copayment
     WHERE municipality = ?`,
    [municipality],
  )
  return new Map(rows.map(({ service, ...row }) => [service, row]))
}

export function writeCopayment(
  db: Database,
  municipality: string,
  service: string,
  row: Reasoned<Copayment> | null,
): void {
  if (row === null) {
    db.run('DELETE FROM funding_copayment WHERE municipality = ? AND service = ?', [municipality, service])
    return
  }
  db.run(
    `INSERT INTO funding_copayment (municipality, service, rate_minor, currency, share_paying, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
     ON CONFLICT (municipality, service) DO UPDATE SET rate_minor = ?3, currency = ?4, share_paying = ?5, reason = ?6`,
    [municipality, service, row.rateMinor, row.currency, row.sharePaying, row.reason],
  )
}

export function readStateShares(db: Database, municipality: string): Map<string, Reasoned<StateShare>> {
  const rows = db.all<{ service: string } & Reasoned<StateShare>>(
    `SELECT service, share, first_year AS firstYear, last_year AS lastYear, reason FROM funding_state WHERE municipality = ?`,
    [municipality],
  )
  return new Map(rows.map(({ service, ...row }) => [service, row]))
}

export function writeStateShare(
  db: Database,
  municipality: string,
  service: string,
  row: Reasoned<StateShare> | null,
): void {
  if (row === null) {
    db.run('DELETE FROM funding_state WHERE municipality = ? AND service = ?', [municipality, service])
    return
  }
  db.run(
    `INSERT INTO funding_state (municipality, service, share, first_year, last_year, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
     ON CONFLICT (municipality, service) DO UPDATE SET share = ?3, first_year = ?4, last_year = ?5, reason = ?6`,
    [municipality, service, row.share, row.firstYear, row.lastYear, row.reason],
  )
}

export interface DonationRow {
  readonly service: string
  readonly year: number
  readonly minor: number | null
}

export function readDonations(db: Database, municipality: string): DonationRow[] {
  return db.all<DonationRow & Record<string, never>>(
    'SELECT service, year, minor FROM funding_donation WHERE municipality = ? ORDER BY service, year',
    [municipality],
  )
}

export function writeDonation(db: Database, municipality: string, row: Reasoned<DonationRow>): void {
  db.run(
    `INSERT INTO funding_donation (municipality, service, year, minor, reason) VALUES (?1, ?2, ?3, ?4, ?5)
     ON CONFLICT (municipality, service, year) DO UPDATE SET minor = ?4, reason = ?5`,
    [municipality, row.service, row.year, row.minor, row.reason],
  )
}

export function removeDonation(db: Database, municipality: string, service: string, year: number): void {
  db.run('DELETE FROM funding_donation WHERE municipality = ? AND service = ? AND year = ?', [
    municipality,
    service,
    year,
  ])
}

/** What the municipality can spend, by year: minor units of the year's currency. */
export function readEnvelopes(db: Database, municipality: string): Map<number, number> {
  const rows = db.all<{ year: number; minor: number }>(
    'SELECT year, minor FROM funding_envelope WHERE municipality = ?',
    [municipality],
  )
  return new Map(rows.map(({ year, minor }) => [year, minor]))
}

export function writeEnvelope(
  db: Database,
  municipality: string,
  year: number,
  minor: number | null,
  reason: string | null,
): void {
  if (minor === null) {
    db.run('DELETE FROM funding_envelope WHERE municipality = ? AND year = ?', [municipality, year])
    return
  }
  db.run(
    `INSERT INTO funding_envelope (municipality, year, minor, reason) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (municipality, year) DO UPDATE SET minor = ?3, reason = ?4`,
    [municipality, year, minor, reason],
  )
}

export interface LineSources {
  readonly id: string
  readonly name: string
  readonly service: string
  readonly esfEligible: 'yes' | 'no' | null
  readonly stateSupported: 'yes' | 'no' | null
}

export function readLineSources(db: Database, municipality: string): LineSources[] {
  return db.all<LineSources & Record<string, never>>(
    `SELECT id, name, service, esf_eligible AS esfEligible, state_supported AS stateSupported FROM costing_line
     WHERE municipality = ? ORDER BY service, position, id`,
    [municipality],
  )
}

export function writeLineSources(
  db: Database,
  municipality: string,
  row: Pick<LineSources, 'id' | 'esfEligible' | 'stateSupported'>,
): void {
  db.run('UPDATE costing_line SET esf_eligible = ?, state_supported = ? WHERE municipality = ? AND id = ?', [
    row.esfEligible,
    row.stateSupported,
    municipality,
    row.id,
  ])
}

export function readProjects(db: Database, municipality: string): Project[] {
  const services = Map.groupBy(
    db.all<{ project: string; service: string }>(
      'SELECT project, service FROM funding_project_service WHERE municipality = ? ORDER BY project, service',
      [municipality],
    ),
    ({ project }) => project,
  )
  return db
    .all<Omit<Project, 'services'> & Record<string, never>>(
      `SELECT id, name, call, state, first_year AS firstYear, last_year AS lastYear, share, ceiling, note FROM funding_project
       WHERE municipality = ? ORDER BY id`,
      [municipality],
    )
    .map((row) => ({ ...row, services: (services.get(row.id) ?? []).map(({ service }) => service) }))
}

export function writeProject(db: Database, municipality: string, p: Project): void {
  db.run(
    `INSERT INTO funding_project (municipality, id, name, call, state, first_year, last_year, share, ceiling, note)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
     ON CONFLICT (municipality, id)
     DO UPDATE SET name = ?3, call = ?4, state = ?5, first_year = ?6, last_year = ?7, share = ?8, ceiling = ?9, note = ?10`,
    [municipality, p.id, p.name, p.call, p.state, p.firstYear, p.lastYear, p.share, p.ceiling, p.note],
  )
  db.run('DELETE FROM funding_project_service WHERE municipality = ? AND project = ?', [municipality, p.id])
  for (const service of new Set(p.services))
    db.run('INSERT INTO funding_project_service (municipality, project, service) VALUES (?, ?, ?)', [
      municipality,
      p.id,
      service,
    ])
}

export function removeProject(db: Database, municipality: string, id: string): void {
  db.run('DELETE FROM funding_project_service WHERE municipality = ? AND project = ?', [municipality, id])
  db.run('DELETE FROM funding_project WHERE municipality = ? AND id = ?', [municipality, id])
}
