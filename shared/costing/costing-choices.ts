/** The words that can be chosen, apart from their schemas: the window needs them, and not what checks them. */
export const lineKinds = ['establishment', 'running'] as const
export const lineCategories = [
  'pay',
  'premises',
  'equipment',
  'training',
  'food',
  'transport',
  'utilities',
  'administration',
  'other',
] as const
export const lineDrivers = ['facility', 'place', 'client', 'unit', 'fixed'] as const
export const lineIndexes = ['cpi', 'wage', 'none'] as const
