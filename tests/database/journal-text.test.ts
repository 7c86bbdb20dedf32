import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JournalRecord } from '#electron/database/journal-record.ts'
import { headerLine, readJournal, recordLine } from '#electron/database/journal-text.ts'

const record = (id: number, word = 'klienti'): JournalRecord => ({
  set: { id, at: '2012-03-12T09:00:00.000Z', who: 'Ogre', channel: 'development.change', title: '{}' },
  parent: id === 1 ? '' : `p${id - 1}`,
  changes: [[id, 'development_service', '{"service":"S01"}', null, `{"clients":${id},"reason":"${word}"}`]],
  rows: [['development_service', { service: 'S01' }, { service: 'S01', clients: id, reason: word }]],
})

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
const records = [record(1), record(2, 'ģimenes ar bērniem\n“rinda”'), record(3)]
const whole = joined(headerLine('w-1'), ...records.map(recordLine))

describe('a journal', () => {
  it('is read as it was written, and a person can read it too', () => {
    expect(readJournal(whole)).toEqual({ workspace: 'w-1', records, whole: whole.length, torn: 0, damaged: 0 })
    const lines = new TextDecoder().decode(whole).split('\n')
    expect(lines[0]).toBe('PLANOTAVA-CHANGES 1 w-1')
    expect(lines[1]).toMatch(/^[0-9a-f]{8} \d+ \{"set":\{"id":1,/)
    expect(lines).toHaveLength(5)
  })

  it('cut at any byte keeps every command before the cut, and calls the rest torn, not damaged', () => {
    const ends = records.reduce<number[]>((all, one) => [...all, (all.at(-1) ?? 0) + recordLine(one).length], [headerLine('w-1').length]) // prettier-ignore
    for (let cut = 0; cut < whole.length; cut++) {
      const read = readJournal(whole.subarray(0, cut))
      const expected = ends.filter((end) => end <= cut).length - 1
      expect([cut, read.records.length, read.damaged]).toEqual([cut, Math.max(0, expected), 0])
      expect(read.whole + read.torn).toBe(cut)
    }
  })

  it('with any bit flipped never says anything else than was written: what is not whole is left out', () => {
    for (let at = 0; at < whole.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const bytes = whole.slice()
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        const read = readJournal(bytes)
        // A first line that lost its end swallows the first command: the others follow one that is missing.
        const from = at === headerLine('w-1').length - 1 ? 1 : 0
        expect(read.records).toEqual(records.slice(from, from + read.records.length))
        if (read.records.length === records.length) expect(at).toBeLessThan(headerLine('w-1').length)
      }
    }
  })

  it('damaged in the middle says how many commands come after', () => {
    const bytes = whole.slice()
    const at = headerLine('w-1').length + 30
    bytes[at] = (bytes[at] ?? 0) ^ 1
    // the first cannot be read; two after it can, but belong on top of it
    expect(readJournal(bytes)).toMatchObject({ records: [], torn: 0, damaged: 3 })
  })

  it('that power loss left with a length and no bytes is torn', () => {
    const read = readJournal(joined(whole, new Uint8Array(4096)))
    expect(read).toMatchObject({ torn: 4096, damaged: 0, whole: whole.length })
    expect(read.records).toHaveLength(3)
  })

  it('of rubbish is never read as anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const read = readJournal(bytes)
        expect([read.workspace, read.records]).toEqual([null, []])
        expect(read.whole + read.torn).toBeLessThanOrEqual(bytes.length)
      }),
      { seed: 20120312, numRuns: 2000 },
    )
  })
})
