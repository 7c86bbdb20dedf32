import { partnerSaid } from '#shared/rules/partner-said.ts'
import { ruleTable } from './rule-cases.ts'

ruleTable(partnerSaid, [
  ['pass', 'shared with Ogre', { decision: 'share', partner: 'ogres' }, 'answered'],
  ['fail', 'shared with nobody', { decision: 'share', startYear: 2012 }, { field: 'partner' }],
  ['pass', 'established alone', { decision: 'establish' }, 'not asked'],
  ['not known', 'nothing decided yet', { partner: 'ogres' }, 'not asked'],
])
