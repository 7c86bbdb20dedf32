import { clientsBeyondPopulation } from '#shared/rules/clients-beyond-population.ts'
import { sourced } from '../forecast/forecast-cases.ts'
import { every, kept, ruleTable, unwanted } from './rule-cases.ts'

const beyond = (year: number, clients: number) => ({
  year,
  field: 'clients',
  params: { year, clients, population: 10_000 },
})

ruleTable(clientsBeyondPopulation, [
  ['pass', '12 clients of 10 000 people', kept, 'answered'],
  ['limit', 'everybody', { ...kept, typed: every(10_000) }, 'answered'],
  [
    'limit',
    'one more than everybody, in one year',
    { ...kept, typed: { ...every(12), 2014: 10_001 } },
    beyond(2014, 10_001),
  ],
  ['fail', 'a slip of the key', { ...kept, typed: every(120_000) }, beyond(2010, 120_000)],
  ['pass', 'there is no service', unwanted, 'answered'],
  ['not known', 'clients not known', { ...kept, typed: {} }, 'answered'],
  [
    'not known',
    'population not known',
    { ...kept, typed: every(120_000) },
    'answered',
    { population: new Map([[2010, sourced('unknown')]]) },
  ],
])
