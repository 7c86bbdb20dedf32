import type { ProblemTable } from '#shared/kernel/problem.ts'
import { phrase, text, type Text } from '#shared/kernel/text.ts'
import { traceWords, type TraceWords } from '#shared/kernel/trace-text.ts'
import type { TotalMeasure } from './explain-contract.ts'

export const explainProblems = {} as const satisfies ProblemTable

const measures: Record<TotalMeasure, Text> = {
  clients: text('klienti', 'clients'),
  served: text('saņem pakalpojumu', 'served'),
  waiting: text('gaida', 'waiting'),
  cost: text('izmaksas', 'costs'),
}
const measure = (name: unknown): Text => measures[name as TotalMeasure]

export type ExplainTraceLabel =
  | 'explain.total'
  | 'explain.municipality'
  | 'explain.service'
  | 'explain.service-share'
  | 'explain.received'
  | 'explain.not-received'

/** What each step of an explained total is called. */
export const explainTraceText: Record<ExplainTraceLabel, TraceWords> = {
  'explain.total': traceWords(
    (p) => `${measure(p['measure']).lv} kopā ${p['year']}. gadā (zināmi ${p['known']} no ${p['of']})`,
    (p) => `${measure(p['measure']).en} together in ${p['year']} (${p['known']} of ${p['of']} known)`,
  ),
  'explain.municipality': traceWords(
    (p, n) => `${n.municipality(String(p['municipality']))} (zināmi ${p['known']} no ${p['of']})`,
    (p, n) => `${n.municipality(String(p['municipality']))} (${p['known']} of ${p['of']} known)`,
  ),
  'explain.service': traceWords(
    (p, n) => n.service(String(p['service'])),
    (p, n) => n.service(String(p['service'])),
  ),
  'explain.service-share': traceWords(
    (p, n) => `${n.service(String(p['service']))}: bez tā, ko maksā partneri`,
    (p, n) => `${n.service(String(p['service']))}: without what partners pay`,
  ),
  'explain.received': traceWords(
    () => 'partneru maksa par viņu klientiem (tā jau ir partneru izmaksās)',
    () => 'paid by partners for their clients (counted in the partners’ costs)',
  ),
  'explain.not-received': traceWords(
    (p, n) => `${n.municipality(String(p['municipality']))}: fails nav saņemts`,
    (p, n) => `${n.municipality(String(p['municipality']))}: no file received`,
  ),
}

export const explainText = {
  dependsOn: text('No šī atkarīgs', 'What depends on this'),
  nothing: text('No šī neviens skaitlis nav atkarīgs.', 'No figure depends on this.'),
  years: phrase(
    (years: readonly number[]) => spans(years),
    (years: readonly number[]) => spans(years),
  ),
  clients: text('klienti', 'clients'),
  cost: text('izmaksas', 'costs'),
  funding: text('kas paliek pašvaldībai', 'what is left for the municipality'),
  saving: text('ietaupījums pret iestādi', 'saving against an institution'),
  why: text('Kāpēc?', 'Why?'),
  year: text('Gads', 'Year'),
  whyTotal: text('Kāpēc šī summa?', 'Why this total?'),
  close: text('Aizvērt', 'Close'),
  copy: text('Kopēt skaidrojumu', 'Copy the explanation'),
  copied: text('Skaidrojums nokopēts', 'Explanation copied'),
  change: text('Mainīt', 'Change'),
  look: text('Skatīt', 'Look'),
}

/** 2012, 2013, 2014, 2016 → 2012–2014, 2016 */
function spans(years: readonly number[]): string {
  const parts: [number, number][] = []
  for (const year of years) {
    const last = parts.at(-1)
    if (last && year === last[1] + 1) last[1] = year
    else parts.push([year, year])
  }
  return parts.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join(', ')
}
