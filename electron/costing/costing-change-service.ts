import { lineCategories, lineDrivers } from '#shared/costing/costing-choices.ts'
import type { costingContract, CostingLine } from '#shared/costing/costing-contract.ts'
import { costingProblems } from '#shared/costing/costing-text.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { municipalityToEdit } from '#electron/host/municipality.ts'
import { done, type Context, type ServiceOf } from '#electron/host/service.ts'
import { readCostTemplates } from '#electron/programme/programme-store.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { addLine, readBases, readLine, readLines, removeLine, writeBasis, writeLineCell } from './costing-store.ts'

type Contract = typeof costingContract
type Changes =
  'costing.useTemplate' | 'costing.addLines' | 'costing.changeLines' | 'costing.removeLines' | 'costing.setBasis'

/** The years for which both indices are known: a price of another year could not be brought to any year. */
function priceYears(context: Context): { first: number; last: number } {
  const { cpiPct, wageEur } = gatherReference(context.db).series
  const years = [...cpiPct.keys()].filter((year) => wageEur.has(year))
  return { first: Math.min(...years), last: Math.max(...years) }
}

function checkPriceYear(year: number, limits: { first: number; last: number }): Result<null, Problem> {
  const outside = year < limits.first || year > limits.last
  return outside ? refused(problem(costingProblems, 'PRICE_YEAR_OUTSIDE', { year, ...limits })) : ok(null)
}

export const costingChangeServices: { readonly [C in Changes]: ServiceOf<Contract[C]> } = {
  'costing.addLines': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const limits = priceYears(context)
    const services = new Set(gatherReference(context.db).services.map((s) => s.code))
    const ids: string[] = []
    for (const line of input.lines) {
      if (!services.has(line.service))
        return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: line.service }))
      const checked = checkPriceYear(line.priceYear, limits)
      if (!checked.ok) return checked
      const id = context.newId()
      addLine(context.db, municipality.value, { ...line, id, template: null })
      ids.push(id)
    }
    const first = input.lines[0]
    return done(
      { ids },
      { key: 'costing.added', params: { service: first?.service ?? '', name: first?.name ?? '', lines: ids.length } },
    )
  },

  'costing.useTemplate': (context, { service }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const { db } = context
    if (!gatherReference(db).services.some(({ code }) => code === service))
      return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service }))
    const templates = readCostTemplates(db, service)
    if (templates.length === 0) return refused(problem(costingProblems, 'TEMPLATE_NONE', { service }))
    const used = new Set(readLines(db, municipality.value, service).map(({ template }) => template))
    const open = templates.filter(({ id }) => !used.has(id))
    if (open.length === 0) return refused(problem(costingProblems, 'TEMPLATE_USED', { service }))
    const ids = open.map((row) => {
      const id = context.newId()
      const { kind, quantity, priceMinor, currency, priceYear, index } = row
      addLine(db, municipality.value, {
        ...{ id, service, kind, quantity, priceMinor, currency, priceYear, index },
        category: lineCategories.find((one) => one === row.category) ?? 'other',
        driver: lineDrivers.find((one) => one === row.driver) ?? 'fixed',
        name: row.nameLv,
        note: row.noteLv,
        template: row.id,
      })
      return id
    })
    return done({ ids }, { key: 'costing.added', params: { service, name: open[0]?.nameLv ?? '', lines: ids.length } })
  },

  'costing.changeLines': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const limits = priceYears(context)
    const lines = new Map<string, CostingLine>()
    for (const cell of input.cells) {
      const line = readLine(context.db, municipality.value, cell.id)
      if (!line) return refused(problem(costingProblems, 'LINE_UNKNOWN', { id: cell.id }))
      if (cell.field === 'priceYear') {
        const checked = checkPriceYear(cell.value, limits)
        if (!checked.ok) return checked
      }
      writeLineCell(context.db, municipality.value, cell)
      lines.set(cell.id, line)
    }
    const service = lines.values().next().value?.service ?? ''
    const changed = [...lines.keys()].flatMap((id) => readLine(context.db, municipality.value, id) ?? [])
    return done({ lines: changed }, { key: 'costing.cells', params: { service, cells: input.cells.length } })
  },

  'costing.removeLines': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    let last: CostingLine | undefined
    for (const id of input.ids) {
      last = readLine(context.db, municipality.value, id)
      if (!last) return refused(problem(costingProblems, 'LINE_UNKNOWN', { id }))
      removeLine(context.db, municipality.value, id)
    }
    const params = { service: last?.service ?? '', name: last?.name ?? '', lines: input.ids.length }
    return done({ removed: input.ids.length }, { key: 'costing.removed', params })
  },

  'costing.setBasis': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const services = new Set(gatherReference(context.db).services.map((s) => s.code))
    if (!services.has(input.service))
      return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: input.service }))
    const now = readBases(context.db, municipality.value).get(input.service)
    const basis = {
      unitsPerClient:
        input.basis.unitsPerClient === undefined ? (now?.unitsPerClient ?? null) : input.basis.unitsPerClient,
      clientsPerPlace:
        input.basis.clientsPerPlace === undefined ? (now?.clientsPerPlace ?? null) : input.basis.clientsPerPlace,
      placesPerFacility:
        input.basis.placesPerFacility === undefined ? (now?.placesPerFacility ?? null) : input.basis.placesPerFacility,
    }
    writeBasis(context.db, municipality.value, input.service, basis)
    return done(basis, { key: 'costing.basis', params: { service: input.service } })
  },
}
