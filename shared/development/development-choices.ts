/** The words that can be chosen, apart from their schemas: the window needs them, and not what checks them. */
export const providers = ['municipality', 'other-municipality', 'ngo', 'private', 'state'] as const
export const readinesses = ['ready', 'partly', 'not-ready'] as const
export const decisions = ['keep', 'improve', 'establish', 'share', 'not-needed', 'not-planned'] as const
