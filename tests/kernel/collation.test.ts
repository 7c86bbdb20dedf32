import { expect, test } from 'vitest'
import { compareTexts, foldText, sortedByText } from '#shared/kernel/collation.ts'

test('the Latvian alphabet orders names', () => {
  const names = [
    'Ķegums',
    'Kuldīga',
    'Žagare',
    'Zilupe',
    'Ādaži',
    'Alūksne',
    'Šķēde',
    'Salaspils',
    'Ļaudona',
    'Limbaži',
    'Čiekuri',
    'Cēsis',
  ]
  expect(sortedByText(names, (n) => n)).toEqual([
    'Alūksne',
    'Ādaži',
    'Cēsis',
    'Čiekuri',
    'Kuldīga',
    'Ķegums',
    'Limbaži',
    'Ļaudona',
    'Salaspils',
    'Šķēde',
    'Zilupe',
    'Žagare',
  ])
})

test('ā stands after a, numbers by their size', () => {
  expect(compareTexts('a', 'ā')).toBeLessThan(0)
  expect(compareTexts('S2', 'S10')).toBeLessThan(0)
})

test('searching minds neither case nor marks', () => {
  expect(foldText('Šķirošana')).toBe('skirosana')
})
