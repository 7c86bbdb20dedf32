import { decisions, providers, readinesses } from '#shared/development/development-choices.ts'
import type { DevelopmentCell, DevelopmentField } from '#shared/development/development-contract.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import type { Entry, GridEdit } from '#renderer/ui/grid-types.ts'

export type ReadCells =
  { readonly ok: true; readonly cells: readonly DevelopmentCell[] } | { readonly ok: false; readonly problem: Problem }

const longest = { providerName: 200, reason: 1000 } as const
const largest = 9_999_999

/** A choice by its stored word; anything else, as Delete, is *not known*. */
function oneOf<V extends string>(values: readonly V[], entry: Entry): V | null {
  return entry.kind === 'text' ? (values.find((value) => value === entry.value) ?? null) : null
}

function count(entry: Entry): number | null | Problem {
  if (entry.kind !== 'number') return null
  const fits = Number.isInteger(entry.value) && entry.value >= 0 && entry.value <= largest
  return fits ? entry.value : problem(developmentProblems, 'COUNT_OUTSIDE', { value: String(entry.value) })
}

function typed(entry: Entry, most: number): string | null | Problem {
  if (entry.kind !== 'text') return null
  return entry.value.length <= most ? entry.value : problem(developmentProblems, 'TEXT_TOO_LONG', { longest: most })
}

function priorityOf(entry: Entry): 1 | 2 | 3 | 'none' | null {
  if (entry.kind === 'not-planned') return 'none'
  const value = oneOf(['1', '2', '3', 'none'], entry)
  return value === null || value === 'none' ? value : (Number(value) as 1 | 2 | 3)
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null
}

function cellOf(service: string, field: DevelopmentField, entry: Entry): DevelopmentCell | Problem {
  switch (field) {
    case 'existsNow':
      return { service, field, value: oneOf(['yes', 'no'] as const, entry) }
    case 'provider':
      return { service, field, value: oneOf(providers, entry) }
    case 'readiness':
      return { service, field, value: oneOf(readinesses, entry) }
    case 'decision':
      return { service, field, value: entry.kind === 'not-planned' ? 'not-planned' : oneOf(decisions, entry) }
    case 'priority':
      return { service, field, value: priorityOf(entry) }
    case 'partner':
      return { service, field, value: entry.kind === 'text' ? entry.value : null }
    case 'capacity': {
      const value = entry.kind === 'not-limited' ? entry.kind : count(entry)
      return isProblem(value) ? value : { service, field, value }
    }
    case 'clients':
    case 'waiting': {
      const value = count(entry)
      return isProblem(value) ? value : { service, field, value }
    }
    case 'startYear':
      return { service, field, value: entry.kind === 'number' ? entry.value : null }
    case 'providerName':
    case 'reason': {
      const value = typed(entry, longest[field])
      return isProblem(value) ? value : { service, field, value }
    }
  }
}

/** What the grid reports, as cells of the model: all of them, or why not. */
export function cellsOf(edits: readonly GridEdit[]): ReadCells {
  const cells: DevelopmentCell[] = []
  for (const edit of edits) {
    const cell = cellOf(edit.rowId, edit.columnId as DevelopmentField, edit.entry)
    if ('code' in cell) return { ok: false, problem: cell }
    cells.push(cell)
  }
  return { ok: true, cells }
}
