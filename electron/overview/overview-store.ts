import { explanationKey } from '#shared/rules/rule.ts'
import type { Database } from '#electron/database/database.ts'

type Row = { rule: string; service: string; year: number; text: string }

/** Explanations of findings, by `explanationKey`. */
export function readExplanations(db: Database, municipality: string): Map<string, string> {
  const rows = db.all<Row>('SELECT rule, service, year, text FROM rules_explanation WHERE municipality = ?', [
    municipality,
  ])
  return new Map(
    rows.map(({ rule, service, year, text }) => [explanationKey(rule, service || null, year || null), text]),
  )
}

/** An explanation; null takes it away. */
export function writeExplanation(
  db: Database,
  municipality: string,
  at: { readonly rule: string; readonly service: string | null; readonly year: number | null },
  text: string | null,
): void {
  const key = [municipality, at.rule, at.service ?? '', at.year ?? 0]
  if (text === null) {
    db.run('DELETE FROM rules_explanation WHERE municipality = ? AND rule = ? AND service = ? AND year = ?', key)
    return
  }
  db.run(
    `INSERT INTO rules_explanation (municipality, rule, service, year, text) VALUES (?1, ?2, ?3, ?4, ?5)
     ON CONFLICT (municipality, rule, service, year) DO UPDATE SET text = ?5`,
    [...key, text],
  )
}
