import { phrase, pluralEn, pluralLv, text, type Text } from '#shared/kernel/text.ts'
import { words } from '#shared/kernel/problem.ts'
import { titleWords } from '#shared/kernel/title.ts'
import type { ForecastFinding } from './forecast-finding.ts'
import type { ForecastGap } from './forecast-missing.ts'
import type { Method } from './forecast.ts'

export const methodText = {
  demographic: text('demogrāfiskā', 'demographic'),
  trend: text('tendence', 'trend'),
  typed: text('ievadīta', 'typed'),
}
export const noMethod = text('nav izvēlēta', 'not chosen')

export const measureText = {
  clients: text('Klienti', 'Clients'),
  capacity: text('Jauda', 'Capacity'),
  served: text('Saņem pakalpojumu', 'Served'),
  waiting: text('Gaida', 'Waiting'),
}

export const forecastProblems = {
  YEAR_OUTSIDE: words<{ year: number; first: number; last: number }>(
    (d) => `Gads ${d.year} ir ārpus gadiem ${d.first}–${d.last}.`,
    (d) => `The year ${d.year} is outside ${d.first}–${d.last}.`,
  ),
  YEAR_WITHOUT_SERVICE: words<{ service: string; year: number }>(
    (d) =>
      `${d.service}: ${d.year}. gadā pakalpojuma pēc modeļa vēl nav, tāpēc skaitlis tur neko nemainītu. Maini sākuma gadu vai lēmumu modelī.`,
    (d) =>
      `${d.service}: by the model there is no service in ${d.year}, so a figure there would change nothing. Change the start year or the decision in the model.`,
  ),
  VALUE_NOT_FOR_MEASURE: words<{ measure: string }>(
    (d) =>
      d.measure === 'clients'
        ? 'Klientu skaits ir skaitlis, “nav zināms” vai “netiek plānots”.'
        : 'Jauda ir skaitlis, “nav zināma” vai “nav ierobežota”.',
    (d) =>
      d.measure === 'clients'
        ? 'Clients are a number, “not known” or “not planned”.'
        : 'Capacity is a number, “not known” or “not limited”.',
  ),
  GROUP_NOT_SERVED: words<{ group: string; service: string }>(
    (d) => `${d.service}: mērķgrupa “${d.group}” šim pakalpojumam katalogā nav norādīta.`,
    (d) => `${d.service}: by the catalogue the service is not for the target group “${d.group}”.`,
  ),
  SCENARIO_UNKNOWN: words<{ scenario: string }>(
    (d) => `Scenārija “${d.scenario}” nav.`,
    (d) => `There is no scenario “${d.scenario}”.`,
  ),
}

const shown = (v: unknown): { lv: string; en: string } =>
  v === 'method'
    ? { lv: 'pēc metodes', en: 'by the method' }
    : v === 'inherited'
      ? { lv: 'kā pamatā', en: 'as inherited' }
      : v === 'unknown'
        ? { lv: 'nav zināms', en: 'not known' }
        : v === 'not-planned'
          ? { lv: 'netiek plānots', en: 'not planned' }
          : v === 'not-limited'
            ? { lv: 'nav ierobežota', en: 'not limited' }
            : { lv: String(v), en: String(v) }

const servicesLv = (n: number): string => `${n} ${pluralLv(n, 'pakalpojumu', 'pakalpojums', 'pakalpojumi')}`
const servicesEn = (n: number): string => `${n} ${pluralEn(n, 'service', 'services')}`

const methodWord = (method: unknown): Text => {
  const table: Readonly<Record<string, Text>> = methodText
  return table[String(method)] ?? noMethod
}

export const forecastTitles = {
  'forecast.cell': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}, ${p.year} → ${shown(p.value).lv}`,
    (p, n) => `${p.service} ${n.service(String(p.service))}, ${p.year} → ${shown(p.value).en}`,
  ),
  'forecast.cells': titleWords(
    (p) => `Prognoze: ${p.cells} ${pluralLv(Number(p.cells), 'šūnu', 'šūna', 'šūnas')}`,
    (p) => `Forecast: ${p.cells} ${pluralEn(Number(p.cells), 'cell', 'cells')}`,
  ),
  'forecast.actuals': titleWords(
    (p) => `Faktiskie klienti: ${p.cells} ${pluralLv(Number(p.cells), 'šūnu', 'šūna', 'šūnas')}`,
    (p) => `Actual clients: ${p.cells} ${pluralEn(Number(p.cells), 'cell', 'cells')}`,
  ),
  'forecast.method': titleWords(
    (p, n) =>
      Number(p.services) > 1
        ? `Metode → ${methodWord(p.method).lv}: ${servicesLv(Number(p.services))}`
        : `${p.service} ${n.service(String(p.service))}: metode → ${methodWord(p.method).lv}`,
    (p, n) =>
      Number(p.services) > 1
        ? `Method → ${methodWord(p.method).en}: ${servicesEn(Number(p.services))}`
        : `${p.service} ${n.service(String(p.service))}: method → ${methodWord(p.method).en}`,
  ),
  'forecast.coverage': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: aptvere`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: coverage`,
  ),
  'forecast.groupCoverage': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: grupas ${p.group} aptvere`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: coverage of the group ${p.group}`,
  ),
}

const placesLv = (n: number): string => `${n} ${pluralLv(n, 'vietu', 'vieta', 'vietas')}`
const placesEn = (n: number): string => `${n} ${pluralEn(n, 'place', 'places')}`
const clientsLv = (n: number): string => pluralLv(n, 'klientu', 'klients', 'klienti')
const clientsEn = (n: number): string => pluralEn(n, 'client', 'clients')

/** What a method does, in one sentence. */
export const methodHint: Record<Method, Text> = {
  demographic: text(
    'Mērķgrupas lielums reiz aptvere: kāda daļa no grupas katrā gadā saņem pakalpojumu.',
    'Size of the target group times coverage: which part of the group gets the service in each year.',
  ),
  trend: text(
    'Turpina līdzšinējo gaitu: taisne caur vismaz trim faktiskajiem gadiem, kas pamazām izlīdzinās.',
    'Continues what has been: a line through at least three actual years, slowly levelling off.',
  ),
  typed: text(
    'Katra gada skaitli ieraksti tabulā un pamato to.',
    'Type the figure of every year into the table and give the reason.',
  ),
}

/** What to do about each thing that is missing. */
export const gapText: Record<ForecastGap, Text> = {
  decision: text('Modelī vēl nav lēmuma par šo pakalpojumu.', 'The model has no decision about this service yet.'),
  existsNow: text(
    'Modelī nav atzīmēts, vai pakalpojums tagad ir.',
    'The model does not say whether the service exists now.',
  ),
  startYear: text('Modelī nav sākuma gada.', 'The model has no start year.'),
  method: text('Nav izvēlēta metode, ar kuru rēķināt klientus.', 'No method is chosen to compute the clients.'),
  coverage: text(
    'Nav ievadīta aptvere: kāda daļa no mērķgrupas saņems pakalpojumu.',
    'No coverage is entered: which part of the target group gets the service.',
  ),
  actuals: text('Tendencei vajag vismaz trīs faktiskos gadus.', 'A trend needs at least three actual years.'),
  years: text(
    'Metode ir “ievadīta”, bet ne visi gadi ir ierakstīti.',
    'The method is “typed”, but not every year is filled in.',
  ),
  presentClients: text('Modelī nav pašreizējo klientu skaita.', 'The model does not give the present clients.'),
  capacity: text(
    'Jauda nav zināma, tāpēc nav zināms, cik cilvēku saņems pakalpojumu.',
    'The capacity is not known, so it is not known how many people are served.',
  ),
}

/** The same in few words, for the title of the chart. */
export const gapShort: Record<ForecastGap, Text> = {
  decision: text('nav lēmuma', 'no decision'),
  existsNow: text('nav teikts, vai pakalpojums tagad ir', 'not said whether the service exists'),
  startYear: text('nav sākuma gada', 'no start year'),
  method: text('nav izvēlēta metode', 'no method chosen'),
  coverage: text('nav ievadīta aptvere', 'no coverage entered'),
  actuals: text('par maz faktisko gadu', 'too few actual years'),
  years: text('nav ievadīti visi gadi', 'not all years are typed'),
  presentClients: text('nav pašreizējo klientu skaita', 'the present clients are not given'),
  capacity: text('nav ievadīta jauda', 'no capacity entered'),
}

/** The sentence that the chart's title states. */
export const findingTitle = phrase(
  (f: ForecastFinding): string => {
    switch (f.kind) {
      case 'not-known':
        return `prognoze nav zināma: ${gapShort[f.gap].lv}`
      case 'known-from':
        return `līdz ${f.year - 1}. gadam prognoze nav zināma: ${gapShort[f.gap].lv}`
      case 'not-planned':
        return 'netiek plānots'
      case 'exceeds':
        return `no ${f.year}. gada pieprasījums pārsniedz jaudu`
      case 'exceeds-once':
        return `${f.year}. gadā pieprasījums pārsniedz jaudu`
      case 'grows':
        return `klientu skaits aug no ${f.from} (${f.first}. g.) līdz ${f.to} (${f.last}. g.)`
      case 'falls':
        return `klientu skaits krītas no ${f.from} (${f.first}. g.) līdz ${f.to} (${f.last}. g.)`
      case 'level':
        return `katru gadu ${f.clients} ${clientsLv(f.clients)}`
    }
  },
  (f: ForecastFinding): string => {
    switch (f.kind) {
      case 'not-known':
        return `the forecast is not known: ${gapShort[f.gap].en}`
      case 'known-from':
        return `the forecast is not known before ${f.year}: ${gapShort[f.gap].en}`
      case 'not-planned':
        return 'not planned'
      case 'exceeds':
        return `from ${f.year} demand exceeds capacity`
      case 'exceeds-once':
        return `in ${f.year} demand exceeds capacity`
      case 'grows':
        return `clients grow from ${f.from} (${f.first}) to ${f.to} (${f.last})`
      case 'falls':
        return `clients fall from ${f.from} (${f.first}) to ${f.to} (${f.last})`
      case 'level':
        return `${f.clients} ${clientsEn(f.clients)} every year`
    }
  },
)

/** The words of the page. */
export const forecastText = {
  page: text('Prognoze', 'Forecast'),
  title: text('Klientu prognoze', 'Forecast of clients'),
  undecided: phrase(
    (n: number) => `${n} modelī bez lēmuma`,
    (n: number) => `${n} without a decision in the model`,
  ),
  absentYear: text(
    'Šajā gadā pakalpojuma nav. Sākuma gadu un lēmumu maina modelī.',
    'There is no service in this year. The start year and the decision are changed in the model.',
  ),
  purpose: text('Cik cilvēku saņem katru pakalpojumu.', 'How many people use each service.'),
  stillMissing: phrase(
    (n: number) => servicesLv(n),
    (n: number) => servicesEn(n),
  ),
  stillMissingBefore: text('Vēl jāaizpilda', 'Still to fill in:'),
  explainPlaces: phrase(
    (n: number) => `${placesLv(n)} prasa paskaidrojumu`,
    (n: number) => `${placesEn(n)} ${pluralEn(n, 'asks', 'ask')} for a reason`,
  ),
  complete: text('Viss ir aizpildīts.', 'Everything is filled in.'),
  onlyLooks: phrase(
    (name: string) => `${name}: reģions tikai skatās, labo pati pašvaldība.`,
    (name: string) => `${name}: the region only looks, the municipality itself edits.`,
  ),
  next: phrase(
    (name: string) => `Turpināt: ${name}`,
    (name: string) => `Continue: ${name}`,
  ),
  chooseTitle: text('Kuras pašvaldības prognozi skatīt?', 'Whose forecast do you want to see?'),
  choose: text(
    'Reģions skatās katras pašvaldības prognozi atsevišķi. Izvēlies pašvaldību.',
    'The region looks at each municipality’s forecast by itself. Choose a municipality.',
  ),

  service: text('Pakalpojums', 'Service'),
  priority: text('Pr.', 'Pr.'),
  priorityHint: text('Prioritāte (no modeļa)', 'Priority (from the model)'),
  method: text('Metode', 'Method'),
  methodColumnHint: text('Ar ko rēķina klientus', 'How the clients are computed'),
  course: text('Gaita', 'Course'),
  grid: text('Prognoze pa pakalpojumiem un gadiem', 'Forecast by service and year'),
  measure: text('Ko rādīt', 'What to show'),
  filter: text('Kurus pakalpojumus rādīt', 'Which services to show'),
  all: text('Visi', 'All'),
  missing: text('Trūkst', 'Missing'),
  decided: text('Ar lēmumu', 'With decision'),
  total: text('Kopā', 'Total'),
  totalKnown: phrase(
    (known: number, of: number) => `${known} no ${of} zināmi`,
    (known: number, of: number) => `${known} of ${of} known`,
  ),
  totalKnownYears: phrase(
    (least: number, most: number, of: number) => `${least === most ? least : `${least}–${most}`} no ${of} zināmi`,
    (least: number, most: number, of: number) => `${least === most ? least : `${least}–${most}`} of ${of} known`,
  ),
  nothingMissing: text('Nevienam pakalpojumam nekā netrūkst.', 'No service lacks anything.'),
  nothingDecided: text(
    'Nevienam pakalpojumam vēl nav lēmuma. Lēmumus pieņem lapā “Modelis”.',
    'No service has a decision yet. Decisions are made on the page “Model”.',
  ),
  clientsKeys: text(
    'Delete = pēc metodes · ? nav zināms · - netiek plānots · F2 labot',
    'Delete = by the method · ? not known · - not planned · F2 edit',
  ),
  capacityKeys: text(
    'Delete = pēc plāna · ? nav zināma · * nav ierobežota · F2 labot',
    'Delete = by the plan · ? not known · * not limited · F2 edit',
  ),
  derivedHint: text(
    'Šo aprēķina no klientiem un jaudas; labo tos.',
    'This is computed from clients and capacity; edit those.',
  ),

  side: text('Par izvēlēto šūnu', 'About the selected cell'),
  why: text('Kāpēc šis skaitlis?', 'Why this number?'),
  whyShort: text('Kāpēc?', 'Why?'),
  input: text('Ievade', 'Input'),
  problems: text('Problēmas', 'Problems'),
  selectCell: text(
    'Atlasi gada šūnu: šeit redzēsi, no kā skaitlis rodas.',
    'Select a year: here you see how the number comes about.',
  ),
  byMethod: phrase(
    (method: string) => `metode: ${method}`,
    (method: string) => `method: ${method}`,
  ),
  byPlan: text('pēc plāna', 'by the plan'),
  computed: text('aprēķināts', 'computed'),
  typedByHand: text('ievadīts ar roku', 'typed by hand'),
  typedBy: phrase(
    (by: string, date: string) => `${by}, ${date}`,
    (by: string, date: string) => `${by}, ${date}`,
  ),
  methodWouldGive: phrase(
    (figure: string) => `Metode dotu ${figure}.`,
    (figure: string) => `The method would give ${figure}.`,
  ),
  backToInherited: text('Atgriezt skaitli, ko šis scenārijs manto', 'Return to the number that this scenario inherits'),
  backToMethod: text('Atgriezt metodes skaitli', 'Return to the method'),
  reason: text('Pamatojums', 'Reason'),
  reasonAsk: text('Kāpēc šis, nevis metodes skaitlis?', 'Why this number and not the method’s?'),
  reasonExample: text(
    'Piemēram: “No 1. marta 9 klienti pāriet no slimnīcas.”',
    'For example: “9 clients come from the hospital on 1 March.”',
  ),
  reasonTooLong: phrase(
    (length: number, longest: number) =>
      `Pamatojumā ir ${length} ${pluralLv(length, 'zīmju', 'zīme', 'zīmes')}, bet var būt ne vairāk kā ${longest}. Saīsini to.`,
    (length: number, longest: number) =>
      `The reason has ${length} characters, and at most ${longest} fit. Make it shorter.`,
  ),
  reasonSave: text('Saglabāt pamatojumu', 'Save the reason'),
  askOne: phrase(
    (name: string, year: number, figure: string) => `${name} · ${year} → ${figure}`,
    (name: string, year: number, figure: string) => `${name} · ${year} → ${figure}`,
  ),
  askMany: phrase(
    (n: number) =>
      `Ar roku ${pluralLv(n, 'ievadītas', 'ievadīta', 'ievadītas')} ${n} ${pluralLv(n, 'šūnu', 'šūna', 'šūnas')}`,
    (n: number) => `${n} ${pluralEn(n, 'cell', 'cells')} typed by hand`,
  ),
  askLater: text('Vēlāk', 'Later'),
  reasonEdit: text('Labot pamatojumu', 'Edit the reason'),
  reasonMissing: text('bez pamatojuma', 'without a reason'),
  copyWhy: text('Kopēt kā tekstu', 'Copy as text'),
  copied: text('Nokopēts', 'Copied'),
  waits: phrase(
    (clients: number, capacity: number, waiting: number) =>
      `${clients} ${clientsLv(clients)} pārsniedz jaudu ${capacity}. Gaidīs ${waiting} ${pluralLv(waiting, 'cilvēku', 'cilvēks', 'cilvēki')}.`,
    (clients: number, capacity: number, waiting: number) =>
      `${clients} ${clientsEn(clients)} exceed the capacity of ${capacity}. ${waiting} ${pluralEn(waiting, 'person', 'people')} will wait.`,
  ),
  waitsTitle: text('Pietrūkst vietu', 'Not enough places'),
  changeCapacity: text('Mainīt jaudu', 'Change the capacity'),
  dependsTitle: text('No šī atkarīgs', 'What depends on it'),
  dependsCosts: phrase(
    (year: number) => `izmaksas ${year}. gadā`,
    (year: number) => `the costs of ${year}`,
  ),

  groupSizes: phrase(
    (year: number) => `Mērķgrupas ${year}. gadā`,
    (year: number) => `Target groups in ${year}`,
  ),
  groupOnePercent: phrase(
    (people: string) => `1 % = ${people} cilv.`,
    (people: string) => `1 % = ${people} people`,
  ),
  groupUnknown: text('lielums nav zināms', 'size not known'),
  actuals: text('Faktiskie klienti', 'Actual clients'),
  actualsHint: phrase(
    (known: number, needed: number) => `Zināmi ${known}; tendencei vajag vismaz ${needed}.`,
    (known: number, needed: number) => `${known} known; a trend needs at least ${needed}.`,
  ),
  year: text('Gads', 'Year'),
  clients: text('Klienti', 'Clients'),
  unitsAndPlaces: text('Vienības un vietas', 'Units and places'),
  toCosts: text('Atvērt izmaksās', 'Open in costs'),
  toModel: text('Atvērt modelī', 'Open in the model'),
  toInput: text('Atvērt ievadi', 'Open the input'),
  toCell: text('Uz šūnu', 'Go to the cell'),
  noProblems: text('Šajā rindā nekā netrūkst.', 'Nothing is missing in this row.'),
  mustFix: text('Jālabo', 'Must be fixed'),
  explain: text('Paskaidro vai labo', 'Explain or fix'),
  note: text('Zināšanai', 'For information'),

  chartUnitBand: text('klienti gadā; josla = 80 % ticamība', 'clients a year; band = 80 % confidence'),
  range: phrase(
    (low: string, high: string) => `Visticamāk ${low}–${high} (80 % ticamība pēc ievaddatu kvalitātes).`,
    (low: string, high: string) => `Most likely ${low}–${high} (80 % confidence, by the quality of the inputs).`,
  ),
  chartUnit: text('klienti gadā', 'clients a year'),
  chartNone: text('Izvēlies pakalpojumu', 'Select a service'),
  actualSeries: text('Faktiski', 'Actual'),
  about: phrase(
    (service: string, finding: string) => `${service}: ${finding}`,
    (service: string, finding: string) => `${service}: ${finding}`,
  ),
}
