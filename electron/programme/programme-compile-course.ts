import type { Database } from '#electron/database/database.ts'
import type { ProgrammeTables } from './programme-compile-layout.ts'
import { insert, minorOrNull, minorUnits, noteOf, numberOrNull, originOf } from './programme-compile-values.ts'

/** The edition itself and the economic series it is reckoned with. */
export function fillEdition(db: Database, t: ProgrammeTables, digest: string): void {
  for (const { cells: c } of t['edition.csv']) {
    const years = { first_year: Number(c.first_year), last_year: Number(c.last_year) }
    insert(db, 'programme_edition', { ...c, ...years, digest })
  }
  for (const { cells: c } of t['parameters.csv']) {
    const year = c.year === 'fixed' ? null : Number(c.year)
    insert(db, 'programme_parameter', { ...c, year, value: Number(c.value) })
  }
}

/** What happened, in the order of the file, and the money of the European Social Fund. */
export function fillCourse(db: Database, t: ProgrammeTables): void {
  for (const [i, { cells: c }] of t['milestones.csv'].entries()) {
    const row = { id: i + 1, date: c.date, title_lv: c.title_lv, title_en: c.title_en, kind: c.kind }
    insert(db, 'programme_milestone', { ...row, ...noteOf(c), ...originOf(c) })
  }
  for (const { cells: c } of t['esf_calls.csv']) {
    const sent = {
      applications: numberOrNull(c.applications),
      applications_region: numberOrNull(c.applications_region),
    }
    const approved = { approved: numberOrNull(c.approved), approved_region: numberOrNull(c.approved_region) }
    const money = {
      amount_minor: minorOrNull(c.amount),
      currency: c.currency,
      region_quota_minor: minorOrNull(c.region_quota),
      ceiling_minor: minorOrNull(c.ceiling_per_project),
    }
    const terms = { financed_pct: numberOrNull(c.financed_pct), longest_years: numberOrNull(c.longest_years) }
    const key = { call: Number(c.call), opens: c.opens, closes: c.closes }
    insert(db, 'programme_esf_call', { ...key, ...sent, ...approved, ...money, ...terms, ...noteOf(c), ...originOf(c) })
  }
  for (const [i, { cells: c }] of t['project_limits.csv'].entries()) {
    const item = { id: i + 1, item_lv: c.item_lv, item_en: c.item_en, unit: c.unit }
    const price = { minor: minorUnits(c.value), currency: c.currency, price_year: Number(c.price_year) }
    insert(db, 'programme_project_limit', { ...item, ...price, ...noteOf(c), ...originOf(c) })
  }
}
