import { words } from '#shared/kernel/problem.ts'
import { phrase, pluralEn, pluralLv, text, type Text } from '#shared/kernel/text.ts'
import { titleWords, type TitleTable } from '#shared/kernel/title.ts'
import type { PeerVerdict } from './worth-peers.ts'
import type { PeerRule } from './worth.ts'

export const worthProblems = {
  PEER_OF_ITSELF: words(
    () => 'Pašvaldību nesalīdzina ar sevi pašu. Izvēlies citas.',
    () => 'A municipality is not compared with itself. Choose others.',
  ),
}

export const worthTitles: TitleTable = {
  'worth.institution': titleWords(
    (p, n) => `${n.service(String(p['service']))}: salīdzinājums ar iestādi`,
    (p, n) => `${n.service(String(p['service']))}: comparison with an institution`,
  ),
  'worth.choice': titleWords(
    () => 'Ar ko salīdzina un gada likme',
    () => 'Whom to compare with and the yearly rate',
  ),
}

export const verdictText: Record<PeerVerdict, Text> = {
  near: text('kā citiem', 'like others'),
  'far-above': text('daudz dārgāk', 'far dearer'),
  'far-below': text('daudz lētāk', 'far cheaper'),
  'too-few': text('par maz, ar ko salīdzināt', 'too few to compare with'),
  'no-spread': text('citiem vienādi, sprieduma nav', 'others are alike, no verdict'),
  unknown: text('pašu izmaksas nav zināmas', 'own cost not known'),
  'not-planned': text('šajā gadā netiek plānots', 'not planned in this year'),
}

/** The same in a narrow column, where the whole words stand in the tooltip. */
export const verdictShort: Record<PeerVerdict, Text> = {
  ...verdictText,
  'too-few': text('par maz citu', 'too few'),
  'no-spread': text('nav sprieduma', 'no verdict'),
  unknown: text('nav zināms', 'not known'),
  'not-planned': text('–', '–'),
}

export const peerRuleText: Record<PeerRule, Text> = {
  size: text('tuvākās pēc iedzīvotāju skaita', 'nearest by residents'),
  distance: text('tuvākās pēc robežām', 'nearest by borders'),
  chosen: text('paša izvēlētās', 'chosen'),
}

export const worthText = {
  title: text('Vai ir vērts', 'Worth'),
  purpose: text(
    'Ko pakalpojums ietaupa pret iestādi, kad atmaksājas un cik maksā citiem.',
    'What a service saves against an institution, when it pays off and what it costs others.',
  ),
  chooseTitle: text('Kuras pašvaldības pamatojums?', 'Whose justification?'),
  choose: text('Izvēlies pašvaldību.', 'Choose the municipality.'),
  readOnly: phrase(
    (name: string) => `${name}: reģions pamatojumu tikai skatās.`,
    (name: string) => `${name}: the region only looks at the justification.`,
  ),
  stateNone: text(
    'Ieraksti, cik maksā klients iestādē un cik klientu citādi dzīvotu tur: bez tā ietaupījums nav zināms.',
    'Enter what a client costs in an institution and how many would live there: without it the saving is not known.',
  ),
  state: phrase(
    (pays: number, unknown: number) =>
      `Atmaksājas: ${pays}. Iestādes izmaksas vai daļa nav zināma: ${unknown} ${pluralLv(unknown, 'pakalpojumiem', 'pakalpojumam', 'pakalpojumiem')}.`,
    (pays: number, unknown: number) =>
      `Paying off: ${pays}. The institution’s cost or the share is not known for ${unknown} ${pluralEn(unknown, 'service', 'services')}.`,
  ),
  grid: text('Pakalpojumi pret iestādi un citiem', 'Services against an institution and others'),
  year: text('Gads', 'Year'),
  service: text('Pakalpojums', 'Service'),
  share: text('Novērš', 'Diverts'),
  shareHint: text(
    'Cik no klientiem citādi dzīvotu iestādē',
    'How many of the clients would else live in an institution',
  ),
  saving: text('Ietaupa', 'Saves'),
  savingHint: text('Ietaupījums izvēlētajā gadā', 'Saving of the chosen year'),
  cumulated: text('Pavisam', 'In all'),
  cumulatedHint: text('Viss ietaupītais līdz plāna beigām, eiro', 'Everything saved to the end of the plan, euro'),
  presentValue: text('Tag. vērt.', 'Pres. value'),
  presentValueHint: text('Ietaupījuma tagadnes vērtība, eiro', 'Present value of the saving, euro'),
  breakEvenYear: text('No gada', 'From'),
  breakEvenYearHint: text('No kura gada uzkrātais ietaupījums paliek ≥ 0', 'From which year the saving stays ≥ 0'),
  breakEvenClients: text('Klienti ≥', 'Min. cl.'),
  breakEvenClientsHint: text(
    'Ar cik klientiem gadā pakalpojums līdz plāna beigām atmaksājas',
    'With how many clients a year it pays off by the end of the plan',
  ),
  perClient: text('Uz klientu', 'Per client'),
  perClientHint: text('Izmaksas uz klientu izvēlētajā gadā', 'Cost per client in the chosen year'),
  rank: text('Vieta', 'Rank'),
  rankHint: text('Lētākais sava veida pakalpojumu vidū ir pirmais', 'The cheapest of its type is first'),
  peers: text('Pret citiem', 'v. others'),
  peersHint: text('Pret citu pašvaldību mediānu', 'Against the median of other municipalities'),
  never: text('nē', 'no'),
  chart: phrase(
    (service: string) => `${service}: uzkrātais ietaupījums`,
    (service: string) => `${service}: saving so far`,
  ),
  chartUnit: text('€', '€'),
  why: text('Kāpēc?', 'Why?'),
  whyWhat: text('Ko skaidrot', 'What to explain'),
  input: text('Iestāde', 'Institution'),
  compare: text('Salīdzina ar', 'Compared with'),
  inputHint: text(
    'Iestādes izmaksas ņem no līguma vai iestādes tāmes; daļu — no sociālā dienesta lietām. Pamatojumu raksti blakus.',
    'Take the institution’s cost from a contract or its estimate, the share from the service’s own cases. Say why beside it.',
  ),
  sharePercent: text('Citādi dzīvotu iestādē, %', 'Would else live in an institution, %'),
  institutionCost: phrase(
    (sign: string) => `Viens klients gadā iestādē, ${sign}`,
    (sign: string) => `One client a year in an institution, ${sign}`,
  ),
  currency: text('Valūta', 'Currency'),
  priceYear: text('Cenas gads', 'Price year'),
  index: text('Indekss', 'Index'),
  indexCpi: text('patēriņa cenas', 'consumer prices'),
  indexWage: text('algas', 'wages'),
  indexNone: text('bez indeksa', 'none'),
  reason: text('Pamatojums', 'Reason'),
  save: text('Saglabāt', 'Save'),
  clear: text('Notīrīt', 'Clear'),
  bad: text('To nevar nolasīt.', 'This cannot be read.'),
  peersBy: text('Kuras pašvaldības', 'Which municipalities'),
  countSize: text('Cik pašvaldību', 'How many'),
  countDistance: text('Ne tālāk kā (robežas)', 'Not farther than (borders)'),
  chosen: text('Izvēlētās', 'Chosen'),
  rate: text('Gada likme tagadnes vērtībai, %', 'Yearly rate for the present value, %'),
  rateHint: text('Tukšs: tagadnes vērtība nav zināma', 'Empty: the present value is not known'),
  peersNow: phrase(
    (names: string) => `Tagad salīdzina ar: ${names}`,
    (names: string) => `Now compared with: ${names}`,
  ),
  peersNone: text('Tagad nav, ar ko salīdzināt.', 'There is nobody to compare with.'),
  median: phrase(
    (amount: string, count: number) => `Citiem (${count}) vidū ${amount}`,
    (amount: string, count: number) => `Others (${count}): ${amount} in the middle`,
  ),
  missing: text('Nav zināms:', 'Not known:'),
  figureSaving: text('ietaupījums gadā', 'saving of the year'),
  figureCumulated: text('ietaupīts līdz gada beigām', 'saved to the end of the year'),
  figureClients: text('mazākais klientu skaits, ar ko atmaksājas', 'the fewest clients with which it pays off'),
  clientsWhy: phrase(
    (year: number) =>
      `Ja katrā gadā, kurā pakalpojums darbojas, būtu tikpat klientu: cik līdz ${year}. gada beigām ietaupa ar mazāko skaitu, kas atmaksājas, un ar vienu klientu mazāk.`,
    (year: number) =>
      `If there were as many clients in every year in which the service runs: what is saved to the end of ${year} with the smallest number that pays off, and with one client less.`,
  ),
  clientsTried: phrase(
    (clients: number) => `Ar ${clients} ${pluralLv(clients, 'klientiem', 'klientu', 'klientiem')} gadā`,
    (clients: number) => `With ${clients} ${pluralEn(clients, 'client', 'clients')} a year`,
  ),
  clientsNever: phrase(
    (year: number) => `Līdz ${year}. gada beigām neatmaksājas ne ar kādu klientu skaitu, kas pašvaldībā ir iespējams.`,
    (year: number) =>
      `It does not pay off by the end of ${year} with any number of clients that the municipality can have.`,
  ),
  clientsUnknown: text(
    'Nav zināms: pietrūkst iestādes izmaksu, novērstās daļas vai pakalpojuma izmaksu, vai pakalpojums netiek plānots.',
    'Not known: the cost of an institution, the share or the cost of the service is missing, or the service is not planned.',
  ),
  figurePresent: text('tagadnes vērtība', 'present value'),
  figurePerClient: text('izmaksas uz klientu', 'cost per client'),
  figureMedian: text('citu pašvaldību mediāna', 'median of other municipalities'),
  pick: text('Izvēlies pakalpojumu tabulā.', 'Choose a service in the table.'),
}
