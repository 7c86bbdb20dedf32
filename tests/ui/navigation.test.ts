import { expect, test } from 'vitest'
import { hashOf, parseHash } from '#renderer/app/navigation.tsx'

test('a link to a cell is read back as it was written', () => {
  const hash = hashOf('forecast', { service: 'S01', year: 2012, field: 'clients', note: 'ā & b' })
  expect(parseHash(hash)).toEqual({
    page: 'forecast',
    params: { service: 'S01', year: '2012', field: 'clients', note: 'ā & b' },
  })
})

test('empty parameters are left out', () => {
  expect(hashOf('costs', { service: null, year: undefined, q: '' })).toBe('#/costs')
})

test('an address without anything is the first page', () => {
  expect(parseHash('')).toEqual({ page: '', params: {} })
  expect(parseHash('#/')).toEqual({ page: '', params: {} })
})
