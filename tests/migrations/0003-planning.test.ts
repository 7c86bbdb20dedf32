import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database, SqlValue } from '#electron/database/database.ts'
import {
  checkColumn,
  databaseAt,
  planningRows,
  programmeRows,
  stepsTo,
  workspaceRows,
  type Columns,
} from './migration-bench.ts'

let db: Database
beforeEach(async () => {
  db = await databaseAt(2, programmeRows, workspaceRows)
})
afterEach(() => db.close())

const place = { municipality: 'ogres', service: 'S01' }
const tables: Record<string, Columns> = {
  development_service: place,
  forecast_setting: { ...place, scenario: 'base' },
  forecast_typed: { ...place, scenario: 'base', year: 2012, measure: 'clients' },
  forecast_actual: { ...place, year: 2012, clients: 1 },
  costing_basis: place,
  costing_line: {
    ...place,
    id: 'l1',
    position: 1,
    kind: 'running',
    category: 'food',
    driver: 'client',
    name: 'Pusdienas',
    currency: 'LVL',
    price_year: 2012,
    price_index: 'none',
  },
}

describe('migration 3, the municipalities’ own figures, from a workspace', () => {
  it('adds its tables and leaves the workspace and its history as they were', () => {
    stepsTo(db, 3, Object.keys(tables))
    db.script(planningRows)
    // Not known, zero, not planned and not limited come back as what they are.
    expect(db.get('SELECT capacity, clients, waiting, priority FROM development_service')).toEqual({
      capacity: 'not-limited',
      clients: 0,
      waiting: null,
      priority: 'none',
    })
    expect(db.all('SELECT value, typeof(value) AS type FROM forecast_typed ORDER BY year, measure')).toEqual([
      { value: 'not-planned', type: 'text' },
      { value: 0, type: 'integer' },
      { value: null, type: 'null' },
    ])
  })

  const cases: [table: string, column: string, good: SqlValue[], bad: SqlValue[]][] = [
    ['development_service', 'exists_now', ['yes', 'no', null], ['maybe', 1, '']],
    ['development_service', 'provider', ['municipality', 'ngo', 'state', null], ['me']],
    ['development_service', 'capacity', [0, 20, 'not-limited', null], ['much', '20', 2.5, 'unknown']],
    ['development_service', 'clients', [0, 40, null], [-1, 0.5, 'many']],
    ['development_service', 'waiting', [0, 3, null], [-1]],
    ['development_service', 'priority', [1, 2, 3, 'none', null], [0, 4, '1', 'high']],
    ['development_service', 'readiness', ['ready', 'partly', 'not-ready', null], ['soon']],
    [
      'development_service',
      'decision',
      ['keep', 'improve', 'establish', 'share', 'not-needed', 'not-planned', null],
      ['close'],
    ],
    ['development_service', 'partner', ['keguma', null], ['nobody']],
    ['development_service', 'municipality', ['ogres'], ['nobody', null]],
    ['development_service', 'service', ['S01'], ['S99', null]],
    ['forecast_setting', 'method', ['demographic', 'trend', 'typed', null], ['guess']],
    ['forecast_typed', 'measure', ['clients', 'capacity'], ['served']],
    ['forecast_typed', 'value', [0, 12, 'not-planned', 'not-limited', null], ['12', 1.5, 'unknown']],
    ['forecast_actual', 'clients', [0, 12], [-1, null, 1.5]],
    ['costing_basis', 'units_per_client', [0.5, 12, null], [0, -1]],
    ['costing_basis', 'clients_per_place', [0.5, null], [0]],
    ['costing_basis', 'places_per_facility', [1, null], [0]],
    ['costing_line', 'kind', ['establishment', 'running'], ['other', null]],
    ['costing_line', 'category', ['pay', 'food', 'other'], ['fun']],
    ['costing_line', 'driver', ['facility', 'place', 'client', 'unit', 'fixed'], ['day']],
    ['costing_line', 'quantity', [0, 1.5, null], [-0.5]],
    ['costing_line', 'price_minor', [0, 28_000, null], [-1, 0.5]],
    ['costing_line', 'currency', ['LVL', 'EUR'], ['USD', null]],
    ['costing_line', 'price_index', ['cpi', 'wage', 'none'], ['hicp', null]],
  ]
  it.each(cases)('%s.%s takes %j and refuses %j', (table, column, good, bad) => {
    stepsTo(db, 3, Object.keys(tables))
    checkColumn(db, table, tables[table]!, column, good, bad)
  })
})
