import type { Pin } from '#shared/cooperation/cooperation-contract.ts'
import type { JoinSetting } from '#shared/cooperation/cooperation-host.ts'
import type { Database } from '#electron/database/database.ts'

/** How joining is reckoned, by service. */
export function readJoinSettings(db: Database): Map<string, JoinSetting> {
  const rows = db.all<JoinSetting & Record<string, never>>(
    `SELECT service, transport_minor AS transportMinor, currency, largest_borders AS largestBorders, life_years AS lifeYears,
       discount_rate AS discountRate FROM cooperation_setting ORDER BY service`,
  )
  return new Map(rows.map((row) => [row.service, row]))
}

export function writeJoinSetting(db: Database, setting: JoinSetting): void {
  db.run(
    `INSERT INTO cooperation_setting (service, transport_minor, currency, largest_borders, life_years, discount_rate)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6)
     ON CONFLICT (service) DO UPDATE SET transport_minor = ?2, currency = ?3, largest_borders = ?4, life_years = ?5, discount_rate = ?6`,
    [
      setting.service,
      setting.transportMinor,
      setting.currency,
      setting.largestBorders,
      setting.lifeYears,
      setting.discountRate,
    ],
  )
}

/** Pins of every service, by service and municipality. */
export function readPins(db: Database): { readonly service: string; readonly pin: Pin }[] {
  const rows = db.all<{ service: string; municipality: string; kind: Pin['kind']; host: string | null }>(
    'SELECT service, municipality, kind, host FROM cooperation_pin ORDER BY service, municipality',
  )
  return rows.flatMap(({ service, municipality, kind, host }): { service: string; pin: Pin }[] => {
    if (kind !== 'served-by') return [{ service, pin: { municipality, kind, host: null } }]
    return host === null ? [] : [{ service, pin: { municipality, kind, host } }]
  })
}

export function writePin(db: Database, service: string, municipality: string, pin: Pin | null): void {
  if (pin === null) {
    db.run('DELETE FROM cooperation_pin WHERE service = ? AND municipality = ?', [service, municipality])
    return
  }
  db.run(
    `INSERT INTO cooperation_pin (service, municipality, kind, host) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (service, municipality) DO UPDATE SET kind = ?3, host = ?4`,
    [service, municipality, pin.kind, pin.host],
  )
}
