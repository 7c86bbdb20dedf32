import { editionProblems } from '#shared/edition/edition-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { programmeRowSchema } from '#shared/programme/programme-data.ts'
import { programmeKey, type ProgrammeChange } from '#shared/programme/programme-diff.ts'
import {
  programmeLists,
  type ProgrammeData,
  type ProgrammeList,
  type ProgrammeListRow,
} from '#shared/programme/programme-lists.ts'

/** What rows of the programme may name. */
export interface NamedIds {
  readonly municipalities: ReadonlySet<string>
  readonly services: ReadonlySet<string>
  readonly targetGroups: ReadonlySet<string>
}

/** The first field of a row that does not fit its list. */
export function unfit(list: ProgrammeList, row: ProgrammeListRow): Problem | undefined {
  const parsed = programmeRowSchema(list).safeParse(row)
  if (parsed.success) return undefined
  const issue = parsed.error.issues[0]
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]
  return problem(editionProblems, 'EDITION_ROW', { list, field: String(field ?? '') })
}

/** The first field of a row that names something which the programme does not have. */
export function strange(list: ProgrammeList, row: ProgrammeListRow, ids: NamedIds): Problem | undefined {
  const named: readonly (readonly [string, ReadonlySet<string>])[] = [
    ['municipality', ids.municipalities],
    ['service', ids.services],
    ['targetGroup', ids.targetGroups],
  ]
  for (const [field, known] of named) {
    const value = programmeLists[list].fields[field] ? row[field] : null
    if (typeof value === 'string' && !known.has(value))
      return problem(editionProblems, 'EDITION_NAMES', { field, value })
  }
  return undefined
}

const codesOf = (rows: readonly ProgrammeListRow[]): Set<string> => new Set(rows.map((row) => String(row['code'])))

/**
 * Whether a whole edition can stand here: every name in it is there, no key twice, nothing that own work may name is gone.
 * @param municipalities those of the law, which no edition changes
 */
export function judgeEdition(
  now: ProgrammeData,
  next: ProgrammeData,
  changes: readonly ProgrammeChange[],
  municipalities: ReadonlySet<string>,
): Problem | undefined {
  const ids = { municipalities, services: codesOf(next.services), targetGroups: codesOf(next.targetGroups) }
  for (const list of Object.keys(programmeLists) as ProgrammeList[]) {
    const seen = new Set<string>()
    for (const row of next[list]) {
      const key = programmeKey(list, row)
      if (seen.has(key))
        return problem(editionProblems, 'EDITION_ROW', { list, field: programmeLists[list].keys[0] ?? '' })
      seen.add(key)
      const odd = strange(list, row, ids)
      if (odd) return odd
    }
  }
  for (const { list, before, after } of changes) {
    if (after !== null || before === null || !programmeLists[list].grows) continue
    return problem(editionProblems, 'EDITION_DROPS', { what: String(before['nameLv'] ?? before['code'] ?? '') })
  }
  return badYears(now.edition[0], next.edition[0])
}

/** The years of a plan are never cut off: own figures stand in them. */
export function badYears(now: ProgrammeListRow | undefined, next: ProgrammeListRow | undefined): Problem | undefined {
  const [first, last] = [Number(now?.['firstYear']), Number(now?.['lastYear'])]
  const good =
    next?.['firstYear'] === first && Number(next['lastYear']) >= last && Number(next['lastYear']) <= first + 30
  return good ? undefined : problem(editionProblems, 'EDITION_YEARS', { first, last })
}
