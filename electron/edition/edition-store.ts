import {
  listOfTable,
  programmeListNames,
  programmeLists,
  type ProgrammeData,
  type ProgrammeList,
  type ProgrammeListRow,
} from '#shared/programme/programme-lists.ts'
import { programmeKey, type ProgrammeChange } from '#shared/programme/programme-diff.ts'
import type { KnownEdition } from '#shared/edition/edition-contract.ts'
import { changesAfter, type Change } from '#electron/database/change-stream.ts'
import type { Database, SqlValue } from '#electron/database/database.ts'

const columnsOf = (list: ProgrammeList, names: readonly string[]): string[] =>
  names.map((name) => programmeLists[list].fields[name]?.column ?? name)

/** The rows of one list, in the order of their keys. */
export function readProgrammeList(db: Database, list: ProgrammeList): ProgrammeListRow[] {
  const { table, fields, keys } = programmeLists[list]
  const columns = Object.entries(fields).map(([name, { column }]) => `${column} AS "${name}"`)
  return db.all<ProgrammeListRow>(
    `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${['1', ...columnsOf(list, keys)].join(', ')}`,
  )
}

/** Everything of the programme that an edition carries. */
export function readProgrammeData(db: Database): ProgrammeData {
  return Object.fromEntries(
    programmeListNames.map((list) => [list, readProgrammeList(db, list)]),
  ) as unknown as ProgrammeData
}

/** Writes the rows that differ, and no others: what a row names is written before it and goes after it. */
export function writeProgramme(db: Database, changes: readonly ProgrammeChange[]): void {
  const where = (list: ProgrammeList): string =>
    ['1', ...columnsOf(list, programmeLists[list].keys).map((column) => `${column} IS ?`)].join(' AND ')
  const valuesOf = (row: ProgrammeListRow, names: readonly string[]): SqlValue[] => names.map((n) => row[n] ?? null)
  const ofList = (list: ProgrammeList) => changes.filter((change) => change.list === list)
  for (const list of programmeListNames.toReversed()) {
    const { table, keys } = programmeLists[list]
    for (const { before, after } of ofList(list))
      if (before !== null && after === null) db.run(`DELETE FROM ${table} WHERE ${where(list)}`, valuesOf(before, keys))
  }
  for (const list of programmeListNames) {
    const { table, keys, fields } = programmeLists[list]
    const names = Object.keys(fields)
    const others = names.filter((name) => !keys.includes(name))
    for (const { before, after } of ofList(list)) {
      if (after === null) continue
      if (before === null) {
        db.run(
          `INSERT INTO ${table} (${columnsOf(list, names).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
          valuesOf(after, names),
        )
      } else {
        const set = columnsOf(list, others).map((column) => `${column} = ?`)
        db.run(`UPDATE ${table} SET ${set.join(', ')} WHERE ${where(list)}`, [
          ...valuesOf(after, others),
          ...valuesOf(before, keys),
        ])
      }
    }
  }
}

/** Gives a row a number of its own: one more than the largest. */
export function nextNumber(db: Database, list: ProgrammeList): number {
  const { table, keys } = programmeLists[list]
  const key = columnsOf(list, keys)[0] ?? ''
  return (db.get<{ n: number | null }>(`SELECT max(${key}) AS n FROM ${table}`)?.n ?? 0) + 1
}

/** What a run of changes made of the programme's rows: where each began and where it ended. */
export function netProgrammeChanges(changes: readonly Pick<Change, 'table' | 'before' | 'after'>[]): ProgrammeChange[] {
  const net = new Map<
    string,
    { list: ProgrammeList; before: ProgrammeListRow | null; after: ProgrammeListRow | null }
  >()
  for (const { table, ...change } of changes) {
    const list = listOfTable(table)
    if (!list) continue
    const before = programmeRow(list, change.before)
    const after = programmeRow(list, change.after)
    const key = `${list} ${programmeKey(list, after ?? before ?? {})}`
    const known = net.get(key)
    if (known) known.after = after
    else net.set(key, { list, before, after })
  }
  const same = (list: ProgrammeList, a: ProgrammeListRow | null, b: ProgrammeListRow | null): boolean =>
    a === null || b === null ? a === b : Object.keys(programmeLists[list].fields).every((name) => a[name] === b[name])
  return [...net.values()].filter(({ list, before, after }) => !same(list, before, after))
}

/** A row of the stream of changes, by the names of the fields. */
function programmeRow(list: ProgrammeList, columns: Change['before']): ProgrammeListRow | null {
  if (columns === null) return null
  return Object.fromEntries(
    Object.entries(programmeLists[list].fields).map(([name, { column }]) => [
      name,
      (columns[column] ?? null) as ProgrammeListRow[string],
    ]),
  )
}

/** The rows of the programme that differ from what they were at the end of a change set. */
export function programmeChangesSince(db: Database, since: number): ProgrammeChange[] {
  return netProgrammeChanges(changesAfter(db, since, 'programme'))
}

/** Since which change set the edition in use is in use, and when that was; null: since the workspace was made. */
export function readCurrent(db: Database): { readonly since: number; readonly at: string } | null {
  return (
    db.get<{ since: number; at: string }>(
      'SELECT c.since, s.at FROM edition_current c JOIN change_set s ON s.id = c.since',
    ) ?? null
  )
}

/** From this command on the workspace works with another edition. */
export function writeCurrent(db: Database, serial: number, digest: string): void {
  db.run(
    `INSERT INTO edition_current (only, serial, digest, since) VALUES (1, ?1, ?2, (SELECT id FROM current_change_set))
     ON CONFLICT (only) DO UPDATE SET serial = excluded.serial, digest = excluded.digest, since = excluded.since`,
    [serial, digest],
  )
}

const knownColumns = `digest, serial, note, signed_at AS signedAt, taken_at AS takenAt, file_digest AS file`

/** The editions that were signed here or came, the newest first. */
export function readKnownEditions(db: Database): (KnownEdition & { readonly previous: string })[] {
  return db.all(`SELECT ${knownColumns}, previous FROM edition_known ORDER BY serial DESC, signed_at DESC`)
}

export function addKnownEdition(db: Database, row: KnownEdition & { readonly previous: string }): void {
  db.run(
    'INSERT INTO edition_known (digest, serial, previous, note, signed_at, taken_at, file_digest) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [row.digest, row.serial, row.previous, row.note, row.signedAt, row.takenAt, row.file],
  )
}
