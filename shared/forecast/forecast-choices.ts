/** The words that can be chosen, apart from their schemas: the window needs them, and not what checks them. */
export const methods = ['demographic', 'trend', 'typed'] as const
export const measures = ['clients', 'capacity', 'served', 'waiting'] as const
