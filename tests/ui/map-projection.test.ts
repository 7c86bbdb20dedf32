import { expect, test } from 'vitest'
import { projectMap } from '#renderer/ui/map-projection.ts'

test('a square degree at 60° north is twice as high as wide', () => {
  const ring = [
    [24, 59.5],
    [25, 59.5],
    [25, 60.5],
    [24, 60.5],
    [24, 59.5],
  ] as const
  const map = projectMap([{ id: 'a', name: 'A', geometry: { type: 'Polygon', coordinates: [ring] } }], 100)
  expect(map.width).toBe(100)
  expect(map.height).toBeCloseTo(200, 0)
  expect(map.features[0]?.centre.map(Math.round)).toEqual([50, 100])
  expect(map.features[0]?.path.startsWith('M0.0,200.0L100.0,200.0')).toBe(true)
})

test('a place of several parts keeps them all and is labelled on the largest', () => {
  const square = (west: number, size: number) =>
    [
      [west, 0],
      [west + size, 0],
      [west + size, size],
      [west, size],
      [west, 0],
    ] as const
  const map = projectMap(
    [{ id: 'a', name: 'A', geometry: { type: 'MultiPolygon', coordinates: [[square(0, 1)], [square(5, 5)]] } }],
    1000,
  )
  expect(map.features[0]?.path.match(/M/g)).toHaveLength(2)
  expect(map.features[0]?.centre[0]).toBeCloseTo(750, 0)
})

test('no places, no picture', () => {
  expect(projectMap([]).features).toEqual([])
})
