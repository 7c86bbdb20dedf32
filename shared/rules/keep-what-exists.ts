import { rulePerService } from './rule.ts'

/** Only what exists can be kept or improved; what exists is not established. */
export const keepWhatExists = rulePerService(
  { id: 'keep-what-exists', severity: 'must', page: 'model', counts: false },
  ({ model }) => model.decision !== null && model.existsNow !== null,
  ({ model }) => {
    const needsIt = model.decision === 'keep' || model.decision === 'improve'
    const contradicts =
      (needsIt && model.existsNow === 'no') || (model.decision === 'establish' && model.existsNow === 'yes')
    return contradicts
      ? { service: model.service, field: 'decision', params: { decision: String(model.decision) } }
      : null
  },
)
