import type { Database } from './database.ts'
import { migration as m0001 } from './migrations/0001-programme.ts'
import { migration as m0002 } from './migrations/0002-workspace.ts'
import { migration as m0003 } from './migrations/0003-planning.ts'
import { migration as m0004 } from './migrations/0004-exchange.ts'
import { migration as m0005 } from './migrations/0005-situation.ts'
import { migration as m0006 } from './migrations/0006-scenario.ts'
import { migration as m0007 } from './migrations/0007-costing-template.ts'
import { migration as m0008 } from './migrations/0008-funding.ts'
import { migration as m0009 } from './migrations/0009-worth.ts'
import { migration as m0010 } from './migrations/0010-cooperation.ts'
import { migration as m0011 } from './migrations/0011-rules.ts'
import { migration as m0012 } from './migrations/0012-seminar.ts'
import { migration as m0013 } from './migrations/0013-method-again.ts'
import { migration as m0014 } from './migrations/0014-review.ts'
import { migration as m0015 } from './migrations/0015-edition.ts'

/** One step of the schema: frozen SQL, never edited once released, tested from the step before with raw rows. */
export interface Migration {
  readonly version: number
  readonly sql: string
}

export const migrations: readonly Migration[] = [
  m0001,
  m0002,
  m0003,
  m0004,
  m0005,
  m0006,
  m0007,
  m0008,
  m0009,
  m0010,
  m0011,
  m0012,
  m0013,
  m0014,
  m0015,
]
export const newestVersion: number = migrations.at(-1)?.version ?? 0

/** `PRAGMA application_id`: the four letters PLNT, so that `file` and we know our own files. */
export const applicationId = 0x504c4e54

export function schemaVersion(db: Database): number {
  return db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
}

/** Brings a database to `to` (the newest by default), each step in a transaction of its own: one that fails leaves the step before. */
export function migrate(db: Database, to: number = newestVersion, steps: readonly Migration[] = migrations): void {
  for (const step of steps) {
    if (step.version <= schemaVersion(db) || step.version > to) continue
    db.script('BEGIN IMMEDIATE')
    try {
      db.script(step.sql)
      db.script(`PRAGMA user_version = ${step.version}; PRAGMA application_id = ${applicationId}`)
      db.script('COMMIT')
    } catch (error) {
      db.script('ROLLBACK')
      throw error
    }
  }
}
