import type { OutputOf } from '#shared/contract/api.ts'
import { changedCellName, changedCellValue, changedPlace } from '#shared/exchange/exchange-cell-text.ts'
import type { CellPlace } from '#shared/exchange/exchange-contract.ts'
import type { Names } from '#shared/kernel/title.ts'
import type { Language } from '#shared/kernel/text.ts'
import type { KeptCell } from '#shared/review/review-contract.ts'
import { reviewText } from '#shared/review/review-page-text.ts'

export type Review = OutputOf<'review.read'>
export type Change = Review['cells'][number]
export type Remark = Review['comments'][number]
/** A cell that a person can look at: a change, or one that the region keeps otherwise. */
export type ReviewCell = Change | KeptCell

type CellValue = string | number | null

export const placeId = ({ list, key, field }: CellPlace): string => `${list} ${key} ${field}`

/** "S05 Dienas centrs · klienti 2013" */
export function cellWords(
  cell: Pick<ReviewCell, 'service' | 'about' | 'table' | 'field' | 'year'>,
  language: Language,
  names: Names,
): { readonly where: string; readonly what: string } {
  const where = changedPlace(cell, names, reviewText.wholePlan[language], language)
  const what = cell.field === '' ? reviewText.wholeRow[language] : changedCellName(cell, language)
  return { where, what }
}

export function valueWords(
  cell: Pick<ReviewCell, 'table' | 'field' | 'year'>,
  value: CellValue,
  language: Language,
  names: Names,
): string {
  if (cell.field === '') return value === null ? reviewText.absent[language] : reviewText.wholeRow[language]
  return changedCellValue(cell, value, language, names) ?? reviewText.notKnown[language]
}

/** The conflicts of a review, the weightiest first. */
export function conflictsOf(review: Review): (KeptCell & { readonly of: Review['corrections'][number] })[] {
  return review.corrections.flatMap((of) =>
    of.cells.filter(({ conflict }) => conflict).map((cell) => ({ ...cell, of })),
  )
}

/** What the region keeps otherwise without anything left to settle. */
export function keptOf(review: Review): (KeptCell & { readonly of: Review['corrections'][number] })[] {
  return review.corrections.flatMap((of) =>
    of.cells.filter(({ conflict }) => !conflict).map((cell) => ({ ...cell, of })),
  )
}
