import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisions } from '#shared/development/development-choices.ts'
import { beginsIn } from '#shared/forecast/forecast-start.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { findingText } from '#shared/rules/rules-text.ts'
import { rules, validate, type Finding } from '#shared/rules/rules.ts'
import { checkWords, established, every, kept, municipality, unwanted, type Said } from './rule-cases.ts'

const seed = 1604
const services = 22

/** 22 services: 6 kept, 6 established, 4 improved, 3 shared, 3 not planned; nothing is left to ask. */
const whole: readonly Said[] = [
  ...Array.from({ length: 6 }, () => kept),
  ...Array.from({ length: 6 }, () => established),
  ...Array.from({ length: 4 }, (): Said => ({
    ...kept,
    decision: 'improve',
    startYear: 2013,
    priority: 2,
    places: every(20),
  })),
  ...Array.from({ length: 3 }, (): Said => ({ ...established, decision: 'share', partner: 'ogres', priority: 'none' })),
  ...Array.from({ length: 3 }, () => unwanted),
]

const count = fc.integer({ min: 0, max: 12_000 })
const years = <V>(value: fc.Arbitrary<V>) =>
  fc.dictionary(fc.integer({ min: 2010, max: 2016 }).map(String), value, { maxKeys: 7 }) as fc.Arbitrary<
    Record<number, V>
  >
const anything: fc.Arbitrary<Said> = fc.record(
  {
    existsNow: fc.constantFrom('yes', 'no', null),
    provider: fc.constantFrom('ngo', null),
    capacity: fc.oneof(count, fc.constantFrom('not-limited' as const, null)),
    clients: fc.option(count),
    priority: fc.constantFrom<1 | 3 | 'none' | null>(1, 3, 'none', null),
    decision: fc.constantFrom(...decisions, null),
    startYear: fc.option(fc.integer({ min: 2010, max: 2016 })),
    partner: fc.constantFrom('ogres', null),
    reason: fc.constantFrom('jo tā', null),
    method: fc.constantFrom('demographic', 'trend', 'typed', null),
    coverage: fc.constantFrom(0, 0.1, 1),
    typed: years(fc.oneof(count, fc.constantFrom<Figure>('unknown', 'not-planned'))),
    reasonTyped: fc.constantFrom('saraksts', null),
    places: years(fc.oneof(count, fc.constantFrom('not-limited' as const, 'unknown' as const))),
    actuals: fc.dictionary(fc.integer({ min: 2006, max: 2011 }).map(String), count),
    clientsPerPlace: fc.constantFrom(1, 2.5),
    placesPerFacility: fc.constantFrom(10, 15),
    lines: fc.array(fc.record({ priceMinor: fc.constantFrom(1000, null), quantity: fc.constantFrom(1, 0, null) }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: [] },
)

describe('completeness', () => {
  it('of a model in which nothing is said: five questions for each service, none answered', () => {
    const { completeness, pages, findings } = validate(municipality(Array.from({ length: services }, () => ({}))))
    // Does it exist, what is decided (model); clients, capacity (forecast); costs.
    expect(completeness).toEqual({ done: 0, of: 5 * services })
    expect([...pages]).toEqual([
      ['model', { done: 0, of: 2 * services }],
      ['forecast', { done: 0, of: 2 * services }],
      ['costs', { done: 0, of: services }],
    ])
    // Only the first two are to be read about: the others wait for them.
    expect(findings.map((f) => f.rule)).toEqual([
      ...Array.from({ length: services }, () => 'existence-said'),
      ...Array.from({ length: services }, () => 'decision-made'),
    ])
  })

  it('of a model in which everything is said: all of all, and nothing to do', () => {
    const { completeness, findings } = validate(municipality(whole))
    // A shared service without an agreement asks for one; notes ask for nothing.
    expect(new Set(findings.filter((f) => f.severity !== 'note').map((f) => f.rule))).toEqual(
      new Set(['agreement-made']),
    )
    // 22 × (exists, decided); described: 10 that exist; start year and priority: 13; partner: 3; forecast, capacity, costs, lines: 19 that run.
    const of = 2 * 22 + 10 + 2 * 13 + 3 + 4 * 19
    expect(completeness).toEqual({ done: of, of })
  })

  it('asks nothing more of a service that is not planned', () => {
    expect(validate(municipality([unwanted])).completeness).toEqual({ done: 2, of: 2 })
  })

  it('never falls while somebody fills in a service from left to right', () => {
    const steps: [string, Said][] = [
      ['exists', { existsNow: 'yes' }],
      ['provider', { provider: 'ngo' }],
      ['clients', { clients: 12 }],
      ['capacity', { capacity: 20 }],
      ['decision', { decision: 'improve' }],
      ['start year', { startYear: 2013 }],
      ['priority', { priority: 1 }],
      ['method', { method: 'demographic' }],
      ['coverage', { coverage: 0.1 }],
      ['clients a place', { clientsPerPlace: 2 }],
      ['places a facility', { placesPerFacility: 10 }],
      ['a cost line', { lines: [{ priceMinor: null }] }],
      ['its price', { lines: [{}] }],
    ]
    let said: Said = {}
    const seen = steps.map(([what, answer]) => {
      said = { ...said, ...answer }
      const { done, of } = validate(municipality([said])).completeness
      return [what, done, of]
    })
    expect(seen).toEqual([
      // asked: exists, described, decision, forecast, capacity, costs
      ['exists', 1, 6],
      ['provider', 1, 6],
      ['clients', 1, 6],
      ['capacity', 2, 6],
      // a decision to improve asks for a start year and a priority
      ['decision', 3, 8],
      ['start year', 4, 8],
      ['priority', 5, 8],
      ['method', 5, 8],
      ['coverage', 6, 8],
      ['clients a place', 6, 8],
      ['places a facility', 7, 8],
      // a line asks for its quantity and price
      ['a cost line', 8, 9],
      ['its price', 9, 9],
    ])
  })

  /** Gives a field its value where nothing was said. */
  const say =
    <F extends keyof Said>(field: F, value: Said[F]) =>
    (said: Said): Said | undefined =>
      (said[field] ?? null) === null ? { ...said, [field]: value } : undefined
  const answers: readonly ((said: Said) => Said | undefined)[] = [
    say('existsNow', 'yes'),
    say('existsNow', 'no'),
    say('provider', 'state'),
    say('capacity', 'not-limited'),
    say('clients', 0),
    say('priority', 'none'),
    ...decisions.map((decision) => say('decision', decision)),
    say('startYear', 2012),
    say('partner', 'ogres'),
    say('method', 'demographic'),
    say('coverage', 0.5),
    say('lines', [{}]),
    (said) => ({ ...said, typed: { ...every(7), ...said.typed } }),
    (said) => ({ ...said, places: { ...every(7), ...said.places } }),
  ]

  it('an answer takes no other answer away: what was answered stays so, unless it is no longer asked', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...answers), (said, answer) => {
        const after = answer(said)
        if (!after) return
        const before = municipality([said])
        const now = municipality([after])
        for (const rule of rules.filter((r) => r.counts)) {
          if (rule.answered(before) === 1 && rule.asked(now) === 1) expect(rule.answered(now), rule.id).toBe(1)
        }
        const [then, done] = [validate(before).completeness, validate(now).completeness]
        expect(then.done - done.done).toBeLessThanOrEqual(Math.max(0, then.of - done.of))
      }),
      { seed, numRuns: 3000 },
    )
  })

  it('adds up: of every page and of all, never more done than asked', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (said) => {
        const { completeness, pages } = validate(municipality(said))
        const sum = (of: 'done' | 'of') => [...pages.values()].reduce((all, page) => all + page[of], 0)
        expect(completeness).toEqual({ done: sum('done'), of: sum('of') })
        for (const page of pages.values()) expect(page.done).toBeLessThanOrEqual(page.of)
      }),
      { seed, numRuns: 500 },
    )
  })
})

describe('findings', () => {
  /** The one cell that settles a finding, where two rules may point to the same: the present capacity may settle a year's. */
  const cellOf = (f: Finding) =>
    f.field === 'presentClients'
      ? 'model clients'
      : f.field === 'capacity'
        ? 'capacity'
        : `${f.page} ${f.field} ${f.year ?? ''}`.trim()

  it('say each thing once for a service and a rule, and send nobody to the same cell four times', () => {
    fc.assert(
      fc.property(anything, (said) => {
        const { findings } = validate(municipality([said]))
        expect(new Set(findings.map((f) => f.rule)).size).toBe(findings.length)
        const cells = Map.groupBy(findings, cellOf)
        // A list of cost lines is many cells, and a capacity is said for every year.
        for (const [cell, same] of cells)
          expect(same.length, cell).toBeLessThanOrEqual(/lines|capacity/.test(cell) ? 4 : 3)
      }),
      { seed, numRuns: 3000 },
    )
  })

  it('cover every answer that is missing: nothing to do means complete, and what only waits has something before it', () => {
    fc.assert(
      fc.property(anything, (said) => {
        const input = municipality([said])
        const { findings, completeness } = validate(input)
        if (completeness.done < completeness.of) expect(findings).not.toEqual([])
        const open = rules.filter((rule) => rule.counts && rule.answered(input) < rule.asked(input))
        if (findings.length === 0) expect(open).toEqual([])
        if (open.length === 0) for (const f of findings) expect(rules.find((r) => r.id === f.rule)?.counts).toBe(false)
      }),
      { seed, numRuns: 3000 },
    )
  })

  it('have whole words in both languages, whatever was found', () => {
    fc.assert(
      fc.property(anything, (said) => {
        for (const found of validate(municipality([said])).findings) checkWords(found.rule, found)
      }),
      { seed, numRuns: 3000 },
    )
  })

  it('have words for every rule and for no other, different in the two languages', () => {
    expect(Object.keys(findingText).sort()).toEqual([...rules.map((rule) => rule.id), 'explanation-needless'].sort())
    expect(rules.length).toBeGreaterThanOrEqual(35)
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
    const params = {
      gap: 'method',
      year: 2012,
      decision: 'keep',
      first: 2010,
      last: 2016,
      clients: 3,
      capacity: 2,
      population: 1,
      lines: 2,
      kind: 'years',
      pay: 45_532,
      missing: 124,
      text: 'x',
    }
    for (const [id, words] of Object.entries(findingText)) expect(words.lv(params), id).not.toBe(words.en(params))
  })

  it('count clients by the rules of each language', () => {
    const words = findingText['clients-within-capacity']!
    const lv = (clients: number) => words.lv({ clients, capacity: 0 }).split(' pārsniedz')[0]
    expect([1, 2, 10, 21].map(lv)).toEqual(['1 klients', '2 klienti', '10 klientu', '21 klients'])
    expect(words.en({ clients: 1, capacity: 0 })).toMatch(/^1 client exceeds the capacity 0\./)
    expect(words.en({ clients: 2, capacity: 0 })).toMatch(/^2 clients exceed the capacity 0\./)
  })

  it('what is missing asks, what contradicts blocks the export', () => {
    expect(rules.filter((rule) => rule.severity === 'must').map((rule) => rule.id)).toEqual([
      'keep-what-exists',
      'clients-beyond-population',
      'sources-within-whole',
      'agreement-hosted',
    ])
    // An answer that is missing is never a contradiction.
    for (const rule of rules.filter((one) => one.counts)) expect(rule.severity, rule.id).toBe('explain')
  })

  it('the plan that is whole is not a trivial one', () => {
    // Something begins, something is improved, and something runs already.
    expect(new Set(municipality(whole).services.map((s) => beginsIn(s.plan)))).toEqual(new Set(['never', 2012, 2013]))
  })
})
