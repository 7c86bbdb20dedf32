import { text, type Text } from '#shared/kernel/text.ts'
import { traceWords, type TraceWords } from '#shared/kernel/trace-text.ts'
import type { TraceParams } from '#shared/kernel/trace.ts'
import type { ForecastTraceLabel } from './forecast.ts'

const shares: Readonly<Record<string, Text>> = {
  children: text('bērnu īpatsvars (līdz 17 gadiem)', 'share of children (up to 17)'),
  adults: text('pieaugušo īpatsvars (no 18 gadiem)', 'share of adults (18 and over)'),
  over_working: text('īpatsvars virs darbspējas vecuma', 'share above working age'),
}
const bases: Readonly<Record<string, Text>> = {
  children: text('bērni līdz 17 gadiem', 'children up to 17'),
  adults: text('pieaugušie no 18 gadiem', 'adults, 18 and over'),
  over_working: text('cilvēki virs darbspējas vecuma', 'people above working age'),
}
const of = (table: Readonly<Record<string, Text>>, p: TraceParams): Text =>
  table[String(p['group'])] ?? text(String(p['group']), String(p['group']))
const group = (p: TraceParams): string => String(p['group'])
const fixed = (lv: string, en: string): TraceWords =>
  traceWords(
    () => lv,
    () => en,
  )
/** Words that end with the year. */
const yearly = (lv: string, en: string): TraceWords =>
  traceWords(
    (p) => `${lv} ${p['year']}. gadā`,
    (p) => `${en} in ${p['year']}`,
  )

/** What each step of an explained forecast is called. */
export const forecastTraceText: Record<ForecastTraceLabel, TraceWords> = {
  'forecast.population': yearly('iedzīvotāji', 'residents'),
  'forecast.population-own': yearly('iedzīvotāji pēc vecuma datiem', 'residents by the age figures'),
  'forecast.age-share': traceWords(
    (p) => of(shares, p).lv,
    (p) => of(shares, p).en,
  ),
  'forecast.age-0-6': yearly('bērni 0–6 gadu vecumā', 'children aged 0–6'),
  'forecast.age-7-18': yearly('bērni un jaunieši 7–18 gadu vecumā', 'aged 7–18'),
  'forecast.age-7-17-part': fixed('no tiem 7–17 gadu vecumā (11 no 12)', 'of them aged 7–17 (11 of 12)'),
  'forecast.age-7-17': yearly('bērni 7–17 gadu vecumā', 'aged 7–17'),
  'forecast.base-by-share': traceWords(
    (p) => of(bases, p).lv,
    (p) => of(bases, p).en,
  ),
  'forecast.children-own': yearly('bērni līdz 17 gadiem', 'children up to 17'),
  'forecast.adults-own': yearly('pieaugušie no 18 gadiem', 'adults, 18 and over'),
  'forecast.over-working-own': yearly('cilvēki virs darbspējas vecuma', 'people above working age'),
  'forecast.rate-own': fixed('grupas daļa, pašvaldības skaitlis', 'share of the group, the municipality’s figure'),
  'forecast.rate-municipality': fixed('grupas daļa šajā pašvaldībā', 'share of the group in this municipality'),
  'forecast.rate-general': fixed('grupas daļa reģionā', 'share of the group in the region'),
  'forecast.rate-missing': traceWords(
    (p, n) => `${group(p)} ${n.group(group(p))}: daļa nav zināma`,
    (p, n) => `${group(p)} ${n.group(group(p))}: share not known`,
  ),
  'forecast.carers-base': yearly('citu aprūpes pakalpojumu klienti', 'clients of other care services'),
  'forecast.size': traceWords(
    (p) => `grupas lielums ${p['year']}. gadā`,
    (p) => `size of the group in ${p['year']}`,
  ),
  'forecast.size-counted': yearly('grupā saskaitītie cilvēki', 'people counted in the group'),
  'forecast.coverage-point': yearly('aptvere', 'coverage'),
  'forecast.coverage': yearly('aptvere', 'coverage'),
  'forecast.coverage-missing': fixed('aptvere nav ievadīta', 'no coverage entered'),
  'forecast.group-clients': traceWords(
    (p, n) => `${group(p)} ${n.group(group(p))}`,
    (p, n) => `${group(p)} ${n.group(group(p))}`,
  ),
  'forecast.demographic': fixed('mērķgrupas kopā', 'target groups together'),
  'forecast.actual': yearly('faktiskie klienti', 'actual clients'),
  'forecast.slope': fixed('pieaugums gadā', 'growth a year'),
  'forecast.damping': traceWords(
    (p) => `cik pieaugumu ${p['years']} gados, pamazām izlīdzinoties`,
    (p) => `growths in ${p['years']} years, slowly levelling off`,
  ),
  'forecast.trend': yearly('tendence', 'trend'),
  'forecast.trend-too-short': traceWords(
    (p) => `faktiskie gadi: ${p['known']}, vajag vismaz ${p['needed']}`,
    (p) => `actual years: ${p['known']}, at least ${p['needed']} needed`,
  ),
  'forecast.absent': traceWords(
    (p) => `${p['year']}. gadā pakalpojuma nav`,
    (p) => `no service in ${p['year']}`,
  ),
  'forecast.open': traceWords(
    (p) => `nav zināms, vai pakalpojums ${p['year']}. gadā būs`,
    (p) => `not known whether there is a service in ${p['year']}`,
  ),
  'forecast.no-method': fixed('nav izvēlēta metode', 'no method chosen'),
  'forecast.not-typed': traceWords(
    (p) => `${p['year']}. gada skaitlis nav ierakstīts`,
    (p) => `the figure of ${p['year']} is not typed`,
  ),
  'forecast.clients-typed': yearly('klienti, ievadīti ar roku,', 'clients, typed by hand,'),
  'forecast.clients-present': fixed('pašreizējie klienti (no modeļa)', 'present clients (from the model)'),
  'forecast.clients': yearly('klienti', 'clients'),
  'forecast.clients-per-place': fixed('klienti uz vienu vietu', 'clients per place'),
  'forecast.places-per-facility': fixed('vietas vienā iestādē', 'places per facility'),
  'forecast.facilities': yearly('iestādes', 'facilities'),
  'forecast.capacity-typed': yearly('jauda, ievadīta ar roku,', 'capacity, typed by hand,'),
  'forecast.capacity-present': fixed('pašreizējā jauda (no modeļa)', 'present capacity (from the model)'),
  'forecast.capacity-open': yearly('jauda', 'capacity'),
  'forecast.capacity': yearly('jauda', 'capacity'),
  'forecast.served': yearly('saņem pakalpojumu', 'served'),
  'forecast.waiting': yearly('gaida', 'waiting'),
}
