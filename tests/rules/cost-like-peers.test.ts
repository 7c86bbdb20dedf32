import { costLikePeers } from '#shared/rules/cost-like-peers.ts'
import type { PeerVerdict } from '#shared/worth/worth-peers.ts'
import { kept, ruleTable } from './rule-cases.ts'

const peers = (verdict: PeerVerdict) => ({
  peerYear: 2016,
  peers: new Map([['S01', { count: 8, medianMinor: 100, score: null, verdict }]]),
})

ruleTable(costLikePeers, [
  ['pass', 'like others', kept, 'answered', {}, peers('near')],
  [
    'fail',
    'far above',
    kept,
    { year: 2016, field: 'perClient', params: { year: 2016, count: 8, way: 'far-above' } },
    {},
    peers('far-above'),
  ],
  [
    'fail',
    'far below',
    kept,
    { year: 2016, field: 'perClient', params: { year: 2016, count: 8, way: 'far-below' } },
    {},
    peers('far-below'),
  ],
  ['not known', 'too few to compare with', kept, 'answered', {}, peers('too-few')],
  ['not known', 'nobody to compare with', kept, 'not asked'],
])
