import type { ForecastRow } from '#shared/forecast/forecast-contract.ts'
import type { GridEdit } from '#renderer/ui/grid-types.ts'
import { isAbsent, yearOfColumn, type ServiceRow } from './forecast-rows.ts'

/** A year that was just typed. */
export interface TypedCell {
  readonly service: string
  readonly year: number
}

type Value = NonNullable<ForecastRow['years'][number]['typedClients']>['value']

/** A typed figure that stands over a method and has no reason yet. */
export interface OpenCell extends TypedCell {
  readonly name: string
  readonly value: Value
  readonly shown: number | string
}

/** The years that an entry of the grid typed; what was cleared back to the method needs no reason. */
export function typedCells(edits: readonly GridEdit[]): TypedCell[] {
  return edits.flatMap((edit) => {
    const year = yearOfColumn(edit.columnId)
    return year === undefined || edit.entry.kind === 'clear' ? [] : [{ service: edit.rowId, year }]
  })
}

/** Those that still want a reason: where the method is `typed`, the figure is the plan itself. */
export function openCells(cells: readonly TypedCell[], rows: readonly ServiceRow[]): OpenCell[] {
  return cells.flatMap(({ service, year }) => {
    const row = rows.find((r) => r.service === service)
    const typed = row?.forecast.years.find((y) => y.year === year)?.typedClients
    if (!row || !typed || typed.reason !== null || isAbsent(row, year)) return []
    if (row.forecast.method === null || row.forecast.method === 'typed') return []
    const shown = typed.value === 'unknown' ? '?' : typed.value === 'not-planned' ? '–' : typed.value
    return [{ service, year, name: row.name, value: typed.value, shown }]
  })
}
