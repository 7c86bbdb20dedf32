import type { SeparatorReading } from '#shared/kernel/number-parse.ts'
import type { CellRange } from './cell-range.ts'
import { allowsUnknown, isEditable, readText, type Refusal } from './cell-text.ts'
import type { GridSurface } from './grid-surface.ts'
import type { Entry, GridColumn, GridEdit } from './grid-types.ts'
import { fitShape, type PasteShape } from './paste-shape.ts'

/** What will become of one pasted cell. */
export interface PlannedCell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly outcome:
    | { readonly kind: 'write'; readonly edit: GridEdit }
    /** An empty copied cell over a value: a person decides whether it erases. */
    | { readonly kind: 'blank-over-value'; readonly edit: GridEdit }
    | { readonly kind: 'read-only' }
    | { readonly kind: 'refused'; readonly refusal: Refusal }
    | { readonly kind: 'ambiguous'; readonly asDecimal: number; readonly asThousands: number }
}

export interface PastePlan {
  readonly shape: PasteShape
  readonly cells: readonly PlannedCell[]
  readonly copiedRows: number
  readonly copiedColumns: number
}

function blankEntry<Row>(column: GridColumn<Row>): Entry {
  return allowsUnknown(column) ? { kind: 'unknown' } : { kind: 'clear' }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === 'unknown' || value === ''
}

/** Lays a block over the selection and reads every cell by the rules of its column; nothing is changed yet. */
export function planPaste<Row>(
  block: readonly (readonly string[])[],
  selection: CellRange,
  surface: GridSurface<Row>,
  rowId: (row: Row) => string,
  reading: SeparatorReading,
): PastePlan {
  const columns = surface.columns()
  const shape = fitShape(block, selection, { rows: surface.rowCount(), columns: columns.length })
  const cells = shape.cells.flatMap(({ row, column, text }): PlannedCell[] => {
    const target = surface.rowAt(row)
    const definition = columns[column]
    if (target === undefined || !definition) return []
    const place = { row, column, text }
    if (!isEditable(definition, target)) return [{ ...place, outcome: { kind: 'read-only' } }]
    const address = { rowId: rowId(target), columnId: definition.id }
    if (text.trim() === '') {
      const edit = { ...address, entry: blankEntry(definition) }
      // Nothing over nothing changes nothing.
      return isEmpty(definition.value(target)) ? [] : [{ ...place, outcome: { kind: 'blank-over-value', edit } }]
    }
    const read = readText(definition, target, text, reading)
    if (read.kind === 'entry')
      return [{ ...place, outcome: { kind: 'write', edit: { ...address, entry: read.entry } } }]
    return [{ ...place, outcome: read }]
  })
  return { shape, cells, copiedRows: block.length, copiedColumns: block[0]?.length ?? 0 }
}

export function firstAmbiguous(plan: PastePlan): PlannedCell | undefined {
  return plan.cells.find((cell) => cell.outcome.kind === 'ambiguous')
}

/** Whether a person should look before the paste happens. */
export function needsPreview(plan: PastePlan): boolean {
  return plan.shape.misfit !== undefined || plan.cells.some((cell) => cell.outcome.kind !== 'write')
}

export function countOf(plan: PastePlan, kind: PlannedCell['outcome']['kind']): number {
  return plan.cells.filter((cell) => cell.outcome.kind === kind).length
}

/** The edits of a plan. @param keepValues empty copied cells leave what is there */
export function editsOf(plan: PastePlan, keepValues: boolean): GridEdit[] {
  return plan.cells.flatMap(({ outcome }) => {
    if (outcome.kind === 'write') return outcome.edit
    return outcome.kind === 'blank-over-value' && !keepValues ? outcome.edit : []
  })
}
