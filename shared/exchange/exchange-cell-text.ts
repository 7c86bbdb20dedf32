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

interface Cell {
  readonly table: string
  readonly field: string
  readonly year: number | null
}

type CellValue = string | number | null

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
  },
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

const notLimited = text('nav ierobežota', 'not limited')
const years = new Set(['startYear', 'coverageFirstYear', 'coverageLastYear', 'priceYear'])
const shares = new Set(['coverageFirst', 'coverageLast'])

/** What a changed cell is: "klienti 2013". */
export function changedCellName(cell: Cell, language: Language): string {
  const name = fieldNames[cell.table]?.[cell.field]?.[language] ?? cell.field
  const lower = name.charAt(0).toLocaleLowerCase(language) + name.slice(1)
  return cell.year === null ? lower : `${lower} ${cell.year}`
}

/** A value before or after, as a person reads it; null where it is not known. */
export function changedCellValue(cell: Cell, value: CellValue, language: Language, names: Names): string | null {
  if (value === null) return null
  if (value === 'not-planned' && cell.table !== 'development_service') return '–'
  if (value === 'not-limited') return notLimited[language]
  if (cell.field === 'partner') return names.municipality(String(value))
  const choice = choices[cell.field]?.[String(value)]
  if (choice) return choice[language]
  if (typeof value === 'string') return value
  if (years.has(cell.field)) return String(value)
  if (cell.field === 'priceMinor') return formatMoney(value, 'LVL', { bare: true })
  return shares.has(cell.field) ? formatPercent(value) : formatNumber(value)
}
