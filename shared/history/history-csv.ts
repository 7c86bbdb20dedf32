import type { z } from 'zod'
import { changedCellName, changedCellValue, changedPlace } from '#shared/exchange/exchange-cell-text.ts'
import type { changedCell } from '#shared/exchange/exchange-contract.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import type { Language } from '#shared/kernel/text.ts'
import type { Names } from '#shared/kernel/title.ts'
import { historyText } from './history-text.ts'

interface Row {
  readonly action: { readonly at: string; readonly who: string }
  readonly cell: Omit<z.output<typeof changedCell>, 'place'> & {
    readonly municipality: string | null
    readonly aboutEn?: string | null
  }
}

/** A cell of CSV: quoted where it must be; one that a spreadsheet would run as a formula is kept a text. */
function quoted(text: string): string {
  const harmless = /^[=+@\t\r]/.test(text) || /^-\D/.test(text) ? `'${text}` : text
  return /[";\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The cells that were changed as a table for a spreadsheet: semicolons, CRLF, a byte order mark so that Latvian letters are read right. */
export function historyCsv(rows: readonly Row[], language: Language, names: Names): string {
  const { csvHead, wholePlan, notKnown, programme } = historyText
  const lines = rows.map(({ action, cell }) => [
    formatDateTime(action.at),
    action.who,
    cell.municipality === null ? programme[language] : names.municipality(cell.municipality),
    changedPlace(cell, names, wholePlan[language], language),
    changedCellName(cell, language),
    changedCellValue(cell, cell.before, language, names) ?? notKnown[language],
    changedCellValue(cell, cell.after, language, names) ?? notKnown[language],
  ])
  const head = csvHead.map((word) => word[language])
  return `\uFEFF${[head, ...lines].map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`
}
