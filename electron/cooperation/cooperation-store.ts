import type { Agreement, AgreementMember } from '#shared/cooperation/cooperation.ts'
import type { Database } from '#electron/database/database.ts'

type AgreementRow = Omit<Agreement, 'members'>
interface MemberRow {
  readonly holder: string
  readonly agreement: string
  readonly member: string
  readonly share: number | null
}
interface ClientRow {
  readonly holder: string
  readonly agreement: string
  readonly member: string
  readonly year: number
  readonly clients: number
}

/** The agreements that a municipality keeps, or every copy that the workspace has (null); by id, then by whose copy. */
export function readAgreements(db: Database, municipality: string | null): Agreement[] {
  const where = municipality === null ? '' : 'WHERE municipality = ?'
  const params = municipality === null ? [] : [municipality]
  const agreements = db.all<AgreementRow & Record<string, never>>(
    `SELECT municipality AS holder, id, service, lead, first_year AS firstYear, last_year AS lastYear, capacity,
       settlement_minor AS settlementMinor, currency, share_rule AS shareRule, state, note
     FROM cooperation_agreement ${where} ORDER BY id, municipality`,
    params,
  )
  const key = (row: { holder: string; agreement: string }) => `${row.holder}|${row.agreement}`
  const members = Map.groupBy(
    db.all<MemberRow & Record<string, never>>(
      `SELECT municipality AS holder, agreement, member, share FROM cooperation_member ${where} ORDER BY member`,
      params,
    ),
    key,
  )
  const clients = Map.groupBy(
    db.all<ClientRow & Record<string, never>>(
      `SELECT municipality AS holder, agreement, member, year, clients FROM cooperation_client ${where} ORDER BY year`,
      params,
    ),
    key,
  )
  return agreements.map((row): Agreement => {
    const of = `${row.holder}|${row.id}`
    const years = Map.groupBy(clients.get(of) ?? [], (client) => client.member)
    const list = (members.get(of) ?? []).map(({ member, share }): AgreementMember => ({
      municipality: member,
      share,
      clients: new Map((years.get(member) ?? []).map((client) => [client.year, client.clients])),
    }))
    const isLead = (m: AgreementMember) => m.municipality === row.lead
    return { ...row, members: [...list.filter(isLead), ...list.filter((m) => !isLead(m))] }
  })
}

/** Writes a municipality's copy as given: what it had under this id is replaced. */
export function writeAgreement(db: Database, agreement: Agreement): void {
  const { holder, id } = agreement
  db.run(
    `INSERT INTO cooperation_agreement (municipality, id, service, lead, first_year, last_year, capacity, settlement_minor, currency,
       share_rule, state, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
     ON CONFLICT (municipality, id) DO UPDATE SET service = ?3, lead = ?4, first_year = ?5, last_year = ?6, capacity = ?7,
       settlement_minor = ?8, currency = ?9, share_rule = ?10, state = ?11, note = ?12`,
    [
      holder,
      id,
      agreement.service,
      agreement.lead,
      agreement.firstYear,
      agreement.lastYear,
      agreement.capacity,
      agreement.settlementMinor,
      agreement.currency,
      agreement.shareRule,
      agreement.state,
      agreement.note,
    ],
  )
  const before = readAgreements(db, holder).find((row) => row.id === id)
  const stays = new Map(agreement.members.map((member) => [member.municipality, member]))
  for (const { municipality, clients } of before?.members ?? []) {
    const now = stays.get(municipality)
    if (!now)
      db.run('DELETE FROM cooperation_member WHERE municipality = ? AND agreement = ? AND member = ?', [
        holder,
        id,
        municipality,
      ])
    for (const year of clients.keys())
      if (!now?.clients.has(year))
        db.run('DELETE FROM cooperation_client WHERE municipality = ? AND agreement = ? AND member = ? AND year = ?', [
          holder,
          id,
          municipality,
          year,
        ])
  }
  for (const { municipality, share, clients } of agreement.members) {
    db.run(
      `INSERT INTO cooperation_member (municipality, agreement, member, share) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (municipality, agreement, member) DO UPDATE SET share = ?4`,
      [holder, id, municipality, share],
    )
    for (const [year, count] of clients)
      db.run(
        `INSERT INTO cooperation_client (municipality, agreement, member, year, clients) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (municipality, agreement, member, year) DO UPDATE SET clients = ?5`,
        [holder, id, municipality, year, count],
      )
  }
}

/** Takes a municipality's copy away. */
export function removeAgreement(db: Database, municipality: string, id: string): void {
  const of = [municipality, id]
  db.run('DELETE FROM cooperation_client WHERE municipality = ? AND agreement = ?', of)
  db.run('DELETE FROM cooperation_member WHERE municipality = ? AND agreement = ?', of)
  db.run('DELETE FROM cooperation_agreement WHERE municipality = ? AND id = ?', of)
}
