import { describe, expect, test } from 'vitest'
import { bareDigits, compareDigits, groupsOfDigits } from '#shared/exchange/exchange-digits.ts'

const card = '4821 0937 6650 1182 7734 2091'

describe('digits that are compared by telephone', () => {
  test('spaces, hyphens and more than 24 digits fall away', () => {
    expect(bareDigits('4821-0937 6650118277342091 5')).toBe('482109376650118277342091')
    expect(groupsOfDigits('48210')).toEqual(['4821', '0', '', '', '', ''])
  })

  test('a group is open while it is typed, the same when it agrees', () => {
    expect(compareDigits('4821 09', card)).toEqual(['same', 'open', 'open', 'open', 'open', 'open'])
  })

  test('one wrong digit makes its group different at once', () => {
    expect(compareDigits('4821 1', card)[1]).toBe('different')
  })

  test('all 24 agree', () => {
    expect(compareDigits(card, card)).toEqual(Array.from({ length: 6 }, () => 'same'))
  })

  test('two groups heard in the wrong order differ', () => {
    expect(compareDigits('0937 4821', card).slice(0, 2)).toEqual(['different', 'different'])
  })
})
