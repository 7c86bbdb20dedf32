import type { Database } from '#electron/database/database.ts'

/** A certificate of this workspace; its private key lies elsewhere. */
export interface OwnKeyRow {
  readonly fingerprint: string
  /** PEM. */
  readonly certificate: string
}

/** The key that signs now: the one that was taken into use last. */
export function readOwnKey(db: Database): OwnKeyRow | undefined {
  return db.get<OwnKeyRow>(
    'SELECT fingerprint, certificate FROM exchange_own_key ORDER BY created_at DESC, rowid DESC LIMIT 1',
  )
}

/** Every key that this workspace has signed with. */
export function readOwnKeys(db: Database): OwnKeyRow[] {
  return db.all<OwnKeyRow & Record<string, never>>('SELECT fingerprint, certificate FROM exchange_own_key')
}

/** Takes a key into use. */
export function useOwnKey(db: Database, key: OwnKeyRow, now: string): void {
  db.run(
    `INSERT INTO exchange_own_key (fingerprint, certificate, created_at) VALUES (?, ?, ?)
     ON CONFLICT (fingerprint) DO UPDATE SET created_at = excluded.created_at`,
    [key.fingerprint, key.certificate, now],
  )
}

/** A list of keys that the region signed. */
export interface TrustListRow {
  readonly serial: number
  /** The id of the signed file. */
  readonly digest: string
  readonly previous: string | null
  readonly issuedAt: string
  /** As it was signed: JSON. */
  readonly keys: string
}

export function readTrustList(db: Database): TrustListRow | undefined {
  return db.get<TrustListRow & Record<string, never>>(
    'SELECT serial, digest, previous, issued_at AS issuedAt, keys FROM exchange_trust_list ORDER BY serial DESC LIMIT 1',
  )
}

export function addTrustList(db: Database, row: TrustListRow): void {
  db.run('INSERT INTO exchange_trust_list (serial, digest, previous, issued_at, keys) VALUES (?, ?, ?, ?, ?)', [
    row.serial,
    row.digest,
    row.previous,
    row.issuedAt,
    row.keys,
  ])
}

export type KeyStatus = 'active' | 'retired' | 'compromised'

export interface TrustRow {
  readonly fingerprint: string
  /** PEM. */
  readonly certificate: string
  readonly municipality: string
  readonly status: KeyStatus
  readonly since: string | null
  readonly enrolledAt: string
}

const trustColumns = 'fingerprint, certificate, municipality, status, since, enrolled_at AS "enrolledAt"'

export function readTrust(db: Database): TrustRow[] {
  return db.all<TrustRow>(`SELECT ${trustColumns} FROM exchange_trust ORDER BY municipality, enrolled_at, fingerprint`)
}

export function readTrusted(db: Database, fingerprint: string): TrustRow | undefined {
  return db.get<TrustRow>(`SELECT ${trustColumns} FROM exchange_trust WHERE fingerprint = ?`, [fingerprint])
}

export function addTrust(db: Database, row: Omit<TrustRow, 'status' | 'since'>, who: string): void {
  db.run(
    `INSERT INTO exchange_trust (fingerprint, certificate, municipality, status, since, enrolled_at, enrolled_by)
     VALUES (?, ?, ?, 'active', NULL, ?, ?)`,
    [row.fingerprint, row.certificate, row.municipality, row.enrolledAt, who],
  )
}

export function setTrustStatus(db: Database, fingerprint: string, status: KeyStatus, since: string | null): void {
  db.run('UPDATE exchange_trust SET status = ?, since = ? WHERE fingerprint = ?', [status, since, fingerprint])
}
