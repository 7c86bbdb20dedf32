import type { CostingCell } from '#shared/costing/costing-contract.ts'
import { lineCategories, lineDrivers, lineIndexes, lineKinds } from '#shared/costing/costing-choices.ts'
import { costingProblems } from '#shared/costing/costing-text.ts'
import { currencies } from '#shared/kernel/money.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { perform } from '#renderer/app/query.ts'
import type { EditOutcome, Entry, GridEdit } from '#renderer/ui/grid-types.ts'

const needed = (field: string): Result<never, Problem> =>
  refused(problem(costingProblems, 'LINE_FIELD_NEEDED', { field }))
const wrong = (field: string): Result<never, Problem> =>
  refused(problem(costingProblems, 'LINE_VALUE_WRONG', { field }))

/** One entry of the grid as a change of a line; a number may be not known, a choice may not. */
function cellOf({ rowId: id, columnId: field, entry }: GridEdit): Result<CostingCell, Problem> {
  const chosen = <V extends string>(values: readonly V[]): V | undefined =>
    values.find((v) => entry.kind === 'text' && v === entry.value)
  switch (field) {
    case 'name':
      return entry.kind === 'text' ? ok({ id, field, value: entry.value }) : needed(field)
    case 'note':
      return ok({ id, field, value: entry.kind === 'text' ? entry.value : null })
    case 'quantity':
      return withNumber(entry, field, (value) => ({ id, field, value }))
    case 'priceMinor':
      return withNumber(entry, field, (value) => ({ id, field, value }))
    case 'priceYear':
      return entry.kind === 'number' ? ok({ id, field, value: entry.value }) : needed(field)
    case 'kind': {
      const value = chosen(lineKinds)
      return value ? ok({ id, field, value }) : needed(field)
    }
    case 'category': {
      const value = chosen(lineCategories)
      return value ? ok({ id, field, value }) : needed(field)
    }
    case 'driver': {
      const value = chosen(lineDrivers)
      return value ? ok({ id, field, value }) : needed(field)
    }
    case 'currency': {
      const value = chosen(currencies)
      return value ? ok({ id, field, value }) : needed(field)
    }
    case 'index': {
      const value = chosen(lineIndexes)
      return value ? ok({ id, field, value }) : needed(field)
    }
    default:
      return wrong(field)
  }
}

function withNumber(
  entry: Entry,
  field: string,
  make: (value: number | null) => CostingCell,
): Result<CostingCell, Problem> {
  if (entry.kind === 'number') return entry.value < 0 ? wrong(field) : ok(make(entry.value))
  return entry.kind === 'clear' || entry.kind === 'unknown' ? ok(make(null)) : wrong(field)
}

/** All changes of one typing, paste, fill or clear as one command, or none of them. */
export async function sendLineEdits(edits: readonly GridEdit[]): Promise<EditOutcome> {
  const cells: CostingCell[] = []
  for (const edit of edits) {
    const cell = cellOf(edit)
    if (!cell.ok) return cell
    cells.push(cell.value)
  }
  const reply = await perform('costing.changeLines', { cells })
  return reply.ok ? { ok: true } : reply
}
