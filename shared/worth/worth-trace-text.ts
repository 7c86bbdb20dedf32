import { traceWords, type TraceWords } from '#shared/kernel/trace-text.ts'
import type { CostingTraceLabel } from '#shared/costing/costing.ts'
import type { WorthTraceLabel } from './worth.ts'

const fixed = (lv: string, en: string): TraceWords =>
  traceWords(
    () => lv,
    () => en,
  )
const yearly = (lv: string, en: string): TraceWords =>
  traceWords(
    (p) => `${lv} ${p['year']}. gadā`,
    (p) => `${en} in ${p['year']}`,
  )

/** What each step of an explained saving or median is called. */
export const worthTraceText: Record<Exclude<WorthTraceLabel, CostingTraceLabel>, TraceWords> = {
  'worth.absent': yearly('pakalpojuma nav', 'no service'),
  'worth.share': fixed('kāda daļa citādi dzīvotu iestādē', 'share who would else live in an institution'),
  'worth.served': yearly('klienti, kas saņem pakalpojumu,', 'clients served'),
  'worth.diverted': yearly('klienti, kas citādi dzīvotu iestādē,', 'clients who would else live in an institution'),
  'worth.institution-price': traceWords(
    (p) => `klients gadā iestādē ${p['year']}. gada cenās`,
    (p) => `a client a year in an institution, prices of ${p['year']}`,
  ),
  'worth.institution': yearly('klients iestādē', 'a client in an institution'),
  'worth.institution-own': yearly('klients iestādē, ierakstītajā valūtā,', 'a client in an institution, as entered,'),
  'worth.euro-rate': fixed('lati par vienu eiro', 'lats for one euro'),
  'worth.avoided-exact': yearly('iestādes izmaksas, kas nerodas, nenoapaļotas', 'cost avoided, not rounded,'),
  'worth.avoided': yearly('iestādes izmaksas, kas nerodas,', 'cost of institutions avoided'),
  'worth.received': yearly('partneru maksa par viņu klientiem', 'paid by partners for their clients'),
  'worth.cost': yearly('pakalpojuma izmaksas', 'cost of the service'),
  'worth.saving': yearly('ietaupījums', 'saving'),
  'worth.saving-euro': fixed('tas pats eiro', 'the same in euro'),
  'worth.cumulated-exact': traceWords(
    (p) => `ietaupīts līdz ${p['year']}. gada beigām, nenoapaļots`,
    (p) => `saved to the end of ${p['year']}, not rounded`,
  ),
  'worth.cumulated': traceWords(
    (p) => `ietaupīts līdz ${p['year']}. gada beigām`,
    (p) => `saved to the end of ${p['year']}`,
  ),
  'worth.rate': fixed('gada likme', 'yearly rate'),
  'worth.one': fixed('viens', 'one'),
  'worth.factor': fixed('viens un gada likme', 'one and the yearly rate'),
  'worth.power': traceWords(
    (p) => `tas pats ${p['years']} gadu laikā`,
    (p) => `the same over ${p['years']} years`,
  ),
  'worth.present': yearly('tagadnes vērtība ietaupījumam', 'present value of the saving'),
  'worth.present-value-exact': fixed('tagadnes vērtība, nenoapaļota', 'present value, not rounded'),
  'worth.present-value': fixed('ietaupījuma tagadnes vērtība', 'present value of the saving'),
  'worth.own': yearly('izmaksas uz klientu', 'cost per client'),
  'worth.peer': traceWords(
    (p, n) => `${n.municipality(String(p['municipality']))}: izmaksas uz klientu`,
    (p, n) => `${n.municipality(String(p['municipality']))}: cost per client`,
  ),
  'worth.middle': fixed('vidējais', 'the middle'),
  'worth.middle-count': fixed('cik ir vidū', 'how many are in the middle'),
  'worth.median': traceWords(
    (p) => `mediāna no ${p['of']} pašvaldībām ${p['year']}. gadā`,
    (p) => `median of ${p['of']} municipalities in ${p['year']}`,
  ),
}
