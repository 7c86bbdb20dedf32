import { priceYearKnown } from '#shared/rules/price-year-known.ts'
import { kept, ruleTable } from './rule-cases.ts'

const wages = { wages: new Map([[2008, 600]]) }

ruleTable(priceYearKnown, [
  ['pass', 'indexed from 2010', { ...kept, lines: [{ index: 'cpi', priceYear: 2010 }] }, 'answered', {}, wages],
  [
    'fail',
    'indexed from nowhere',
    { ...kept, lines: [{ index: 'cpi', priceYear: null }] },
    { field: 'lines', params: { lines: 1, first: 2008, last: 2016 } },
    {},
    wages,
  ],
  [
    'fail',
    'indexed from 1999',
    { ...kept, lines: [{ index: 'wage', priceYear: 1999 }] },
    { field: 'lines', params: { lines: 1, first: 2008, last: 2016 } },
    {},
    wages,
  ],
  [
    'not known',
    'no index: the year does not matter',
    { ...kept, lines: [{ index: 'none', priceYear: null }] },
    'not asked',
    {},
    wages,
  ],
])
