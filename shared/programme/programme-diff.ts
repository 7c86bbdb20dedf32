import {
  programmeListNames,
  programmeLists,
  type ProgrammeData,
  type ProgrammeList,
  type ProgrammeListRow,
  type ProgrammeValue,
} from './programme-lists.ts'

/** One row in which two states of the programme differ; `before` null: it is new, `after` null: it goes. */
export interface ProgrammeChange {
  readonly list: ProgrammeList
  readonly before: ProgrammeListRow | null
  readonly after: ProgrammeListRow | null
}

/** What makes a row the only one of its list, as a JSON list. */
export function programmeKey(list: ProgrammeList, row: ProgrammeListRow): string {
  return JSON.stringify(programmeLists[list].keys.map((key) => row[key] ?? null))
}

function differs(list: ProgrammeList, a: ProgrammeListRow, b: ProgrammeListRow): boolean {
  return Object.keys(programmeLists[list].fields).some((field) => (a[field] ?? null) !== (b[field] ?? null))
}

/** The rows in which two states of the programme differ, list by list in the order in which they can be written. */
export function diffProgramme(before: ProgrammeData, after: ProgrammeData): ProgrammeChange[] {
  return programmeListNames.flatMap((list): ProgrammeChange[] => {
    const old = new Map(before[list].map((row) => [programmeKey(list, row), row]))
    const kept = new Set<string>()
    const changes: ProgrammeChange[] = []
    for (const row of after[list]) {
      const key = programmeKey(list, row)
      const was = old.get(key) ?? null
      kept.add(key)
      if (was === null || differs(list, was, row)) changes.push({ list, before: was, after: row })
    }
    for (const [key, row] of old) if (!kept.has(key)) changes.push({ list, before: row, after: null })
    return changes
  })
}

/** One cell of the programme that changed: where it is, and from what to what. */
export interface ProgrammeCell {
  readonly list: ProgrammeList
  readonly key: string
  readonly field: string
  readonly table: string
  /** Whose figure it is; null where it is everybody's. */
  readonly municipality: string | null
  readonly service: string | null
  /** What the row is about besides its service, municipality and year. */
  readonly about: string | null
  /** The same in English, where the programme has a name for it in both languages. */
  readonly aboutEn: string | null
  readonly year: number | null
  readonly before: ProgrammeValue
  readonly after: ProgrammeValue
}

const asText = (value: ProgrammeValue | undefined): string | null => (typeof value === 'string' ? value : null)

/** What a row is about: a target group, a parameter, an item. */
function aboutOf(list: ProgrammeList, row: ProgrammeListRow, language: 'Lv' | 'En'): string | null {
  switch (list) {
    case 'targetGroups':
      return `${row['code']} ${row[`name${language}`]}`
    case 'prevalenceRates':
    case 'serviceTargetGroups':
      return asText(row['targetGroup'])
    case 'unitCosts':
    case 'projectLimits':
      return asText(row[`item${language}`])
    case 'costTemplates':
      return asText(row[`name${language}`])
    case 'parameters':
      return asText(row['parameter'])
    case 'ageShares':
      return asText(row['share'])
    case 'milestones':
      return asText(row[`title${language}`])
    case 'esfCalls':
      return `ESF ${row['call']}`
    default:
      return null
  }
}

/** What a row is there for: all that is said of one that is new or goes, besides where it is from. */
const mainFields: Readonly<Record<ProgrammeList, string>> = {
  edition: 'titleLv',
  targetGroups: 'nameLv',
  services: 'nameLv',
  serviceTargetGroups: 'targetGroup',
  prevalenceRates: 'rate',
  unitCosts: 'minor',
  costTemplates: 'priceMinor',
  parameters: 'value',
  ageShares: 'value',
  populations: 'population',
  populationAges: 'total',
  milestones: 'date',
  esfCalls: 'opens',
  projectLimits: 'minor',
}

/** The single cells of changed rows, as a person looks at them; of a row that is new or goes only its figure and where that is from. */
export function programmeCells(changes: readonly ProgrammeChange[]): ProgrammeCell[] {
  return changes.flatMap(({ list, before, after }) => {
    const { table, keys, fields } = programmeLists[list]
    const row = after ?? before ?? {}
    const place = {
      list,
      key: programmeKey(list, row),
      table,
      municipality: asText(row['municipality']),
      service: asText(list === 'services' ? row['code'] : row['service']),
      about: aboutOf(list, row, 'Lv'),
      aboutEn: aboutOf(list, row, 'En'),
      year: typeof row['year'] === 'number' ? row['year'] : null,
    }
    const isWhole = before === null || after === null
    const said = isWhole
      ? [mainFields[list], 'source', 'status'].filter((field) => fields[field] !== undefined)
      : Object.keys(fields).filter((field) => !keys.includes(field))
    return said.flatMap((field): ProgrammeCell[] => {
      const cell = { before: before?.[field] ?? null, after: after?.[field] ?? null }
      return cell.before === cell.after ? [] : [{ ...place, field, ...cell }]
    })
  })
}
