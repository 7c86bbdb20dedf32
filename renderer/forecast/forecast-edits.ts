import { methods } from '#shared/forecast/forecast-choices.ts'
import type { CallInput } from '#shared/contract/api.ts'
import type { Method } from '#shared/forecast/forecast.ts'
import type { EditOutcome, Entry, GridEdit } from '#renderer/ui/grid-types.ts'
import { perform } from '#renderer/app/query.ts'
import { yearOfColumn, type Measure, type ServiceRow } from './forecast-rows.ts'

type Cell = CallInput<'forecast.change'>['cells'][number]

/** Clearing takes away what the scenario itself says; where it says nothing, what it inherits. */
function valueOf(entry: Entry, isOwn: boolean): Cell['value'] {
  if (entry.kind === 'number') return entry.value
  if (entry.kind === 'clear' || entry.kind === 'text') return isOwn ? 'inherited' : 'method'
  return entry.kind
}

function methodOf(entry: Entry): Method | null {
  return entry.kind === 'text' ? (methods.find((m) => m === entry.value) ?? null) : null
}

/**
 * Sends what was typed, pasted, filled or cleared in the grid: years as one command. Methods go first, one command for each different
 * one, because the host sets one method for many services at a time.
 */
export async function sendEdits(
  edits: readonly GridEdit[],
  measure: Measure,
  scenario: string,
  rows: readonly ServiceRow[],
): Promise<EditOutcome> {
  const isOwn = (service: string, year: number): boolean => {
    const row = rows.find((one) => one.service === service)
    const cell = row?.forecast.years.find((one) => one.year === year)
    const typed = measure === 'capacity' ? cell?.typedCapacity : cell?.typedClients
    // What the scenario took back to the method already stays there.
    return typed !== null && typed !== undefined && (row?.differs.has(`${measure} ${year}`) ?? false)
  }

  const byMethod = Map.groupBy(
    edits.filter((edit) => edit.columnId === 'method'),
    (edit) => methodOf(edit.entry),
  )
  for (const [method, group] of byMethod) {
    const reply = await perform('forecast.setMethod', { scenario, services: group.map((edit) => edit.rowId), method })
    if (!reply.ok) return reply
  }
  const cells = edits.flatMap((edit): Cell[] => {
    const year = yearOfColumn(edit.columnId)
    if (year === undefined || (measure !== 'clients' && measure !== 'capacity')) return []
    return [{ service: edit.rowId, year, measure, value: valueOf(edit.entry, isOwn(edit.rowId, year)) }]
  })
  if (cells.length === 0) return { ok: true }
  const reply = await perform('forecast.change', { scenario, cells })
  return reply.ok ? { ok: true } : reply
}
