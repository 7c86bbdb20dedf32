import { text, type Text } from '#shared/kernel/text.ts'
import { traceWords, type TraceNames, type TraceWords } from '#shared/kernel/trace-text.ts'
import type { TraceParams } from '#shared/kernel/trace.ts'
import type { CostingTraceLabel } from '#shared/costing/costing.ts'
import type { CooperationTraceLabel } from './cooperation-host.ts'

const fixed = (lv: string, en: string): TraceWords =>
  traceWords(
    () => lv,
    () => en,
  )
const who = (p: TraceParams, n: TraceNames): string => n.municipality(String(p['municipality']))
const named = (lv: string, en: string): TraceWords =>
  traceWords(
    (p, n) => `${who(p, n)}: ${lv}`,
    (p, n) => `${who(p, n)}: ${en}`,
  )
const drivers: Readonly<Record<string, Text>> = {
  facility: text('iestāde', 'facility'),
  place: text('vieta', 'place'),
  client: text('klients', 'client'),
  unit: text('vienība', 'unit'),
  fixed: text('pakalpojums kopumā', 'the service as a whole'),
}
const driver = (p: TraceParams): Text => drivers[String(p['driver'])] ?? text('', '')
const kinds: Readonly<Record<string, Text>> = {
  running: text('uzturēšana', 'running'),
  establishment: text('izveide', 'establishment'),
}
const kind = (p: TraceParams): Text => kinds[String(p['kind'])] ?? text('', '')

/** What each step of an explained "alone or together" is called. */
export const cooperationTraceText: Record<Exclude<CooperationTraceLabel, CostingTraceLabel>, TraceWords> = {
  'cooperation.clients': named('klienti', 'clients'),
  'cooperation.all-clients': fixed('klienti kopā', 'clients together'),
  'cooperation.rates': traceWords(
    (p, n) => `${who(p, n)}: cik ${p['year']}. gadā maksā viens (${driver(p).lv}; ${kind(p).lv})`,
    (p, n) => `${who(p, n)}: cost of one in ${p['year']} (${driver(p).en}; ${kind(p).en})`,
  ),
  'cooperation.no-lines': named('nav ievadīta neviena izmaksu rinda', 'no cost lines entered'),
  'cooperation.fixed': fixed('pakalpojums darbojas visu gadu', 'the service runs all year'),
  'cooperation.running-part': traceWords(
    (p) => `uzturēšana (${driver(p).lv})`,
    (p) => `running (${driver(p).en})`,
  ),
  'cooperation.running': fixed('uzturēšana gadā', 'running, a year'),
  'cooperation.to-establish': fixed('cik jāizveido no jauna', 'to be established'),
  'cooperation.establishment-part': traceWords(
    (p) => `izveide (${driver(p).lv})`,
    (p) => `establishment (${driver(p).en})`,
  ),
  'cooperation.establishment': fixed('izveide kopā', 'establishment together'),
  'cooperation.life': fixed('cik gadus izveidotais kalpo', 'years that what is established serves'),
  'cooperation.discount': fixed('gada likme', 'yearly rate'),
  'cooperation.one': fixed('viens', 'one'),
  'cooperation.factor': fixed('viens un gada likme', 'one and the yearly rate'),
  'cooperation.power': traceWords(
    (p) => `tas pats ${p['years']} gadu laikā`,
    (p) => `the same over ${p['years']} years`,
  ),
  'cooperation.present-value': fixed('viena vērtība kalpošanas beigās', 'value of one at the end of its life'),
  'cooperation.repaid': fixed('kalpošanas laikā atmaksātā daļa', 'part repaid over its life'),
  'cooperation.annuity': fixed('daļa no izveides, ko maksā viens gads', 'part of establishment that a year costs'),
  'cooperation.annual': fixed('izveide, sadalīta pa gadiem', 'establishment, for each year'),
  'cooperation.host': fixed('pakalpojums gadā', 'the service, a year'),
  'cooperation.transport-price': fixed(
    'ceļš gadā uz klientu un robežu',
    'transport a year for a client and border crossed',
  ),
  'cooperation.euro-rate': fixed('lati par vienu eiro', 'lats for one euro'),
  'cooperation.transport-rate': fixed('ceļš, pārrēķināts gada valūtā', 'transport in the year’s currency'),
  'cooperation.borders': fixed('šķērsotās robežas', 'borders crossed'),
  'cooperation.transport-member': named('ceļš', 'transport'),
  'cooperation.transport': fixed('ceļš kopā', 'transport together'),
  'cooperation.group-exact': fixed('izmaksas gadā, nenoapaļotas', 'cost a year, not rounded'),
  'cooperation.group': traceWords(
    (p, n) => `izmaksas ${p['year']}. gadā, ja pakalpojumu sniedz ${who(p, n)}`,
    (p, n) => `cost in ${p['year']} if ${who(p, n)} runs the service`,
  ),
}
