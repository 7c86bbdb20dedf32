import { rulePerService } from './rule.ts'

/** A project that pays for a service pays for some of its lines. */
export const projectHasLines = rulePerService(
  { id: 'project-has-lines', severity: 'explain', page: 'funding', counts: false },
  ({ money }) => money.projects.length > 0,
  ({ model, money }) =>
    money.sources.some(({ esfEligible }) => esfEligible)
      ? null
      : { service: model.service, field: 'esf', params: { project: money.projects[0]?.name ?? '' } },
)
