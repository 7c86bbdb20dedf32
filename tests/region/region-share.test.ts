import { expect, test } from 'vitest'
import { answeredShare } from '#shared/region/region-share.ts'

test('111 of 114 questions are 97 %, cut down', () => expect(answeredShare({ done: 111, of: 114 })).toBe(0.97))
test('all but one are not 100 %', () => expect(answeredShare({ done: 999, of: 1000 })).toBe(0.99))
test('all are 100 %', () => expect(answeredShare({ done: 114, of: 114 })).toBe(1))
test('no question is open when none is asked', () => expect(answeredShare({ done: 0, of: 0 })).toBe(1))
