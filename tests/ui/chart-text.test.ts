import { barFill, mixed } from '#renderer/ui/bar-fill.ts'
import { expect, test } from 'vitest'
import { chartAsText } from '#renderer/ui/chart-table.tsx'
import { colourOf, lookOfSeries } from '#renderer/ui/colours.ts'

test('a chart is copied with its gaps as gaps, never as zeros', () => {
  const text = chartAsText({
    labels: ['2010', '2011', '2012'],
    series: [{ key: 'S01', label: 'klienti', points: [46, 'unknown', 'not-planned'] }],
  })
  expect(text).toBe('\t2010\t2011\t2012\r\nklienti\t46\t\t–')
})

test('a service has one colour, and services that share one differ in dash and mark', () => {
  expect(colourOf('S01')).toBe(colourOf('S01'))
  expect(colourOf('S01')).toBe(colourOf('S13'))
  expect(lookOfSeries('S01').dash).not.toEqual(lookOfSeries('S13').dash)
  expect(lookOfSeries('S01').mark).not.toBe(lookOfSeries('S13').mark)
})

test('bars of the second round of colours are half as strong, not hatched', () => {
  expect(mixed('#14555f', '#ffffff')).toBe('#8aaaaf')
  expect(barFill(lookOfSeries('S01'), '#14555f', '#ffffff')).toBe('#14555f')
  expect(barFill(lookOfSeries('S13'), '#14555f', '#ffffff')).toBe('#8aaaaf')
})
