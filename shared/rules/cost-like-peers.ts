import { rulePerService } from './rule.ts'

/** The cost of a client is not far from that of comparable municipalities without a word. */
export const costLikePeers = rulePerService(
  { id: 'cost-like-peers', severity: 'explain', page: 'worth', counts: false },
  ({ model }, { around }) => around.peers.get(model.service)?.verdict !== undefined,
  ({ model }, { around }) => {
    const peers = around.peers.get(model.service)
    if (peers?.verdict !== 'far-above' && peers?.verdict !== 'far-below') return null
    return {
      service: model.service,
      year: around.peerYear,
      field: 'perClient',
      params: { year: around.peerYear, count: peers.count, way: peers.verdict },
    }
  },
)
