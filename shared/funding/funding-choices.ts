/** The words that can be chosen, apart from their schemas: the window needs them, and not what checks them. */
export const projectStates = ['planned', 'submitted', 'approved', 'rejected'] as const
export type ProjectState = (typeof projectStates)[number]
