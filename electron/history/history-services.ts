import type { historyContract } from '#shared/history/history-contract.ts'
import { historyCsv } from '#shared/history/history-csv.ts'
import { ok } from '#shared/kernel/result.ts'
import { changesOf } from '#electron/database/change-stream.ts'
import type { Database } from '#electron/database/database.ts'
import { municipalityToRead } from '#electron/host/municipality.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { readMunicipalities, readServices } from '#electron/programme/programme-store.ts'
import { readCurrent } from '#electron/edition/edition-store.ts'
import { cellsOf, figureRow, figureTableOf } from './history-cells.ts'
import { lastFile, readActions, readPeople, readRowChanges } from './history-store.ts'

type Contract = typeof historyContract

/** An export holds at most so many actions: a spreadsheet of more is nobody's help. */
const mostActions = 20_000

/** The typed words, and the codes of the services and municipalities that are called so in either language. */
function searchOf(db: Database, typed: string | undefined) {
  const words = typed?.trim() ?? ''
  if (words === '') return undefined
  const wanted = words.toLocaleLowerCase('lv')
  const isCalled = (...names: readonly string[]) => names.some((name) => name.toLocaleLowerCase('lv').includes(wanted))
  const codes = [
    ...readServices(db).flatMap((s) => (isCalled(s.code, s.nameLv, s.nameEn) ? [s.code] : [])),
    ...readMunicipalities(db).flatMap((m) => (isCalled(m.nameLv, m.nameEn) ? [m.id] : [])),
  ]
  return { words, codes }
}

export const historyServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'history.list': ({ db }, { limit, ...filter }) => {
    const actions = readActions(db, { ...filter, search: searchOf(db, filter.search) }, limit + 1)
    return ok({ actions: actions.slice(0, limit), more: actions.length > limit })
  },

  'history.moments': ({ db }) =>
    ok({
      people: readPeople(db),
      lastExport: lastFile(db, 'out'),
      lastImport: lastFile(db, 'in'),
      lastEdition: readCurrent(db)?.at ?? null,
    }),

  'history.action': ({ db }, { id, limit }) => {
    const cells = cellsOf(changesOf(db, id))
    return ok({ cells: cells.slice(0, limit), count: cells.length })
  },

  'history.cell': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const table = figureTableOf(input.table)
    if (!table) return ok({ changes: [] })
    // The stream keeps columns; a measure is the key of a typed cell, not its column.
    const isMeasure = table.list === 'forecastTyped' && input.field !== 'reason'
    const field = isMeasure ? 'value' : input.field
    const key = {
      municipality: municipality.value,
      ...(table.ownId ? { id: input.id ?? null } : {}),
      ...(table.columns['service'] === undefined || table.ownId ? {} : { service: input.service }),
      ...(table.columns['year'] === undefined ? {} : { year: input.year }),
      ...(table.columns['scenario'] === undefined ? {} : { scenario: input.scenario ?? 'base' }),
      ...(isMeasure ? { measure: input.field } : {}),
    }
    const changes = readRowChanges(context.db, table.table, key).flatMap((change) => {
      const before = figureRow(table, change.before)
      const after = figureRow(table, change.after)
      const [was, is] = [before?.[field] ?? null, after?.[field] ?? null]
      if (was === is && before !== null && after !== null) return []
      const { action, at, who, title } = change
      const reason = after?.['reason']
      return [{ action, at, who, title, before: was, after: is, reason: typeof reason === 'string' ? reason : null }]
    })
    return ok({ changes })
  },

  'history.export': ({ db }, { language, ...filter }) => {
    const municipalities = new Map(readMunicipalities(db).map((m) => [m.id, language === 'lv' ? m.nameLv : m.nameEn]))
    const services = new Map(readServices(db).map((s) => [s.code, language === 'lv' ? s.nameLv : s.nameEn]))
    const rows = readActions(db, { ...filter, search: searchOf(db, filter.search) }, mostActions).flatMap((action) =>
      cellsOf(changesOf(db, action.id))
        .filter(
          ({ municipality, service }) =>
            (filter.municipality === undefined || municipality === filter.municipality) &&
            (filter.service === undefined || service === filter.service),
        )
        .map((cell) => ({ action, cell })),
    )
    const names = {
      municipality: (id: string) => municipalities.get(id) ?? id,
      service: (code: string) => services.get(code) ?? code,
    }
    return ok({ csv: historyCsv(rows, language, names), cells: rows.length })
  },
}
