import { describe, expect, it } from 'vitest'
import { costService } from '#shared/costing/costing-service.ts'
import type { CostingService, CostLine } from '#shared/costing/costing.ts'
import type { DevelopmentRow } from '#shared/development/development-contract.ts'
import { forecastGaps } from '#shared/forecast/forecast-missing.ts'
import { forecastMunicipality } from '#shared/forecast/forecast-municipality.ts'
import { beginsIn } from '#shared/forecast/forecast-start.ts'
import type { ForecastInput, ForecastService, Method, Typed } from '#shared/forecast/forecast.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { noMoney, nothingAround } from '#shared/rules/rule.ts'
import type { Found, Rule, RuleAround, RuleInput, RuleMoney } from '#shared/rules/rule.ts'
import { findingText } from '#shared/rules/rules-text.ts'
import { caseLine, casePrices } from '../costing/costing-cases.ts'
import { caseInput, caseYears } from '../forecast/forecast-cases.ts'

type CapacityFigure = number | 'not-limited' | 'unknown'

/** What a person has said about one service; everything that is left out is not known. */
export interface Said extends Partial<DevelopmentRow> {
  method?: Method | null
  /** Share of the target group, the same in every year. The group has 400 people: 0.1 gives 40 clients. */
  coverage?: number
  /** Clients typed for single years, and why. */
  typed?: Readonly<Record<number, Figure>>
  reasonTyped?: string | null
  places?: Readonly<Record<number, CapacityFigure>>
  actuals?: Readonly<Record<number, number>>
  clientsPerPlace?: number
  placesPerFacility?: number
  lines?: readonly Partial<CostLine>[]
  unitsPerClient?: number
  money?: Partial<RuleMoney>
}

export const every = <V>(value: V, years: readonly number[] = caseYears): Record<number, V> =>
  Object.fromEntries(years.map((year) => [year, value]))

/** A service that runs already, is described, forecast and paid for: nothing is left to ask. */
export const kept: Said = {
  existsNow: 'yes',
  provider: 'municipality',
  clients: 12,
  capacity: 20,
  decision: 'keep',
  method: 'typed',
  typed: every(12),
  lines: [{}],
}

/** A service that begins in 2012 and has everything that it needs. */
export const established: Said = {
  existsNow: 'no',
  decision: 'establish',
  startYear: 2012,
  priority: 1,
  method: 'demographic',
  coverage: 0.1,
  clientsPerPlace: 1,
  placesPerFacility: 20,
  lines: [{}],
}

export const unwanted: Said = { existsNow: 'no', decision: 'not-planned' }

function typedYears<V>(years: Readonly<Record<number, V>> | undefined, reason: string | null): Map<number, Typed<V>> {
  return new Map(Object.entries(years ?? {}).map(([year, value]) => [Number(year), { value, reason }]))
}

function modelOf(said: Said, service: string): DevelopmentRow {
  return {
    service: said.service ?? service,
    existsNow: said.existsNow ?? null,
    provider: said.provider ?? null,
    providerName: said.providerName ?? null,
    capacity: said.capacity ?? null,
    clients: said.clients ?? null,
    waiting: said.waiting ?? null,
    priority: said.priority ?? null,
    readiness: said.readiness ?? null,
    decision: said.decision ?? null,
    startYear: said.startYear ?? null,
    partner: said.partner ?? null,
    reason: said.reason ?? null,
  }
}

function planOf(said: Said, model: DevelopmentRow): ForecastService {
  const { coverage } = said
  return {
    code: model.service,
    targetGroups: ['T02'],
    existsNow: model.existsNow === null ? 'unknown' : model.existsNow === 'yes',
    presentClients: model.clients ?? 'unknown',
    presentCapacity: model.capacity ?? 'unknown',
    decision: model.decision,
    startYear: model.startYear,
    method: said.method ?? null,
    coverage: coverage === undefined ? null : { first: 2010, firstValue: coverage, last: 2010, lastValue: coverage },
    typedClients: typedYears(said.typed, said.reasonTyped ?? null),
    typedCapacity: typedYears(said.places, null),
    actuals: new Map(Object.entries(said.actuals ?? {}).map(([year, clients]) => [Number(year), clients])),
    clientsPerPlace: said.clientsPerPlace ?? null,
    placesPerFacility: said.placesPerFacility ?? null,
  }
}

/** What the rules see of a municipality of 10 000 people (tests/forecast/forecast-cases.ts) that has said this, one for each service. */
export function municipality(
  said: readonly Said[],
  over: Partial<ForecastInput> = {},
  around: Partial<RuleAround> = {},
): RuleInput {
  const models = said.map((one, at) => modelOf(one, `S${String(at + 1).padStart(2, '0')}`))
  const plans = models.map((model, at) => planOf(said[at] ?? {}, model))
  const input = caseInput(plans, over)
  const forecast = forecastMunicipality(input)
  return {
    municipality: input.municipality,
    years: input.years,
    population: new Map(
      [...input.population].flatMap(([year, { value }]) => (typeof value === 'number' ? [[year, value]] : [])),
    ),
    around: { ...nothingAround, ...around },
    services: models.map((model, at) => {
      const plan = plans[at]!
      const own = forecast.services[at]!
      const costing: CostingService = {
        code: model.service,
        existsNow: plan.existsNow,
        presentClients: plan.presentClients,
        presentCapacity: plan.presentCapacity,
        begins: beginsIn(plan),
        unitsPerClient: said[at]?.unitsPerClient ?? null,
        clientsPerPlace: plan.clientsPerPlace,
        placesPerFacility: plan.placesPerFacility,
        years: own.years,
        lines: (said[at]?.lines ?? []).map((line, i) => caseLine({ id: `${model.service}-${i}`, ...line })),
      }
      return {
        model,
        plan,
        forecast: own,
        gaps: forecastGaps(plan, own),
        costing,
        cost: costService(casePrices, costing),
        money: { ...noMoney, ...said[at]?.money },
      }
    }),
  }
}

/**
 * What a rule does with a plan. `not asked`: the question does not concern this service. `answered`: nothing to do. `waits`: not answered,
 * but something else has to be said first, so the rule keeps silent. Otherwise it is the place it points to and the values of its words.
 */
export type Outcome = 'not asked' | 'answered' | 'waits' | Omit<Found, 'service'>

/** `pass`, `fail` and `not known` stand in every table; `limit` is the last value on its side. */
export type CaseKind = 'pass' | 'fail' | 'not known' | 'limit'

export type RuleCase = [
  kind: CaseKind,
  what: string,
  said: Said,
  outcome: Outcome,
  over?: Partial<ForecastInput>,
  around?: Partial<RuleAround>,
]

/** Runs a rule's table: each case is the first service of a municipality, and nobody else has said anything. */
export function ruleTable(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    it('has a passing, a failing and a not-known case', () => {
      expect(cases.map(([kind]) => kind)).toEqual(expect.arrayContaining(['pass', 'fail', 'not known']))
    })
    it.each(cases)('%s: %s', (_kind, _what, said, outcome, over, around) => {
      const input = municipality([said], over, around)
      const counted = { asked: rule.asked(input), answered: rule.answered(input) }
      const found = rule.found(input)
      if (typeof outcome === 'string') {
        expect(found).toEqual([])
        expect(counted).toEqual(
          {
            'not asked': { asked: 0, answered: 0 },
            answered: { asked: 1, answered: 1 },
            waits: { asked: 1, answered: 0 },
          }[outcome],
        )
        return
      }
      expect(found).toEqual([{ service: 'S01', ...outcome }])
      expect(counted).toEqual({ asked: 1, answered: 0 })
      checkWords(rule.id, found[0]!)
    })
  })
}

/** What a rule about the whole plan finds in a municipality that runs nothing, with this around it. */
export type PlanCase = [
  kind: CaseKind,
  what: string,
  around: Partial<RuleAround>,
  found: readonly Omit<Found, 'service'>[],
]

export function planTable(rule: Rule, cases: readonly PlanCase[]): void {
  describe(rule.id, () => {
    it('has a passing, a failing and a not-known case', () => {
      expect(cases.map(([kind]) => kind)).toEqual(expect.arrayContaining(['pass', 'fail', 'not known']))
    })
    it.each(cases)('%s: %s', (_kind, _what, around, expected) => {
      const input = municipality([], {}, around)
      const found = rule.found(input)
      expect(found).toEqual(expected.map((one) => ({ service: null, ...one })))
      expect(rule.asked(input) - rule.answered(input)).toBe(found.length)
      for (const one of found) checkWords(rule.id, one)
    })
  })
}

/** The words of a finding are whole in both languages. */
export function checkWords(rule: string, found: Found): void {
  const words = findingText[rule]
  expect(words, rule).toBeDefined()
  for (const language of ['lv', 'en'] as const) {
    const sentence = words![language](found.params ?? {})
    expect(sentence, `${rule} ${language}`).toMatch(/^[^]{10,}\.$/)
    expect(sentence, `${rule} ${language}`).not.toMatch(/undefined|\bnull\b|NaN|\[object|trūkst datu|data are missing/)
  }
}
