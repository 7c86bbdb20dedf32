import type { editionContract } from '#shared/edition/edition-contract.ts'
import { editionProblems } from '#shared/edition/edition-text.ts'
import type { InputOf } from '#shared/kernel/define.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { programmeKey, type ProgrammeChange } from '#shared/programme/programme-diff.ts'
import { programmeLists, type ProgrammeList, type ProgrammeListRow } from '#shared/programme/programme-lists.ts'
import type { Context } from '#electron/host/service.ts'
import { readMunicipalities } from '#electron/programme/programme-store.ts'
import { badYears, strange, unfit } from './edition-check.ts'
import { nextNumber, readProgrammeList } from './edition-store.ts'

type Put = InputOf<(typeof editionContract)['edition.put']>

/** Rows as they are written: a new one without a number or an id gets its own. */
function complete(context: Context, list: ProgrammeList, rows: Put['rows']): ProgrammeListRow[] {
  const { keys, numbered } = programmeLists[list]
  const key = keys[0] ?? ''
  let next = numbered ? nextNumber(context.db, list) : 0
  return rows.map((row) => {
    if (row[key] !== undefined && row[key] !== null) return row
    if (numbered) return { ...row, [key]: next++ }
    return list === 'costTemplates' ? { ...row, [key]: context.newId() } : row
  })
}

/** What putting rows into a list changes; nothing is written. */
export function changesOfPut(context: Context, { list, rows, targetGroups }: Put): Result<ProgrammeChange[], Problem> {
  const { db } = context
  const now = new Map(readProgrammeList(db, list).map((row) => [programmeKey(list, row), row]))
  const services = new Set(readProgrammeList(db, 'services').map((row) => String(row['code'])))
  const groups = new Set(readProgrammeList(db, 'targetGroups').map((row) => String(row['code'])))
  const ids = { municipalities: new Set(readMunicipalities(db).map(({ id }) => id)), services, targetGroups: groups }
  const changes = new Map<string, ProgrammeChange>()
  for (const row of complete(context, list, rows)) {
    const key = programmeKey(list, row)
    const before = now.get(key) ?? null
    const wrong =
      unfit(list, row) ??
      strange(list, row, ids) ??
      (list === 'edition' ? badYears(before ?? undefined, row) : undefined)
    if (wrong) return refused(wrong)
    if (list === 'services' && before === null && targetGroups === undefined)
      return refused(problem(editionProblems, 'EDITION_ROW', { list, field: 'targetGroup' }))
    const differs = before === null || Object.keys(row).some((field) => before[field] !== row[field])
    if (differs) changes.set(key, { list, before, after: row })
    else changes.delete(key)
  }
  if (list !== 'services' || targetGroups === undefined) return ok([...changes.values()])
  const unknown = targetGroups.find((group) => !groups.has(group))
  if (unknown !== undefined)
    return refused(problem(editionProblems, 'EDITION_NAMES', { field: 'targetGroup', value: unknown }))
  const codes = new Set(rows.map((row) => String(row['code'])))
  return ok([...changes.values(), ...changesOfGroups(context, codes, targetGroups)])
}

/** Whom services are for, from now on. */
function changesOfGroups({ db }: Context, services: ReadonlySet<string>, groups: readonly string[]): ProgrammeChange[] {
  const list = 'serviceTargetGroups'
  const now = readProgrammeList(db, list).filter((row) => services.has(String(row['service'])))
  const has = (service: string, group: string): boolean =>
    now.some((row) => row['service'] === service && row['targetGroup'] === group)
  const gone = now.filter((row) => !groups.includes(String(row['targetGroup'])))
  const added = [...services].flatMap((service) =>
    groups.filter((group) => !has(service, group)).map((targetGroup) => ({ service, targetGroup })),
  )
  return [
    ...gone.map((before): ProgrammeChange => ({ list, before, after: null })),
    ...added.map((after): ProgrammeChange => ({ list, before: null, after })),
  ]
}

/** What taking rows out of a list changes; rows that are not there change nothing. */
export function changesOfRemove(
  { db }: Context,
  list: ProgrammeList,
  keys: readonly string[],
): Result<ProgrammeChange[], Problem> {
  if (programmeLists[list].grows) return refused(problem(editionProblems, 'EDITION_GROWS'))
  const gone = new Set(keys)
  return ok(
    readProgrammeList(db, list)
      .filter((row) => gone.has(programmeKey(list, row)))
      .map((before) => ({ list, before, after: null })),
  )
}
