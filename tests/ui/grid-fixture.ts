import type { CellRange } from '#renderer/ui/cell-range.ts'
import type { GridSurface } from '#renderer/ui/grid-surface.ts'
import type { CellValue, GridColumn } from '#renderer/ui/grid-types.ts'

export interface Service {
  readonly code: string
  readonly name: string
  readonly method: string | null
  readonly y2012: CellValue
  readonly cost: CellValue
}

export const columns: readonly GridColumn<Service>[] = [
  { id: 'name', title: 'Pakalpojums', kind: 'text', value: (r) => r.name },
  {
    id: 'method',
    title: 'Metode',
    kind: 'choice',
    value: (r) => r.method,
    editable: true,
    options: [
      { value: 'demographic', label: 'demogrāfiskā' },
      { value: 'trend', label: 'tendence' },
      { value: 'typed', label: 'ievadīta' },
    ],
  },
  { id: '2012', title: '2012', kind: 'integer', value: (r) => r.y2012, editable: true, allowsNotPlanned: true },
  { id: 'cost', title: 'Izmaksas', kind: 'money', value: (r) => r.cost, editable: (r) => r.code !== 'S03' },
]

export const rows: readonly Service[] = [
  { code: 'S01', name: 'Aprūpe mājās', method: 'trend', y2012: 58, cost: 1842000 },
  { code: 'S02', name: 'Drošības poga', method: null, y2012: 'unknown', cost: 'unknown' },
  { code: 'S03', name: 'Krīzes centrs', method: 'typed', y2012: 'not-planned', cost: 0 },
]

export function surfaceOf(selection?: CellRange): GridSurface<Service> {
  return {
    rowCount: () => rows.length,
    rowAt: (index) => rows[index],
    columns: () => columns,
    selection: () => selection,
  }
}

export function column(id: string): GridColumn<Service> {
  const found = columns.find((c) => c.id === id)
  if (!found) throw new Error(`no column ${id}`)
  return found
}

export function row(code: string): Service {
  const found = rows.find((r) => r.code === code)
  if (!found) throw new Error(`no row ${code}`)
  return found
}
