import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { temporaryFolder, testHost, testPorts } from '../test-host.ts'
import { quantile, row, timesOf, type BenchRow, type BenchScale } from './measure.ts'
import { fattened } from './fat-workspace.ts'

/** One edit from the call to durable on disk, p95, by the size of the workspace; beside native SQLite writing the same rows. */
export async function benchEdit(scale: BenchScale): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  const runs = scale === 'small' ? 5 : 200
  for (const megabytes of scale === 'small' ? [1] : [2, 10, 50]) {
    const folder = temporaryFolder()
    const host = await testHost({ ...testPorts(folder.path), clock: () => new Date() })
    const { path } = await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })
    await host.value('workspace.close', {})
    await fattened(path, megabytes)
    await host.value('workspace.open', { path })
    const edit = (run: number) =>
      host.value('forecast.change', { cells: [{ service: 'S01', year: 2012, measure: 'clients', value: 1000 + run }] })
    // The engine's memory grows in the first edits after opening, once.
    await timesOf(scale === 'small' ? 1 : 20, edit)
    const ours = await timesOf(runs, (run) => edit(100 + run))
    await host.close()
    const peer = await timesOf(runs, nativeEdit(path, join(folder.path, 'native.sqlite')))
    const size = `${(statSync(path).size / 1e6).toFixed(1)} MB`
    const common = { unit: 'ms', peerName: 'node:sqlite, WAL, synchronous=FULL' } as const
    rows.push(
      row(
        {
          what: 'an edit, durable on disk, p95',
          size,
          ours: quantile(ours, 0.95),
          peer: quantile(peer, 0.95),
          bar: '≤ 5 ms at 10 MB',
          ...common,
        },
        megabytes === 10 ? 5 : null,
      ),
    )
    folder.remove()
  }
  return rows
}

/** The same rows that the command writes: the typed value, its change, its change set. */
function nativeEdit(workspace: string, path: string): (run: number) => void {
  const db = new DatabaseSync(path)
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ATTACH '${workspace}' AS source;
    CREATE TABLE typed (service TEXT, year INTEGER, measure TEXT, value ANY, PRIMARY KEY (service, year, measure));
    CREATE TABLE stream (seq INTEGER PRIMARY KEY, change_set INTEGER, table_name TEXT, row_key TEXT, before TEXT, after TEXT);
    CREATE TABLE sets (id INTEGER PRIMARY KEY, at TEXT, who TEXT, channel TEXT, title TEXT);
    CREATE TABLE filler AS SELECT * FROM source.change; DETACH source`)
  const typed = db.prepare(
    `INSERT INTO typed VALUES ('S01', 2012, 'clients', ?) ON CONFLICT DO UPDATE SET value = excluded.value`,
  )
  const stream = db.prepare(
    `INSERT INTO stream (change_set, table_name, row_key, before, after) VALUES (1, 'forecast_typed', ?, ?, ?)`,
  )
  const sets = db.prepare(
    `INSERT INTO sets (at, who, channel, title) VALUES ('2012-03-12', 'Tests', 'forecast.change', '{}')`,
  )
  const json = JSON.stringify({
    municipality: 'ogres',
    service: 'S01',
    scenario: 'base',
    year: 2012,
    measure: 'clients',
  })
  return (run) => {
    db.exec('BEGIN IMMEDIATE')
    sets.run()
    typed.run(run)
    stream.run(json, json, json)
    db.exec('COMMIT')
  }
}
