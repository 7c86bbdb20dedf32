/** What a signed file can be. Apart from its schema: the window names kinds, and does not check them. */
export const payloadKinds = [
  'submission',
  'key-card',
  'receipt',
  'round',
  'trust-list',
  'agreement',
  'edition',
] as const
export type PayloadKind = (typeof payloadKinds)[number]
