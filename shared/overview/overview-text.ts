import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

const servicesTo = (n: number): string => `${n} ${pluralLv(n, 'pakalpojumiem', 'pakalpojumam', 'pakalpojumiem')}`
const servicesEn = (n: number): string => `${n} ${pluralEn(n, 'service', 'services')}`
const placesLv = (n: number): string => `${n} ${pluralLv(n, 'vietu', 'vieta', 'vietas')}`
const placesEn = (n: number): string => `${n} ${pluralEn(n, 'place', 'places')}`
const questionsLv = (n: number): string => pluralLv(n, 'jautājumiem', 'jautājuma', 'jautājumiem')

/** The words of the overview. */
export const overviewText = {
  title: text('Pārskats', 'Overview'),
  open: text('Nolasa pārskatu…', 'Reading the overview…'),
  missing: phrase(
    (must: number, explain: number) =>
      explain === 0
        ? `Failu vēl nevar sūtīt: jālabo ${placesLv(must)}.`
        : `Failu vēl nevar sūtīt: jālabo ${placesLv(must)}. Jāaizpilda vai jāpaskaidro ${placesLv(explain)}.`,
    (must: number, explain: number) =>
      explain === 0
        ? `The file cannot be sent yet: ${placesEn(must)} to fix.`
        : `The file cannot be sent yet: ${placesEn(must)} to fix. ${placesEn(explain)} to fill in or explain.`,
  ),
  onlyExplain: phrase(
    (explain: number) => `Vēl jāaizpilda vai jāpaskaidro ${placesLv(explain)}. Failu var sūtīt arī nepilnīgu.`,
    (explain: number) => `${placesEn(explain)} to fill in or explain. The file can be sent incomplete too.`,
  ),
  nothingMissing: text(
    'Viss aizpildīts. Sagatavo failu un nosūti reģionam.',
    'Everything is filled in. Prepare the file and send it to the region.',
  ),
  nothingReceived: text(
    'No šīs pašvaldības vēl nekas nav saņemts: te viss ir “nav zināms”.',
    'Nothing has been received from this municipality yet: everything here is “not known”.',
  ),
  regionLooks: text('Reģions tikai skatās; labo pati pašvaldība.', 'The region only looks; the municipality edits.'),
  begin: text('Sākt ar modeli', 'Begin with the model'),
  continue: phrase(
    (where: string) => `Turpināt: ${where}`,
    (where: string) => `Continue: ${where}`,
  ),
  prepareFile: text('Sagatavot failu reģionam', 'Prepare the file for the region'),
  backToRegion: text('Atpakaļ uz reģionu', 'Back to the region'),

  howFar: text('Cik tālu', 'How far'),
  answered: phrase(
    (done: number, of: number) => `atbildēts uz ${done} no ${of} ${questionsLv(of)}`,
    (done: number, of: number) => `${done} of ${of} ${pluralEn(of, 'question', 'questions')} answered`,
  ),
  doneOf: phrase(
    (done: number, of: number) => `${done} no ${of}`,
    (done: number, of: number) => `${done} of ${of}`,
  ),
  all: text('Kopā', 'All'),
  pages: {
    model: text('Modelis', 'Model'),
    forecast: text('Prognoze', 'Forecast'),
    costs: text('Izmaksas', 'Costs'),
    exchange: text('Apmaiņa', 'Exchange'),
  },

  whatIsMissing: text('Kas vēl jāizdara', 'What is left to do'),
  must: text('Jālabo: citādi failu nevar sūtīt', 'Fix: otherwise the file cannot be sent'),
  explain: text('Aizpildi vai paskaidro', 'Fill in or explain'),
  note: text('Zināšanai', 'For information'),
  start: text('Sākt', 'Start'),
  go: text('Atvērt', 'Open'),
  showAll: phrase(
    (n: number) => `Rādīt visas ${n}`,
    (n: number) => `Show all ${n}`,
  ),
  places: phrase(
    (n: number) => placesLv(n),
    (n: number) => placesEn(n),
  ),
  noFindings: text('Nekā netrūkst', 'Nothing is missing'),
  noFindingsHint: text(
    'Uz visiem jautājumiem ir atbildēts un skaitļi saskan.',
    'Every question is answered and the figures agree.',
  ),

  keyFigures: text('Galvenie skaitļi', 'Key figures'),
  population: phrase(
    (year: number) => `iedzīvotāji ${year}. gadā`,
    (year: number) => `residents in ${year}`,
  ),
  clientsFromTo: phrase(
    (first: number, last: number) => `klienti ${first} → ${last}`,
    (first: number, last: number) => `clients ${first} → ${last}`,
  ),
  servedFromTo: phrase(
    (first: number, last: number) => `saņem ${first} → ${last}`,
    (first: number, last: number) => `served ${first} → ${last}`,
  ),
  costsOver: phrase(
    (first: number, last: number) => `izmaksas ${first}–${last}`,
    (first: number, last: number) => `costs ${first}–${last}`,
  ),
  knownServices: phrase(
    (first: number, last: number, of: number) =>
      first === last ? `zināmi ${last} no ${of}` : `zināmi ${first} → ${last} no ${of}`,
    (first: number, last: number, of: number) =>
      first === last ? `${last} of ${of} known` : `${first} → ${last} of ${of} known`,
  ),
  knownYears: phrase(
    (known: number, of: number) => `pilnībā zināmi ${known} no ${of} gadiem`,
    (known: number, of: number) => `${known} of ${of} years fully known`,
  ),
  knownInYears: phrase(
    (least: number, most: number, of: number) =>
      least === most ? `zināmi ${most} no ${of}` : `zināmi ${least}–${most} no ${of}`,
    (least: number, most: number, of: number) =>
      least === most ? `${most} of ${of} known` : `${least}–${most} of ${of} known`,
  ),
  onlyKnown: text('tikai zināmais', 'only what is known'),
  round: phrase(
    (round: string) => `${round}. gada kārta`,
    (round: string) => `round of ${round}`,
  ),
  unknown: text('nav zināms', 'not known'),

  chartTitle: text('Klienti un izmaksas pa gadiem', 'Clients and costs by year'),
  clientsByYear: text('Klienti pa gadiem', 'Clients by year'),
  costsByYear: text('Izmaksas pa gadiem', 'Costs by year'),
  year: text('Gads', 'Year'),
  clients: text('Klienti', 'Clients'),
  served: text('Saņem', 'Served'),
  waiting: text('Gaida', 'Waiting'),
  costs: text('Izmaksas', 'Costs'),
  known: text('Zināmi', 'Known'),
  clientsGrow: phrase(
    (first: number, from: string, last: number, to: string) => `Klienti: ${from} (${first}) → ${to} (${last})`,
    (first: number, from: string, last: number, to: string) => `Clients: ${from} (${first}) → ${to} (${last})`,
  ),
  chartEmpty: text(
    'Grafiks parādīsies, kad būs zināms vismaz viens skaitlis: izvēlies lēmumus un prognozes metodes.',
    'The chart appears as soon as one figure is known: choose decisions and forecast methods.',
  ),
  partial: text('Summās ir tikai zināmais.', 'Sums hold only what is known.'),

  wayTitle: text('Kā tas notiek', 'How it works'),
  way: {
    model: text(
      'Katram pakalpojumam atzīmē, vai tas ir, un izvēlies lēmumu.',
      'Say of every service whether it exists, and choose a decision.',
    ),
    forecast: text(
      'Izvēlies metodi vai ieraksti klientu skaitu pa gadiem.',
      'Choose a method or type the clients of each year.',
    ),
    costs: text('Ieraksti, cik maksā izveide un uzturēšana.', 'Enter what establishing and running costs.'),
    exchange: text(
      'Sagatavo vienu parakstītu failu un nosūti reģionam.',
      'Prepare one signed file and send it to the region.',
    ),
  },

  decisions: text('Lēmumi', 'Decisions'),
  noDecision: text('nav lēmuma', 'no decision'),
} as const

/** What a group of findings says in one line, with the number of services. */
export const findingGroupText: Readonly<Record<string, { lv: (n: number) => string; en: (n: number) => string }>> = {
  'existence-said': phrase(
    (n: number) => `${servicesTo(n)} nav teikts, vai ${pluralLv(n, 'tie', 'tas', 'tie')} tagad ir`,
    (n: number) => `${servicesEn(n)}: not said whether it exists now`,
  ),
  'decision-made': phrase(
    (n: number) => `${servicesTo(n)} nav lēmuma`,
    (n: number) => `${servicesEn(n)} without a decision`,
  ),
  'start-year-said': phrase(
    (n: number) => `${servicesTo(n)} nav sākuma gada`,
    (n: number) => `${servicesEn(n)} without a start year`,
  ),
  'partner-said': phrase(
    (n: number) => `${servicesTo(n)} nav partnera`,
    (n: number) => `${servicesEn(n)} without a partner`,
  ),
  'priority-said': phrase(
    (n: number) => `${servicesTo(n)} nav prioritātes`,
    (n: number) => `${servicesEn(n)} without a priority`,
  ),
  'existing-described': phrase(
    (n: number) => `${servicesTo(n)}, kas jau ir, nav zināms sniedzējs, klienti vai jauda`,
    (n: number) => `${servicesEn(n)} in place without a provider, clients or capacity`,
  ),
  'keep-what-exists': phrase(
    (n: number) => `${servicesTo(n)} lēmums nesaskan ar to, vai pakalpojums tagad ir`,
    (n: number) => `${servicesEn(n)} with a decision that does not agree with what exists`,
  ),
  'clients-within-capacity': phrase(
    (n: number) => `${servicesTo(n)} klienti pārsniedz jaudu`,
    (n: number) => `${servicesEn(n)} with more clients than capacity`,
  ),
  'forecast-complete': phrase(
    (n: number) => `${servicesTo(n)} nav pilnas klientu prognozes`,
    (n: number) => `${servicesEn(n)} without a whole forecast of clients`,
  ),
  'clients-beyond-population': phrase(
    (n: number) => `${servicesTo(n)} klientu ir vairāk nekā iedzīvotāju`,
    (n: number) => `${servicesEn(n)} with more clients than residents`,
  ),
  'capacity-planned': phrase(
    (n: number) => `${servicesTo(n)} nav zināma jauda visos gados`,
    (n: number) => `${servicesEn(n)} without a capacity in every year`,
  ),
  'typed-with-reason': phrase(
    (n: number) => `${servicesTo(n)} ar roku ievadīts skaitlis bez pamatojuma`,
    (n: number) => `${servicesEn(n)} with a typed figure without a reason`,
  ),
  'costs-entered': phrase(
    (n: number) => `${servicesTo(n)} nav izmaksu`,
    (n: number) => `${servicesEn(n)} without costs`,
  ),
  'cost-lines-whole': phrase(
    (n: number) => `${servicesTo(n)} izmaksu rindās trūkst daudzuma vai cenas`,
    (n: number) => `${servicesEn(n)} with cost lines without a quantity or a price`,
  ),
}
