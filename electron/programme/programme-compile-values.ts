import type { Database, SqlValue } from '#electron/database/database.ts'

/** '92105' or '1838843.73' → whole santīmi or cents, digit by digit. @throws RangeError with more than two decimals */
export function minorUnits(text: string): number {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text)
  if (!match) throw new RangeError(`not an amount: ${text}`)
  return Number((match[1] ?? '') + (match[2] ?? '').padEnd(2, '0'))
}

export function textOrNull(text: string): string | null {
  return text === '' ? null : text
}

export function numberOrNull(text: string): number | null {
  return text === '' ? null : Number(text)
}

export function minorOrNull(text: string): number | null {
  return text === '' ? null : minorUnits(text)
}

/** The two columns of a note; an empty one is none. */
export function noteOf(cells: {
  readonly note_lv: string
  readonly note_en: string
}): Record<'note_lv' | 'note_en', SqlValue> {
  return { note_lv: textOrNull(cells.note_lv), note_en: textOrNull(cells.note_en) }
}

/** Where a figure is from and how sure it is. */
export function originOf(cells: {
  readonly source: string
  readonly status: string
}): Record<'source' | 'status', string> {
  return { source: cells.source, status: cells.status }
}

/** Inserts one row; `table` and the column names come from our own code only. */
export function insert(db: Database, table: string, row: Readonly<Record<string, SqlValue>>): void {
  const columns = Object.keys(row)
  db.run(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values(row),
  )
}
