import { describe, expect, it } from 'vitest'
import { thinned, type PointOfTime } from '#shared/restore/restore-thinning.ts'

const now = Date.UTC(2012, 2, 31, 12, 0)
/** `ago`: `90m`, `26h`, `40d` before noon of 31 March 2012. */
function point(ago: string, more: Partial<PointOfTime> = {}): PointOfTime {
  const minutes = { m: 1, h: 60, d: 1440 }[ago.slice(-1)] ?? 0
  return { name: ago, at: now - Number(ago.slice(0, -1)) * minutes * 60_000, bytes: 10, byHand: false, ...more }
}

describe('which restore points go', () => {
  it.each([
    ['of the last hour all stay', ['5m', '10m', '15m', '55m'], []],
    // 11:00–12:00 is the last hour; 10:25 and 10:05 are in one hour: the newer stays
    ['then one of each hour', ['5m', '95m', '115m', '125m'], ['115m']],
    // 30 March 11:00 and 05:00 are of one day; 29 March of another
    ['then one of each day', ['5m', '25h', '31h', '49h'], ['31h']],
    // 40 and 41 days ago lie in one week counted from 1970 (Thursdays), 50 in another
    ['then one of each week', ['5m', '40d', '41d', '50d'], ['41d']],
    ['the newest stays, however old', ['60d'], []],
  ])('%s: %j → %j', (_what, kept, gone) => {
    expect(thinned(kept.map((ago) => point(ago)), now, 1e9)).toEqual(gone) // prettier-ignore
  })

  it('above the limit the oldest go first, but never the newest nor one made by hand', () => {
    const points = [point('5m'), point('3h'), point('5h'), point('7h', { byHand: true }), point('9h')]
    // 50 bytes in all: 20 are allowed, so 9 h and 5 h and 3 h go; the one by hand and the newest stay
    expect(thinned(points, now, 20)).toEqual(['9h', '5h', '3h'])
    expect(thinned(points, now, 0)).toEqual(['9h', '5h', '3h'])
    expect(thinned(points, now, 45)).toEqual(['9h'])
  })

  it('one made by hand stays beside others of its hour, and does not stand for them', () => {
    const points = [point('95m', { byHand: true }), point('100m'), point('110m')]
    expect(thinned([point('5m'), ...points], now, 1e9)).toEqual(['110m'])
  })
})
