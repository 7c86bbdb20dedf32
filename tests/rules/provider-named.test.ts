import { providerNamed } from '#shared/rules/provider-named.ts'
import { kept, ruleTable } from './rule-cases.ts'

ruleTable(providerNamed, [
  ['pass', 'an organisation with a name', { ...kept, provider: 'ngo', providerName: 'Biedrība “Cerība”' }, 'answered'],
  ['fail', 'an organisation without one', { ...kept, provider: 'ngo' }, { field: 'providerName' }],
  ['fail', 'a name of blanks', { ...kept, provider: 'private', providerName: '  ' }, { field: 'providerName' }],
  ['pass', 'the municipality itself', kept, 'not asked'],
  ['not known', 'nobody said who', { ...kept, provider: null }, 'not asked'],
])
