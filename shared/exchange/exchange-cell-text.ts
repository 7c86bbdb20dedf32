import { lineCategoryText, lineDriverText, lineIndexText, lineKindText } from '#shared/costing/costing-text.ts'
import {
  decisionText,
  developmentFieldText,
  existsNowText,
  noPriority,
  providerText,
  readinessText,
} from '#shared/development/development-text.ts'
import { measureText, methodText } from '#shared/forecast/forecast-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { formatNumber, formatPercent } from '#shared/kernel/number-text.ts'
import { text, type Language, type Text } from '#shared/kernel/text.ts'
import type { Names } from '#shared/kernel/title.ts'
import {
  isOfProgramme,
  programmeCellName,
  programmeCellPlace,
  programmeCellValue,
} from '#shared/programme/programme-cell-text.ts'

interface Cell {
  readonly table: string
  readonly field: string
  readonly year: number | null
}

type CellValue = string | number | null

const why = text('pamatojums', 'reason')
const noted = text('piezīme', 'note')
const precision = text('precizitāte', 'precision')

/** The fields that only travel; those of the model have their names in `development-text.ts`. */
const fieldNames: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  development_service: developmentFieldText,
  forecast_setting: {
    method: text('metode', 'method'),
    coverageFirstYear: text('aptvere no gada', 'coverage from the year'),
    coverageFirst: text('aptvere sākumā', 'coverage at the start'),
    coverageLastYear: text('aptvere līdz gadam', 'coverage to the year'),
    coverageLast: text('aptvere beigās', 'coverage at the end'),
  },
  forecast_typed: {
    clients: measureText.clients,
    capacity: measureText.capacity,
    reason: text('pamatojums', 'reason'),
  },
  forecast_actual: {
    clients: text('faktiskie klienti', 'actual clients'),
    note: text('piezīme', 'note'),
  },
  costing_basis: {
    unitsPerClient: text('vienības uz klientu', 'units per client'),
    clientsPerPlace: text('klienti uz vietu', 'clients per place'),
    placesPerFacility: text('vietas vienā iestādē', 'places per facility'),
  },
  costing_line: {
    service: text('izmaksu rindas pakalpojums', 'service of the cost line'),
    position: text('izmaksu rindas vieta sarakstā', 'position of the cost line'),
    kind: text('izmaksu rinda: veids', 'cost line: kind'),
    category: text('izmaksu rinda: kategorija', 'cost line: category'),
    driver: text('izmaksu rinda: no kā atkarīga', 'cost line: depends on'),
    name: text('izmaksu rinda: nosaukums', 'cost line: name'),
    quantity: text('izmaksu rinda: daudzums', 'cost line: quantity'),
    priceMinor: text('izmaksu rinda: cena', 'cost line: price'),
    currency: text('izmaksu rinda: valūta', 'cost line: currency'),
    priceYear: text('izmaksu rinda: cenas gads', 'cost line: price year'),
    priceIndex: text('izmaksu rinda: indekss', 'cost line: index'),
    note: text('izmaksu rinda: piezīme', 'cost line: note'),
    template: text('izmaksu rinda: veidne', 'cost line: template'),
    esfEligible: text('izmaksu rinda: ESF var maksāt', 'cost line: the ESF may pay'),
    stateSupported: text('izmaksu rinda: valsts atbalsta', 'cost line: the state supports'),
  },
  situation_population: { population: text('pašvaldības iedzīvotāju skaits', 'own number of residents'), reason: why },
  situation_rate: { rate: text('grupas daļa', 'share of the group'), reason: why, halfWidth: precision },
  situation_count: {
    persons: text('saskaitītie cilvēki grupā', 'people counted in the group'),
    reason: why,
    halfWidth: precision,
  },
  scenario: {
    name: text('scenārija nosaukums', 'name of the scenario'),
    parent: text('scenārijs, no kura manto', 'scenario it inherits from'),
    position: text('scenārija vieta sarakstā', 'position of the scenario'),
    note: noted,
  },
  scenario_start: { startYear: text('sākuma gads scenārijā', 'start year in the scenario'), reason: why },
  forecast_coverage: {
    firstYear: text('grupas aptvere no gada', 'coverage of the group from the year'),
    first: text('grupas aptvere sākumā', 'coverage of the group at the start'),
    lastYear: text('grupas aptvere līdz gadam', 'coverage of the group to the year'),
    last: text('grupas aptvere beigās', 'coverage of the group at the end'),
  },
  scenario_baseline: {
    name: text('fiksētais plāns', 'frozen plan'),
    scenario: text('fiksētā plāna scenārijs', 'scenario of the frozen plan'),
    frozenAt: text('fiksēts', 'frozen at'),
    edition: text('programmas redakcija', 'edition of the programme'),
    note: noted,
  },
  scenario_baseline_figure: {
    clients: text('fiksētie klienti', 'frozen clients'),
    capacity: text('fiksētā jauda', 'frozen capacity'),
    served: text('fiksētie apkalpotie', 'frozen clients served'),
    establishmentMinor: text('fiksētās izveides izmaksas', 'frozen establishment costs'),
    runningMinor: text('fiksētās uzturēšanas izmaksas', 'frozen running costs'),
    known: text('fiksētajā plānā zināmās rindas', 'known lines of the frozen plan'),
    ofLines: text('fiksētā plāna rindas', 'lines of the frozen plan'),
  },
  funding_copayment: {
    rateMinor: text('klienta maksa par vienību', 'client’s payment for a unit'),
    currency: text('klienta maksas valūta', 'currency of the client’s payment'),
    sharePaying: text('cik daļa maksā', 'share who pay'),
    reason: why,
  },
  funding_project: {
    name: text('projekts', 'project'),
    call: text('uzsaukums', 'call'),
    state: text('projekta stāvoklis', 'state of the project'),
    firstYear: text('projekts no gada', 'project from the year'),
    lastYear: text('projekts līdz gadam', 'project to the year'),
    share: text('ESF daļa', 'share of the ESF'),
    ceiling: text('projekta griesti', 'ceiling of the project'),
    note: noted,
  },
  funding_state: {
    share: text('valsts daļa', 'share of the state'),
    firstYear: text('valsts atbalsts no gada', 'state support from the year'),
    lastYear: text('valsts atbalsts līdz gadam', 'state support to the year'),
    reason: why,
  },
  funding_donation: { minor: text('ziedojumi', 'donations'), reason: why },
  funding_envelope: { minor: text('budžeta rāmis', 'budget envelope'), reason: why },
  worth_setting: {
    divertedShare: text('klienti, kas citādi dzīvotu institūcijā', 'clients who would else live in an institution'),
    institutionMinor: text('institūcijas izmaksas gadā', 'cost of an institution a year'),
    currency: text('institūcijas izmaksu valūta', 'currency of the institution’s cost'),
    priceYear: text('institūcijas izmaksu gads', 'price year of the institution’s cost'),
    priceIndex: text('institūcijas izmaksu indekss', 'index of the institution’s cost'),
    reason: why,
  },
  worth_choice: {
    peersBy: text('līdzīgo pašvaldību izvēle', 'choice of peers'),
    peersCount: text('līdzīgo pašvaldību skaits', 'number of peers'),
    discountRate: text('diskonta likme', 'discount rate'),
  },
  cooperation_agreement: {
    service: text('vienošanās pakalpojums', 'service of the agreement'),
    lead: text('vienošanās: kurš sniedz', 'agreement: who runs it'),
    firstYear: text('vienošanās no gada', 'agreement from the year'),
    lastYear: text('vienošanās līdz gadam', 'agreement to the year'),
    capacity: text('vienošanās jauda', 'capacity of the agreement'),
    settlementMinor: text('norēķins par vienību', 'settlement for a unit'),
    currency: text('norēķina valūta', 'currency of the settlement'),
    shareRule: text('kā dala izmaksas', 'how costs are shared'),
    state: text('vienošanās stāvoklis', 'state of the agreement'),
    note: noted,
  },
  cooperation_member: { share: text('dalībnieka daļa', 'share of the member') },
  cooperation_client: { clients: text('dalībnieka klienti', 'clients of the member') },
  rules_explanation: { text: text('paskaidrojums', 'explanation') },
}

const choices: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  existsNow: existsNowText,
  provider: providerText,
  readiness: readinessText,
  decision: decisionText,
  method: methodText,
  kind: lineKindText,
  category: lineCategoryText,
  driver: lineDriverText,
  priceIndex: lineIndexText,
  priority: { none: noPriority },
}

const asMethod = text('pēc metodes', 'by the method')
const notLimited = text('nav ierobežota', 'not limited')
const years = new Set(['startYear', 'coverageFirstYear', 'coverageLastYear', 'priceYear', 'firstYear', 'lastYear'])
const texts = new Set([
  'providerName',
  'reason',
  'note',
  'name',
  'text',
  'partner',
  'scenario',
  'parent',
  'edition',
  'currency',
])
const shares = new Set([
  'coverageFirst',
  'coverageLast',
  'first',
  'last',
  'rate',
  'halfWidth',
  'share',
  'sharePaying',
  'divertedShare',
  'discountRate',
])

/** What can be chosen for a field, in the order of its words; null where it is typed. */
export function cellChoices(field: string, language: Language): { value: string; label: string }[] | null {
  const known = choices[field]
  if (!known || field === 'priority') return null
  return Object.entries(known).map(([value, words]) => ({ value, label: words[language] }))
}

/** How a field is typed: an amount of money, a share in per cent, a text, or a number. */
export function cellKind(field: string): 'money' | 'percent' | 'text' | 'number' {
  if (/[mM]inor$/.test(field) || field === 'ceiling') return 'money'
  if (shares.has(field)) return 'percent'
  return texts.has(field) ? 'text' : 'number'
}

/** Where a changed cell is: its service, or what else its row is about. */
export function changedPlace(
  cell: {
    readonly table: string
    readonly field: string
    readonly service: string | null
    readonly about: string | null
    readonly aboutEn?: string | null | undefined
    readonly municipality?: string | null | undefined
  },
  names: Names,
  whole: string,
  language: Language,
): string {
  if (isOfProgramme(cell.table)) return programmeCellPlace(cell, language, names)
  if (cell.service === null) return cell.about ?? whole
  const service = `${cell.service} ${names.service(cell.service)}`
  return cell.about === null ? service : `${service} (${cell.about})`
}

/** What a changed cell is: "klienti 2013". */
export function changedCellName(cell: Cell, language: Language): string {
  const name = isOfProgramme(cell.table)
    ? programmeCellName(cell.field, language)
    : (fieldNames[cell.table]?.[cell.field]?.[language] ?? cell.field)
  const lower = name.charAt(0).toLocaleLowerCase(language) + name.slice(1)
  return cell.year === null ? lower : `${lower} ${cell.year}`
}

/** A value before or after, as a person reads it; null where it is not known. */
export function changedCellValue(cell: Cell, value: CellValue, language: Language, names: Names): string | null {
  if (value === null) return null
  // Ingredients of a cost are called alike in the programme and in a plan.
  const ingredient = cell.table === 'programme_cost_template' ? choices[cell.field]?.[String(value)] : undefined
  if (isOfProgramme(cell.table)) return ingredient?.[language] ?? programmeCellValue(cell, value, language)
  if (value === 'not-planned' && cell.table !== 'development_service') return '–'
  if (value === 'not-limited') return notLimited[language]
  if (value === 'method' && cell.table === 'forecast_typed') return asMethod[language]
  if (cell.field === 'partner') return names.municipality(String(value))
  const choice = choices[cell.field]?.[String(value)]
  if (choice) return choice[language]
  if (typeof value === 'string') return value
  if (years.has(cell.field)) return String(value)
  if (/[mM]inor$/.test(cell.field) || cell.field === 'ceiling') return formatMoney(value, 'LVL', { bare: true })
  return shares.has(cell.field) ? formatPercent(value) : formatNumber(value)
}
