import type { Database } from '#electron/database/database.ts'

export interface BaselineRow {
  readonly id: string
  readonly name: string
  readonly scenario: string
  readonly frozenAt: string
  readonly edition: string
  readonly note: string | null
}

export interface BaselineFigure {
  readonly service: string
  readonly year: number
  readonly clients: number | 'not-planned' | null
  readonly capacity: number | 'not-planned' | 'not-limited' | null
  readonly served: number | 'not-planned' | null
  /** Known lines, in minor units of the year's currency. */
  readonly establishmentMinor: number
  readonly runningMinor: number
  readonly known: number
  readonly ofLines: number
}

export function readBaselines(db: Database, municipality: string): BaselineRow[] {
  return db.all<BaselineRow & Record<string, never>>(
    'SELECT id, name, scenario, frozen_at AS frozenAt, edition, note FROM scenario_baseline WHERE municipality = ? ORDER BY frozen_at, id',
    [municipality],
  )
}

export function readBaselineFigures(db: Database, municipality: string, baseline: string): BaselineFigure[] {
  return db.all<BaselineFigure & Record<string, never>>(
    `SELECT service, year, clients, capacity, served, establishment_minor AS establishmentMinor, running_minor AS runningMinor,
            known, of_lines AS ofLines
     FROM scenario_baseline_figure WHERE municipality = ? AND baseline = ?`,
    [municipality, baseline],
  )
}

export function addBaseline(
  db: Database,
  municipality: string,
  row: BaselineRow,
  figures: readonly BaselineFigure[],
): void {
  db.run(
    'INSERT INTO scenario_baseline (municipality, id, name, scenario, frozen_at, edition, note) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [municipality, row.id, row.name, row.scenario, row.frozenAt, row.edition, row.note],
  )
  for (const f of figures) {
    db.run(
      `INSERT INTO scenario_baseline_figure
       (municipality, baseline, service, year, clients, capacity, served, establishment_minor, running_minor, known, of_lines)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        municipality,
        row.id,
        f.service,
        f.year,
        f.clients,
        f.capacity,
        f.served,
        f.establishmentMinor,
        f.runningMinor,
        f.known,
        f.ofLines,
      ],
    )
  }
}

export function removeBaseline(db: Database, municipality: string, id: string): void {
  db.run('DELETE FROM scenario_baseline_figure WHERE municipality = ? AND baseline = ?', [municipality, id])
  db.run('DELETE FROM scenario_baseline WHERE municipality = ? AND id = ?', [municipality, id])
}
