import { changesOf, type Change } from './change-stream.ts'
import type { Database, SqlValue } from './database.ts'

/** What undo never turns back: files, keys, trust and the ledger stay as they happened. Restoring brings back figures, none of these. */
export const neverUndone: ReadonlySet<string> = new Set([
  'exchange_ledger',
  'exchange_file',
  'exchange_own_key',
  'exchange_trust',
  'exchange_trust_list',
  'round_opened',
  'answer_receipt',
  'answer_cell',
  'agreement_offer',
  'agreement_signed',
  'edition_known',
  'workspace',
])

interface SetRow {
  readonly id: number
  readonly undoable: number
  readonly undoes: number | null
  readonly redoes: number | null
}

/** The change sets that Ctrl+Z and Ctrl+Y would take back next; they are found in the stream, so they survive a restart. */
export interface UndoTargets {
  readonly undo: number | null
  readonly redo: number | null
}

/** Walks the stream as a person did: a new action forgets what could have been done again. */
export function undoTargets(db: Database): UndoTargets {
  const sets = db.all<SetRow & Record<string, never>>(
    `SELECT id, undoable, undoes, redoes FROM change_set
     WHERE (undoable = 1 OR undoes IS NOT NULL OR redoes IS NOT NULL) AND id NOT IN (SELECT id FROM current_change_set) ORDER BY id`,
  )
  const undo: number[] = []
  const redo: number[] = []
  for (const set of sets) {
    if (set.undoes !== null) {
      undo.pop()
      redo.push(set.id)
    } else if (set.redoes !== null) {
      redo.pop()
      undo.push(set.id)
    } else {
      undo.push(set.id)
      redo.length = 0
    }
  }
  return { undo: undo.at(-1) ?? null, redo: redo.at(-1) ?? null }
}

function whereOf(key: Change['key']): { sql: string; values: SqlValue[] } {
  const names = Object.keys(key)
  return { sql: names.map((n) => `"${n}" IS ?`).join(' AND '), values: names.map((n) => key[n] as SqlValue) }
}

function sameRow(a: Readonly<Record<string, unknown>> | null, b: Readonly<Record<string, unknown>> | null): boolean {
  if (a === null || b === null) return a === b
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((n) => (a[n] ?? null) === (b[n] ?? null))
}

/** Who changed a row last, and when (ISO). */
export interface LastHand {
  readonly who: string
  readonly at: string
}

function lastHand(db: Database, change: Change): LastHand {
  return (
    db.get<{ who: string; at: string }>(
      `SELECT s.who, s.at FROM change c JOIN change_set s ON s.id = c.change_set
       WHERE c.table_name = ? AND c.row_key = ? ORDER BY c.seq DESC LIMIT 1`,
      [change.table, JSON.stringify(change.key)],
    ) ?? { who: '', at: '' }
  )
}

/**
 * Writes the rows of a change set back as they were before it.
 * @returns who stands in the way, nothing having been written that stays, when a row is no longer as the set left it (the caller rolls back)
 */
export function takeBack(db: Database, set: number): LastHand | null {
  for (const change of changesOf(db, set).reverse()) {
    if (neverUndone.has(change.table)) continue
    const where = whereOf(change.key)
    const now =
      db.get<Record<string, SqlValue>>(`SELECT * FROM "${change.table}" WHERE ${where.sql}`, where.values) ?? null
    if (!sameRow(now, change.after)) return lastHand(db, change)
    if (change.before === null) {
      db.run(`DELETE FROM "${change.table}" WHERE ${where.sql}`, where.values)
      continue
    }
    const names = Object.keys(change.before)
    const values = names.map((n) => change.before?.[n] as SqlValue)
    if (change.after === null) {
      db.run(
        `INSERT INTO "${change.table}" (${names.map((n) => `"${n}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        values,
      )
    } else {
      db.run(`UPDATE "${change.table}" SET ${names.map((n) => `"${n}" = ?`).join(', ')} WHERE ${where.sql}`, [
        ...values,
        ...where.values,
      ])
    }
  }
  return null
}
