import { rulePerService } from './rule.ts'

/** What has the first priority is not left out of the plan. */
export const priorityAgrees = rulePerService(
  { id: 'priority-agrees', severity: 'explain', page: 'model', counts: false },
  ({ model }) => model.priority === 1 && model.decision !== null,
  ({ model }) =>
    (model.decision === 'not-needed' || model.decision === 'not-planned') && model.reason === null
      ? { service: model.service, field: 'priority' }
      : null,
)
