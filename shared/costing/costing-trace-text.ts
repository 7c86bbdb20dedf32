import { pluralEn, pluralLv, text, type Text } from '#shared/kernel/text.ts'
import { traceWords, type TraceWords } from '#shared/kernel/trace-text.ts'
import type { TraceParams } from '#shared/kernel/trace.ts'
import type { CostingTraceLabel } from './costing.ts'

const fixed = (lv: string, en: string): TraceWords =>
  traceWords(
    () => lv,
    () => en,
  )
/** Drivers are figures of a year, or of what exists now. */
const counted = (lv: string, en: string): TraceWords =>
  traceWords(
    (p) => (p['year'] === undefined ? `${lv}, kas jau ir` : `${lv} ${p['year']}. gadā`),
    (p) => (p['year'] === undefined ? `${en} that exist already` : `${en} in ${p['year']}`),
  )
const indexes: Readonly<Record<string, Text>> = {
  cpi: text('patēriņa cenu indekss', 'consumer price index'),
  wage: text('algu indekss', 'wage index'),
}
const pers: Readonly<Record<string, Text>> = {
  client: text('uz klientu', 'per client'),
  unit: text('uz vienību', 'per unit'),
  inhabitant: text('uz iedzīvotāju', 'per resident'),
}
const divisors: Readonly<Record<string, Text>> = {
  client: text('klienti, kas saņem pakalpojumu', 'clients served'),
  unit: text('klienti, kas saņem pakalpojumu', 'clients served'),
  inhabitant: text('iedzīvotāji', 'residents'),
}
const indexName = (p: TraceParams): Text => indexes[String(p['index'])] ?? text('indekss', 'index')
const per = (table: Readonly<Record<string, Text>>, p: TraceParams): Text =>
  table[String(p['per'])] ?? text(String(p['per']), String(p['per']))

/** What each step of an explained cost is called. */
export const costingTraceText: Record<CostingTraceLabel, TraceWords> = {
  'costing.served': counted('klienti, kas saņem pakalpojumu,', 'clients served'),
  'costing.guests': traceWords(
    (p, n) => `${n.municipality(String(p['municipality']))}: klienti, kurus apkalpo šeit, ${p['year']}. gadā`,
    (p, n) => `${n.municipality(String(p['municipality']))}: clients served here in ${p['year']}`,
  ),
  'costing.bought-clients': traceWords(
    (p, n) => `klienti, kurus ${p['year']}. gadā apkalpo ${n.municipality(String(p['municipality']))},`,
    (p, n) => `clients whom ${n.municipality(String(p['municipality']))} serves in ${p['year']}`,
  ),
  'costing.served-elsewhere': counted('klienti, kurus apkalpo citur,', 'clients served elsewhere'),
  'costing.served-here': counted(
    'klienti, kurus apkalpo pati pašvaldība,',
    'clients served by the municipality itself',
  ),
  'costing.hosted': counted('visi klienti, kurus apkalpo šeit,', 'all clients served here'),
  'costing.settlement': traceWords(
    (p, n) => `ko ${n.municipality(String(p['municipality']))} prasa par vienību`,
    (p, n) => `what ${n.municipality(String(p['municipality']))} asks for a unit`,
  ),
  'costing.bought': traceWords(
    (p, n) => `maksa par klientiem, kurus ${p['year']}. gadā apkalpo ${n.municipality(String(p['municipality']))}`,
    (p, n) => `paid for clients whom ${n.municipality(String(p['municipality']))} serves in ${p['year']}`,
  ),
  'costing.rate': traceWords(
    (p, n) => `${n.line(String(p['line']))}: cik maksā viens ${p['year']}. gadā`,
    (p, n) => `${n.line(String(p['line']))}: cost of one in ${p['year']}`,
  ),
  'costing.received-exact': fixed('partnera maksa, nenoapaļota', 'paid by the partner, not rounded'),
  'costing.received': traceWords(
    (p, n) => `ko ${p['year']}. gadā maksā ${n.municipality(String(p['municipality']))}`,
    (p, n) => `paid by ${n.municipality(String(p['municipality']))} in ${p['year']}`,
  ),
  'costing.constant': traceWords(
    (p) => `izmaksas ${p['year']}. gadā ${p['base']}. gada cenās`,
    (p) => `cost in ${p['year']} at prices of ${p['base']}`,
  ),
  'costing.constant-exact': traceWords(
    (p) => `izmaksas ${p['base']}. gada cenās, nenoapaļotas`,
    (p) => `cost at prices of ${p['base']}, not rounded`,
  ),
  'costing.discount': fixed('gada likme', 'yearly rate'),
  'costing.discount-factor': fixed('viens un gada likme', 'one and the yearly rate'),
  'costing.discount-power': traceWords(
    (p) => `tas pats ${p['years']} gadu laikā`,
    (p) => `the same over ${p['years']} years`,
  ),
  'costing.discounted': traceWords(
    (p) => `${p['year']}. gada izmaksu tagadnes vērtība`,
    (p) => `present value of the cost of ${p['year']}`,
  ),
  'costing.in-euro': traceWords(
    (p) => `${p['year']}. gada izmaksas eiro`,
    (p) => `cost of ${p['year']} in euro`,
  ),
  'costing.present-exact': fixed('izmaksu tagadnes vērtība, nenoapaļota', 'present value of the costs, not rounded'),
  'costing.present': fixed('izmaksu tagadnes vērtība', 'present value of the costs'),
  'costing.own-open': fixed(
    'klienti, kurus apkalpo pati pašvaldība: nav izmaksu rindu',
    'clients served by the municipality itself: there are no cost lines',
  ),
  'costing.present-clients': fixed('pašreizējie klienti (no modeļa)', 'present clients (from the model)'),
  'costing.present-capacity': fixed('pašreizējā jauda (no modeļa)', 'present capacity (from the model)'),
  'costing.nothing-exists': fixed('pakalpojuma vēl nav', 'there is no service yet'),
  'costing.units-per-client': fixed('vienības uz klientu gadā', 'units per client a year'),
  'costing.clients-per-place': fixed('klienti uz vienu vietu', 'clients per place'),
  'costing.places-per-facility': fixed('vietas vienā iestādē', 'places per facility'),
  'costing.units': counted('vienības', 'units'),
  'costing.places': counted('vietas', 'places'),
  'costing.facilities': counted('iestādes', 'facilities'),
  'costing.fixed': traceWords(
    (p) =>
      p['kind'] === 'running' ? `vai pakalpojums ${p['year']}. gadā darbojas` : `vai ${p['year']}. gads ir sākuma gads`,
    (p) => (p['kind'] === 'running' ? `does the service run in ${p['year']}` : `is ${p['year']} the start year`),
  ),
  'costing.largest-before': fixed('lielākais skaits iepriekšējos gados', 'the largest number in the years before'),
  'costing.growth': traceWords(
    (p) => `cik jāizveido no jauna ${p['year']}. gadā`,
    (p) => `to be established in ${p['year']}`,
  ),
  'costing.quantity': fixed('daudzums', 'quantity'),
  'costing.price': traceWords(
    (p) => `${p['year']}. gada cena`,
    (p) => `price of ${p['year']}`,
  ),
  'costing.index-none': fixed('bez indeksa', 'no index'),
  'costing.index-same-year': fixed('tā paša gada cena', 'price of the same year'),
  'costing.index-missing': traceWords(
    (p) => `${indexName(p).lv} nav zināms`,
    (p) => `${indexName(p).en} not known`,
  ),
  'costing.index-year-rate': traceWords(
    (p) => `cenu pārmaiņas ${p['year']}. gadā`,
    (p) => `change of prices in ${p['year']}`,
  ),
  'costing.hundred': fixed('procenti', 'per cent'),
  'costing.one': fixed('viens', 'one'),
  'costing.index-year-part': traceWords(
    (p) => `pārmaiņas ${p['year']}. gadā kā daļa`,
    (p) => `change in ${p['year']} as a share`,
  ),
  'costing.index-year-factor': traceWords(
    (p) => `cenas ${p['year']}. gadā pret iepriekšējo gadu`,
    (p) => `prices of ${p['year']} against the year before`,
  ),
  'costing.index-forward': traceWords(
    (p) => `${indexName(p).lv} no ${p['from']}. uz ${p['to']}. gadu`,
    (p) => `${indexName(p).en} from ${p['from']} to ${p['to']}`,
  ),
  'costing.index': traceWords(
    (p) => `${indexName(p).lv} no ${p['from']}. uz ${p['to']}. gadu`,
    (p) => `${indexName(p).en} from ${p['from']} to ${p['to']}`,
  ),
  'costing.wage': traceWords(
    (p) => `vidējā bruto alga ${p['year']}. gadā`,
    (p) => `average gross wage in ${p['year']}`,
  ),
  'costing.months': fixed('mēneši', 'months'),
  'costing.employer-rate': traceWords(
    (p) => `darba devēja VSAOI ${p['year']}. gadā`,
    (p) => `employer’s social insurance in ${p['year']}`,
  ),
  'costing.employer-part': fixed('darba devēja VSAOI kā daļa', 'employer’s social insurance as a share'),
  'costing.employer-factor': fixed('alga ar darba devēja VSAOI', 'pay with the employer’s social insurance'),
  'costing.amount': fixed('summa rindas valūtā', 'amount in the line’s currency'),
  'costing.euro-rate': fixed('lati par vienu eiro', 'lats for one euro'),
  'costing.amount-converted': fixed('summa, pārrēķināta gada valūtā', 'amount converted to the year’s currency'),
  'costing.not-planned': traceWords(
    (p, n) => `${n.line(String(p['line']))}: ${p['year']}. gadā pakalpojuma nav`,
    (p, n) => `${n.line(String(p['line']))}: no service in ${p['year']}`,
  ),
  'costing.line': traceWords(
    (p, n) => n.line(String(p['line'])),
    (p, n) => n.line(String(p['line'])),
  ),
  'costing.total': traceWords(
    (p) =>
      `izmaksas ${p['year']}. gadā (zināms ${p['known']} no ${p['of']} ${pluralLv(Number(p['of']), 'rindām', 'rindas', 'rindām')})`,
    (p) => `costs in ${p['year']} (${p['known']} of ${p['of']} ${pluralEn(Number(p['of']), 'line', 'lines')} known)`,
  ),
  'costing.per': traceWords(
    (p) => per(pers, p).lv,
    (p) => per(pers, p).en,
  ),
  'costing.divisor': traceWords(
    (p) => per(divisors, p).lv,
    (p) => per(divisors, p).en,
  ),
  'costing.per-exact': traceWords(
    (p) => `${per(pers, p).lv}, nenoapaļots`,
    (p) => `${per(pers, p).en}, not rounded`,
  ),
}
