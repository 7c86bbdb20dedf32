import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { terminalProblems } from '#electron/terminal/terminal-text.ts'
import { actionTitles, problemWords } from '#shared/contract/words.ts'
import { costingProblems, costingTitles } from '#shared/costing/costing-text.ts'
import { developmentProblems, developmentTitles } from '#shared/development/development-text.ts'
import { exchangeProblems, exchangeTitles } from '#shared/exchange/exchange-text.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { forecastProblems, forecastTitles } from '#shared/forecast/forecast-text.ts'
import { problemText, type Json } from '#shared/kernel/problem.ts'
import { titleText, type Names } from '#shared/kernel/title.ts'
import { languages } from '#shared/kernel/text.ts'
import { situationProblems, situationTitles } from '#shared/situation/situation-text.ts'
import { scenarioProblems, scenarioTitles } from '#shared/scenario/scenario-text.ts'
import { fundingProblems, fundingTitles } from '#shared/funding/funding-text.ts'
import { cooperationProblems, cooperationTitles } from '#shared/cooperation/cooperation-text.ts'
import { jobProblems } from '#shared/job/job-text.ts'
import { worthProblems, worthTitles } from '#shared/worth/worth-text.ts'
import { overviewProblems, overviewTitles } from '#shared/overview/overview-problem-text.ts'
import { explainProblems } from '#shared/explain/explain-text.ts'
import { editionProblems, editionTitles } from '#shared/edition/edition-text.ts'
import { agreementProblems, agreementTitles } from '#shared/agreement/agreement-text.ts'
import { answerProblems, answerTitles } from '#shared/answer/answer-text.ts'
import { roundProblems, roundTitles } from '#shared/round/round-text.ts'
import { reviewProblems, reviewTitles } from '#shared/review/review-text.ts'
import { restoreProblems, restoreTitles } from '#shared/restore/restore-text.ts'
import { workspaceProblems, workspaceTitles } from '#shared/workspace/workspace-text.ts'

const root = join(import.meta.dirname, '../..')
const problemTables = [
  workspaceProblems,
  developmentProblems,
  forecastProblems,
  costingProblems,
  exchangeProblems,
  refusalProblems,
  situationProblems,
  scenarioProblems,
  fundingProblems,
  worthProblems,
  overviewProblems,
  cooperationProblems,
  explainProblems,
  jobProblems,
  restoreProblems,
  reviewProblems,
  roundProblems,
  answerProblems,
  agreementProblems,
  editionProblems,
]
const titleTables = [
  workspaceTitles,
  developmentTitles,
  forecastTitles,
  costingTitles,
  exchangeTitles,
  situationTitles,
  scenarioTitles,
  fundingTitles,
  worthTitles,
  overviewTitles,
  cooperationTitles,
  restoreTitles,
  reviewTitles,
  roundTitles,
  answerTitles,
  agreementTitles,
  editionTitles,
]

/** One value for each detail that any problem carries. */
const details: Readonly<Record<string, Json>> = {
  channel: 'development.change',
  where: 'cells.0.value',
  what: 'ENOSPC',
  path: 'C:/Dati/Ogre.planotava',
  who: 'Anna',
  at: '2012-03-12T09:00:00.000Z',
  point: '2012-03-12T09-00-00Z_auto.planotava',
  owner: 'PC-3, PID 12',
  since: '2013-05-01',
  municipality: 'ogres',
  service: 'S04',
  year: 2019,
  first: 2010,
  last: 2016,
  value: 'daudz',
  megabytes: 64,
  longest: 200,
  measure: 'clients',
  scenario: 'high',
  baseline: 'b1',
  id: 'l1',
  field: 'name',
  least: 12,
  digits: '0000 0000 0000 0000 0000 0001',
  until: '2013-05-19T08:30:00.000Z',
  fingerprint: 'ab12',
  count: 3,
  digest: '0123456789abcdef0123',
  entry: 2,
  part: 'payload.json',
  line: 12,
  signed: '2013-05-20T10:00:00.000Z',
  limit: '2013-05-19T08:30:00.000Z',
  now: '2013-05-20T09:00:00.000Z',
  imported: '2013-05-20T10:00:00.000Z',
  name: 'Ropazu novada dome',
  status: 'compromised',
  signer: 'Ropazu novada dome',
  lead: 'ogres',
  years: '2015, 2016',
  rule: 'costs-known',
  percent: 99.5,
  file: '2013-05-01T10:00:00Z',
  ours: '2013-05-20T10:00:00Z',
  reason: 'document',
  call: 7,
  group: 'T02',
  to: 'riga',
  round: '2013',
  deadline: '2013-05-01',
  serial: 4,
  list: 'populations',
  revision: 3,
}

/** The sources of the host, with their names. */
function sources(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }))
}
const host = sources('electron')

describe('the words of problems', () => {
  const codes = problemTables.flatMap((table) => Object.keys(table))

  it('are in one table, no code in two', () => {
    expect(codes.length).toBeGreaterThan(70)
    expect([...codes].sort()).toEqual([...new Set(codes)].sort())
    expect(Object.keys(problemWords).sort()).toEqual([...codes].sort())
  })

  it.each(Object.keys(problemWords))('%s speaks both languages, and differently', (code) => {
    const [lv = '', en = ''] = languages.map((language) => problemText(problemWords, { code, details }, language))
    expect(lv).not.toBe(en)
    for (const text of [lv, en]) {
      expect(text).toMatch(/^[\p{Lu}\d“][^]{8,}/u)
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    }
    // No detail brings a Latvian letter, so English has none but in the program's name.
    expect(en.replaceAll('Plānotava', '')).not.toMatch(/[āčēģīķļņšūž]/i)
  })

  it('are there for every code that the host can answer with; the terminal has words of its own', () => {
    const words = { ...problemWords, ...terminalProblems }
    const used = host.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:\bproblem\(\s*\w+Problems,\s*|\brefused\(\{ code: )'([A-Z][A-Z_]+)'/g)].map((match) => ({
        path,
        code: match[1] ?? '',
      })),
    )
    expect(used.length).toBeGreaterThan(50)
    for (const { path, code } of used) expect(words, `${path}: ${code}`).toHaveProperty(code)
  })
})

describe('the titles of what a person did', () => {
  const names: Names = { service: () => 'Aprūpe mājās', municipality: () => 'Ogres novads' }
  const params = {
    service: 'S01',
    field: 'clients',
    value: 'not-planned',
    cells: 3,
    method: 'trend',
    services: 2,
    year: 2012,
    measure: 'clients',
    name: 'Pusdienas',
    lines: 2,
    years: 7,
    group: 'T02',
    file: 'Ogres_novads.asice',
    municipality: 'ogres',
    revision: 2,
    count: 3,
    round: '2013',
    serial: 4,
    applied: 1,
    files: 3,
    at: '12.03.2012. 11:00',
    label: 'Pirms sapulces',
  }

  it('are in one table, no key in two, each under its module', () => {
    const keys = titleTables.flatMap((table) => Object.keys(table))
    expect(keys.length).toBeGreaterThan(15)
    expect([...keys].sort()).toEqual([...new Set(keys)].sort())
    expect(Object.keys(actionTitles).sort()).toEqual([...keys].sort())
    for (const key of keys) expect(key).toMatch(/^[a-z]+\.[a-zA-Z]+$/)
  })

  const used = host.flatMap(({ path, text }) =>
    [...text.matchAll(/\bkey: '([a-z]+\.[A-Za-z]+)'/g)].map((match) => ({ path, key: match[1] ?? '' })),
  )

  it('are there for every key that a service gives', () => {
    expect(used.length).toBeGreaterThan(15)
    for (const { path, key } of used) expect(Object.keys(actionTitles), path).toContain(key)
  })

  it.each(Object.keys(actionTitles))('%s speaks both languages, and differently', (key) => {
    const [lv = '', en = ''] = languages.map((language) => titleText(actionTitles, { key, params }, language, names))
    expect(lv).not.toBe(en)
    for (const text of [lv, en]) {
      expect(text.length).toBeGreaterThan(5)
      expect(text).not.toBe(key)
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  it('say a cleared method and a cleared cell in words', () => {
    const say = (key: string, over: Record<string, string | number | null>) =>
      languages.map((language) => titleText(actionTitles, { key, params: { ...params, ...over } }, language, names))
    expect(say('forecast.method', { method: null, services: 1 })).toEqual([
      'S01 Aprūpe mājās: metode → nav izvēlēta',
      'S01 Aprūpe mājās: method → not chosen',
    ])
    for (const value of ['method', 'unknown', 'not-planned', 'not-limited', 0]) {
      const [lv = '', en = ''] = say('forecast.cell', { value })
      expect(lv).not.toMatch(/method|unknown|not-/)
      expect(en).not.toMatch(/→ (method|unknown|not-planned|not-limited)$/)
    }
  })
})
