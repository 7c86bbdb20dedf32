import type { developmentContract, DevelopmentCell } from '#shared/development/development-contract.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { municipalityToEdit, municipalityToRead } from '#electron/host/municipality.ts'
import { done, type ServiceOf } from '#electron/host/service.ts'
import { hasMunicipality, readEdition, serviceCodes } from '#electron/programme/programme-store.ts'
import { readDevelopment, removeEmptyDevelopment, writeDevelopmentCell } from './development-store.ts'

type Contract = typeof developmentContract

interface Limits {
  readonly municipality: string
  readonly services: ReadonlySet<string>
  hasMunicipality(id: string): boolean
  readonly firstYear: number
  readonly lastYear: number
}

/** What the shape of a cell cannot say: the service is in the catalogue, the year in the horizon, the partner somebody else whom the programme knows. */
function checkCell(cell: DevelopmentCell, limits: Limits): Result<null, Problem> {
  if (!limits.services.has(cell.service))
    return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: cell.service }))
  if (
    cell.field === 'startYear' &&
    cell.value !== null &&
    (cell.value < limits.firstYear || cell.value > limits.lastYear)
  ) {
    const { firstYear: first, lastYear: last } = limits
    return refused(problem(developmentProblems, 'START_YEAR_OUTSIDE', { year: cell.value, first, last }))
  }
  if (cell.field === 'partner' && cell.value !== null) {
    if (cell.value === limits.municipality) return refused(problem(developmentProblems, 'PARTNER_SELF'))
    if (!limits.hasMunicipality(cell.value))
      return refused(problem(workspaceProblems, 'MUNICIPALITY_UNKNOWN', { municipality: cell.value }))
  }
  return ok(null)
}

/** An empty text and no text are the same fact. */
function stored(cell: DevelopmentCell): string | number | null {
  return typeof cell.value === 'string' && cell.value.trim() === '' ? null : cell.value
}

export const developmentServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'development.read': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    return ok({
      municipality: municipality.value,
      editable: municipalityToEdit(context).ok,
      rows: readDevelopment(context.db, municipality.value),
    })
  },

  'development.change': (context, { cells }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const { firstYear, lastYear } = readEdition(context.db)
    const limits = {
      municipality: municipality.value,
      services: new Set(serviceCodes(context.db)),
      hasMunicipality: (id: string) => hasMunicipality(context.db, id),
      firstYear,
      lastYear,
    }
    for (const cell of cells) {
      const checked = checkCell(cell, limits)
      if (!checked.ok) return checked
    }
    for (const cell of cells)
      writeDevelopmentCell(context.db, municipality.value, cell.service, cell.field, stored(cell))
    removeEmptyDevelopment(context.db, municipality.value)
    const touched = new Set(cells.map((cell) => cell.service))
    const rows = readDevelopment(context.db, municipality.value).filter((row) => touched.has(row.service))
    const first = cells[0]
    const title =
      cells.length === 1 && first
        ? { key: 'development.cell', params: { service: first.service, field: first.field, value: first.value } }
        : { key: 'development.cells', params: { cells: cells.length } }
    return done({ rows }, title)
  },
}
