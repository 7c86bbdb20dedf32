import initSqlJs, { type Database as Engine, type Statement } from 'sql.js'

export type SqlValue = number | string | Uint8Array | null
export type Row = Readonly<Record<string, SqlValue>>

let engine: Promise<initSqlJs.SqlJsStatic> | undefined

function loadEngine(): Promise<initSqlJs.SqlJsStatic> {
  engine ??= initSqlJs()
  return engine
}

/**
 * An SQLite database in memory. The file on disk is written by `durable-file.ts`; this class knows neither files nor transactions of
 * commands. Prepared statements are kept, because one screen asks the same few questions again and again.
 */
export class Database {
  readonly #engine: Engine
  readonly #statements = new Map<string, Statement>()
  #reader: ((sql: string, values: readonly SqlValue[]) => void) | undefined
  #rollbacks = 0

  private constructor(engine: Engine) {
    this.#engine = engine
    this.#engine.run('PRAGMA foreign_keys = ON')
    // INSERT OR REPLACE hides its deletion from the change stream unless triggers see it.
    this.#engine.run('PRAGMA recursive_triggers = ON')
  }

  /** Opens the bytes of a database file, or an empty database. @throws Error when the bytes are no SQLite database */
  static async open(bytes?: Uint8Array): Promise<Database> {
    const sql = await loadEngine()
    // The engine takes the array for its own file and writes into it: give it a copy (a Buffer’s slice() would be none).
    const database = new Database(new sql.Database(bytes && new Uint8Array(bytes)))
    database.all('SELECT count(*) FROM sqlite_schema')
    return database
  }

  /** Runs one statement; answers the number of rows it changed. */
  run(sql: string, values: readonly SqlValue[] = []): number {
    this.#prepared(sql).run([...values])
    return this.#engine.getRowsModified()
  }

  /** Runs a script of several statements (migrations, transactions). */
  script(sql: string): void {
    if (/\bROLLBACK\b/i.test(sql)) this.#rollbacks++
    this.#engine.exec(sql)
  }

  all<T extends object = Row>(sql: string, values: readonly SqlValue[] = []): T[] {
    const statement = this.#prepared(sql)
    this.#reader?.(sql, values)
    const rows: T[] = []
    try {
      statement.bind([...values])
      while (statement.step()) rows.push(statement.getAsObject() as T)
    } finally {
      statement.reset()
    }
    return rows
  }

  get<T extends object = Row>(sql: string, values: readonly SqlValue[] = []): T | undefined {
    return this.all<T>(sql, values)[0]
  }

  /** Grows with every row that is written: what was computed at the same version is still true. */
  version(): number {
    return this.get<{ n: number }>('SELECT total_changes() AS n')?.n ?? 0
  }

  /** How often something was rolled back: what was read meanwhile may never have been true. */
  rollbacks(): number {
    return this.#rollbacks
  }

  /** Tells one listener of every statement that reads, before it runs. */
  onRead(reader: (sql: string, values: readonly SqlValue[]) => void): void {
    this.#reader = reader
  }

  /** SQLite's own program for a statement, which is not run. */
  explain(sql: string): readonly { readonly opcode: string; readonly p2: number; readonly p3: number }[] {
    const statement = this.#engine.prepare(`EXPLAIN ${sql}`)
    const steps: { opcode: string; p2: number; p3: number }[] = []
    try {
      while (statement.step()) {
        const [, opcode, , p2, p3] = statement.get()
        steps.push({ opcode: String(opcode), p2: Number(p2), p3: Number(p3) })
      }
    } finally {
      statement.free()
    }
    return steps
  }

  /** The whole database as the bytes of an ordinary SQLite file. Not inside a transaction (the engine throws). */
  bytes(): Uint8Array {
    return this.#engine.export()
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.free()
    this.#statements.clear()
    this.#engine.close()
  }

  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#engine.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}
