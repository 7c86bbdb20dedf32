import { countKey } from '#shared/forecast/forecast.ts'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Trace } from '#shared/kernel/trace.ts'
import { preparePrices } from '#shared/costing/costing-index.ts'
import { explainLine, explainPer, explainYear } from '#shared/costing/costing-explain.ts'
import { costService } from '#shared/costing/costing-service.ts'
import { explainForecast, explainSize, type ForecastMeasure } from '#shared/forecast/forecast-explain.ts'
import { forecastMunicipality } from '#shared/forecast/forecast-municipality.ts'
import type { ForecastInput, ForecastYear } from '#shared/forecast/forecast.ts'
import { nodesOf, recompute } from '../kernel/trace-recompute.ts'
import { madeUpCosting, madeUpMunicipality, programmeSeries, years } from '../costing/costing-region.ts'
import { caseInput, caseService, sourced } from './forecast-cases.ts'

const measures: [ForecastMeasure, keyof ForecastYear][] = [['clients', 'clients'], ['by-method', 'byMethod'], ['capacity', 'capacity'], ['served', 'served'], ['waiting', 'waiting']] // prettier-ignore
const prices = preparePrices(programmeSeries())

function explain(input: ForecastInput, service: string, year: number, measure: ForecastMeasure): Trace {
  const trace = explainForecast(input, service, year, measure)
  if (!trace) throw new Error(`no ${service}`)
  return trace
}

describe('the explanation is the computation: every displayed figure follows from its trace alone', () => {
  it('forecast and cost of made-up municipalities, every service, year and measure', () => {
    let figures = 0
    for (const m of [3, 14]) {
      const input = madeUpMunicipality(m, 1)
      const forecast = forecastMunicipality(input)
      for (const s of forecast.services) {
        for (const y of s.years) {
          for (const [measure, column] of measures) {
            const trace = explain(input, s.code, y.year, measure)
            expect([s.code, y.year, measure, trace.value]).toEqual([s.code, y.year, measure, y[column]])
            expect(recompute(trace)).toBe(y[column])
            figures++
          }
        }
      }
      for (const service of madeUpCosting(input, forecast, m)) {
        const cost = costService(prices, service)
        for (const [i, y] of service.years.entries()) {
          const served = (year: number) => explainForecast(input, service.code, year, 'served')
          for (const line of cost.lines) {
            const trace = explainLine(prices, service, line.id, y.year, served)
            expect([trace?.value, trace && recompute(trace)]).toEqual([line.minor[i], line.minor[i]])
            figures++
          }
        }
      }
    }
    expect(figures).toBe(2 * 22 * 7 * (5 + 4))
  })
  it('a trace that is tampered with no longer gives its figure', () => {
    const trace = explain(caseInput([caseService()]), 'S01', 2012, 'clients')
    const spoilt = JSON.parse(JSON.stringify(trace).replace('"value":10000', '"value":20000')) as Trace
    expect([recompute(trace), recompute(spoilt)]).toEqual([40, 80])
  })
  it('survives the way to the window as JSON', () => {
    const trace = explain(caseInput([caseService()]), 'S01', 2012, 'waiting')
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace)
  })
})

describe('what an explanation shows', () => {
  it('clients by the demographic method: 10 000 × 0.04 × 0.1 = 40', () => {
    expect(outline(explain(caseInput([caseService()]), 'S01', 2012, 'clients'))).toEqual([
      'forecast.clients round 40 clients',
      ' forecast.demographic sum 40 clients',
      '  forecast.group-clients product 40 clients',
      '   forecast.size product 400 persons',
      '    forecast.population given 10000 persons',
      '    forecast.rate-general given 0.04 share',
      '   forecast.coverage between 0.1 share',
      '    forecast.coverage-point given 0.1 share',
      '    forecast.coverage-point given 0.1 share',
    ])
  })
  it('a typed number shows its reason', () => {
    const service = caseService({ typedClients: new Map([[2012, { value: 55, reason: 'saraksts' }]]) })
    const trace = explain(caseInput([service]), 'S01', 2012, 'clients')
    expect([trace.label, trace.value, trace.source, trace.status]).toEqual([
      'forecast.clients-typed',
      55,
      'saraksts',
      'typed',
    ])
  })
  it('waiting over a typed capacity', () => {
    const service = caseService({ typedCapacity: new Map([[2012, { value: 25, reason: null }]]) })
    expect(outline(explain(caseInput([service]), 'S01', 2012, 'waiting'), 2)).toEqual([
      'forecast.waiting difference 15 clients',
      ' forecast.clients round 40 clients',
      ' forecast.served minimum 25 clients',
    ])
  })
  it('no such service', () => {
    expect(explainForecast(caseInput([]), 'S99', 2012, 'clients')).toBeUndefined()
  })
})

describe('labels', () => {
  const union = (file: string) =>
    new Set(
      readFileSync(file, 'utf8')
        .match(/'(forecast|costing)\.[a-z0-9-]+'/g)
        ?.map((l) => l.slice(1, -1)),
    )
  const known = new Set([...union('shared/forecast/forecast.ts'), ...union('shared/costing/costing.ts')])

  it('every value of every explanation has a name that the text tables know, and each name is used', () => {
    const used = new Set<string>()
    const see = (trace: Trace | undefined) => trace && nodesOf(trace).forEach((n) => used.add(n.label))
    for (const input of [madeUpMunicipality(3, 0), ...oddInputs()]) {
      const forecast = forecastMunicipality(input)
      for (const s of input.services)
        for (const y of years) for (const [measure] of measures) see(explain(input, s.code, y, measure))
      for (const group of ['T01', 'T02', 'T03', 'T05', 'T11', 'T12']) see(explainSize(input, group, 2015))
      const own = { value: 512, source: 'Saraksts', status: 'typed' } as const
      see(explainSize({ ...input, ownCounts: new Map([[countKey('T02', 2015), own]]) }, 'T02', 2015))
      const costing = madeUpCosting(input, forecast, 1).map((s) => ({
        ...s,
        lines: [
          ...s.lines,
          ...s.lines.map((l) => ({ ...l, kind: 'establishment' as const, priceYear: 2013 })),
          ...s.lines.map((l) => ({ ...l, driver: 'fixed' as const, priceYear: 1500 })),
        ],
      }))
      for (const s of costing) {
        for (const y of years) {
          see(explainYear(prices, s, y, 'all'))
          see(explainPer(prices, s, y, 'all', { per: 'unit', count: 3, unitsPerClient: 2 }))
        }
      }
    }
    expect([...used].filter((l) => !known.has(l))).toEqual([])
    // What agreements and hosts are reckoned with and what is looked at in constant prices has its own tests:
    // costing-agreement, costing-constant, cooperation-groups, worth-cases.
    const ofNeighbours =
      /^costing\.(constant|discount|in-euro|present(-exact)?$|guests|bought|served-(elsewhere|here)|hosted|settlement|own-open|received|rate$)/
    expect([...known].filter((l) => !used.has(l) && !ofNeighbours.test(l))).toEqual([])
  })
})

it('shrinking or growing population scales the size of every group alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 2, max: 9 }), (persons, times) => {
      const of = (n: number) => explainSize(caseInput([], { population: new Map([[2012, sourced(n)]]) }), 'T01', 2012)
      const [one, many] = [of(persons), of(persons * times)]
      expect(Number(many.value)).toBeCloseTo(Number(one.value) * times, 6)
    }),
    { seed: 12 },
  )
})

/** Services that leave something open, so that the labels of what is missing are seen too. */
function oddInputs(): ForecastInput[] {
  const typed = new Map([[2015, { value: 9, reason: 'x' }]])
  const actuals = new Map([[2008, 5]])
  const services = [
    caseService({ code: 'S01', method: null }),
    caseService({
      code: 'S02',
      method: 'typed',
      typedClients: typed,
      typedCapacity: new Map([[2015, { value: 5, reason: 'x' }]]),
    }),
    caseService({ code: 'S03', method: 'trend', actuals }),
    caseService({ code: 'S04', coverage: null, targetGroups: ['T02', 'T11'] }),
    caseService({ code: 'S05', decision: null }),
    caseService({ code: 'S06', existsNow: true, presentClients: 4, decision: 'improve', startYear: 2013 }),
    caseService({ code: 'S07', decision: 'not-needed', targetGroups: ['T12'] }),
  ]
  const ownRates = new Map([['T02', sourced(0.03, 'typed')]])
  const rates = [
    ...caseInput([]).rates,
    { ...sourced(0.02), group: 'T03', base: 'adults' as const, municipality: 'alojas' },
  ]
  const ages = new Map([
    [
      2015,
      { total: 9000, age_0_6: 600, age_7_18: 1200, over_working: 2000, source: 'LPS', status: 'official' as const },
    ],
  ])
  return [caseInput(services, { ownRates, rates, ages })]
}

function outline(trace: Trace, depth = 99, indent = ''): string[] {
  const line = `${indent}${trace.label} ${trace.operation} ${trace.value} ${trace.unit}`
  return depth === 0 ? [] : [line, ...trace.children.flatMap((c) => outline(c, depth - 1, `${indent} `))]
}
