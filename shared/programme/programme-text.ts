import type { Status } from '#shared/kernel/trace.ts'
import { phrase, pluralEn, pluralLv, text, type Text } from '#shared/kernel/text.ts'

/** The statuses of data, from the surest to the least sure. */
export const statusOrder: readonly Status[] = ['official', 'recalled', 'estimate', 'reconstructed', 'typed', 'imported']

/** What each status means, in one sentence. */
export const statusMeaning: Record<Status, Text> = {
  official: text(
    'Skaitlis vai teksts ir redzēts avotā. Bieži tas ir pārstāsts, nevis pirmavots; avots to pasaka.',
    'The figure or text was seen in a source. Often that is a secondary one, and the source says so.',
  ),
  recalled: text(
    'Zināms, bet avots nav atrasts. Pārbaudi, pirms balsti uz to lēmumu.',
    'Known, but no source was found. Check it before a decision rests on it.',
  ),
  estimate: text('Aprēķināts vai pieņemts. Piezīme pasaka, kā.', 'Derived or assumed. The note says how.'),
  reconstructed: text(
    'Nav no pašas programmas: sastādīts pēc likuma, ESF uzsaukumiem un Labklājības ministrijas materiāliem.',
    'Not from the programme itself: put together from the law, the ESF calls and the papers of the Ministry of Welfare.',
  ),
  typed: text('Ievadīts Plānotavā ar roku.', 'Typed by hand in Plānotava.'),
  imported: text('Saņemts pašvaldības parakstītā failā.', 'Came in a signed file of a municipality.'),
}

export const placeText = {
  home: text('mājās', 'at home'),
  mobile: text('izbraukumā', 'mobile'),
  daytime: text('dienā', 'daytime'),
  residential: text('visu diennakti', 'residential'),
  night: text('naktī', 'at night'),
}

export const milestoneKindText = {
  programme: text('programma', 'programme'),
  consultation: text('apspriešana', 'consultation'),
  esf: text('ESF', 'ESF'),
  seminar: text('seminārs', 'seminar'),
}

/** What a documented price or limit is for. */
export const costUnitText: Readonly<Record<string, Text>> = {
  hour: text('stunda', 'hour'),
  day: text('diennakts', 'day'),
  night: text('nakts', 'night'),
  'client-day': text('klienta diena', 'client-day'),
  'client-half-year': text('klients pusgadā', 'client per half-year'),
  'client-year': text('klients gadā', 'client per year'),
  project: text('projekts', 'project'),
  participant: text('dalībnieks', 'participant'),
}

/** Names of the year series; a parameter that is not here is shown by its own name. */
export const parameterText: Readonly<Record<string, Text>> = {
  minimum_wage_month_eur: text('Minimālā alga mēnesī', 'Minimum wage a month'),
  minimum_wage_month_lvl: text('Minimālā alga mēnesī', 'Minimum wage a month'),
  average_gross_wage_month_eur: text('Vidējā bruto alga mēnesī', 'Average gross wage a month'),
  employer_vsaoi_pct: text('Darba devēja VSAOI', 'Employer’s social insurance'),
  cpi_average_change_pct: text('Patēriņa cenu pārmaiņas', 'Change of consumer prices'),
  hicp_average_change_pct: text('Saskaņotais cenu indekss', 'Harmonised price index'),
  vat_standard_pct: text('PVN pamatlikme', 'Standard VAT rate'),
  lvl_per_eur: text('Latu kurss pret eiro', 'Rate of the lats to the euro'),
}

/** What the product does with a parameter. */
export const parameterUseText: Readonly<Record<string, Text>> = {
  average_gross_wage_month_eur: text('algu indekss izmaksās', 'wage index of the costs'),
  employer_vsaoi_pct: text('atalgojuma izmaksas', 'costs of pay'),
  cpi_average_change_pct: text('cenu indekss izmaksās', 'price index of the costs'),
  lvl_per_eur: text('pārrēķins starp latiem un eiro', 'conversion between lats and euro'),
}

export const programmeText = {
  title: text('Programma', 'Programme'),
  titleFound: phrase(
    (n: number) => `Programma: ${n} ${pluralLv(n, 'pakalpojumu', 'pakalpojums', 'pakalpojumi')}`,
    (n: number) => `Programme: ${n} ${pluralEn(n, 'service', 'services')}`,
  ),
  state: text(
    'Dati, no kuriem rēķina visas pašvaldības. Oficiālais 22 pakalpojumu saraksts nav atrasts: šis ir rekonstruēts. Katrai rindai ir avots un statuss.',
    'The data every municipality plans with. The official list of 22 services was not found: this one is reconstructed. Every row has a source and a status.',
  ),
  search: text('Meklēt šajā lapā…', 'Search this page…'),
  nothingFound: phrase(
    (words: string) => `Šeit nekas neatbilst “${words}”. Pamēģini citu vārdu vai citu cilni.`,
    (words: string) => `Nothing here matches “${words}”. Try another word or another tab.`,
  ),
  sections: text('Programmas daļas', 'Parts of the programme'),
  services: text('Pakalpojumi', 'Services'),
  groups: text('Mērķgrupas', 'Target groups'),
  parameters: text('Rādītāji', 'Parameters'),
  population: text('Iedzīvotāji', 'Population'),
  course: text('Norise', 'Course'),
  esf: text('ESF', 'ESF'),

  code: text('Kods', 'Code'),
  service: text('Pakalpojums', 'Service'),
  type: text('Veids likumā', 'Type in the law'),
  place: text('Kur', 'Where'),
  forWhom: text('Kam', 'For whom'),
  unit: text('Vienība', 'Unit'),
  status: text('Statuss', 'Status'),
  source: text('Avots', 'Source'),
  note: text('Piezīme', 'Note'),
  group: text('Mērķgrupa', 'Target group'),
  servedBy: text('Pakalpojumi', 'Services'),
  servedByHint: text('Pakalpojumi, kas paredzēti šai grupai', 'Services meant for this group'),
  parameter: text('Rādītājs', 'Parameter'),
  parameterIn: phrase(
    (name: string, unit: string) => `${name}, ${unit}`,
    (name: string, unit: string) => `${name}, ${unit}`,
  ),
  constantIs: phrase(
    (name: string, value: string, unit: string) => `${name}: ${value} ${unit}, nemainīgs`,
    (name: string, value: string, unit: string) => `${name}: ${value} ${unit}, fixed`,
  ),
  byYear: text('Pa gadiem', 'By year'),
  usedFor: text('Kur lieto', 'Used for'),
  year: text('Gads', 'Year'),
  people: text('Iedzīvotāji', 'Population'),
  basis: text('Pamats', 'Basis'),
  date: text('Diena', 'Date'),
  event: text('Notikums', 'Event'),
  kind: text('Veids', 'Kind'),
  meeting: text('Sanāksme', 'Meeting'),
  municipalities: text('Pašvaldības', 'Municipalities'),
  municipality: text('Pašvaldība', 'Municipality'),

  milestones: text('Notikumi', 'Milestones'),
  consultations: text('Apspriešanas grupas', 'Consultation groups'),
  calls: text('Uzsaukumi', 'Calls'),
  callsNote: text('aktivitātes 1.4.1.2.4. 2. kārta', 'activity 1.4.1.2.4, round 2'),
  callName: phrase(
    (n: number) => `${n}. uzsaukums`,
    (n: number) => `Call ${n}`,
  ),
  time: text('Iesniegšana', 'Applying'),
  timeFromTo: phrase(
    (from: string, to: string) => `${from}–${to}`,
    (from: string, to: string) => `${from}–${to}`,
  ),
  inRegion: phrase(
    (all: string, here: string) => `${all}, reģionā ${here}`,
    (all: string, here: string) => `${all}, in the region ${here}`,
  ),
  percent: phrase(
    (n: string) => `${n}\u00a0%`,
    (n: string) => `${n}\u00a0%`,
  ),
  unknown: text('nav zināms', 'not known'),
  applications: text('Iesniegumi', 'Applications'),
  approved: text('Apstiprināti', 'Approved'),
  amount: text('Summa', 'Amount'),
  quota: text('Reģiona kvota', 'Region’s quota'),
  ceiling: text('Griesti projektam', 'Ceiling per project'),
  financed: text('Finansē', 'Financed'),
  longest: text('Ilgākais, gadi', 'Longest, years'),
  limits: text('Robežas un vidējie', 'Limits and averages'),
  limitsNote: text('uz vienu projektu vai dalībnieku', 'per project or participant'),
  item: text('Kas', 'Item'),
  price: text('Summa', 'Amount'),
  priceYear: text('Gads', 'Year'),

  detail: text('Apraksts', 'Description'),
  costs: text('Izmaksas', 'Costs'),
  meaning: text('Statusi', 'Statuses'),
  sidePanel: text('Par izvēlēto rindu', 'About the selected row'),
  choose: text(
    'Izvēlies rindu: šeit būs tās apraksts, piezīmes un avots.',
    'Select a row: its description, notes and source appear here.',
  ),
  capacity: text('Parastais lielums', 'Typical size'),
  norms: text('Darbinieku normas', 'Staff norms'),
  law: text('Tiesību akti', 'Legal basis'),
  noCosts: text(
    'Par šī pakalpojuma cenām nav atrasts neviens dokuments. Izmaksas ievada pašvaldība lapā “Izmaksas”.',
    'No document with prices of this service was found. The municipality enters its costs on the page “Costs”.',
  ),
  perUnit: phrase(
    (unit: string, year: number) => `${unit}, ${year}. gada cenās`,
    (unit: string, year: number) => `per ${unit}, prices of ${year}`,
  ),
  outside: text('pēc programmas beigām: tikai salīdzināšanai', 'after the programme’s end: for comparison only'),
  meaningTitle: text('Ko nozīmē statuss', 'What the status means'),
  meaningIntro: text(
    'Statuss pasaka, cik droši var paļauties uz rindu.',
    'The status says how far a row can be relied on.',
  ),
  reconstructedTitle: text('Pakalpojumu saraksts ir rekonstruēts', 'The list of services is a reconstruction'),
  reconstructed: text(
    'Programmas oficiālais 22 pakalpojumu saraksts nav atrasts. Šis sastādīts pēc likuma, Nodarbinātības valsts aģentūras (NVA) un Labklājības ministrijas materiāliem; kad īstais būs atrasts, to aizstās nākamā redakcija.',
    'The programme’s official list of 22 services was not found. This one was put together from the law and the papers of the State Employment Agency (NVA) and the Ministry of Welfare; when the real one is found, the next edition will replace it.',
  ),
  chooseMunicipality: text('Izvēlies pašvaldību', 'Choose a municipality'),
  planningBasis: text('ar šo rēķina prognozi', 'the forecast uses this'),
  dayUnknown: text('diena nav zināma', 'day not known'),
}

/** Where a count of residents comes from. */
export const basisText: Readonly<Record<string, Text>> = {
  PMLP_register: text('deklarētie iedzīvotāji (PMLP)', 'declared residents (register)'),
  CSP_resident: text('faktiskie iedzīvotāji (CSP)', 'actual residents (CSP)'),
  CSP_census: text('2011. gada tautas skaitīšana', 'census of 2011'),
  CSP_precensus: text('CSP pirms tautas skaitīšanas', 'CSP before the census'),
}
