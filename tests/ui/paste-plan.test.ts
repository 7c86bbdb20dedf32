import { describe, expect, test } from 'vitest'
import type { CellRange } from '#renderer/ui/cell-range.ts'
import { parseClipboard } from '#renderer/ui/clipboard-text.ts'
import { countOf, editsOf, firstAmbiguous, needsPreview, planPaste, type PastePlan } from '#renderer/ui/paste-plan.ts'
import type { SeparatorReading } from '#shared/kernel/number-parse.ts'
import { surfaceOf } from './grid-fixture.ts'

const at = (row: number, column: number): CellRange => ({ top: row, bottom: row, left: column, right: column })
const plan = (copied: string, where: CellRange, reading: SeparatorReading = 'ask'): PastePlan =>
  planPaste(parseClipboard(copied), where, surfaceOf(), (r) => r.code, reading)

describe('a paste', () => {
  test('that fits becomes one list of edits without a question', () => {
    const p = plan('40\t10,50\r\n41\t20\r\n', at(0, 2))
    expect(needsPreview(p)).toBe(false)
    expect(editsOf(p, true)).toEqual([
      { rowId: 'S01', columnId: '2012', entry: { kind: 'number', value: 40 } },
      { rowId: 'S01', columnId: 'cost', entry: { kind: 'number', value: 1050 } },
      { rowId: 'S02', columnId: '2012', entry: { kind: 'number', value: 41 } },
      { rowId: 'S02', columnId: 'cost', entry: { kind: 'number', value: 2000 } },
    ])
  })
  test('does not let the trailing empty line of Excel erase the next row', () => {
    expect(editsOf(plan('40\r\n', at(0, 2)), false).map((e) => e.rowId)).toEqual(['S01'])
  })
  test('leaves values where the copied cell is empty unless a person says otherwise', () => {
    const p = plan('40\r\n\r\n\r\n', { top: 0, bottom: 2, left: 2, right: 2 })
    // S02 is not known already, so only S03 would change.
    expect(countOf(p, 'blank-over-value')).toBe(1)
    const over = plan('\t5', at(0, 2))
    expect(needsPreview(over)).toBe(true)
    expect(editsOf(over, true).map((e) => e.columnId)).toEqual(['cost'])
    expect(editsOf(over, false)[0]).toEqual({ rowId: 'S01', columnId: '2012', entry: { kind: 'unknown' } })
  })
  test('over read-only cells and words that are no numbers is shown first and skips them', () => {
    const p = plan('Cits\ttrend\tx', at(0, 0))
    expect(countOf(p, 'read-only')).toBe(1)
    expect(countOf(p, 'refused')).toBe(1)
    expect(editsOf(p, true)).toEqual([{ rowId: 'S01', columnId: 'method', entry: { kind: 'text', value: 'trend' } }])
  })
  test('with 1,234 asks before anything', () => {
    expect(firstAmbiguous(plan('1,234', at(0, 2)))?.text).toBe('1,234')
    expect(editsOf(plan('1,234', at(0, 2), 'thousands'), true)[0]?.entry).toEqual({ kind: 'number', value: 1234 })
  })
  test('keeps not planned and not known apart', () => {
    const p = plan('–\r\n?', at(0, 2))
    expect(editsOf(p, true).map((e) => e.entry.kind)).toEqual(['not-planned', 'unknown'])
  })
})
