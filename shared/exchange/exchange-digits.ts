/** The 24 digits of a key as people compare them: six groups of four. */
export const digitGroups = 6
const groupLength = 4

/** Only the digits of what was typed, at most 24. */
export function bareDigits(typed: string): string {
  return typed.replaceAll(/\D/g, '').slice(0, digitGroups * groupLength)
}

/** Six groups of four; the last ones are short or empty while a person is still typing. */
export function groupsOfDigits(digits: string): string[] {
  const bare = bareDigits(digits)
  return Array.from({ length: digitGroups }, (_, i) => bare.slice(i * groupLength, (i + 1) * groupLength))
}

/** How a typed group compares with the card's: it may still be on its way. */
export type GroupMatch = 'open' | 'same' | 'different'

/** Compares what was heard with the digits of a card, group by group; a group counts as different as soon as one digit of it does. */
export function compareDigits(heard: string, card: string): GroupMatch[] {
  const typed = groupsOfDigits(heard)
  return groupsOfDigits(card).map((group, i) => {
    const own = typed[i] ?? ''
    if (own !== '' && !group.startsWith(own)) return 'different'
    return own.length === groupLength ? 'same' : 'open'
  })
}
