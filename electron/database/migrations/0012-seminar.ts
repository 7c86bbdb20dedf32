import type { Migration } from '../migrate.ts'

/** A workspace for seminars: its figures were made up from this seed and are no municipality's own. NULL: a real workspace. */
export const migration: Migration = {
  version: 12,
  sql: `
ALTER TABLE workspace ADD COLUMN seminar TEXT;
`,
}
