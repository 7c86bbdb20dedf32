import { foldText } from '#shared/kernel/collation.ts'
import { parseMoney } from '#shared/kernel/money-text.ts'
import { currencyOfYear, type Currency } from '#shared/kernel/money.ts'
import { parseNumber, type SeparatorReading } from '#shared/kernel/number-parse.ts'
import type { Text } from '#shared/kernel/text.ts'
import { lineCategories, lineDrivers, lineIndexes, lineKinds } from './costing-choices.ts'
import type { CostingLine } from './costing-contract.ts'
import { lineCategoryText, lineDriverText, lineIndexText, lineKindText } from './costing-text.ts'

/** A line that is not stored yet. */
export type NewLine = Omit<CostingLine, 'id' | 'template'>

/** A choice by its word in either language, or by its code. */
function choice<V extends string>(
  values: readonly V[],
  words: Record<V, Text>,
  typed: string | undefined,
): V | undefined {
  const wanted = foldText((typed ?? '').trim())
  if (wanted === '') return undefined
  return values.find((v) => [v, words[v].lv, words[v].en].some((word) => foldText(word) === wanted))
}

/**
 * Whole cost lines copied from a sheet or from this page, in the order of the page's columns: name, kind, category, driver, quantity,
 * price, currency, price year, index, note. A number of the line may stand in front, and what follows the note is left out.
 * @returns the lines; undefined when some row is no cost line, so that it is not pasted as one
 */
export function linesFromCells(
  cells: readonly (readonly string[])[],
  service: string,
  priceYear: number,
  reading: SeparatorReading,
): NewLine[] | undefined {
  const lines: NewLine[] = []
  for (const row of cells) {
    const line = lineOf(row, service, priceYear, reading) ?? lineOf(row.slice(1), service, priceYear, reading)
    if (!line) return undefined
    lines.push(line)
  }
  return lines.length === 0 ? undefined : lines
}

function lineOf(
  row: readonly string[],
  service: string,
  priceYear: number,
  reading: SeparatorReading,
): NewLine | undefined {
  const [
    name = '',
    kindWord,
    categoryWord,
    driverWord,
    quantityText = '',
    priceText = '',
    currencyWord = '',
    yearText = '',
    indexWord,
    note = '',
  ] = row
  const kind = choice(lineKinds, lineKindText, kindWord)
  const category = choice(lineCategories, lineCategoryText, categoryWord)
  const driver = choice(lineDrivers, lineDriverText, driverWord)
  if (!kind || !category || !driver) return undefined
  const quantity = quantityText.trim() === '' ? null : parseNumber(quantityText, { ambiguous: reading })
  const money = priceText.trim() === '' ? null : parseMoney(priceText, { ambiguous: reading })
  if (quantity !== null && quantity.kind !== 'number') return undefined
  if (money !== null && money.kind !== 'money') return undefined
  const year = /^\d{4}$/.test(yearText.trim()) ? Number(yearText.trim()) : priceYear
  return {
    service,
    kind,
    category,
    driver,
    name: name.trim().slice(0, 200),
    quantity: quantity?.value ?? null,
    priceMinor: money?.minor ?? null,
    currency: currencyWritten(currencyWord) ?? money?.currency ?? currencyOfYear(year),
    priceYear: year,
    index: choice(lineIndexes, lineIndexText, indexWord) ?? (category === 'pay' ? 'wage' : 'cpi'),
    note: note.trim() === '' ? null : note.trim().slice(0, 1000),
  }
}

function currencyWritten(word: string): Currency | undefined {
  const plain = word.trim().toUpperCase()
  if (plain === 'LVL' || plain === 'LS') return 'LVL'
  return plain === 'EUR' || plain === '€' ? 'EUR' : undefined
}
