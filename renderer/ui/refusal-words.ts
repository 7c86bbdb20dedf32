import type { Refusal } from './cell-text.ts'
import type { Translate } from './language-context.tsx'
import { uiText } from './ui-text.ts'

/** Why a typed text was not taken, in words. */
export function refusalWords(refusal: Refusal, typed: string, t: Translate): string {
  switch (refusal.why) {
    case 'not-a-number':
      return t(uiText.notANumber, typed)
    case 'not-whole':
      return t(uiText.notWhole, typed)
    case 'too-many-decimals':
      return t(uiText.tooManyDecimals, typed, refusal.decimals)
    case 'not-an-option':
      return t(uiText.notAnOption, typed)
    case 'no-not-planned':
      return t(uiText.noNotPlanned)
    case 'no-unknown':
      return t(uiText.noUnknown)
    case 'no-not-limited':
      return t(uiText.noNotLimited)
    case 'too-small':
      return t(uiText.tooSmall, typed, refusal.limit)
    case 'too-large':
      return t(uiText.tooLarge, typed, refusal.limit)
    case 'too-long':
      return t(uiText.tooLong, refusal.length, refusal.longest)
    case 'other-currency':
      return t(uiText.otherCurrency, typed, refusal.expected)
  }
}
