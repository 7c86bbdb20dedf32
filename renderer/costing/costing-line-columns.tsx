import { lineCategories, lineDrivers, lineIndexes, lineKinds } from '#shared/costing/costing-choices.ts'
import { amountIn } from '#shared/costing/costing-finding.ts'
import type { Lens } from '#shared/costing/costing-shown.ts'
import {
  costingText,
  lineCategoryText,
  lineDriverText,
  lineFieldText,
  lineIndexText,
  lineKindText,
} from '#shared/costing/costing-text.ts'
import { currencySign, formatMoney } from '#shared/kernel/money-text.ts'
import { currencies, currencyOfYear } from '#shared/kernel/money.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import type { Text } from '#shared/kernel/text.ts'
import type { ChoiceOption, GridColumn } from '#renderer/ui/grid-types.ts'
import type { Translate } from '#renderer/ui/language-context.tsx'
import type { CostLineRow } from './costing-types.ts'
import { yearColumn } from './costing-types.ts'
import styles from './costing.module.css'

/** As the contract says: a line larger than that is a slip of the hand. */
const largestQuantity = 1_000_000
/** 1 000 000 000,00 */
const largestPriceMinor = 100_000_000_000

/** A line with its number in the list. */
export interface NumberedLine extends CostLineRow {
  readonly number: number
}

interface Uses {
  readonly t: Translate
  readonly lens: Lens
  readonly editable: boolean
  readonly years: readonly number[]
  /** Years in which the service is not planned: nothing to pay. */
  readonly absent: ReadonlySet<number>
}

export function lineColumns(uses: Uses): readonly GridColumn<NumberedLine>[] {
  const { t, editable } = uses
  const options = <V extends string>(values: readonly V[], words: Record<V, Text>): readonly ChoiceOption[] =>
    values.map((value) => ({ value, label: t(words[value]) }))
  const shared = { editable, sortable: false }
  return [
    {
      id: 'number',
      title: t(costingText.number),
      hint: t(costingText.numberHint),
      // A number that is nobody's amount: the status line must not add it up.
      kind: 'year',
      width: 40,
      frozen: true,
      sortable: false,
      value: (row) => row.number,
      state: () => ({ muted: true }),
    },
    {
      ...shared,
      id: 'name',
      title: t(lineFieldText.name),
      kind: 'text',
      width: 150,
      frozen: true,
      longest: 200,
      value: (row) => row.name,
    },
    {
      ...shared,
      id: 'kind',
      title: t(lineFieldText.kind),
      kind: 'choice',
      width: 108,
      options: options(lineKinds, lineKindText),
      value: (row) => row.kind,
    },
    {
      ...shared,
      id: 'category',
      title: t(lineFieldText.category),
      kind: 'choice',
      width: 120,
      options: options(lineCategories, lineCategoryText),
      value: (row) => row.category,
    },
    {
      ...shared,
      id: 'driver',
      title: t(lineFieldText.driver),
      kind: 'choice',
      width: 96,
      options: options(lineDrivers, lineDriverText),
      value: (row) => row.driver,
    },
    {
      ...shared,
      id: 'quantity',
      title: t(lineFieldText.quantity),
      hint: t(costingText.payHint),
      kind: 'number',
      min: 0,
      max: largestQuantity,
      width: 84,
      value: (row) => row.quantity,
      render: (row) => (
        <Figure
          figure={row.quantity === null ? '' : formatNumber(row.quantity)}
          of={row.category === 'pay' && row.quantity !== null ? t(costingText.fte, row.quantity) : ''}
        />
      ),
      state: (row) => ({ note: row.category === 'pay' ? t(costingText.quantityFte) : '' }),
    },
    {
      ...shared,
      id: 'priceMinor',
      title: t(lineFieldText.priceMinor),
      hint: t(costingText.payHint),
      kind: 'money',
      min: 0,
      max: largestPriceMinor,
      width: 132,
      currency: (row) => row.currency,
      value: (row) => row.priceMinor,
      render: (row) => (
        <Figure
          figure={row.priceMinor === null ? '' : formatMoney(row.priceMinor, row.currency)}
          of={row.category === 'pay' ? t(costingText.perMonth) : ''}
        />
      ),
      state: (row) => ({ note: row.category === 'pay' ? t(costingText.priceGross) : '' }),
    },
    {
      ...shared,
      id: 'currency',
      title: t(lineFieldText.currency),
      kind: 'choice',
      width: 72,
      options: currencies.map((c) => ({ value: c, label: c })),
      value: (row) => row.currency,
    },
    {
      ...shared,
      id: 'priceYear',
      title: t(lineFieldText.priceYear),
      kind: 'year',
      min: 1990,
      max: 2100,
      width: 86,
      allowsUnknown: false,
      value: (row) => row.priceYear,
    },
    {
      ...shared,
      id: 'index',
      title: t(lineFieldText.index),
      kind: 'choice',
      width: 112,
      options: options(lineIndexes, lineIndexText),
      value: (row) => row.index,
    },
    ...uses.years.map((year, at) => costOf(year, at, uses)),
    {
      ...shared,
      id: 'note',
      title: t(lineFieldText.note),
      kind: 'text',
      width: 220,
      longest: 1000,
      value: (row) => row.note,
    },
  ]
}

function costOf(year: number, at: number, { t, lens, absent }: Uses): GridColumn<NumberedLine> {
  return {
    id: yearColumn(year),
    title: lens === 'own' ? t(costingText.yearHead, year, currencySign(currencyOfYear(year))) : String(year),
    kind: 'money',
    whole: true,
    width: 74,
    sortable: false,
    currency: lens === 'own' ? currencyOfYear(year) : lens,
    value: (row) => {
      const cost = row.years[at]
      if (absent.has(year)) return 'not-planned'
      if (!cost || cost.minor === null) return 'unknown'
      return amountIn({ minor: cost.minor, currency: cost.currency, known: 1, of: 1 }, lens).minor
    },
    state: () => ({ muted: true }),
  }
}

/** A figure with what it is of: full-time posts, a month. */
function Figure({ figure, of }: { readonly figure: string; readonly of: string }) {
  return (
    <>
      {figure}
      {figure !== '' && of !== '' && <span className={styles['of']}>{of}</span>}
    </>
  )
}
