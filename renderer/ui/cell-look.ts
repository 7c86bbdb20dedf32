import { isNumberLike, type CellState, type CellValue, type Entry, type GridColumn } from './grid-types.ts'
import { isEditable, shownText } from './cell-text.ts'

/** Everything that a drawn cell depends on, as one comparable text: the grid redraws a cell exactly when this changes. */
export interface CellLook {
  readonly text: string
  /** Words of the stylesheet: `unknown typed explain …` */
  readonly words: readonly LookWord[]
  readonly note: string
}

export const lookWords = [
  'unknown',
  'not-planned',
  'typed',
  'explain',
  'must-fix',
  'muted',
  'changed',
  'strong',
  'locked',
  'pending',
] as const
export type LookWord = (typeof lookWords)[number]

const separator = '\u0001'

export function packLook(look: CellLook): string {
  return [look.text, ` ${look.words.join(' ')} `, look.note].join(separator)
}

export function unpackLook(packed: unknown): CellLook {
  const [text = '', words = '', note = ''] = typeof packed === 'string' ? packed.split(separator) : []
  return { text, words: words.trim().split(' ').filter(Boolean) as LookWord[], note }
}

/** Whether a packed look has a word, without unpacking it: asked for every drawn cell. */
export function hasWord(packed: unknown, word: LookWord): boolean {
  if (typeof packed !== 'string') return false
  const from = packed.indexOf(separator)
  const to = packed.indexOf(separator, from + 1)
  const at = packed.indexOf(` ${word} `, from)
  return at >= 0 && at < to
}

/** The value that an entry will become; undefined when only the host knows (a cleared cell). */
export function valueOf(entry: Entry): CellValue | undefined {
  if (entry.kind === 'number' || entry.kind === 'text') return entry.value
  return entry.kind === 'clear' ? undefined : entry.kind
}

/** @param pending what a person has just entered and the host has not answered yet */
export function lookOf<Row>(column: GridColumn<Row>, row: Row, pending: Entry | undefined): CellLook {
  const entered = pending && valueOf(pending)
  const value = entered === undefined ? column.value(row) : entered
  const state: CellState = column.state?.(row) ?? {}
  const words: LookWord[] = []
  const hasStates = isNumberLike(column.kind) || column.kind === 'choice'
  if (hasStates && (value === 'unknown' || value === null)) words.push('unknown')
  if (value === 'not-planned' && isNumberLike(column.kind)) words.push('not-planned')
  if (state.typed) words.push('typed')
  if (state.tone) words.push(state.tone)
  if (state.muted) words.push('muted')
  if (state.changed) words.push('changed')
  if (state.strong) words.push('strong')
  if (!isEditable(column, row)) words.push('locked')
  if (pending) words.push('pending')
  return { text: shownText(column, row, value), words, note: state.note ?? '' }
}
