import { describe, expect, test } from 'vitest'
import { formatDate, formatDateTime, formatDay, formatTime, parseDate } from '#shared/kernel/date-text.ts'

describe('dates', () => {
  test('are written with the final point', () => {
    expect(formatDate('2012-06-27')).toBe('27.06.2012.')
    expect(formatDay('2012-03-10')).toBe('10.03.')
  })
  test('are in Latvian time, summer and winter', () => {
    expect(formatDateTime('2012-06-27T11:32:00Z')).toBe('27.06.2012. 14:32')
    expect(formatDateTime('2012-01-31T23:05:00Z')).toBe('01.02.2012. 01:05')
    expect(formatTime('2012-01-31T22:00:00Z')).toBe('00:00')
  })
  test.each([
    ['27.06.2012.', '2012-06-27'],
    ['27.6.2012', '2012-06-27'],
    ['1. 2. 2012', '2012-02-01'],
    ['2012-06-27', '2012-06-27'],
    ['29.02.2012', '2012-02-29'],
    ['29.02.2013', undefined],
    ['31.04.2012', undefined],
    ['06/27/2012', undefined],
    ['27.06.12', undefined],
  ])('%j is read as %s', (typed, iso) => {
    expect(parseDate(typed)).toBe(iso)
  })
})
