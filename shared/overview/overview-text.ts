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
    situation: text('Situācija', 'Situation'),
    scenarios: text('Scenāriji', 'Scenarios'),
    funding: text('Finansējums', 'Funding'),
    worth: text('Vai ir vērts', 'Worth'),
    cooperation: text('Sadarbība', 'Cooperation'),
    exchange: text('Apmaiņa', 'Exchange'),
  },

  whatIsMissing: text('Kas vēl jāizdara', 'What is left to do'),
  must: text('Jālabo: citādi failu nevar sūtīt', 'Fix: otherwise the file cannot be sent'),
  explain: text('Aizpildi vai paskaidro', 'Fill in or explain'),
  note: text('Zināšanai', 'For information'),
  start: text('Sākt', 'Start'),
  go: text('Atvērt', 'Open'),
  explainIt: text('Paskaidrot', 'Explain'),
  explained: text('Paskaidrots', 'Explained'),
  changeExplanation: text('Mainīt', 'Change'),
  explanationOf: text('Kāpēc tas ir pareizi?', 'Why is it right as it is?'),
  explanationHint: text(
    'Paskaidrojums ceļo līdzi failam: reģions to redz. Ja to izdzēsīsi, jautājums atgriezīsies.',
    'The explanation travels with the file: the region sees it. If you delete it, the question comes back.',
  ),
  save: text('Saglabāt', 'Save'),
  cancel: text('Atcelt', 'Cancel'),
  removeExplanation: text('Noņemt', 'Take away'),
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
  'actuals-jump': phrase(
    (n: number) => `${servicesTo(n)}: lēcieni faktisko klientu skaitā`,
    (n: number) => `${servicesEn(n)}: jumps of actual clients`,
  ),
  'actuals-whole': phrase(
    (n: number) => `${servicesTo(n)}: robi faktiskajos gados`,
    (n: number) => `${servicesEn(n)}: holes between actual years`,
  ),
  'clients-jump': phrase(
    (n: number) => `${servicesTo(n)}: lēcieni klientu prognozē`,
    (n: number) => `${servicesEn(n)}: jumps in the forecast of clients`,
  ),
  'coverage-ends': phrase(
    (n: number) => `${servicesTo(n)}: aptvere krītas līdz nullei`,
    (n: number) => `${servicesEn(n)}: coverage that falls to zero`,
  ),
  'clients-beyond-group': phrase(
    (n: number) => `${servicesTo(n)}: klientu vairāk nekā mērķgrupā cilvēku`,
    (n: number) => `${servicesEn(n)}: more clients than people in the group`,
  ),
  'typed-before-start': phrase(
    (n: number) => `${servicesTo(n)}: klienti ierakstīti pirms sākuma gada`,
    (n: number) => `${servicesEn(n)}: clients typed before the start year`,
  ),
  'capacity-jump': phrase(
    (n: number) => `${servicesTo(n)}: lēcieni jaudā`,
    (n: number) => `${servicesEn(n)}: jumps of capacity`,
  ),
  'waiting-grows': phrase(
    (n: number) => `${servicesTo(n)}: gaidītāju vairāk nekā saņēmēju`,
    (n: number) => `${servicesEn(n)}: more waiting than served`,
  ),
  'capacity-used': phrase(
    (n: number) => `${servicesTo(n)}: jauda izmantota mazāk par trešdaļu`,
    (n: number) => `${servicesEn(n)}: less than a third of the capacity used`,
  ),
  'provider-named': phrase(
    (n: number) => `${servicesTo(n)}: sniedzējam nav nosaukuma`,
    (n: number) => `${servicesEn(n)}: providers without a name`,
  ),
  'priority-agrees': phrase(
    (n: number) => `${servicesTo(n)}: pirmā prioritāte, bet neplāno`,
    (n: number) => `${servicesEn(n)}: first priority but not planned`,
  ),
  'readiness-agrees': phrase(
    (n: number) => `${servicesTo(n)}: nav gatavības, bet drīz sākas`,
    (n: number) => `${servicesEn(n)}: not ready but beginning soon`,
  ),
  'ready-planned': phrase(
    (n: number) => `${servicesTo(n)}: ir gatavība, bet neplāno`,
    (n: number) => `${servicesEn(n)}: ready but not planned`,
  ),
  'unplanned-costs': phrase(
    (n: number) => `${servicesTo(n)}: izmaksas tam, ko neplāno`,
    (n: number) => `${servicesEn(n)}: costs of what is not planned`,
  ),
  'running-lines': phrase(
    (n: number) => `${servicesTo(n)}: izveide bez uzturēšanas`,
    (n: number) => `${servicesEn(n)}: establishment without running`,
  ),
  'establishment-lines': phrase(
    (n: number) => `${servicesTo(n)}: izveide bez izveides izmaksām`,
    (n: number) => `${servicesEn(n)}: established without establishment costs`,
  ),
  'price-zero': phrase(
    (n: number) => `${servicesTo(n)}: nulles cenas vai daudzumi`,
    (n: number) => `${servicesEn(n)}: prices or quantities of zero`,
  ),
  'price-year-known': phrase(
    (n: number) => `${servicesTo(n)}: indeksētas cenas bez gada`,
    (n: number) => `${servicesEn(n)}: indexed prices without a year`,
  ),
  'lines-repeated': phrase(
    (n: number) => `${servicesTo(n)}: vienādas izmaksu rindas`,
    (n: number) => `${servicesEn(n)}: cost lines that are alike`,
  ),
  'pay-plausible': phrase(
    (n: number) => `${servicesTo(n)}: algas tālu no vidējās`,
    (n: number) => `${servicesEn(n)}: pay far from the average`,
  ),
  'cost-like-peers': phrase(
    (n: number) => `${servicesTo(n)}: izmaksas tālu no citiem`,
    (n: number) => `${servicesEn(n)}: cost far from others`,
  ),
  'bought-rest-costed': phrase(
    (n: number) => `${servicesTo(n)}: paliekošajiem klientiem nav izmaksu`,
    (n: number) => `${servicesEn(n)}: no costs for the clients who stay`,
  ),
  'copayment-whole': phrase(
    (n: number) => `${servicesTo(n)}: klientu maksājums nepilns`,
    (n: number) => `${servicesEn(n)}: incomplete payment of clients`,
  ),
  'copayment-within-cost': phrase(
    (n: number) => `${servicesTo(n)}: klients maksā vairāk par izmaksām`,
    (n: number) => `${servicesEn(n)}: clients pay more than the cost`,
  ),
  'sources-within-whole': phrase(
    (n: number) => `${servicesTo(n)}: avoti maksā vairāk par visu`,
    (n: number) => `${servicesEn(n)}: sources pay more than the whole`,
  ),
  'project-has-lines': phrase(
    (n: number) => `${servicesTo(n)}: projektam nav attiecināmu rindu`,
    (n: number) => `${servicesEn(n)}: no eligible lines for a project`,
  ),
  'scenario-order': phrase(
    (n: number) => `${servicesTo(n)}: zemais scenārijs virs augstā`,
    (n: number) => `${servicesEn(n)}: low scenario above the high one`,
  ),
  'agreement-made': phrase(
    (n: number) => `${servicesTo(n)}: kopīgi bez vienošanās`,
    (n: number) => `${servicesEn(n)}: shared without an agreement`,
  ),
  'agreement-clients': phrase(
    (n: number) => `${servicesTo(n)}: vienošanās un prognoze nesaskan`,
    (n: number) => `${servicesEn(n)}: agreement and forecast differ`,
  ),
  'agreement-capacity': phrase(
    (n: number) => `${servicesTo(n)}: vienošanās jauda par mazu`,
    (n: number) => `${servicesEn(n)}: agreed capacity too small`,
  ),
  'agreement-priced': phrase(
    (n: number) => `${servicesTo(n)}: vienošanās bez cenas`,
    (n: number) => `${servicesEn(n)}: agreements without a price`,
  ),
  'agreement-hosted': phrase(
    (n: number) => `${servicesTo(n)}: vienošanās par to, kā nav`,
    (n: number) => `${servicesEn(n)}: agreements on what is not there`,
  ),
  'agreement-agrees': phrase(
    (n: number) => `${servicesTo(n)}: vienošanās puses raksta dažādi`,
    (n: number) => `${servicesEn(n)}: sides of an agreement differ`,
  ),
  'partner-has-service': phrase(
    (n: number) => `${servicesTo(n)}: partnerim pakalpojuma nav`,
    (n: number) => `${servicesEn(n)}: partners without the service`,
  ),
  'total-blocked': phrase(
    (n: number) => `${servicesTo(n)}: viens pakalpojums aiztur kopsummu`,
    (n: number) => `${servicesEn(n)}: one service keeps the total unknown`,
  ),
  'explanation-needless': phrase(
    (n: number) => `${servicesTo(n)}: lieki paskaidrojumi`,
    (n: number) => `${servicesEn(n)}: explanations not needed any more`,
  ),
  'cost-lines-whole': phrase(
    (n: number) => `${servicesTo(n)} izmaksu rindās trūkst daudzuma vai cenas`,
    (n: number) => `${servicesEn(n)} with cost lines without a quantity or a price`,
  ),
}
