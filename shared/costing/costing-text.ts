import { phrase, pluralEn, pluralLv, text, type Text } from '#shared/kernel/text.ts'
import { words } from '#shared/kernel/problem.ts'
import { titleWords } from '#shared/kernel/title.ts'
import type { CostingCell } from './costing-contract.ts'
import type { CostFinding } from './costing-finding.ts'

export const lineKindText = { establishment: text('izveide', 'establishment'), running: text('uzturēšana', 'running') }
export const lineCategoryText = {
  pay: text('atalgojums', 'pay'),
  premises: text('telpas', 'premises'),
  equipment: text('aprīkojums', 'equipment'),
  training: text('apmācība', 'training'),
  food: text('ēdināšana', 'food'),
  transport: text('transports', 'transport'),
  utilities: text('komunālie maksājumi', 'utilities'),
  administration: text('administrēšana', 'administration'),
  other: text('cits', 'other'),
}
export const lineDriverText = {
  facility: text('uz iestādi', 'per facility'),
  place: text('uz vietu', 'per place'),
  client: text('uz klientu', 'per client'),
  unit: text('uz vienību', 'per unit'),
  fixed: text('nemainīgs', 'fixed'),
}
export const lineIndexText = {
  cpi: text('patēriņa cenas', 'consumer prices'),
  wage: text('algas', 'wages'),
  none: text('nav', 'none'),
}

/** The columns of a cost line. */
export const lineFieldText: Record<CostingCell['field'], Text> = {
  name: text('Par ko', 'What for'),
  kind: text('Veids', 'Kind'),
  category: text('Kategorija', 'Category'),
  driver: text('No kā atkarīgs', 'Depends on'),
  quantity: text('Daudzums', 'Quantity'),
  priceMinor: text('Cena', 'Price'),
  currency: text('Valūta', 'Currency'),
  priceYear: text('Cenas gads', 'Price year'),
  index: text('Indekss', 'Index'),
  note: text('Piezīme', 'Note'),
}
const fieldText = (field: string): Text => {
  const table: Readonly<Record<string, Text>> = lineFieldText
  return table[field] ?? text(field, field)
}

export const costingProblems = {
  TEMPLATE_NONE: words<{ service: string }>(
    () => 'Šim pakalpojumam katalogā nav dokumentētu izmaksu. Ieraksti savas rindas.',
    () => 'The catalogue has no documented costs of this service. Enter your own lines.',
  ),
  TEMPLATE_USED: words<{ service: string }>(
    () => 'Kataloga rindas jau ir paņemtas.',
    () => 'The lines of the catalogue have been taken already.',
  ),
  LINE_UNKNOWN: words<{ id: string }>(
    (d) => `Izmaksu rindas “${d.id}” vairs nav. Atver lapu no jauna.`,
    (d) => `There is no cost line “${d.id}” any more. Open the page again.`,
  ),
  PRICE_YEAR_OUTSIDE: words<{ year: number; first: number; last: number }>(
    (d) => `${d.year}. gada cenai indekss nav zināms. Izvēlies gadu ${d.first}–${d.last}.`,
    (d) => `No index is known for a price of ${d.year}. Choose a year ${d.first}–${d.last}.`,
  ),
  LINE_FIELD_NEEDED: words<{ field: string }>(
    (d) => `Laukam “${fieldText(d.field).lv}” vajag vērtību; tas nevar būt tukšs.`,
    (d) => `The field “${fieldText(d.field).en}” needs a value; it cannot be empty.`,
  ),
  LINE_VALUE_WRONG: words<{ field: string }>(
    (d) => `Laukā “${fieldText(d.field).lv}” šo vērtību nevar ierakstīt.`,
    (d) => `The field “${fieldText(d.field).en}” cannot take this value.`,
  ),
}

export const costingTitles = {
  'costing.added': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: izmaksu rinda “${p.name}”`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: cost line “${p.name}”`,
  ),
  'costing.cells': titleWords(
    (p, n) =>
      `${p.service} ${n.service(String(p.service))}: izmaksas, ${p.cells} ${pluralLv(Number(p.cells), 'šūnu', 'šūna', 'šūnas')}`,
    (p, n) =>
      `${p.service} ${n.service(String(p.service))}: costs, ${p.cells} ${pluralEn(Number(p.cells), 'cell', 'cells')}`,
  ),
  'costing.removed': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: dzēsta izmaksu rinda “${p.name}”`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: cost line “${p.name}” removed`,
  ),
  'costing.basis': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: vienības un vietas`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: units and places`,
  ),
}

const linesLv = (n: number): string => `${n} ${pluralLv(n, 'rindu', 'rinda', 'rindas')}`
const linesEn = (n: number): string => `${n} ${pluralEn(n, 'line', 'lines')}`
const servicesLv = (n: number): string => `${n} ${pluralLv(n, 'pakalpojumu', 'pakalpojums', 'pakalpojumi')}`
const servicesEn = (n: number): string => `${n} ${pluralEn(n, 'service', 'services')}`

/** The sentence that the chart's title states; amounts come ready to read. */
export const costFindingTitle = phrase(
  (f: CostFinding, amount: string): string => {
    switch (f.kind) {
      case 'not-planned':
        return 'netiek plānots, izmaksu nav'
      case 'not-known':
        return 'izmaksas nav zināmas: nav ievadīta neviena pilna izmaksu rinda'
      case 'partly':
        return `ne visas izmaksas ir zināmas (${f.known} no ${f.of} gadiem)`
      case 'establishment-peak':
        return `visvairāk jāmaksā ${f.year}. gadā (${amount}), kad pakalpojumu izveido`
      case 'grows':
        return `izmaksas aug un ${f.year}. gadā ir ${amount}`
      case 'peak':
        return `lielākās izmaksas ${f.year}. gadā (${amount})`
    }
  },
  (f: CostFinding, amount: string): string => {
    switch (f.kind) {
      case 'not-planned':
        return 'not planned, no costs'
      case 'not-known':
        return 'the costs are not known: no complete cost line is entered'
      case 'partly':
        return `not all costs are known (${f.known} of ${f.of} years)`
      case 'establishment-peak':
        return `the most is paid in ${f.year} (${amount}), when the service is established`
      case 'grows':
        return `the costs grow and reach ${amount} in ${f.year}`
      case 'peak':
        return `the highest cost in ${f.year} (${amount})`
    }
  },
)

/** The words of the page. */
export const costingText = {
  priceLevel: text('Cenas', 'Prices'),
  nominal: text('katra gada cenās', 'of each year'),
  pricesOf: phrase(
    (year: number) => `${year}. gada cenās`,
    (year: number) => `of ${year}`,
  ),
  constantHint: phrase(
    (year: number) => `Viss pārrēķināts ${year}. gada cenās pēc patēriņa cenu indeksa; rindas paliek nominālas.`,
    (year: number) => `Everything at prices of ${year} by the consumer price index; lines stay nominal.`,
  ),
  template: text('Dokumentētas izmaksas', 'Documented costs'),
  templateNone: text(
    'Šim pakalpojumam katalogā nav dokumentētu izmaksu.',
    'The catalogue has no documented costs of this service.',
  ),
  templateUse: text('Paņemt kā savu rindu', 'Take as an own line'),
  templateUsed: text('Jau ir tavās rindās.', 'Among your lines already.'),
  boughtFrom: phrase(
    (name: string) => `Par klientiem, kurus apkalpo ${name}, maksā pēc vienošanās.`,
    (name: string) => `Clients whom ${name} serves are paid for by an agreement.`,
  ),
  servesGuests: phrase(
    (name: string) => `Izmaksās ir arī klienti no: ${name}.`,
    (name: string) => `The costs include clients from ${name}.`,
  ),
  page: text('Izmaksas', 'Costs'),
  title: text('Pakalpojumu izmaksas', 'Costs of the services'),
  purpose: text('Cik maksā izveidot un uzturēt katru pakalpojumu.', 'What it costs to establish and run each service.'),
  missingBefore: text('Izmaksas jāpapildina:', 'Costs to be completed:'),
  missing: phrase(
    (n: number) => servicesLv(n),
    (n: number) => servicesEn(n),
  ),
  complete: text('Visām izmaksu rindām ir daudzums un cena.', 'Every cost line has a quantity and a price.'),
  onlyLooks: phrase(
    (name: string) => `${name}: reģions tikai skatās, labo pati pašvaldība.`,
    (name: string) => `${name}: the region only looks, the municipality itself edits.`,
  ),
  next: phrase(
    (name: string) => `Turpināt: ${name}`,
    (name: string) => `Continue: ${name}`,
  ),
  chooseTitle: text('Kuras pašvaldības izmaksas skatīt?', 'Whose costs do you want to see?'),
  choose: text(
    'Reģions skatās katras pašvaldības izmaksas atsevišķi. Izvēlies pašvaldību.',
    'The region looks at each municipality’s costs by itself. Choose a municipality.',
  ),

  grid: text('Izmaksas pa pakalpojumiem un gadiem', 'Costs by service and year'),
  service: text('Pakalpojums', 'Service'),
  lines: text('Rindas', 'Lines'),
  linesHint: text('Cik izmaksu rindu ievadīts', 'How many cost lines are entered'),
  overall: text('Kopā', 'Total'),
  yearHead: phrase(
    (year: number, sign: string) => `${year}, ${sign}`,
    (year: number, sign: string) => `${year}, ${sign}`,
  ),
  overallHead: phrase(
    (sign: string) => `Kopā, ${sign}`,
    (sign: string) => `Total, ${sign}`,
  ),
  total: text('Kopā', 'Total'),
  partOf: phrase(
    (known: number, of: number) => `${known} no ${of} ${pluralLv(of, 'rindām', 'rindas', 'rindām')}`,
    (known: number, of: number) => `${known} of ${linesEn(of)}`,
  ),
  yearsOf: phrase(
    (known: number, of: number) => `${known} no ${of} ${pluralLv(of, 'gadiem', 'gada', 'gadiem')}`,
    (known: number, of: number) => `${known} of ${of} years`,
  ),
  servicesOfYears: phrase(
    (least: number, most: number, of: number) => `${least === most ? least : `${least}–${most}`} no ${of} zināmi`,
    (least: number, most: number, of: number) => `${least === most ? least : `${least}–${most}`} of ${of} known`,
  ),
  servicesOfHint: phrase(
    (known: number, of: number) => `${known} no ${of} zināmi`,
    (known: number, of: number) => `${known} of ${of} known`,
  ),
  keys: text('Bultiņas = cits pakalpojums · Ctrl+C kopēt', 'Arrows = another service · Ctrl+C copy'),

  linesOf: phrase(
    (service: string) => `Izmaksu rindas: ${service}`,
    (service: string) => `Cost lines: ${service}`,
  ),
  view: text('Ko rādīt', 'What to show'),
  viewLines: text('Rindas', 'Lines'),
  viewService: text('Pa gadiem', 'By year'),
  viewAll: text('Kopā', 'All'),
  chartUnit: phrase(
    (sign: string) => sign,
    (sign: string) => sign,
  ),
  allServices: text('Visi pakalpojumi', 'All services'),
  establishment: text('Izveide', 'Establishment'),
  running: text('Uzturēšana', 'Running'),
  about: phrase(
    (service: string, finding: string) => `${service}: ${finding}`,
    (service: string, finding: string) => `${service}: ${finding}`,
  ),
  number: text('Nr.', 'No.'),
  numberHint: text('Delete dzēš rindu, Insert pievieno', 'Delete removes the line, Insert adds one'),
  lineOf: phrase(
    (n: number) => `${n}. rinda`,
    (n: number) => `line ${n}`,
  ),
  addLine: text('Pievienot rindu', 'Add a line'),
  removeLine: text('Dzēst rindu', 'Remove the line'),
  newLine: text('Jauna rinda', 'New line'),
  removed: phrase(
    (name: string) => `Dzēsta rinda “${name}”. Ctrl+Z to atgriež.`,
    (name: string) => `Line “${name}” removed. Ctrl+Z brings it back.`,
  ),
  pasted: phrase(
    (n: number) => `Pievienots no starpliktuves: ${linesLv(n)}.`,
    (n: number) => `Added from the clipboard: ${linesEn(n)}.`,
  ),
  lineKeys: text(
    'Insert = jauna rinda · Delete uz numura = dzēst rindu · F2 labot',
    'Insert = new line · Delete on the number = remove the line · F2 edit',
  ),
  payHint: text(
    'Atalgojums: daudzums ir slodzes, cena ir bruto alga mēnesī; darba devēja VSAOI pieskaita programma.',
    'Pay: the quantity is full-time posts, the price is gross pay a month; the program adds the employer’s social insurance.',
  ),
  quantityFte: text('Slodzes', 'Full-time posts'),
  priceGross: text('Bruto alga mēnesī', 'Gross pay a month'),
  fte: phrase(
    (n: number) => pluralLv(n, 'slodžu', 'slodze', 'slodzes'),
    (n: number) => pluralEn(n, 'post', 'posts'),
  ),
  perMonth: text('mēnesī', 'a month'),
  noLines: text('Šim pakalpojumam vēl nav izmaksu', 'This service has no costs yet'),
  noLinesHint: text(
    'Pievieno rindu par visu, kas maksā: atalgojums, telpas, degviela, aprīkojums. Vari arī ielīmēt rindas no Excel vai paņemt zināmu cenu no cilnes “Cenas”.',
    'Add a line for everything that costs: pay, premises, fuel, equipment. Lines can also be pasted from Excel, or taken from the tab “Prices”.',
  ),
  noLinesRead: text(
    'Pašvaldība šim pakalpojumam izmaksas vēl nav ievadījusi.',
    'The municipality has not entered any costs of this service yet.',
  ),

  side: text('Par izvēlēto šūnu', 'About the selected cell'),
  why: text('Kāpēc šis skaitlis?', 'Why this number?'),
  basis: text('Vienības', 'Units'),
  prices: text('Cenas', 'Prices'),
  selectCell: text(
    'Atlasi gada šūnu: šeit redzēsi, no kā summa rodas.',
    'Select a year: here you see how the amount comes about.',
  ),
  serviceHasNoLines: text(
    'Nav nevienas izmaksu rindas, tāpēc summa nav zināma.',
    'There is no cost line, so the amount is not known.',
  ),
  absentYear: phrase(
    (year: number) => `${year}. gadā pakalpojums netiek plānots: izmaksu nav.`,
    (year: number) => `The service is not planned in ${year}: no cost.`,
  ),
  copyWhy: text('Kopēt kā tekstu', 'Copy as text'),
  copied: text('Nokopēts', 'Copied'),
  partly: text('daļēji zināms', 'partly known'),
  computed: text('aprēķināts', 'computed'),
  perClient: text('uz klientu', 'per client'),
  perUnit: phrase(
    (unit: string) => `uz vienību (${unit})`,
    (unit: string) => `per unit (${unit})`,
  ),
  perInhabitant: text('uz iedzīvotāju', 'per resident'),
  unknown: text('nav zināms', 'not known'),
  perTitle: phrase(
    (year: number) => `Vidēji ${year}. gadā`,
    (year: number) => `On average in ${year}`,
  ),

  unitsPerClient: phrase(
    (unit: string) => `Vienības uz klientu gadā (${unit})`,
    (unit: string) => `Units per client a year (${unit})`,
  ),
  unitsPerClientHint: text(
    'Cik vienību viens klients saņem gada laikā. Vajag rindām “uz vienību”.',
    'How many units one client gets in a year. Needed for lines “per unit”.',
  ),
  clientsPerPlace: text('Klienti uz vienu vietu', 'Clients per place'),
  clientsPerPlaceHint: text(
    'Cik cilvēku gada laikā izmanto vienu vietu. 1, ja vieta visu gadu ir viena cilvēka.',
    'How many people use one place in a year. 1 if a place belongs to one person all year.',
  ),
  placesPerFacility: text('Vietas vienā iestādē', 'Places per facility'),
  placesPerFacilityHint: text(
    'Cik vietu ir vienā centrā, mājā vai brigādē. No tā rodas iestāžu skaits un plānotā jauda.',
    'How many places one centre, house or team has. It gives the number of facilities and the planned capacity.',
  ),
  save: text('Saglabāt', 'Save'),
  badNumber: text(
    'Raksti skaitli, kas lielāks par 0, piemēram, 1,5; tukšs nozīmē “nav zināms”.',
    'Type a number above 0, for example 1,5; empty means “not known”.',
  ),
  driversOf: phrase(
    (year: number) => `Cik to ir ${year}. gadā`,
    (year: number) => `How many in ${year}`,
  ),
  drivers: {
    clients: text('klienti, kas saņem pakalpojumu', 'clients served'),
    units: text('vienības', 'units'),
    places: text('vietas', 'places'),
    facilities: text('iestādes', 'facilities'),
  },
  typical: text('Parastais lielums', 'Typical size'),
  toForecast: text('Atvērt prognozē', 'Open in the forecast'),

  noPrices: text(
    'Par šo pakalpojumu nav atrasta neviena dokumentēta cena.',
    'No documented price of this service was found.',
  ),
  pricesIntro: text(
    'Dokumentētas cenas salīdzināšanai. Ar pogu cena kļūst par rindu, ko vari labot.',
    'Documented prices to compare with. The button makes a price a line that you can change.',
  ),
  useAsLine: text('Lietot kā rindu', 'Use as a line'),
  used: phrase(
    (name: string) => `Pievienota rinda “${name}”.`,
    (name: string) => `Line “${name}” added.`,
  ),
  outsideYears: text('pēc programmas beigām, tikai salīdzināšanai', 'after the programme’s end, for comparison only'),
  priceOf: phrase(
    (unit: string, year: number) => `${unit}, ${year}. gada cena`,
    (unit: string, year: number) => `per ${unit}, price of ${year}`,
  ),
  sourceNote: phrase(
    (source: string, status: string) => `Avots (${status}): ${source}`,
    (source: string, status: string) => `Source (${status}): ${source}`,
  ),
}
