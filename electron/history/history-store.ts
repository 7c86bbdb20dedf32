import type { ActionTitle } from '#shared/kernel/schema.ts'
import type { Database, SqlValue } from '#electron/database/database.ts'

export interface ActionRow {
  readonly id: number
  readonly at: string
  readonly who: string
  readonly title: ActionTitle
  readonly kind: 'action' | 'undo' | 'redo' | 'import'
  readonly rows: number
}

export interface ActionFilter {
  readonly who?: string | undefined
  readonly municipality?: string | undefined
  readonly service?: string | undefined
  readonly kind?: ActionRow['kind'] | undefined
  readonly since?: string | undefined
  /** What was typed, and the codes of everything whose name has it. */
  readonly search?: { readonly words: string; readonly codes: readonly string[] } | undefined
  readonly before?: number | undefined
}

const kindSql = `CASE WHEN s.undoes IS NOT NULL THEN 'undo' WHEN s.redoes IS NOT NULL THEN 'redo'
  WHEN s.origin IS NOT NULL THEN 'import' ELSE 'action' END`

/** A change among the figures of somebody, or of a service: before or after says so. */
const among = (field: 'municipality' | 'service') =>
  `EXISTS (SELECT 1 FROM change c WHERE c.change_set = s.id
     AND coalesce(json_extract(c.after, '$.${field}'), json_extract(c.before, '$.${field}')) = ?)`

/** The actions that pass, newest first. */
export function readActions(db: Database, filter: ActionFilter, limit: number): ActionRow[] {
  const where: string[] = []
  const values: SqlValue[] = []
  const ask = (sql: string, value: SqlValue | undefined): void => {
    if (value === undefined) return
    where.push(sql)
    values.push(value)
  }
  ask('s.id < ?', filter.before)
  ask('s.at > ?', filter.since)
  ask('s.who = ?', filter.who)
  ask(`${kindSql} = ?`, filter.kind)
  ask(among('municipality'), filter.municipality)
  ask(among('service'), filter.service)
  if (filter.search) {
    const { words, codes } = filter.search
    // Percent signs and underscores are letters here.
    const like = `%${words.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`
    // The values of the row alone: the names of its columns are no words of a person.
    const said = (row: 'after' | 'before') =>
      `EXISTS (SELECT 1 FROM json_each(c.${row}) j WHERE j.key NOT IN ('municipality', 'service') AND j.value LIKE ? ESCAPE '\\')`
    const named = (field: 'service' | 'municipality') =>
      `coalesce(json_extract(c.after, '$.${field}'), json_extract(c.before, '$.${field}')) IN (SELECT value FROM json_each(?))`
    where.push(`(s.who LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM change c WHERE c.change_set = s.id AND (
      ${said('after')} OR ${said('before')} OR ${named('service')} OR ${named('municipality')})))`)
    values.push(like, like, like, JSON.stringify(codes), JSON.stringify(codes))
  }
  return db
    .all<Omit<ActionRow, 'title'> & { readonly title: string }>(
      `SELECT s.id, s.at, s.who, s.title, ${kindSql} AS kind, (SELECT count(*) FROM change c WHERE c.change_set = s.id) AS rows
       FROM change_set s ${where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`} ORDER BY s.id DESC LIMIT ?`,
      [...values, limit],
    )
    .map((row) => ({ ...row, title: JSON.parse(row.title) as ActionTitle }))
}

export function readPeople(db: Database): string[] {
  return db.all<{ who: string }>('SELECT DISTINCT who FROM change_set ORDER BY who').map(({ who }) => who)
}

/** When a file went out, or came in and was taken, last. */
export function lastFile(db: Database, direction: 'in' | 'out'): string | null {
  const sql = `SELECT max(at) AS at FROM exchange_ledger WHERE direction = ? AND verdict = 'OK'`
  return db.get<{ at: string | null }>(sql, [direction])?.at ?? null
}

/** A change of a row, with the action that it was a part of. */
export interface CellChangeRow {
  readonly action: number
  readonly at: string
  readonly who: string
  readonly title: ActionTitle
  readonly before: Readonly<Record<string, SqlValue>> | null
  readonly after: Readonly<Record<string, SqlValue>> | null
}

/** The changes of the rows whose keys have these values, newest first. */
export function readRowChanges(db: Database, table: string, key: Readonly<Record<string, SqlValue>>): CellChangeRow[] {
  const names = Object.keys(key)
  const either = (name: string) =>
    `coalesce(json_extract(c.after, '$.${name}'), json_extract(c.before, '$.${name}')) IS ?`
  return db
    .all<{ action: number; at: string; who: string; title: string; before: string | null; after: string | null }>(
      `SELECT s.id AS action, s.at, s.who, s.title, c.before, c.after FROM change c JOIN change_set s ON s.id = c.change_set
       WHERE c.table_name = ? ${names.map((name) => `AND ${either(name)}`).join(' ')} ORDER BY c.seq DESC LIMIT 500`,
      [table, ...names.map((name) => key[name] ?? null)],
    )
    .map((row) => ({
      ...row,
      title: JSON.parse(row.title) as ActionTitle,
      before: row.before === null ? null : (JSON.parse(row.before) as CellChangeRow['before']),
      after: row.after === null ? null : (JSON.parse(row.after) as CellChangeRow['after']),
    }))
}
