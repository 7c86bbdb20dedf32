import type { ActionTitle } from '#shared/kernel/schema.ts'
import type { Database } from '#electron/database/database.ts'

export interface NewWorkspace {
  readonly id: string
  readonly role: 'municipality' | 'region'
  readonly municipality: string | null
  readonly workstation: string
  readonly at: string
}

export function createWorkspaceRow(db: Database, row: NewWorkspace): void {
  db.run('INSERT INTO workspace (id, role, municipality, workstation, created_at) VALUES (?, ?, ?, ?, ?)', [
    row.id,
    row.role,
    row.municipality,
    row.workstation,
    row.at,
  ])
}

export interface WorkspaceRow {
  readonly id: string
  readonly role: 'municipality' | 'region'
  readonly municipality: string | null
  readonly workstation: string
  readonly createdAt: string
  /** The seed of made-up figures; null in a real workspace. */
  readonly seminar: string | null
}

/** @throws Error when the database is no workspace */
export function readWorkspaceRow(db: Database): WorkspaceRow {
  const row = db.get<WorkspaceRow>(
    'SELECT id, role, municipality, workstation, created_at AS createdAt, seminar FROM workspace',
  )
  if (!row) throw new Error('a workspace without its row')
  return row
}

export function renameWorkstation(db: Database, workstation: string): void {
  db.run('UPDATE workspace SET workstation = ?', [workstation])
}

export interface ChangeSetRow {
  readonly id: number
  readonly at: string
  readonly who: string
  readonly channel: string
  readonly title: ActionTitle
  readonly origin: string | null
  readonly rows: number
}

/** How many actions were taken after a moment (ISO). */
export function countSetsAfter(db: Database, at: string): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM change_set WHERE at > ?', [at])?.n ?? 0
}

/** The accepted commands, newest first. */
export function changeSets(db: Database, limit: number): ChangeSetRow[] {
  return db
    .all<{ id: number; at: string; who: string; channel: string; title: string; origin: string | null; rows: number }>(
      `SELECT id, at, who, channel, title, origin, (SELECT count(*) FROM change c WHERE c.change_set = s.id) AS rows
       FROM change_set s ORDER BY id DESC LIMIT ?`,
      [limit],
    )
    .map((row) => ({ ...row, title: JSON.parse(row.title) as ActionTitle }))
}

/** What a person did; an undo and a redo carry the title of the action they took back or did again. */
export function titleOf(db: Database, set: number): ActionTitle {
  const row = db.get<{ title: string }>('SELECT title FROM change_set WHERE id = ?', [set])
  return JSON.parse(row?.title ?? '{}') as ActionTitle
}

/** Marks the set that is being written now as the undo of `set`. */
export function markUndo(db: Database, set: number): void {
  db.run('UPDATE change_set SET undoes = ? WHERE id = (SELECT id FROM current_change_set)', [set])
}

/** Marks the set that is being written now as doing again what the undo `set` had taken back. */
export function markRedo(db: Database, set: number): void {
  db.run('UPDATE change_set SET redoes = ? WHERE id = (SELECT id FROM current_change_set)', [set])
}
