import { text, type Text } from '#shared/kernel/text.ts'
import { traceWords, type TraceWords } from '#shared/kernel/trace-text.ts'
import type { TraceParams } from '#shared/kernel/trace.ts'
import type { FundingSource, FundingTraceLabel } from './funding.ts'

export const sourceText: Record<FundingSource, Text> = {
  copayment: text('klientu maksājumi', 'clients’ payments'),
  esf: text('ESF', 'ESF'),
  state: text('valsts', 'the state'),
  others: text('citas pašvaldības', 'other municipalities'),
  donations: text('ziedojumi', 'donations'),
}
const source = (p: TraceParams): Text => sourceText[p['source'] as FundingSource]
const fixed = (lv: string, en: string): TraceWords =>
  traceWords(
    () => lv,
    () => en,
  )

/** What each step of an explained payment is called. */
export const fundingTraceText: Record<FundingTraceLabel, TraceWords> = {
  'funding.cost': traceWords(
    (p) => `izmaksas ${p['year']}. gadā`,
    (p) => `costs in ${p['year']}`,
  ),
  'funding.absent': traceWords(
    (p) => `${p['year']}. gadā pakalpojuma nav`,
    (p) => `no service in ${p['year']}`,
  ),
  'funding.no-lines': fixed('izmaksu rindas nav ievadītas', 'no cost lines entered'),
  'funding.none': traceWords(
    (p) => `${source(p).lv}: nemaksā`,
    (p) => `${source(p).en}: nothing paid`,
  ),
  'funding.rate': fixed('maksa par vienību', 'payment for a unit'),
  'funding.served': traceWords(
    (p) => `saņem pakalpojumu ${p['year']}. gadā`,
    (p) => `served in ${p['year']}`,
  ),
  'funding.units-per-client': fixed('vienības uz klientu', 'units per client'),
  'funding.share-paying': fixed('daļa, par kuru maksā', 'share that is paid for'),
  'funding.due': traceWords(
    (p) => `${source(p).lv}: pienākas`,
    (p) => `${source(p).en}: due`,
  ),
  'funding.due-exact': traceWords(
    (p) => `${source(p).lv}, nenoapaļots`,
    (p) => `${source(p).en}, not rounded`,
  ),
  'funding.euro-rate': fixed('lata un eiro kurss', 'rate of lats and euro'),
  'funding.converted': fixed('gada valūtā', 'in the year’s currency'),
  'funding.left': fixed('vēl nesamaksāts', 'not paid yet'),
  'funding.eligible': fixed('izmaksas, par kurām avots var maksāt', 'costs that the source may pay for'),
  'funding.share': fixed('avota daļa', 'share of the source'),
  'funding.ceiling': fixed('projekta griesti', 'ceiling of the project'),
  'funding.earlier': traceWords(
    (p, n) => `${n.service(String(p['service']))}, ${p['year']}. gads`,
    (p, n) => `${n.service(String(p['service']))}, ${p['year']}`,
  ),
  'funding.earlier-lats': traceWords(
    (p, n) => `${n.service(String(p['service']))}, ${p['year']}. gads, latos`,
    (p, n) => `${n.service(String(p['service']))}, ${p['year']}, in lats`,
  ),
  'funding.used': fixed('no projekta jau izmantots', 'used of the project already'),
  'funding.ceiling-left': fixed('projektā vēl ir', 'left in the project'),
  'funding.ceiling-euro': fixed('projektā vēl ir, eiro', 'left in the project, in euro'),
  'funding.project': fixed('projekts maksā', 'the project pays'),
  'funding.guests': traceWords(
    (p, n) => `klienti no: ${n.municipality(String(p['municipality']))}`,
    (p, n) => `clients from ${n.municipality(String(p['municipality']))}`,
  ),
  'funding.donation': fixed('ziedojums', 'donation'),
  'funding.source': traceWords(
    (p) => source(p).lv,
    (p) => source(p).en,
  ),
  'funding.paid': fixed('citi samaksā', 'paid by others'),
  'funding.limited': fixed(
    'pienākas, bet ne vairāk par projektā atlikušo',
    'due, but no more than is left in the project',
  ),
  'funding.one': fixed('viens', 'one'),
  'funding.own-currency': fixed('tajā valūtā, kurā noteikta maksa', 'in the currency of the rate'),
  'funding.rest': fixed('paliek pašvaldībai', 'left for the municipality'),
}
