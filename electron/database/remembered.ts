import type { Database } from './database.ts'

/**
 * Keeps what was computed from a database until a row is written in it: one screen asks several questions that rest on the same plan.
 * @param compute must depend on the database and the key alone
 */
export function remembered<T>(compute: (db: Database, key: string) => T): (db: Database, key: string) => T {
  const kept = new WeakMap<Database, { readonly version: number; readonly values: Map<string, T> }>()
  return (db, key) => {
    const version = db.version()
    let known = kept.get(db)
    if (known?.version !== version) {
      known = { version, values: new Map() }
      kept.set(db, known)
    }
    const value = known.values.get(key) ?? compute(db, key)
    known.values.set(key, value)
    return value
  }
}
