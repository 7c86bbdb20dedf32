import type { Database, SqlValue } from './database.ts'

/** One thing that a result was read from: a table, or only the rows of one municipality in it. */
interface Source {
  readonly table: string
  readonly of: string | undefined
}

export type Reads = ReadonlyMap<string, Source>

/** What a statement reads: its tables, and whether it asks one table for the rows of its first value, a municipality. */
interface StatementReads {
  readonly tables: readonly string[]
  readonly ofMunicipality: boolean
}

/** `WHERE municipality = ?` as the first condition that a value is given for, with nothing but AND beside it outside brackets. */
function asksOneMunicipality(sql: string): boolean {
  const [before = '', after, ...more] = sql.split(/\bWHERE\s+municipality\s*=\s*\?1?(?!\d)/i)
  if (after === undefined || more.length > 0 || before.includes('?')) return false
  return !/\bOR\b|\bUNION\b/i.test(after.replace(/\([^()]*\)/g, ''))
}

/**
 * Knows which tables each result was read from and which rows were written since, so that an edit drops what depends on it and nothing
 * else. What a statement reads is asked of SQLite itself (`EXPLAIN`), what was written of the stream of changes.
 */
class ReadWatch {
  readonly #db: Database
  readonly #statements = new Map<string, StatementReads>()
  readonly #recorders: Map<string, Source>[] = []
  /** When each table, and each municipality's rows of it, were last written, in `now`'s steps. */
  readonly #written = new Map<string, number>()
  #tableOfRoot: ReadonlyMap<number, string> | undefined
  #now = 0
  /** Everything read before this step is out of date. */
  #allBefore = 0
  #version = -1
  /** Was there a stream of changes at the last look? What was written before it began left no trace. */
  #watched = false
  #rollbacks = 0
  #seq = 0
  #looking = false

  constructor(db: Database) {
    this.#db = db
    db.onRead((sql, values) => {
      const recorder = this.#recorders.at(-1)
      if (recorder && !this.#looking) this.#looked(() => this.#record(recorder, sql, values))
    })
  }

  /** What the watch itself asks is nobody's source. */
  #looked<T>(work: () => T): T {
    this.#looking = true
    try {
      return work()
    } finally {
      this.#looking = false
    }
  }

  /** Takes note of what was written since the last call. @returns the present step */
  step(): number {
    return this.#looked(() => this.#step())
  }

  #step(): number {
    const version = this.#db.version()
    if (version === this.#version) return this.#now
    this.#now++
    const watched =
      this.#db.get(`SELECT 1 AS x FROM sqlite_temp_schema WHERE name = 'current_change_set'`) !== undefined
    // Rows that a rollback took away leave no trace in the stream, nor do writes before there is one.
    if (!watched || !this.#watched || this.#db.rollbacks() !== this.#rollbacks) {
      this.#allBefore = this.#now
      this.#tableOfRoot = undefined
      this.#statements.clear()
    } else {
      this.#noteChanges()
    }
    this.#written.set('change', this.#now).set('change_set', this.#now)
    this.#seq = watched ? (this.#db.get<{ n: number | null }>('SELECT max(seq) AS n FROM change')?.n ?? 0) : 0
    this.#rollbacks = this.#db.rollbacks()
    this.#version = version
    this.#watched = watched
    return this.#now
  }

  /** Whether nothing that was read at a step was written since. */
  isTrue(reads: Reads, step: number): boolean {
    if (step < this.#allBefore) return false
    for (const [key, { table, of }] of reads) {
      if ((this.#written.get(key) ?? 0) > step) return false
      if (of !== undefined && (this.#written.get(`${table}|`) ?? 0) > step) return false
    }
    return true
  }

  recording<T>(compute: () => T): { readonly value: T; readonly reads: Reads } {
    const reads = new Map<string, Source>()
    this.#recorders.push(reads)
    try {
      return { value: compute(), reads }
    } finally {
      this.#recorders.pop()
      this.alsoRead(reads)
    }
  }

  /** What a result rests on, whoever uses it rests on too. */
  alsoRead(reads: Reads): void {
    const recorder = this.#recorders.at(-1)
    if (recorder) for (const [key, source] of reads) recorder.set(key, source)
  }

  #noteChanges(): void {
    const rows = this.#db.all<{ table: string; was: string | null; is: string | null }>(
      `SELECT DISTINCT table_name AS "table", json_extract(before, '$.municipality') AS was, json_extract(after, '$.municipality') AS "is"
       FROM change WHERE seq > ?`,
      [this.#seq],
    )
    for (const { table, was, is } of rows) {
      this.#written.set(table, this.#now)
      // A row that names no municipality may concern every one: its table stands with an empty name.
      for (const of of new Set([was ?? is, is ?? was])) this.#written.set(`${table}|${of ?? ''}`, this.#now)
    }
  }

  #record(recorder: Map<string, Source>, sql: string, values: readonly SqlValue[]): void {
    let known = this.#statements.get(sql)
    if (!known) {
      known = this.#examine(sql)
      this.#statements.set(sql, known)
    }
    const [first] = values
    const of = known.ofMunicipality && typeof first === 'string' ? first : undefined
    for (const table of known.tables) {
      const key = of === undefined ? table : `${table}|${of}`
      if (!recorder.has(key)) recorder.set(key, { table, of })
    }
  }

  #examine(sql: string): StatementReads {
    this.#tableOfRoot ??= new Map(
      this.#db
        .all<{ root: number; name: string }>(
          'SELECT rootpage AS root, tbl_name AS name FROM sqlite_schema WHERE rootpage > 0',
        )
        .map(({ root, name }) => [root, name]),
    )
    const tables = new Set<string>()
    for (const { opcode, p2, p3 } of this.#db.explain(sql)) {
      // Database 0 is the file; 1 is the temporary one, whose table of the present change set is no figure.
      if (opcode !== 'OpenRead' || p3 !== 0) continue
      const table = this.#tableOfRoot.get(p2)
      if (table !== undefined) tables.add(table)
    }
    return { tables: [...tables], ofMunicipality: tables.size === 1 && asksOneMunicipality(sql) }
  }
}

const watches = new WeakMap<Database, ReadWatch>()

export function readWatchOf(db: Database): ReadWatch {
  const known = watches.get(db)
  if (known) return known
  const watch = new ReadWatch(db)
  watches.set(db, watch)
  return watch
}
