import { formatDate } from '#shared/kernel/date-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { formatNumber, formatPercent } from '#shared/kernel/number-text.ts'
import type { Language } from '#shared/kernel/text.ts'
import type { Names } from '#shared/kernel/title.ts'
import { programmeChoiceText, programmeFieldText, programmeListText } from './programme-field-text.ts'
import { listOfTable, programmeLists } from './programme-lists.ts'
import { parameterText } from './programme-text.ts'

interface Cell {
  readonly table: string
  readonly field: string
  readonly service: string | null
  readonly about: string | null
  readonly aboutEn?: string | null | undefined
  readonly municipality?: string | null | undefined
}

/** Whether a cell stands in the programme's own tables. */
export function isOfProgramme(table: string): boolean {
  return listOfTable(table) !== undefined
}

/** Where a cell of the programme is: its service, parameter, target group, municipality, or its list. */
export function programmeCellPlace(cell: Cell, language: Language, names: Names): string {
  const list = listOfTable(cell.table)
  const service = cell.service === null ? null : `${cell.service} ${names.service(cell.service)}`
  const said = language === 'en' ? (cell.aboutEn ?? cell.about) : cell.about
  const about = said === null ? null : aboutWords(cell.table, said, language)
  const municipality = typeof cell.municipality === 'string' ? names.municipality(cell.municipality) : null
  const parts = [service, about, municipality].filter((part) => part !== null)
  if (parts.length > 0) return parts.join(' · ')
  return list ? programmeListText[list][language] : cell.table
}

function aboutWords(table: string, about: string, language: Language): string {
  if (table === 'programme_parameter') return parameterText[about]?.[language] ?? about
  if (table === 'programme_age_share') return programmeChoiceText('share', about)?.[language] ?? about
  return about
}

/** What a cell of the programme is. */
export function programmeCellName(field: string, language: Language): string {
  return programmeFieldText(field)[language]
}

/** A value of the programme as a person reads it. */
export function programmeCellValue(
  cell: Pick<Cell, 'table' | 'field'>,
  value: string | number,
  language: Language,
): string {
  const list = listOfTable(cell.table)
  const kind = list && programmeLists[list].fields[cell.field]?.kind
  if (typeof value === 'string') {
    if (kind === 'date') return formatDate(value)
    return programmeChoiceText(cell.field, value)?.[language] ?? value
  }
  if (kind === 'year' || kind === 'position') return String(value)
  if (kind === 'money') return formatMoney(value, 'LVL', { bare: true })
  return kind === 'share' ? formatPercent(value, { decimals: 2 }) : formatNumber(value)
}
