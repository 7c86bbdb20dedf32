import { words } from '#shared/kernel/problem.ts'
import { phrase, text, type Text } from '#shared/kernel/text.ts'
import { titleWords, type TitleTable } from '#shared/kernel/title.ts'
import type { StandingScenario } from './scenario.ts'

export const standingText: Record<StandingScenario, Text> = {
  base: text('pamata', 'base'),
  low: text('zemais', 'low'),
  high: text('augstais', 'high'),
}

export const scenarioProblems = {
  SCENARIO_STANDING: words<{ scenario: string }>(
    () => 'Pamata, zemais un augstais scenārijs ir vienmēr: tos nevar pārsaukt vai dzēst.',
    () => 'The base, low and high scenarios are always there: they cannot be renamed or deleted.',
  ),
  SCENARIO_NAME_TAKEN: words<{ name: string }>(
    (d) => `Scenārijs vai fiksētais plāns “${d.name}” jau ir. Izvēlies citu nosaukumu.`,
    (d) => `There is a scenario or frozen plan “${d.name}” already. Choose another name.`,
  ),
  BASELINE_UNKNOWN: words<{ baseline: string }>(
    () => 'Tāda fiksēta plāna nav. Izvēlies citu.',
    () => 'There is no such frozen plan. Choose another.',
  ),
  START_NEEDS_PLAN: words<{ service: string }>(
    (d) => `${d.service}: pamata plānā pakalpojumu neizveido un neuzlabo, tāpēc sākuma gadu scenārijā mainīt nevar.`,
    (d) => `${d.service} is neither established nor improved in the base plan, so a scenario cannot move its start.`,
  ),
  START_IN_SCENARIO: words(
    () => 'Pamata scenārija sākuma gadu maina modelī.',
    () => 'The start year of the base scenario is changed in the model.',
  ),
}

const said = (lv: string, en: string) =>
  titleWords(
    (p) => `${lv} “${p['name']}”`,
    (p) => `${en} “${p['name']}”`,
  )

export const scenarioTitles: TitleTable = {
  'scenario.created': said('Jauns scenārijs', 'New scenario'),
  'scenario.copied': said('Kopēts scenārijs', 'Scenario copied to'),
  'scenario.renamed': said('Pārsaukts scenārijs', 'Scenario renamed to'),
  'scenario.removed': said('Dzēsts scenārijs', 'Scenario deleted:'),
  'scenario.frozen': said('Fiksēts plāns', 'Plan frozen as'),
  'scenario.unfrozen': said('Dzēsts fiksētais plāns', 'Frozen plan deleted:'),
  'scenario.start': titleWords(
    (p, n) => `${n.service(String(p['service']))}: sākuma gads scenārijā`,
    (p, n) => `${n.service(String(p['service']))}: start year in a scenario`,
  ),
}

export const scenarioText = {
  starts: text('Sākuma gadi', 'Start years'),
  startsInModel: text(
    'Pamata scenārijā sākuma gadi ir modelī. Joslā izvēlies citu scenāriju, lai tos mainītu tikai tajā.',
    'In the base scenario the start years stand in the model. Choose another scenario in the bar to change them in it only.',
  ),
  startsNone: text(
    'Modelī nav pakalpojumu, ko izveidot, pilnveidot vai darīt kopā.',
    'The model has no service to establish, improve or share.',
  ),
  startInherited: text('kā scenārijā augstāk', 'as in the scenario above'),
  startNever: text('šajā plānā nesākas', 'does not begin in this plan'),
  title: text('Scenāriji', 'Scenarios'),
  state: text(
    'Scenārijs glabā tikai to, kas atšķiras no tā, no kura tas manto. Salīdzini divus blakus vai fiksē plānu.',
    'A scenario keeps only what differs from the one it inherits from. Compare two side by side, or freeze a plan.',
  ),
  manage: text('Pārvaldīt un salīdzināt…', 'Manage and compare…'),
  chooseTitle: text('Kuras pašvaldības scenāriji?', 'Whose scenarios?'),
  choose: text('Izvēlies pašvaldību, kuras plānus salīdzināt.', 'Choose the municipality whose plans to compare.'),
  differencesTab: text('Atšķirības', 'Differences'),
  frozenTitle: text('Fiksētie plāni', 'Frozen plans'),
  perYear: text('gadā, visi pakalpojumi kopā', 'a year, all services together'),
  menu: text('Scenārijs', 'Scenario'),
  list: text('Scenāriji un fiksētie plāni', 'Scenarios and frozen plans'),
  inherits: phrase(
    (parent: string) => `manto no: ${parent}`,
    (parent: string) => `inherits from: ${parent}`,
  ),
  differences: phrase(
    (n: number) => `atšķirības: ${n}`,
    (n: number) => `differences: ${n}`,
  ),
  frozen: phrase(
    (scenario: string, date: string) => `fiksēts ${date} (${scenario})`,
    (scenario: string, date: string) => `frozen on ${date} (${scenario})`,
  ),
  show: text('Strādāt šajā', 'Work in this one'),
  shown: text('rādīts lapās', 'shown on the pages'),
  create: text('Jauns scenārijs…', 'New scenario…'),
  copy: text('Kopēt…', 'Copy…'),
  rename: text('Pārsaukt…', 'Rename…'),
  remove: text('Dzēst', 'Delete'),
  freeze: text('Fiksēt plānu…', 'Freeze the plan…'),
  name: text('Nosaukums', 'Name'),
  parent: text('Manto no', 'Inherits from'),
  note: text('Piezīme', 'Note'),
  save: text('Saglabāt', 'Save'),
  cancel: text('Atcelt', 'Cancel'),
  nameNeeded: text('Ieraksti nosaukumu.', 'Enter a name.'),
  freezeHint: text(
    'Skaitļi paliek tādi, kādi tie ir tagad; vēlāk ar tiem salīdzina faktisko.',
    'The figures stay as they are now; later the actuals are compared with them.',
  ),
  compare: text('Salīdzināt', 'Compare'),
  left: text('Kreisajā pusē', 'On the left'),
  right: text('Labajā pusē', 'On the right'),
  measure: text('Rādītājs', 'Measure'),
  clients: text('Klienti', 'Clients'),
  served: text('Saņem', 'Served'),
  cost: text('Izmaksas', 'Costs'),
  service: text('Pakalpojums', 'Service'),
  total: text('Kopā', 'Together'),
  year: text('Gads', 'Year'),
  difference: text('Starpība', 'Difference'),
  grid: text('Divi scenāriji blakus', 'Two scenarios side by side'),
  known: phrase(
    (known: number, of: number) => `zināmi ${known} no ${of}`,
    (known: number, of: number) => `${known} of ${of} known`,
  ),
  chartTitle: phrase(
    (measure: string) => `${measure}: abi plāni pa gadiem`,
    (measure: string) => `${measure}: both plans by year`,
  ),
  differencesTitle: phrase(
    (name: string) => `Kas scenārijā “${name}” ir citādi`,
    (name: string) => `What is different in “${name}”`,
  ),
  noDifferences: text(
    'Nekas neatšķiras: visi skaitļi ir mantoti. Atver prognozi šajā scenārijā un maini, ko vajag.',
    'Nothing differs: every figure is inherited. Open the forecast in this scenario and change what you need.',
  ),
  field: text('Kas', 'What'),
  here: text('Šeit', 'Here'),
  above: text('Mantotais', 'Inherited'),
  byMethod: text('pēc metodes', 'by the method'),
  method: text('metode', 'method'),
  coverage: text('aptvere', 'coverage'),
  capacity: text('jauda', 'capacity'),
  clientsOf: text('klienti', 'clients'),
  startYear: text('sākuma gads', 'start year'),
  notKnown: text('nav zināms', 'not known'),
  notPlanned: text('netiek plānots', 'not planned'),
  notLimited: text('nav ierobežota', 'not limited'),
  readOnly: phrase(
    (name: string) => `${name}: reģions scenārijus tikai skatās.`,
    (name: string) => `${name}: the region only looks at scenarios.`,
  ),
} as const
