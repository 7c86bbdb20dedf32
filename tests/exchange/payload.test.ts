import { describe, expect, test } from 'vitest'
import { checkIds, parsePayload } from '#shared/exchange/payload-check.ts'
import { payloadLists } from '#shared/exchange/payload-data.ts'
import type { Submission } from '#shared/exchange/payload.ts'

const id = (letter: string): string => letter.repeat(64)
const changed = { at: '2012-03-01T08:00:00.000Z', by: 'Birojs 1' }
const model = {
  service: 'S01',
  existsNow: 'yes',
  provider: null,
  providerName: null,
  capacity: 'not-limited',
  clients: 0,
  waiting: null,
  priority: 1,
  readiness: null,
  decision: 'keep',
  startYear: null,
  partner: null,
  reason: null,
  changed,
}
const typed = {
  service: 'S01',
  scenario: 'base',
  year: 2012,
  measure: 'clients',
  value: null,
  reason: null,
  changed: null,
}

function submission(): Record<string, unknown> & { data: Record<string, Record<string, unknown>[]> } {
  return {
    kind: 'submission',
    schema: { major: 1, minor: 2 },
    from: { municipality: 'ogres', workstation: 'Birojs 1' },
    to: 'region',
    municipality: 'ogres',
    round: '2012',
    revision: 3,
    previous: id('b'),
    ancestors: [id('a'), id('b')],
    programmeDigest: id('f'),
    createdAt: '2012-03-01T08:00:00.000Z',
    note: null,
    standing: 'full',
    replies: [],
    history: { cells: [], leftOut: 0 },
    data: {
      ...Object.fromEntries(payloadLists.map((list) => [list, []])),
      developmentServices: [{ ...model }],
      forecastSettings: [],
      forecastTyped: [{ ...typed }],
      forecastActuals: [],
      costingBases: [],
      costingLines: [],
    },
  }
}

function verdict(change: (value: ReturnType<typeof submission>) => void): string {
  const value = submission()
  change(value)
  const parsed = parsePayload(value)
  if (parsed.ok) return 'OK'
  const { code, details } = parsed.problem
  return `${code} ${JSON.stringify(details?.['path'] ?? details?.['file']).replaceAll('"', '')}`
}

describe('the payload by its schema: each case differs from a good one in one thing', () => {
  test('the good one is taken as it is', () => {
    expect(parsePayload(submission())).toEqual({ ok: true, value: submission() })
  })

  test.each<[string, (value: ReturnType<typeof submission>) => void, string]>([
    ['a newer major version', (v) => (v['schema'] = { major: 2, minor: 0 }), 'SCHEMA_NEW 2.0'],
    ['an older major version', (v) => (v['schema'] = { major: 0, minor: 9 }), 'SCHEMA_OLD 0.9'],
    ['another kind', (v) => (v['kind'] = 'letter'), 'PAYLOAD_SCHEMA kind'],
    ['no version', (v) => delete v['schema'], 'PAYLOAD_SCHEMA schema'],
    ['an unknown field', (v) => (v['extra'] = 1), 'PAYLOAD_SCHEMA extra'],
    [
      'an unknown field deep inside',
      (v) => (v.data['forecastTyped'] = [{ ...typed, sex: 'f' }]),
      'PAYLOAD_SCHEMA data.forecastTyped[0].sex',
    ],
    [
      'a field of the wrong kind',
      (v) => (v.data['developmentServices'] = [{ ...model, clients: '12' }]),
      'PAYLOAD_SCHEMA data.developmentServices[0].clients',
    ],
    [
      'clients below zero',
      (v) => (v.data['developmentServices'] = [{ ...model, clients: -1 }]),
      'PAYLOAD_SCHEMA data.developmentServices[0].clients',
    ],
    [
      'a year that is none',
      (v) => (v.data['forecastTyped'] = [{ ...typed, year: 20120 }]),
      'PAYLOAD_SCHEMA data.forecastTyped[0].year',
    ],
    ['a missing list', (v) => delete v.data['costingLines'], 'PAYLOAD_SCHEMA data.costingLines'],
    [
      'the same row twice',
      (v) => (v.data['forecastTyped'] = [typed, { ...typed, value: 4 }]),
      'PAYLOAD_SCHEMA data.forecastTyped[1]',
    ],
    ['a predecessor that is not the last ancestor', (v) => (v['previous'] = id('a')), 'PAYLOAD_SCHEMA previous'],
    ['more ancestors than revisions', (v) => (v['revision'] = 2), 'PAYLOAD_SCHEMA ancestors'],
    ['an ancestor twice', (v) => (v['ancestors'] = [id('b'), id('b')]), 'PAYLOAD_SCHEMA ancestors'],
    ['somebody else as receiver', (v) => (v['to'] = 'riga'), 'PAYLOAD_SCHEMA to'],
  ])('%s', (_name, change, expected) => {
    expect(verdict(change)).toBe(expected)
  })

  test('an earlier minor version has less, and is brought up to ours', () => {
    const value = submission()
    delete value['standing']
    delete value['replies']
    delete value['history']
    value['schema'] = { major: 1, minor: 1 }
    const parsed = parsePayload(value)
    expect(parsed).toMatchObject({
      ok: true,
      value: { standing: 'full', replies: [], history: { cells: [], leftOut: 0 } },
    })
    expect(verdict((v) => delete v['standing'])).toBe('PAYLOAD_SCHEMA standing')
  })

  test('a newer minor version may say more, everywhere', () => {
    expect(
      verdict((v) => {
        v['schema'] = { major: 1, minor: 3 }
        v['mood'] = 'sunny'
        v.data['forecastTyped'] = [{ ...typed, confidence: 'high' }]
      }),
    ).toBe('OK')
  })
})

describe('ids of the programme', () => {
  const known = {
    municipalities: new Set(['ogres', 'riga']),
    targetGroups: new Set(['T01', 'T02']),
    services: new Set(['S01']),
  }
  const place = (change: (value: ReturnType<typeof submission>) => void): unknown => {
    const value = submission()
    change(value)
    return checkIds(value as unknown as Submission, known)?.details?.['path']
  }

  test('all known', () => expect(place(() => undefined)).toBeUndefined())
  test('a service that the catalogue does not have', () =>
    expect(place((v) => (v.data['forecastTyped'] = [typed, { ...typed, service: 'S99' }]))).toBe(
      'data.forecastTyped[1].service',
    ))
  test('a partner that is no municipality', () =>
    expect(place((v) => (v.data['developmentServices'] = [{ ...model, partner: 'narva' }]))).toBe(
      'data.developmentServices[0].partner',
    ))
  test('a partner that is the municipality itself', () =>
    expect(place((v) => (v.data['developmentServices'] = [{ ...model, partner: 'ogres' }]))).toBe(
      'data.developmentServices[0].partner',
    ))
})
