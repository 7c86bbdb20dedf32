import { partnerHasService } from '#shared/rules/partner-has-service.ts'
import { established, kept, ruleTable } from './rule-cases.ts'

const share = { ...established, decision: 'share' as const, partner: 'ogres' }

ruleTable(partnerHasService, [
  ['pass', 'it has', share, 'answered', {}, { runsElsewhere: () => true }],
  [
    'fail',
    'it has not and plans none',
    share,
    { field: 'partner', params: { other: 'ogres' } },
    {},
    { runsElsewhere: () => false },
  ],
  ['not known', 'nothing is known of it', share, 'not asked', {}, { runsElsewhere: () => 'unknown' }],
  ['pass', 'nothing is shared', kept, 'not asked', {}, { runsElsewhere: () => false }],
])
