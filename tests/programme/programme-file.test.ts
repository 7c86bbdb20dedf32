import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileProgramme } from '#electron/programme/programme-compile.ts'
import { source } from './programme-source.ts'

const folder = mkdtempSync(join(tmpdir(), 'planotava-'))
const path = join(folder, 'programme.sqlite')
const commandLine = spawnSync('sqlite3', ['-version']).status === 0

beforeAll(async () => {
  writeFileSync(path, (await compileProgramme(source)).bytes)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('another SQLite opens the file, finds it whole and every reference kept', () => {
  const db = new DatabaseSync(path, { readOnly: true })
  expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  expect(db.prepare('PRAGMA application_id').get()).toEqual({ application_id: 0x504c4e54 })
  expect(db.prepare("SELECT name_lv FROM programme_municipality WHERE id = 'ogres'").get()).toEqual({
    name_lv: 'Ogres novads',
  })
  expect(db.prepare('SELECT count(*) AS n FROM programme_population').get()).toEqual({ n: 240 })
  db.close()
})

test.skipIf(!commandLine)('the sqlite3 of the command line opens it too', () => {
  const ask = (sql: string): string => execFileSync('sqlite3', ['-readonly', path, sql], { encoding: 'utf8' }).trim()
  expect(ask('PRAGMA integrity_check')).toBe('ok')
  expect(ask('PRAGMA foreign_key_check')).toBe('')
  expect(ask("SELECT name_lv FROM programme_service WHERE code = 'S11'")).toBe('Grupu māja (dzīvoklis)')
})

test('every table of the programme has a source and a status in every row', () => {
  const db = new DatabaseSync(path, { readOnly: true })
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'programme\\_%' ESCAPE '\\'")
    .all()
  expect(tables.length).toBe(20)
  for (const { name } of tables) {
    if (name === 'programme_service_target_group') continue // a link; its service has them
    const bare = db.prepare(
      `SELECT count(*) AS n FROM ${String(name)}
       WHERE source = '' OR status NOT IN ('official', 'recalled', 'estimate', 'reconstructed')`,
    )
    expect({ name, ...bare.get() }).toEqual({ name, n: 0 })
  }
  db.close()
})
