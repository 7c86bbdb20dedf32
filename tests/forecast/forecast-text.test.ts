import { expect, test } from 'vitest'
import { forecastFinding } from '#shared/forecast/forecast-finding.ts'
import { groupSizes, percentOfShare, shareOfPercent, yearWithGroups } from '#shared/forecast/forecast-groups.ts'
import {
  findingTitle,
  forecastProblems,
  forecastText,
  forecastTitles,
  gapShort,
  gapText,
  methodHint,
} from '#shared/forecast/forecast-text.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import type { ForecastRow } from '#shared/forecast/forecast-contract.ts'
import {
  shownParts,
  traceAsText,
  traceFigureText,
  traceLabelText,
  traceValueText,
  type TraceNames,
} from '#shared/kernel/trace-text.ts'
import type { Trace } from '#shared/kernel/trace.ts'

type Year = ForecastRow['years'][number]

/** A row from clients and capacities, from 2010 on; who is over the capacity waits. */
function row(clients: readonly Year['clients'][], capacity: readonly number[] = [], missing: string[] = []) {
  const years = clients.map((c, i): Year => {
    const limit = capacity[i]
    const waiting = typeof c === 'number' && limit !== undefined ? Math.max(0, c - limit) : 'unknown'
    return {
      year: 2010 + i,
      clients: c,
      range: null,
      byMethod: c,
      typedClients: null,
      capacity: limit ?? 'unknown',
      typedCapacity: null,
      served: 'unknown',
      waiting,
    }
  })
  return { years, missing }
}

test.each([
  [
    'demand over capacity from a year on',
    row([46, 58, 61], [50, 50, 60]),
    'no 2011. gada pieprasījums pārsniedz jaudu',
    'from 2011 demand exceeds capacity',
  ],
  [
    'demand over capacity in one year',
    row([46, 58, 48], [50, 50, 50]),
    '2011. gadā pieprasījums pārsniedz jaudu',
    'in 2011 demand exceeds capacity',
  ],
  [
    'nothing known',
    row(['unknown', 'unknown'], [], ['coverage']),
    'prognoze nav zināma: nav ievadīta aptvere',
    'the forecast is not known: no coverage entered',
  ],
  [
    'known only later',
    row(['unknown', 4, 5], [9, 9, 9], ['years']),
    'līdz 2010. gadam prognoze nav zināma: nav ievadīti visi gadi',
    'the forecast is not known before 2011: not all years are typed',
  ],
  ['not planned', row(['not-planned', 'not-planned']), 'netiek plānots', 'not planned'],
  [
    'not planned, then growing',
    row(['not-planned', 3, 7], [9, 9, 9]),
    'klientu skaits aug no 3 (2011. g.) līdz 7 (2012. g.)',
    'clients grow from 3 (2011) to 7 (2012)',
  ],
  [
    'falling',
    row([9, 8, 5], [9, 9, 9]),
    'klientu skaits krītas no 9 (2010. g.) līdz 5 (2012. g.)',
    'clients fall from 9 (2010) to 5 (2012)',
  ],
  ['level, one', row([1, 1], [9, 9]), 'katru gadu 1 klients', '1 client every year'],
  ['level, eleven', row([11, 11], [19, 19]), 'katru gadu 11 klientu', '11 clients every year'],
  [
    'last year not known',
    row([1, 'unknown'], [9, 9], ['method']),
    'prognoze nav zināma: nav izvēlēta metode',
    'the forecast is not known: no method chosen',
  ],
])('the chart states the finding: %s', (_case, given, lv, en) => {
  const finding = forecastFinding(given)
  expect(findingTitle.lv(finding)).toBe(lv)
  expect(findingTitle.en(finding)).toBe(en)
})

const names: TraceNames = {
  service: (code) => code,
  municipality: (id) => id,
  group: () => 'Pensijas vecuma personas',
  line: (id) => id,
}

const leaf = (label: string, value: Trace['value'], unit: Trace['unit'], more: Partial<Trace> = {}): Trace => ({
  label,
  params: {},
  operation: 'given',
  value,
  unit,
  children: [],
  ...more,
})

/** 37 540 × 21,9 % × 0,5 % = 41,1063, rounded 41. */
const explained: Trace = leaf('forecast.clients', 41, 'clients', {
  operation: 'round',
  params: { year: 2012 },
  children: [
    leaf('forecast.demographic', '41.1063', 'clients', {
      operation: 'sum',
      children: [
        leaf('forecast.group-clients', '41.1063', 'clients', {
          operation: 'product',
          params: { group: 'T01' },
          children: [
            leaf('forecast.size', '8221.26', 'persons', {
              operation: 'product',
              params: { group: 'T01', year: 2012 },
              children: [
                leaf('forecast.population', 37540, 'persons', {
                  params: { year: 2012 },
                  status: 'estimate',
                  source: 'PMLP',
                }),
                leaf('forecast.age-share', '0.219', 'share', {
                  params: { group: 'over_working' },
                  status: 'official',
                  source: 'CSP',
                }),
              ],
            }),
            leaf('forecast.coverage', '0.005', 'share', { params: { year: 2012 }, status: 'typed' }),
          ],
        }),
      ],
    }),
  ],
})

test('an explanation reads as a bill, every step with its figure and every input with its source', () => {
  const label = (node: Trace): string => traceLabelText(forecastTraceText, node, 'lv', names)
  expect(traceAsText(explained, 'lv', label).replaceAll('\u00a0', ' ').split('\n')).toEqual([
    'klienti 2012. gadā: 41 klients',
    '  T01 Pensijas vecuma personas: 41,106 klienti',
    '    grupas lielums 2012. gadā: 8 221,26 cilvēki',
    '      iedzīvotāji 2012. gadā: 37 540 cilvēku (aplēse, PMLP)',
    '      × īpatsvars virs darbspējas vecuma: 21,9 % (oficiāls, CSP)',
    '    × aptvere 2012. gadā: 0,5 % (ievadīts)',
  ])
  expect(shownParts(explained).before?.value).toBe('41.1063')
})

test('sizes of the target groups are taken from the explanation', () => {
  expect(groupSizes(explained)).toEqual([{ group: 'T01', size: 8221.26, onePercent: 82.2126 }])
  const unknown = leaf('forecast.size', 'unknown', 'persons', { params: { group: 'T09' } })
  expect(groupSizes(unknown)).toEqual([{ group: 'T09', size: 'unknown', onePercent: 'unknown' }])
})

test('a year that rests on the target groups is the last one without a typed figure', () => {
  const { years } = row([4, 5, 6])
  const last = years.map((y) =>
    y.year === 2012 ? { ...y, typedClients: { value: 6, reason: null, by: null, at: null } } : y,
  )
  expect(yearWithGroups({ method: 'demographic', years: last })).toBe(2011)
  expect(yearWithGroups({ method: 'trend', years })).toBeUndefined()
})

test('per cent and shares move the point and nothing else', () => {
  expect(shareOfPercent(0.5)).toBe(0.005)
  expect(percentOfShare(0.07)).toBe(7)
  expect(percentOfShare(shareOfPercent(3.35))).toBe(3.35)
})

test.each([
  [41, 'clients', '41'],
  ['1234/7', 'persons', '176,286'],
  ['11/150', 'share', '7,333 %'],
  [1e21, 'clients', '1 000 000 000 000 000 000 000'],
  ['0.219', 'share', '21,9 %'],
  ['0.0035', 'share', '0,35 %'],
  [4.4, 'percent', '4,4 %'],
  [123450, 'minor:LVL', '1 234,50 Ls'],
  ['1234501/2', 'minor:EUR', '6 172,51 €'],
  [716.4, 'EUR', '716,40 €'],
  [-3, 'clients', '−3'],
  ['unknown', 'clients', 'nav zināms'],
  ['not-planned', 'clients', 'netiek plānots'],
  ['not-limited', 'clients', 'nav ierobežota'],
] as const)('%s in %s is written %s', (value, unit, shown) => {
  expect(traceValueText(value, unit, 'lv').replaceAll('\u00a0', ' ')).toBe(shown)
})

test('figures carry the word of their unit in the right number', () => {
  const figure = (value: number, language: 'lv' | 'en'): string => traceFigureText({ value, unit: 'clients' }, language)
  expect([1, 2, 11, 21].map((n) => figure(n, 'lv'))).toEqual(['1 klients', '2 klienti', '11 klientu', '21 klients'])
  expect([1, 2, 21].map((n) => figure(n, 'en'))).toEqual(['1 client', '2 clients', '21 clients'])
})

test('every label, in either language, gives words and never its code', () => {
  const params = { year: 2012, group: 'T01', known: 2, needed: 3, years: 4 }
  const labels = Object.keys(forecastTraceText)
  expect(labels.length).toBeGreaterThan(40)
  for (const label of labels) {
    for (const language of ['lv', 'en'] as const) {
      const words = traceLabelText(forecastTraceText, leaf(label, 1, 'clients', { params }), language, names)
      expect(words, label).not.toMatch(/forecast\.|undefined|^$/)
    }
  }
})

test('titles and problems keep their words; plurals follow the number', () => {
  const title = { cells: 21 }
  const name = { service: () => 'Aprūpe mājās', municipality: () => '' }
  expect(forecastTitles['forecast.cells'].lv(title, name)).toBe('Prognoze: 21 šūna')
  expect(forecastTitles['forecast.cells'].en({ cells: 1 }, name)).toBe('Forecast: 1 cell')
  expect(forecastProblems.YEAR_OUTSIDE.lv({ year: 2020, first: 2010, last: 2016 })).toBe(
    'Gads 2020 ir ārpus gadiem 2010–2016.',
  )
  expect(forecastText.stillMissing.lv(3)).toBe('3 pakalpojumi')
  expect(forecastText.explainPlaces.lv(1)).toBe('1 vieta prasa paskaidrojumu')
  expect(forecastText.waits.lv(58, 50, 8)).toBe('58 klienti pārsniedz jaudu 50. Gaidīs 8 cilvēki.')
  expect(forecastText.askMany.lv(1)).toBe('Ar roku ievadīta 1 šūna')
  expect(Object.keys(gapText)).toEqual(Object.keys(gapShort))
  expect(Object.keys(methodHint)).toEqual(['demographic', 'trend', 'typed'])
})
