import { words } from '#shared/kernel/problem.ts'
import { phrase, text, type Text } from '#shared/kernel/text.ts'
import { titleWords, type TitleTable } from '#shared/kernel/title.ts'
import type { ProjectState } from './funding-choices.ts'

export const fundingProblems = {
  YEARS_REVERSED: words<{ first: number; last: number }>(
    (d) => `Beigu gads ${d.last} ir pirms sākuma gada ${d.first}. Labo vienu no tiem.`,
    (d) => `The last year ${d.last} is before the first year ${d.first}. Correct one of them.`,
  ),
  CALL_UNKNOWN: words<{ call: number }>(
    (d) => `Programmā nav ${d.call}. ESF uzsaukuma. Izvēlies citu vai atstāj tukšu.`,
    (d) => `The programme has no ESF call ${d.call}. Choose another or leave it empty.`,
  ),
  FIT_NO_ENVELOPE: words<{ years: string }>(
    (d) => `Nav budžeta rāmja: ${d.years}. Ieraksti to katram gadam, tad var rēķināt, kas tajā ietilpst.`,
    (d) => `There is no budget envelope for ${d.years}. Enter it for every year; then it can be worked out what fits.`,
  ),
  FIT_NOTHING: words(
    () => 'Nav ko izvēlēties: modelī nav pakalpojumu, ko izveidot, pilnveidot vai darīt kopā.',
    () => 'There is nothing to choose: the model has no service to establish, improve or share.',
  ),
  FIT_BLOCKED: words<{ service: string; year: number; count: number }>(
    (d) =>
      `Nevar izrēķināt: tam, kas jau darbojas, nav zināms, cik paliek pašvaldībai (${d.service}, ${d.year}. gadā; tādu ir ${d.count}). Ieraksti trūkstošo.`,
    (d) =>
      `Cannot be worked out: of what runs already it is not known what is left for the municipality (${d.service} in ${d.year}; ${d.count} such). Enter what is missing.`,
  ),
  FIT_OVER: words<{ year: number }>(
    (d) => `Jau tas, kas darbojas, ${d.year}. gadā nesatilpst budžetā. Palielini rāmi vai maini modeli.`,
    (d) => `Even what runs already does not fit the budget of ${d.year}. Raise the envelope or change the model.`,
  ),
  PROJECT_UNKNOWN: words<{ id: string }>(
    () => 'Šāda projekta vairs nav: varbūt tas izdzēsts citā logā.',
    () => 'There is no such project any more: perhaps it was deleted in another window.',
  ),
}

const ofService = (lv: string, en: string) =>
  titleWords(
    (p, n) => `${n.service(String(p['service']))}: ${lv}`,
    (p, n) => `${n.service(String(p['service']))}: ${en}`,
  )

export const fundingTitles: TitleTable = {
  'funding.copayment': ofService('klientu maksājumi', 'clients’ payments'),
  'funding.state': ofService('valsts daļa', 'share of the state'),
  'funding.donation': titleWords(
    (p, n) => `${n.service(String(p['service']))}: ziedojumi ${p['year']}. gadā`,
    (p, n) => `${n.service(String(p['service']))}: donations in ${p['year']}`,
  ),
  'funding.envelope': titleWords(
    (p) => (Number(p['years']) === 1 ? `Budžeta rāmis ${p['year']}. gadā` : `Budžeta rāmji: ${p['years']} gadi`),
    (p) => (Number(p['years']) === 1 ? `Budget envelope of ${p['year']}` : `Budget envelopes: ${p['years']} years`),
  ),
  'funding.lines': ofService('kas drīkst maksāt par rindām', 'who may pay for the lines'),
  'funding.project': titleWords(
    (p) => `Projekts “${p['name']}”`,
    (p) => `Project “${p['name']}”`,
  ),
  'funding.projectRemoved': titleWords(
    (p) => `Dzēsts projekts “${p['name']}”`,
    (p) => `Project “${p['name']}” deleted`,
  ),
}

export const projectStateText: Record<ProjectState, Text> = {
  planned: text('iecerēts', 'planned'),
  submitted: text('iesniegts', 'submitted'),
  approved: text('apstiprināts', 'approved'),
  rejected: text('noraidīts', 'rejected'),
}

export const fundingText = {
  title: text('Finansējums', 'Funding'),
  purpose: text(
    'Kas maksā par pakalpojumiem un kas paliek pašvaldībai.',
    'Who pays for the services and what is left.',
  ),
  chooseTitle: text('Kuras pašvaldības finansējums?', 'Whose funding?'),
  choose: text('Izvēlies pašvaldību.', 'Choose the municipality.'),
  readOnly: phrase(
    (name: string) => `${name}: reģions finansējumu tikai skatās.`,
    (name: string) => `${name}: the region only looks at funding.`,
  ),
  gapOver: phrase(
    (year: number, by: string) => `${year}. gadā pietrūkst ${by}.`,
    (year: number, by: string) => `In ${year}, ${by} is missing.`,
  ),
  gapNone: text('Zināmajos gados budžeta rāmis pietiek.', 'The envelope is enough in the years that are known.'),
  gapUnknown: text(
    'Ieraksti budžeta rāmi, lai redzētu, vai nauda pietiek.',
    'Enter the budget envelope to see whether the money is enough.',
  ),
  grid: text('Kas maksā par pakalpojumiem', 'Who pays for the services'),
  service: text('Pakalpojums', 'Service'),
  cost: text('Izmaksas', 'Costs'),
  copayment: text('Klienti', 'Clients'),
  esf: text('ESF', 'ESF'),
  state: text('Valsts', 'State'),
  others: text('Citas pašv.', 'Other munic.'),
  othersHint: text('Citas pašvaldības', 'Other municipalities'),
  donations: text('Ziedojumi', 'Donations'),
  rest: text('Pašvaldība', 'Municipality'),
  restHint: text('Kas paliek pašvaldībai', 'What is left for the municipality'),
  total: text('Kopā', 'Together'),
  known: phrase(
    (known: number, of: number) => `zināmi ${known} no ${of}`,
    (known: number, of: number) => `${known} of ${of} known`,
  ),
  year: text('Gads', 'Year'),
  chart: text('Kas maksā pa gadiem', 'Who pays by year'),
  chartUnit: phrase(
    (sign: string) => `${sign}, zināmie pakalpojumi`,
    (sign: string) => `${sign}, services that are known`,
  ),
  why: text('Kāpēc?', 'Why?'),
  sources: text('Avoti', 'Sources'),
  projects: text('Projekti', 'Projects'),
  budget: text('Budžets', 'Budget'),
  pick: text('Izvēlies skaitli tabulā.', 'Select a figure in the table.'),
  unknown: text('nav zināms', 'not known'),
  notPlanned: text('netiek plānots', 'not planned'),
  copaymentTitle: text('Klientu maksājums', 'Clients’ payment'),
  rate: text('Maksa par vienību', 'Payment for a unit'),
  sharePaying: text('Par cik daļu vienību maksā, %', 'Share of units paid for, %'),
  stateTitle: text('Valsts daļa', 'Share of the state'),
  share: text('Daļa, %', 'Share, %'),
  firstYear: text('No gada', 'From'),
  lastYear: text('Līdz gadam', 'To'),
  donationTitle: phrase(
    (year: number) => `Ziedojumi ${year}. gadā`,
    (year: number) => `Donations in ${year}`,
  ),
  amount: text('Summa', 'Amount'),
  reason: text('Pamatojums', 'Reason'),
  linesTitle: text('Par kurām izmaksām drīkst maksāt', 'Which costs may be paid for'),
  line: text('Izmaksu rinda', 'Cost line'),
  linesNone: text(
    'Izmaksu rindu vēl nav: ieraksti tās lapā “Izmaksas”.',
    'There are no cost lines yet: enter them under Costs.',
  ),
  save: text('Saglabāt', 'Save'),
  takeAway: text('Noņemt', 'Take away'),
  bad: text('Nav saprotams skaitlis.', 'This is no figure.'),
  envelopeTitle: text('Cik pašvaldība var tērēt', 'What the municipality can spend'),
  envelopeHint: text(
    'Šo pakalpojumu budžets gadā. Tukšs – nav zināms.',
    'The budget for these services in a year. Empty: not known.',
  ),
  envelope: text('Rāmis', 'Envelope'),
  gap: text('Pietrūkst', 'Missing'),
  left: text('Atliek', 'Left over'),
  newProject: text('Jauns projekts…', 'New project…'),
  editProject: text('Labot…', 'Edit…'),
  removeProject: text('Dzēst', 'Delete'),
  noProjects: text('Projektu vēl nav.', 'There are no projects yet.'),
  name: text('Nosaukums', 'Name'),
  call: text('ESF uzsaukums', 'ESF call'),
  noCall: text('cits finansējums', 'other funding'),
  callName: phrase(
    (call: number, opens: string) => `${call}. uzsaukums (${opens})`,
    (call: number, opens: string) => `call ${call} (${opens})`,
  ),
  projectState: text('Stāvoklis', 'State'),
  ceiling: text('Griesti, Ls', 'Ceiling, Ls'),
  ceilingHint: text(
    'Tukšs – nav zināmi; “nav” – dokumentētu griestu nav.',
    'Empty: not known; “none”: none is documented.',
  ),
  ceilingNone: text('nav', 'none'),
  ceilingCall: phrase(
    (amount: string) => `Uzsaukuma griesti: ${amount}.`,
    (amount: string) => `Ceiling of the call: ${amount}.`,
  ),
  callHasNone: text('Uzsaukuma griesti nav dokumentēti.', 'No ceiling of the call is documented.'),
  services: text('Pakalpojumi', 'Services'),
  paid: phrase(
    (amount: string) => `projekts maksā ${amount}`,
    (amount: string) => `the project pays ${amount}`,
  ),
  after: phrase(
    (year: number, amount: string) => `${year}. gadā, pēc projekta, pašvaldībai paliek ${amount}`,
    (year: number, amount: string) => `in ${year}, after the project, ${amount} is left for the municipality`,
  ),
  afterUnknown: phrase(
    (year: number) => `${year}. gadā, pēc projekta: nav zināms`,
    (year: number) => `in ${year}, after the project: not known`,
  ),
  years: phrase(
    (first: number, last: number) => `${first}–${last}`,
    (first: number, last: number) => `${first}–${last}`,
  ),
  cancel: text('Atcelt', 'Cancel'),
  copyWhy: text('Kopēt skaidrojumu', 'Copy the explanation'),
  copied: text('Skaidrojums nokopēts', 'Explanation copied'),
  fit: text('Iekļaut budžetā', 'Fit this budget'),
  fitHint: text(
    'Kurus pakalpojumus sākt un kad, lai visos gados pietiktu budžeta: vispirms 1. prioritāte, tad 2., 3., tad vairāk klientu un agrāks sākums.',
    'Which services to begin, and when, so that the budget is enough in every year: first priority 1, then 2, 3, then more clients and earlier starts.',
  ),
  fitStart: text('Atrast labāko', 'Find the best'),
  fitOptimal: text('Labākais iespējamais: pierādīts.', 'The best there is: proved.'),
  fitBest: text('Labākais, kas atrasts līdz apturēšanai.', 'The best found before it was stopped.'),
  fitIn: phrase(
    (n: number) => `Ietilpst: ${n}`,
    (n: number) => `Fits: ${n}`,
  ),
  fitOut: phrase(
    (n: number) => `Neietilpst: ${n}`,
    (n: number) => `Left out: ${n}`,
  ),
  fitFrom: text('No gada', 'From'),
  fitPriority: text('Prior.', 'Prior.'),
  fitPriorityNone: text('nav', 'none'),
  fitAlone: phrase(
    (year: number, by: string) => `neietilpst pat viens pats: ${year}. gadā pietrūkst ${by}`,
    (year: number, by: string) => `does not fit even alone: ${year} is short of ${by}`,
  ),
  fitCrowded: phrase(
    (start: number, year: number, by: string) =>
      `kopā ar pārējiem pietrūkst naudas: sākot ${start}. gadā, ${year}. gadā vajadzētu vēl ${by}`,
    (start: number, year: number, by: string) =>
      `no room beside the others: beginning in ${start}, ${year} would need ${by} more`,
  ),
  fitUnknown: phrase(
    (year: number) => `nav zināms, cik ${year}. gadā paliktu pašvaldībai`,
    (year: number) => `it is not known what would be left for the municipality in ${year}`,
  ),
  fitRoom: text('Paliek rāmī', 'Room left'),
  fitSave: text('Saglabāt kā scenāriju', 'Keep as a scenario'),
  fitName: text('Scenārija nosaukums', 'Name of the scenario'),
  fitDefaultName: text('Budžetā', 'Within the budget'),
  fitSaved: phrase(
    (name: string) => `Saglabāts scenārijs “${name}”: izvēlies to joslā augšā.`,
    (name: string) => `Scenario “${name}” kept: choose it in the bar.`,
  ),
} as const
