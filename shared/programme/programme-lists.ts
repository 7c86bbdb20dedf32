/**
 * What may stand in a field of the programme. `count` and `position` are whole numbers, `share` is between 0 and 1, `money` whole santīmi or
 * cents, `key` a short code; a list: one of its words.
 */
export type FieldKind =
  'key' | 'text' | 'words' | 'count' | 'position' | 'decimal' | 'share' | 'money' | 'year' | 'date' | readonly string[]

export interface ProgrammeField {
  readonly kind: FieldKind
  /** May be null: *not known*, *none* or, for a key, *general*. */
  readonly optional: boolean
  readonly column: string
}

export interface ProgrammeListSpec {
  readonly table: string
  /** What makes a row the only one of its list. */
  readonly keys: readonly string[]
  readonly fields: Readonly<Record<string, ProgrammeField>>
  /** Rows stay for ever once they are there, because municipalities have work that names them. */
  readonly grows: boolean
  /** The number that a new row gets by itself. */
  readonly numbered: boolean
}

const statuses = ['official', 'recalled', 'estimate', 'reconstructed'] as const
const currencies = ['LVL', 'EUR'] as const
export const prevalenceBases = ['population', 'children', 'adults', 'over_working', 'clients'] as const
const origin = { source: 'text', status: statuses } as const
const notes = { noteLv: 'words?', noteEn: 'words?' } as const

type Word = Exclude<FieldKind, readonly string[]>
type Shape = Readonly<Record<string, Word | `${Word}?` | readonly string[]>>

const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function list(
  table: string,
  keys: readonly string[],
  shape: Shape,
  more: { columns?: Readonly<Record<string, string>>; grows?: true; numbered?: true } = {},
): ProgrammeListSpec {
  const fields = Object.entries(shape).map(([name, kind]): [string, ProgrammeField] => {
    const optional = typeof kind === 'string' && kind.endsWith('?')
    const bare = (optional ? kind.slice(0, -1) : kind) as FieldKind
    return [name, { kind: bare, optional, column: more.columns?.[name] ?? snake(name) }]
  })
  return {
    table: `programme_${table}`,
    keys,
    fields: Object.fromEntries(fields),
    grows: more.grows ?? false,
    numbered: more.numbered ?? false,
  }
}

/**
 * What an edition of the programme carries: every figure and text that plans rest on, list by list, each after those that it names. The
 * municipalities themselves, their borders and the map are the law's and stay as they came with the program.
 */
// prettier-ignore
const lists = {
  /** One row: what the programme is called and its years. */
  edition: list('edition', [], {
    id: 'key', titleLv: 'text', titleEn: 'text', firstYear: 'year', lastYear: 'year', round: 'key', ...origin,
  }, { grows: true }),
  targetGroups: list('target_group', ['code'], {
    code: 'key', nameLv: 'text', nameEn: 'text', prevalenceBase: prevalenceBases, documentedLv: 'words', documentedEn: 'words', ...origin,
  }, { grows: true }),
  services: list('service', ['code'], {
    code: 'key', position: 'position', nameLv: 'text', nameEn: 'text', serviceTypeLv: 'text', serviceTypeEn: 'text',
    place: ['home', 'mobile', 'daytime', 'residential', 'night'], descriptionLv: 'words', descriptionEn: 'words',
    unitLv: 'text', unitEn: 'text', typicalCapacityLv: 'words', typicalCapacityEn: 'words', typicalCapacityStatus: statuses,
    staffNormsLv: 'words', staffNormsEn: 'words', legalBasis: 'words', ...origin,
  }, { grows: true }),
  serviceTargetGroups: list('service_target_group', ['service', 'targetGroup'], { service: 'key', targetGroup: 'key' }),
  prevalenceRates: list('prevalence_rate', ['targetGroup', 'municipality'], {
    targetGroup: 'key', municipality: 'key?', rate: 'share', base: prevalenceBases, ...notes, ...origin,
  }),
  unitCosts: list('unit_cost', ['id'], {
    id: 'position', service: 'key', itemLv: 'text', itemEn: 'text',
    unit: ['hour', 'client-day', 'client-half-year', 'client-year', 'day', 'night'], minor: 'money', currency: currencies,
    priceYear: 'year', validFrom: 'date?', validTo: 'date?', ...notes, ...origin,
  }, { numbered: true }),
  costTemplates: list('cost_template', ['id'], {
    id: 'key', service: 'key', position: 'position', kind: ['establishment', 'running'],
    category: ['pay', 'premises', 'equipment', 'training', 'food', 'transport', 'utilities', 'administration', 'other'],
    driver: ['facility', 'place', 'client', 'unit', 'fixed'], nameLv: 'text', nameEn: 'text', quantity: 'decimal?',
    priceMinor: 'money?', currency: currencies, priceYear: 'year', priceIndex: ['cpi', 'wage', 'none'], ...notes, ...origin,
  }),
  parameters: list('parameter', ['parameter', 'year'], {
    parameter: 'key', year: 'year?', value: 'decimal', unit: ['EUR', 'LVL', '%', 'LVL/EUR'], ...origin,
  }),
  ageShares: list('age_share', ['share'], {
    share: ['children', 'adults', 'over_working'], definitionLv: 'words', definitionEn: 'words', value: 'share', ...origin,
  }),
  populations: list('population', ['municipality', 'year'], {
    municipality: 'key', year: 'year', population: 'count', basis: ['PMLP_register'], ...notes, ...origin,
  }),
  populationAges: list('population_age', ['municipality', 'year'], {
    municipality: 'key', year: 'year', age0To6: 'count?', age7To18: 'count?', overWorkingAge: 'count?', total: 'count',
    basis: ['PMLP_register', 'CSP_resident'], ...origin,
  }, { columns: { age0To6: 'age_0_6', age7To18: 'age_7_18' } }),
  milestones: list('milestone', ['id'], {
    id: 'position', date: 'date', titleLv: 'text', titleEn: 'text', kind: ['programme', 'consultation', 'esf', 'seminar'], ...notes, ...origin,
  }, { numbered: true }),
  esfCalls: list('esf_call', ['call'], {
    call: 'position', opens: 'date', closes: 'date', applications: 'count?', applicationsRegion: 'count?', approved: 'count?',
    approvedRegion: 'count?', amountMinor: 'money?', currency: currencies, regionQuotaMinor: 'money?', ceilingMinor: 'money?',
    financedPct: 'decimal?', longestYears: 'count?', ...notes, ...origin,
  }),
  projectLimits: list('project_limit', ['id'], {
    id: 'position', itemLv: 'text', itemEn: 'text', unit: ['project', 'participant'], minor: 'money', currency: currencies,
    priceYear: 'year', ...notes, ...origin,
  }, { numbered: true }),
} as const

export type ProgrammeList = keyof typeof lists
export const programmeLists: Readonly<Record<ProgrammeList, ProgrammeListSpec>> = lists
export const programmeListNames = Object.keys(lists) as readonly ProgrammeList[]

export type ProgrammeValue = string | number | null
/** One row of a list, by the names of its fields. */
export type ProgrammeListRow = Readonly<Record<string, ProgrammeValue>>
/** The whole programme, list by list, each in the order of its keys. */
export type ProgrammeData = Readonly<Record<ProgrammeList, readonly ProgrammeListRow[]>>

export function isProgrammeList(name: string): name is ProgrammeList {
  return name in lists
}

/** The list whose rows stand in this table of the workspace. */
export function listOfTable(table: string): ProgrammeList | undefined {
  return programmeListNames.find((name) => programmeLists[name].table === table)
}
