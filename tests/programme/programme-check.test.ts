import { describe, expect, test } from 'vitest'
import { edited, refusals, source, type Edit } from './programme-source.ts'

/** Adds a row at the end of a file, which has `rows` lines before. */
const after = (file: string, row: string): Edit => {
  const last = (source.get(file) ?? '').trimEnd().split('\n').at(-1) ?? ''
  return [file, last, `${last}\n${row}`]
}
/** Leaves out the line of a file that begins so. */
const without = (file: string, start: string): Edit => {
  const line = (source.get(file) ?? '').split('\n').find((text) => text.startsWith(start))
  if (line === undefined) throw new Error(`${file} has no line ${start}`)
  return [file, `${line}\n`, '']
}

type Case = readonly [what: string, edits: readonly Edit[], says: string]

async function check(edits: readonly Edit[], says: string): Promise<void> {
  expect(await refusals(edited(...edits))).toContain(says)
}

test('the data as it is has no fault', async () => {
  expect(await refusals(source)).toEqual([])
})

test('every fault is told at once, not the first alone', async () => {
  const files = edited(['municipalities.csv', '0010000', '001000'], ['services.csv', 'S01,', 'S02,'])
  const said = await refusals(files)
  expect(said).toContain('municipalities.csv, row 2: the ATVK code "001000" has not seven digits')
  expect(said).toContain('services.csv, row 3: S02 stands in row 2 already')
})

const files: readonly Case[] = [
  ['a column is missing', [['edition.csv', 'round', 'rund']], 'edition.csv, row 1: the column round is missing'],
  [
    'a column too many',
    [['age_shares.csv', 'status\n', 'status,x\n']],
    'age_shares.csv, row 2: 6 fields where the header has 7',
  ],
  [
    'no rows',
    [['age_shares.csv', source.get('age_shares.csv')?.replace(/^.*\n/, '') ?? '', '']],
    'age_shares.csv: no rows',
  ],
]
const cells: readonly Case[] = [
  ['no source', [['age_shares.csv', ',1 - children,', ',,']], 'age_shares.csv, row 3: source is empty'],
  [
    'an unknown status',
    [['age_shares.csv', 'estimate', 'guess']],
    'age_shares.csv, row 2: status "guess" is none of: official, recalled, estimate',
  ],
  [
    '"reconstructed" outside the services',
    [['age_shares.csv', 'estimate', 'reconstructed']],
    'age_shares.csv, row 2: status "reconstructed" is none of: official, recalled, estimate',
  ],
  [
    'a fraction of a person',
    [['population_age.csv', '50644', '50644.5']],
    'population_age.csv, row 2: age_0_6 "50644.5" is no whole number',
  ],
  [
    'three decimals of money',
    [['unit_costs.csv', 'hour,3.3,', 'hour,3.305,']],
    'unit_costs.csv, row 2: value "3.305" is no amount with at most two decimals',
  ],
  ['a decimal comma', [['parameters.csv', '256.12', '"256,12"']], 'parameters.csv, row 2: value "256,12" is no number'],
  [
    'a day that does not exist',
    [['milestones.csv', '2010-02-19', '2010-02-30']],
    'milestones.csv, row 3: date "2010-02-30" is no day of the calendar',
  ],
  [
    'a date in another writing',
    [['milestones.csv', '2010-02-19', '19.02.2010.']],
    'milestones.csv, row 3: date "19.02.2010." is no date like 2010-02-19',
  ],
  [
    'a share of nothing',
    [['prevalence_rates.csv', '0.053', '0']],
    'prevalence_rates.csv, row 2: rate "0" is no share between 0 and 1',
  ],
  [
    'a share of one',
    [['prevalence_rates.csv', '0.053', '1']],
    'prevalence_rates.csv, row 2: rate "1" is no share between 0 and 1',
  ],
  [
    'a per cent for a share',
    [['age_shares.csv', '0.219', '21.9']],
    'age_shares.csv, row 4: value "21.9" is no share between 0 and 1',
  ],
  [
    'a place that nobody knows',
    [['services.csv', ',home,', ',dzīvesvietā,']],
    'services.csv, row 2: place "dzīvesvietā" is none of: home, mobile, daytime, residential, night',
  ],
  [
    'a trailing space',
    [['services.csv', 'Home care', 'Home care ']],
    'services.csv, row 2: name_en "Home care " begins or ends with a space',
  ],
  [
    'a note in one language',
    [['unit_costs.csv', 'the first day of this price is not stated', '']],
    'unit_costs.csv, row 2: note_lv and note_en: one language is missing',
  ],
]
const places: readonly Case[] = [
  ['29 municipalities', [without('municipalities.csv', 'tukuma,')], 'municipalities.csv: 29 municipalities, not 30'],
  [
    'another area',
    [['municipalities.csv', '303.78', '303.79']],
    'municipalities.csv: 10438.26 km² in all, not 10438.25',
  ],
  [
    'an ATVK code twice',
    [['municipalities.csv', '0130000', '0010000']],
    'municipalities.csv, row 3: 0010000 stands in row 2 already',
  ],
  [
    'an unknown consultation group',
    [['municipalities.csv', 'Rīga,riga', 'Rīga,bauska']],
    'municipalities.csv, row 2: there is no consultation group "bauska"',
  ],
  [
    'a group that nobody belongs to',
    [['municipalities.csv', 'Rīga,riga', 'Rīga,ogre']],
    'consultation_groups.csv, row 2: no municipality belongs to riga',
  ],
  ['64 pairs', [without('neighbours.csv', 'adazu,carnikavas')], 'neighbours.csv: 64 pairs of neighbours, not 65'],
  [
    'a pair the wrong way round',
    [['neighbours.csv', 'adazu,carnikavas', 'carnikavas,adazu']],
    'neighbours.csv, row 2: write the pair as adazu,carnikavas: by the alphabet, each pair once',
  ],
  [
    'its own neighbour',
    [['neighbours.csv', 'adazu,carnikavas', 'adazu,adazu']],
    'neighbours.csv, row 2: adazu cannot be its own neighbour',
  ],
  [
    'a pair twice',
    [['neighbours.csv', 'adazu,garkalnes', 'adazu,carnikavas']],
    'neighbours.csv, row 3: adazu–carnikavas stands in row 2 already',
  ],
  [
    'an unknown neighbour',
    [['neighbours.csv', 'adazu,carnikavas', 'adazu,cesu']],
    'neighbours.csv, row 2: there is no municipality "cesu"',
  ],
]
const geometry: readonly Case[] = [
  [
    'no boundary',
    [['municipalities.geojson', '"id":"riga"', '"id":"roga"']],
    'municipalities.geojson: no boundary for riga',
  ],
  [
    'another name',
    [['municipalities.geojson', '"name":"Rīga"', '"name":"Riga"']],
    'municipalities.geojson: riga: other name or ATVK code than in municipalities.csv',
  ],
  [
    'an open ring',
    [['municipalities.geojson', '[[[23.92693,57.00633],[23.95289', '[[[23.92694,57.00633],[23.95289']],
    'municipalities.geojson: riga: a ring that is not closed',
  ],
  [
    'latitude and longitude exchanged',
    [['municipalities.geojson', '[23.95289,57.01325]', '[57.01325,23.95289]']],
    'municipalities.geojson: riga: a point that is not in Latvia',
  ],
  [
    'a ring that crosses itself',
    [['municipalities.geojson', '[24.30253,56.99099]', '[24.00001,56.90001]']],
    'municipalities.geojson: riga: a ring that crosses itself',
  ],
  [
    'a boundary without source',
    [['municipalities.geojson', '"source":"Natural Earth', '"sorce":"Natural Earth']],
    'municipalities.geojson: riga: no source',
  ],
  ['cut off', [['municipalities.geojson', ']}\n', '']], 'municipalities.geojson: this is not JSON'],
]
const population: readonly Case[] = [
  [
    'a municipality without series',
    [without('population_planning_series.csv', 'riga,')],
    'population_planning_series.csv: no population for riga',
  ],
  [
    'a year without observation',
    [without('population.csv', 'riga,2012,703082,PMLP_register')],
    'population.csv: no row for riga 2012 on the basis PMLP_register',
  ],
  [
    'series and observation differ',
    [['population_planning_series.csv', '703082', '703083']],
    'population_planning_series.csv, row 2: 2012 is 703083, but 703082 in row 9 of population.csv',
  ],
  [
    'another sum',
    [
      ['population_planning_series.csv', '708078', '708079'],
      ['population.csv', '708078', '708079'],
    ],
    'population_planning_series.csv: 2009 adds up to 1099469, not 1099468',
  ],
  [
    'another sum of 2010',
    [
      ['population_planning_series.csv', '56060', '56061'],
      ['population.csv', 'jurmala,2010,56060,PMLP', 'jurmala,2010,56061,PMLP'],
    ],
    'population_planning_series.csv: 2010 adds up to 1097346, not 1097345',
  ],
  ['a year outside', [['population.csv', 'riga,2019', 'riga,2109']], 'population.csv, row 18: year "2109" is no year'],
  [
    'a year too early',
    [['population.csv', 'riga,2019', 'riga,1919']],
    'population.csv, row 18: the year 1919 is outside 2009–2020',
  ],
  [
    'an observation twice',
    [['population.csv', 'riga,2010,706413,CSP_precensus', 'riga,2009,706413,CSP_precensus']],
    'population.csv, row 4: riga 2009 CSP_precensus stands in row 2 already',
  ],
  [
    'a share that the counts do not give',
    [['population_age.csv', ',16.4,', ',17.4,']],
    'population_age.csv, row 2: the share 0–18 is published as 17.4 %, but the counts give 16.37 %',
  ],
]
const catalogue: readonly Case[] = [
  ['21 services', [without('services.csv', 'S22,')], 'services.csv: 21 services, not 22'],
  [
    'an unknown target group',
    [['services.csv', 'T01;T02;T05', 'T01;T02;T55']],
    'services.csv, row 2: there is no target group "T55"',
  ],
  [
    'a target group twice',
    [['services.csv', 'T01;T02;T05', 'T01;T02;T02']],
    'services.csv, row 2: a target group stands twice',
  ],
  [
    'a type that the law does not name',
    [['services.csv', 'Home care,sociālā aprūpe', 'Home care,aprūpe']],
    'services.csv, row 2: there is no type of service "aprūpe"',
  ],
  ['a group without service', [['services.csv', 'T09;T11', 'T09']], 'target_groups.csv, row 12: no service is for T11'],
  [
    'a group without rate',
    [without('prevalence_rates.csv', 'T08,')],
    'target_groups.csv, row 9: no general rate for T08',
  ],
  [
    'a rate on another base',
    [['prevalence_rates.csv', '0.01,adults', '0.01,population']],
    'prevalence_rates.csv, row 4: the base population is not that of T03, adults',
  ],
  [
    'a price of an unknown service',
    [['unit_costs.csv', 'S01,', 'S99,']],
    'unit_costs.csv, row 2: there is no service "S99"',
  ],
  [
    'children and adults',
    [['age_shares.csv', '0.835', '0.836']],
    'age_shares.csv: children 0.165 and adults 0.836 do not add up to 1',
  ],
  [
    'parts of a total',
    [['disability_national.csv', '118898', '118998']],
    'disability_national.csv, row 2: the parts add up to 118898, not 118998',
  ],
]
const money: readonly Case[] = [
  [
    'a cent too much',
    [['unit_costs.csv', ',3.3,2.32,', ',3.3,2.33,']],
    'unit_costs.csv, row 2: value_lvl is 2.33, but 3.3 EUR are 2.32 LVL',
  ],
  [
    'the amount in the wrong column',
    [['project_limits.csv', '142287.18,100000', '100000,142287.18']],
    'project_limits.csv, row 2: value_eur is 100000, but 100000 LVL are 142287.18 EUR',
  ],
  ['no fixed rate', [without('parameters.csv', 'lvl_per_eur,')], 'parameters.csv: no row lvl_per_eur, fixed'],
  [
    'another rate',
    [['parameters.csv', 'fixed,0.702804', 'fixed,0.702805']],
    'parameters.csv, row 40: the fixed rate is 0.702804 LVL for 1 EUR, not 0.702805',
  ],
  [
    'a gap in the wages',
    [without('parameters.csv', 'average_gross_wage_month_eur,2012')],
    'parameters.csv: no average_gross_wage_month_eur for 2012',
  ],
  [
    'a gap in the prices',
    [without('parameters.csv', 'cpi_average_change_pct,2016')],
    'parameters.csv: no cpi_average_change_pct for 2016',
  ],
  [
    'a gap in the employer rate',
    [without('parameters.csv', 'employer_vsaoi_pct,2009')],
    'parameters.csv: no employer_vsaoi_pct for 2009',
  ],
  [
    'a gap in the minimum wage',
    [without('parameters.csv', 'minimum_wage_month_eur,2014')],
    'parameters.csv: no minimum_wage_month_eur for 2014',
  ],
  [
    'a year twice',
    [['parameters.csv', 'vat_standard_pct,2010', 'vat_standard_pct,2009']],
    'parameters.csv, row 33: vat_standard_pct 2009 stands in row 32 already',
  ],
  [
    'a wage in another unit',
    [['parameters.csv', '256.12,EUR', '256.12,LVL']],
    'parameters.csv, row 2: minimum_wage_month_eur is in EUR, not in LVL',
  ],
  [
    'lats and euro of one wage differ',
    [['parameters.csv', 'minimum_wage_month_lvl,2009,180', 'minimum_wage_month_lvl,2009,181']],
    'parameters.csv, row 10: 181 LVL in 2009 are 257.54 EUR, not 256.12',
  ],
]
const course: readonly Case[] = [
  [
    'two editions',
    [after('edition.csv', 'x,X,X,2010,2016,2012,here,official')],
    'edition.csv, row 3: a second edition: the programme has one',
  ],
  [
    'years the wrong way round',
    [['edition.csv', '2010,2016', '2016,2010']],
    'edition.csv, row 2: the last year (2010) is before the first (2016)',
  ],
  [
    'a milestone before the programme',
    [['milestones.csv', '2010-01-14', '2009-01-14']],
    'milestones.csv, row 2: date 2009-01-14 is outside 2010–2016',
  ],
  [
    'a call that closes before it opens',
    [['esf_calls.csv', '2010-09-03', '2010-07-03']],
    'esf_calls.csv, row 2: call 1 closes (2010-07-03) before it opens (2010-08-03)',
  ],
  [
    'more approved than applied for',
    [['esf_calls.csv', '103,,38', '103,,138']],
    'esf_calls.csv, row 2: more approved than applied for',
  ],
  [
    'a limit of another year',
    [['project_limits.csv', 'LVL,2011', 'LVL,2021']],
    'project_limits.csv, row 2: price_year 2021 is outside 2010–2016',
  ],
  [
    'a price that ends before it begins',
    [['unit_costs.csv', '2014,,2015-01-31', '2014,2015-02-01,2015-01-31']],
    'unit_costs.csv, row 2: valid_to (2015-01-31) is before valid_from (2015-02-01)',
  ],
  [
    'a price of the distant future',
    [['unit_costs.csv', 'EUR,2017', 'EUR,2071']],
    'unit_costs.csv, row 12: price_year 2071 is outside 2008–2020',
  ],
]

describe.each([
  ['files', files],
  ['cells', cells],
  ['places', places],
  ['geometry', geometry],
  ['population', population],
  ['catalogue', catalogue],
  ['money', money],
  ['course', course],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s', async (_what, edits, says) => check(edits, says))
})

test('the region’s next edition may have other services; everything else is still checked', async () => {
  const next: readonly Edit[] = [['edition.csv', 'rpr-2010-2016', 'rpr-2010-2016-2'], without('services.csv', 'S22,')]
  expect(await refusals(edited(...next))).toEqual([])
  expect(await refusals(edited(...next, ['unit_costs.csv', 'S01,', 'S22,']))).toEqual([
    'unit_costs.csv, row 2: there is no service "S22"',
  ])
})
