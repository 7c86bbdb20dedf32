import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeRow, sameRow, settle, type Kept, type MergeCell, type MergeRow } from '#shared/merge/merge.ts'

const a = (clients: MergeCell, reason: MergeCell = null): MergeRow => ({ clients, reason })

describe('a row, base → theirs and ours', () => {
  const table: [what: string, base: MergeRow, theirs: MergeRow, ours: MergeRow, row: MergeRow, conflicts: string[]][] =
    [
      ['nobody changed it', a(5), a(5), a(5), a(5), []],
      ['they changed it', a(5), a(7), a(5), a(7), []],
      ['we changed it', a(5), a(5), a(6), a(6), []],
      ['both to the same', a(5), a(6), a(6), a(6), []],
      ['both differently: ours stays, and it is a conflict', a(5), a(7), a(6), a(6), ['clients']],
      ['different cells', a(5, 'a'), a(7, 'a'), a(5, 'b'), a(7, 'b'), []],
      ['not known and 0 differ', a(null), a(0), a(3), a(3), ['clients']],
      ['not planned is a value', a(5), a('not-planned'), a(6), a(6), ['clients']],
      ['they removed it, we did not touch it', a(5), null, a(5), null, []],
      ['we removed it, they did not touch it', a(5), a(5), null, null, []],
      ['they removed what we changed', a(5), null, a(6), a(6), ['']],
      ['we removed what they changed', a(5), a(7), null, null, ['']],
      ['both added it alike', null, a(5), a(5), a(5), []],
      ['both added it differently', null, a(5, 'a'), a(6, 'a'), a(6, 'a'), ['clients']],
      ['we added it', null, null, a(6), a(6), []],
      ['they added it', null, a(5), null, a(5), []],
    ]
  it.each(table)('%s', (_what, base, theirs, ours, row, conflicts) => {
    expect(mergeRow(base, theirs, ours)).toEqual({ row, conflicts })
  })

  it('what they once took over from us and changed since is theirs', () => {
    expect(mergeRow(a(5), a(9), a(6))).toEqual({ row: a(6), conflicts: ['clients'] })
    expect(mergeRow(a(5), a(9), a(6), [a(6)])).toEqual({ row: a(9), conflicts: [] })
    expect(mergeRow(a(5), a(9), a(6), [a(8)])).toEqual({ row: a(6), conflicts: ['clients'] })
  })
})

const cell = fc.constantFrom<MergeCell>(null, 0, 1, 2, 'not-planned')
const row = fc.option(fc.record({ clients: cell, reason: cell }), { nil: null, freq: 4 })
const parameters = { seed: 20101116, numRuns: 2000 }

describe('for any rows', () => {
  it('without a change of ours the result is theirs, and the other way round', () => {
    fc.assert(
      fc.property(row, row, (base, other) => {
        expect(mergeRow(base, other, base)).toEqual({ row: other, conflicts: [] })
        expect(mergeRow(base, base, other)).toEqual({ row: other, conflicts: [] })
      }),
      parameters,
    )
  })

  it('a cell that the analyst changed is kept or is a conflict, never lost in silence', () => {
    fc.assert(
      fc.property(row, row, row, (base, theirs, ours) => {
        const merged = mergeRow(base, theirs, ours)
        if (ours === null || base === null || merged.row === null) return
        for (const field of ['clients', 'reason'] as const)
          if (ours[field] !== base[field]) expect(merged.row[field]).toBe(ours[field])
      }),
      parameters,
    )
  })

  it('the conflicts are the same whichever side is called ours', () => {
    fc.assert(
      fc.property(row, row, row, (base, one, other) => {
        const [here, there] = [mergeRow(base, one, other).conflicts, mergeRow(base, other, one).conflicts]
        expect([...here].sort()).toEqual([...there].sort())
      }),
      parameters,
    )
  })

  it('merging the result again changes nothing, and a settled conflict does not come back with the same values', () => {
    fc.assert(
      fc.property(row, row, row, fc.constantFrom('theirs' as const, 'ours' as const), (base, theirs, ours, choice) => {
        const first = mergeRow(base, theirs, ours)
        let kept: Kept = { base, ours }
        for (const field of first.conflicts) kept = settle(kept, theirs, field, choice)
        const again = mergeRow(kept.base, theirs, kept.ours)
        expect(again.conflicts).toEqual([])
        if (choice === 'ours') expect(sameRow(again.row, first.row)).toBe(true)
        else if (theirs === null || ours === null)
          expect(first.conflicts.length === 0 || sameRow(again.row, theirs)).toBe(true)
        else for (const field of first.conflicts) expect(again.row?.[field]).toBe(theirs[field as 'clients'])
      }),
      parameters,
    )
  })
})
