/**
 * What may stand in a column. `?` allows an empty cell, which means *not known* or *none*. `money`: at most two decimals; `share`:
 * between 0 and 1, both excluded; `year or fixed`: a year, or the word `fixed`; a list: one of its words.
 */
export type CellKind =
  | 'text'
  | 'text?'
  | 'year'
  | 'year or fixed'
  | 'count'
  | 'count?'
  | 'decimal'
  | 'decimal?'
  | 'money'
  | 'money?'
  | 'date'
  | 'date?'
  | 'share'
  | readonly string[]

const status = ['official', 'recalled', 'estimate'] as const
const currency = ['LVL', 'EUR'] as const
const origin = { source: 'text', status } as const
const note = { note_lv: 'text?', note_en: 'text?' } as const
const bases = ['population', 'children', 'adults', 'over_working', 'clients'] as const

/** The tables of `data/`: every file, every column, and what its cells may hold. The order of the columns does not matter. */
// prettier-ignore
export const programmeLayout = {
  'edition.csv': {
    id: 'text', title_lv: 'text', title_en: 'text', first_year: 'year', last_year: 'year', round: 'year', ...origin,
  },
  'consultation_groups.csv': { id: 'text', name_lv: 'text', name_en: 'text', date: 'date?', ...note, ...origin },
  'municipalities.csv': {
    id: 'text', name_lv: 'text', name_en: 'text', kind: ['city', 'county'], atvk_code: 'text', centre: 'text',
    centre_status: status, area_km2: 'money', territorial_units: 'text', consultation_group: 'text', ...origin,
  },
  'neighbours.csv': {
    a: 'text', b: 'text', shared_border_km_csp2018: 'decimal', shared_border_km_2010topo: 'decimal',
    in_natural_earth: ['yes'], wikipedia_borders_text: ['', 'yes'], ...note, ...origin,
  },
  'population.csv': {
    municipality_id: 'text', year: 'year', population: 'count',
    basis: ['PMLP_register', 'CSP_resident', 'CSP_census', 'CSP_precensus'], url: 'text?', ...note, ...origin,
  },
  'population_planning_series.csv': {
    municipality_id: 'text', 2009: 'count', 2010: 'count', 2011: 'count', 2012: 'count', 2013: 'count', 2014: 'count',
    2015: 'count', 2016: 'count', basis: ['PMLP_register'], ...origin,
  },
  'population_age.csv': {
    municipality_id: 'text', year: 'year', age_0_6: 'count?', age_7_18: 'count?', over_working_age: 'count?', total: 'count',
    share_0_18_pct: 'decimal?', share_over_working_pct: 'decimal?', basis: ['PMLP_register', 'CSP_resident'], ...origin,
  },
  'age_shares.csv': {
    share: ['children', 'adults', 'over_working'], definition_lv: 'text', definition_en: 'text', value: 'share', ...origin,
  },
  'disability_national.csv': {
    year_end: 'year', series: 'text', total: 'count', group_1: 'count?', group_2: 'count?', group_3: 'count?',
    children: 'count?', ...origin,
  },
  'target_groups.csv': {
    code: 'text', name_lv: 'text', name_en: 'text', prevalence_base: bases, documented_lv: 'text', documented_en: 'text', ...origin,
  },
  'prevalence_rates.csv': { target_group: 'text', municipality_id: 'text?', rate: 'share', base: bases, ...note, ...origin },
  'services.csv': {
    code: 'text', name_lv: 'text', name_en: 'text', service_type_lv: 'text', service_type_en: 'text',
    place: ['home', 'mobile', 'daytime', 'residential', 'night'], target_groups: 'text', description_lv: 'text',
    description_en: 'text', unit_lv: 'text', unit_en: 'text', typical_capacity_lv: 'text', typical_capacity_en: 'text',
    typical_capacity_status: ['official', 'estimate'], staff_norms_lv: 'text', staff_norms_en: 'text', legal_basis: 'text',
    source: 'text', status: [...status, 'reconstructed'],
  },
  'unit_costs.csv': {
    service_code: 'text', item_lv: 'text', item_en: 'text',
    unit: ['hour', 'client-day', 'client-half-year', 'client-year', 'day', 'night'], value: 'money', currency, price_year: 'year',
    valid_from: 'date?', valid_to: 'date?', value_eur: 'money', value_lvl: 'money', ...note, ...origin,
  },
  'cost_templates.csv': {
    service_code: 'text', kind: ['establishment', 'running'],
    category: ['pay', 'premises', 'equipment', 'training', 'food', 'transport', 'utilities', 'administration', 'other'],
    driver: ['facility', 'place', 'client', 'unit', 'fixed'], name_lv: 'text', name_en: 'text', quantity: 'decimal?',
    price: 'money?', currency, price_year: 'year', price_index: ['cpi', 'wage', 'none'], ...note, ...origin,
  },
  'parameters.csv': { parameter: 'text', year: 'year or fixed', value: 'decimal', unit: ['EUR', 'LVL', '%', 'LVL/EUR'], ...origin },
  'milestones.csv': {
    date: 'date', title_lv: 'text', title_en: 'text', kind: ['programme', 'consultation', 'esf', 'seminar'], ...note, ...origin,
  },
  'esf_calls.csv': {
    call: 'count', opens: 'date', closes: 'date', applications: 'count?', applications_region: 'count?', approved: 'count?',
    approved_region: 'count?', amount: 'money?', currency, region_quota: 'money?', ceiling_per_project: 'money?',
    financed_pct: 'decimal?', longest_years: 'count?', ...note, ...origin,
  },
  'project_limits.csv': {
    item_lv: 'text', item_en: 'text', unit: ['project', 'participant'], value: 'money', currency, price_year: 'year',
    value_eur: 'money', value_lvl: 'money', ...note, ...origin,
  },
} as const satisfies Record<string, Record<string, CellKind>>

export type ProgrammeFile = keyof typeof programmeLayout
export const programmeFiles = Object.keys(programmeLayout) as readonly ProgrammeFile[]
export const geometryFile = 'municipalities.geojson'

/** A record of one file, with exactly the columns of its layout. */
export interface ProgrammeRecord<F extends ProgrammeFile> {
  readonly line: number
  readonly cells: { readonly [C in Extract<keyof (typeof programmeLayout)[F], string | number> as `${C}`]: string }
}

export type ProgrammeTables = { readonly [F in ProgrammeFile]: readonly ProgrammeRecord<F>[] }
