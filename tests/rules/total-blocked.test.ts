import { expect, it } from 'vitest'
import { totalBlocked } from '#shared/rules/total-blocked.ts'
import { checkWords, established, kept, municipality, type Said } from './rule-cases.ts'

const found = (...said: Said[]) => totalBlocked.found(municipality(said))
/** Its cost is not known: a line without a price. */
const open: Said = { ...kept, lines: [{ priceMinor: null }] }

it('pass: every cost is known', () => {
  expect(found(kept, kept)).toEqual([])
})

it('fail: one service alone keeps the total from being known, in all years or in some', () => {
  const years = '2010, 2011, 2012, 2013, 2014, 2015, 2016'
  const place = { service: 'S02', year: 2010, field: 'lines', params: { years } }
  expect(found(kept, open)).toEqual([place])
  checkWords(totalBlocked.id, place)
  expect(found({ ...established, lines: [{ priceMinor: null }] }, kept)).toMatchObject([
    { service: 'S01', params: { years: '2012, 2013, 2014, 2015, 2016' } },
  ])
})

it('not known: two are open, so neither is the one', () => {
  expect(found(open, open)).toEqual([])
})
