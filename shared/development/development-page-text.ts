import { phrase, pluralEn, pluralLv, text, type Text } from '#shared/kernel/text.ts'
import type { DevelopmentField } from './development-contract.ts'

const placesLv = (n: number): string => `${n} ${pluralLv(n, 'vietu', 'vieta', 'vietas')}`
const placesEn = (n: number): string => `${n} ${pluralEn(n, 'place', 'places')}`
const servicesLv = (n: number): string => `${n} ${pluralLv(n, 'pakalpojumiem', 'pakalpojumam', 'pakalpojumiem')}`
const servicesEn = (n: number): string => `${n} ${pluralEn(n, 'service', 'services')}`

/** The words of the page “Model”. */
export const developmentPageText = {
  title: text('Attīstības modelis', 'Development model'),
  reading: text('Nolasa modeli…', 'Reading the model…'),
  purpose: text(
    'Kas tagad ir, ko pašvaldība attīstīs un no kura gada.',
    'What exists now, what the municipality will develop and from which year.',
  ),
  missing: phrase(
    (services: number, places: number) => `Vēl jāaizpilda vai jāpaskaidro ${servicesLv(services)} (vietas: ${places})`,
    (services: number, places: number) => `To fill in or explain: ${servicesEn(services)} (${placesEn(places)})`,
  ),
  toFix: phrase(
    (n: number) => `${placesLv(n)} jālabo, citādi failu nevar sūtīt`,
    (n: number) => `${placesEn(n)} to fix, otherwise the file cannot be sent`,
  ),
  whole: text('Modelis ir aizpildīts.', 'The model is filled in.'),
  nothingReceived: text(
    'Šīs pašvaldības modelis vēl nav saņemts: te viss ir “nav zināms”.',
    'No model of this municipality has been received yet: everything here is “not known”.',
  ),
  regionLooks: text('Reģions tikai skatās; labo pati pašvaldība.', 'The region only looks; the municipality edits.'),
  continue: phrase(
    (service: string) => `Turpināt: ${service}`,
    (service: string) => `Continue: ${service}`,
  ),
  toForecast: text('Uz prognozi', 'To the forecast'),

  gridLabel: text('Pakalpojumi un to attīstība', 'Services and their development'),
  service: text('Pakalpojums', 'Service'),
  filter: text('Kurus rādīt', 'Which to show'),
  all: text('Visi', 'All'),
  open: phrase(
    (n: number) => `Neaizpildītie ${n}`,
    (n: number) => `Open ${n}`,
  ),
  first: text('1. prioritāte', 'Priority 1'),
  search: text('Meklēt pakalpojumu', 'Find a service'),
  shown: phrase(
    (shown: number, of: number) => `rāda ${shown} no ${of}`,
    (shown: number, of: number) => `${shown} of ${of} shown`,
  ),
  noRows: text('Neviens pakalpojums neatbilst.', 'No service matches.'),
  showAll: text('Rādīt visus', 'Show all'),
  noPriorityShort: text('nav', 'none'),
  doesNotApply: {
    provider: text('Vajag tikai tad, ja pakalpojums tagad ir.', 'Needed only when the service exists now.'),
    startYear: text(
      'Vajag tikai tad, ja pakalpojumu izveido, pilnveido vai sniedz kopā.',
      'Needed only when the service is established, improved or shared.',
    ),
    partner: text(
      'Vajag tikai tad, ja lēmums ir “kopā ar kaimiņiem”.',
      'Needed only when the decision is “share with a neighbour”.',
    ),
  },

  chooseTitle: text('Kuras pašvaldības modeli rādīt?', 'Which municipality’s model?'),
  chooseHint: text(
    'Reģiona darba failā katrai pašvaldībai ir savs modelis. Izvēlies pašvaldību.',
    'In the region’s workspace every municipality has its own model. Choose a municipality.',
  ),
  choose: text('Pašvaldība', 'Municipality'),

  sideLabel: text('Par pakalpojumu', 'About the service'),
  tabService: text('Pakalpojums', 'Service'),
  tabCosts: text('Cenu piemēri', 'Known prices'),
  pickRow: text(
    'Izvēlies rindu: šeit būs pakalpojuma apraksts, normas un zināmās cenas.',
    'Choose a row: its description, norms and known prices appear here.',
  ),
  follows: text('Ko tas nozīmē', 'What this means'),
  rowProblems: text('Darāmais šajā rindā', 'To do in this row'),
  goToCell: text('Uz šūnu', 'Go to the cell'),
  lawType: text('Veids likumā', 'Type in the law'),
  place: text('Kur', 'Where'),
  unit: text('Vienība', 'Unit'),
  groups: text('Mērķgrupas', 'Target groups'),
  typicalCapacity: text('Parastais lielums', 'Typical size'),
  norms: text('Darbinieku normas', 'Staff norms'),
  legalBasis: text('Tiesību akti', 'Legal basis'),
  source: text('Avots', 'Source'),
  prices: text(
    'Dokumentētas cenas citur. Tavās izmaksās tās nav ieskaitītas; izmanto tās salīdzināšanai.',
    'Prices documented elsewhere. They are not part of your costs; use them to compare.',
  ),
  noPrices: text(
    'Šim pakalpojumam dokumentētu cenu nav. Izmaksas sāc ar saviem līgumiem un algām.',
    'No documented prices for this service. Begin the costs with your own contracts and pay.',
  ),
  toCosts: text('Uz izmaksām', 'To the costs'),
  priceYear: phrase(
    (year: number) => `${year}. gada cena`,
    (year: number) => `price of ${year}`,
  ),
  outsideYears: text('pēc programmas beigām', 'after the programme’s end'),
} as const

/** Longer words for the heading of a column. */
export const developmentHintText: Record<DevelopmentField, Text> = {
  existsNow: text('Vai iedzīvotāji šo pakalpojumu tagad saņem', 'Whether residents receive this service today'),
  provider: text('Kas pakalpojumu tagad sniedz', 'Who provides the service today'),
  providerName: text('Iestādes vai organizācijas nosaukums, nevis cilvēka vārds', 'The institution, not a person'),
  capacity: text(
    'Cik klientu gadā tagad var saņemt pakalpojumu; * nozīmē “nav ierobežota”',
    'Clients a year that can be served today; * means “not limited”',
  ),
  clients: text('Klienti gadā tagad', 'Clients a year now'),
  waiting: text('Cilvēki, kas tagad gaida rindā', 'People waiting now'),
  priority: text('1 ir svarīgākā', '1 is the highest'),
  readiness: text(
    'Vai pašvaldība ir gatava izveidot un uzturēt',
    'Whether the municipality is ready to set it up and run it',
  ),
  decision: text('Ko ar pakalpojumu darīt', 'What to do with the service'),
  startYear: text(
    'No kura gada jaunais vai pilnveidotais pakalpojums darbojas',
    'The first year of the new or improved service',
  ),
  partner: text('Ar kuru pašvaldību kopā; kaimiņi ir saraksta sākumā', 'Shared with whom; neighbours come first'),
  reason: text('Kāpēc tā; to lasa arī reģions', 'Why; the region reads it too'),
}

/** Titles that fit a narrow column. */
export const developmentShortText: Partial<Record<DevelopmentField, Text>> = {
  providerName: text('Sniedzējs', 'Provider’s name'),
  waiting: text('Gaida', 'Waiting'),
  priority: text('Pr.', 'Pr.'),
  startYear: text('No gada', 'From'),
}
