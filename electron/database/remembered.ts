import type { Database } from './database.ts'
import { readWatchOf, type Reads } from './read-watch.ts'

interface Kept<T> {
  readonly value: T
  readonly reads: Reads
  /** The step at which it was last seen to be true. */
  step: number
}

/**
 * Keeps what was computed from a database until something that it was read from is written: one screen asks several questions that rest
 * on the same plan, and an edit of one municipality leaves the plans of the others as they are.
 * @param compute must depend on the database and the key alone, and read all that it needs before it returns
 */
export function remembered<T>(compute: (db: Database, key: string) => T): (db: Database, key: string) => T {
  const kept = new WeakMap<Database, Map<string, Kept<T>>>()
  return (db, key) => {
    const watch = readWatchOf(db)
    const step = watch.step()
    let values = kept.get(db)
    if (!values) {
      values = new Map()
      kept.set(db, values)
    }
    const known = values.get(key)
    if (known && (known.step === step || watch.isTrue(known.reads, known.step))) {
      known.step = step
      watch.alsoRead(known.reads)
      return known.value
    }
    const { value, reads } = watch.recording(() => compute(db, key))
    values.set(key, { value, reads, step })
    return value
  }
}
