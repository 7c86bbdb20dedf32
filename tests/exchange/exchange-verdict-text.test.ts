import { expect, test } from 'vitest'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { verdictOf } from '#shared/exchange/exchange-verdict-text.ts'

const ofTheKey = new Set(['PASSPHRASE_WRONG', 'PASSPHRASE_NEEDED', 'KEY_DAMAGED'])

test('every refusal of a file has its own short words and says what to do', () => {
  const codes = Object.keys(refusalProblems).filter((code) => !ofTheKey.has(code))
  expect(codes.length).toBeGreaterThan(30)
  const without = codes.filter(
    (code) => verdictOf(code).short.lv === 'noraidīts' || verdictOf(code).action === undefined,
  )
  expect(without).toEqual([])
})

test('a code that nobody listed is a refusal, never good', () => {
  expect(verdictOf('SOMETHING_NEW').tone).toBe('refused')
})
