import { noChoice, type WorthChoice, type WorthSetting } from '#shared/worth/worth.ts'
import type { Database } from '#electron/database/database.ts'

type SettingRow = WorthSetting & { readonly service: string } & Record<string, never>

/** What an institution would cost, by service. */
export function readWorthSettings(db: Database, municipality: string): Map<string, WorthSetting> {
  const rows = db.all<SettingRow>(
    `SELECT service, diverted_share AS divertedShare, institution_minor AS institutionMinor, currency, price_year AS priceYear,
       price_index AS "index", reason FROM worth_setting WHERE municipality = ?`,
    [municipality],
  )
  return new Map(rows.map(({ service, ...row }) => [service, row]))
}

export function writeWorthSetting(db: Database, municipality: string, service: string, row: WorthSetting | null): void {
  if (row === null) {
    db.run('DELETE FROM worth_setting WHERE municipality = ? AND service = ?', [municipality, service])
    return
  }
  db.run(
    `INSERT INTO worth_setting (municipality, service, diverted_share, institution_minor, currency, price_year, price_index, reason)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
     ON CONFLICT (municipality, service) DO UPDATE SET diverted_share = ?3, institution_minor = ?4, currency = ?5, price_year = ?6,
       price_index = ?7, reason = ?8`,
    [
      municipality,
      service,
      row.divertedShare,
      row.institutionMinor,
      row.currency,
      row.priceYear,
      row.index,
      row.reason,
    ],
  )
}

/** Whom a municipality compares itself with; the usual choice while nobody made one. */
export function readWorthChoice(db: Database, municipality: string): WorthChoice {
  const row = db.get<{ by: WorthChoice['by']; count: number; discountRate: number | null }>(
    'SELECT peers_by AS "by", peers_count AS count, discount_rate AS discountRate FROM worth_choice WHERE municipality = ?',
    [municipality],
  )
  const peers = db.all<{ peer: string }>('SELECT peer FROM worth_peer WHERE municipality = ? ORDER BY peer', [
    municipality,
  ])
  return { ...(row ?? noChoice), peers: peers.map(({ peer }) => peer) }
}

export function writeWorthChoice(db: Database, municipality: string, choice: WorthChoice): void {
  db.run(
    `INSERT INTO worth_choice (municipality, peers_by, peers_count, discount_rate) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (municipality) DO UPDATE SET peers_by = ?2, peers_count = ?3, discount_rate = ?4`,
    [municipality, choice.by, choice.count, choice.discountRate],
  )
  db.run('DELETE FROM worth_peer WHERE municipality = ?', [municipality])
  for (const peer of choice.peers)
    db.run('INSERT INTO worth_peer (municipality, peer) VALUES (?, ?)', [municipality, peer])
}
