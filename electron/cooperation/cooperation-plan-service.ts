import type { cooperationContract } from '#shared/cooperation/cooperation-contract.ts'
import { groupCosts } from '#shared/cooperation/cooperation-groups.ts'
import { cooperationProblems } from '#shared/cooperation/cooperation-text.ts'
import { canHost, planGroups, planProgram, type PlanCase } from '#shared/cooperation/regional-plan.ts'
import { jobProblems } from '#shared/job/job-text.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import type { ProgramSolution } from '#shared/kernel/linear-program.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { longQuery, type Context } from '#electron/host/service.ts'
import { solveProgram } from '#electron/solver/solver.ts'
import { checkQuestion, leftOut, missingOf } from './cooperation-question.ts'
import {
  gatherCandidates,
  joinCase,
  partiesOf,
  typedCapacities,
  type Candidate,
  type Question,
} from './cooperation-gather.ts'
import { readPins } from './cooperation-setting-store.ts'

type Contract = typeof cooperationContract

interface Gathered {
  readonly question: PlanCase
  readonly candidates: readonly Candidate[]
}

function planCase(context: Context, input: Question, candidates: readonly Candidate[]): PlanCase {
  const parties = partiesOf(candidates).filter(({ clients }) => clients !== 'unknown')
  return {
    ...joinCase(context, input, parties),
    pins: readPins(context.db).flatMap(({ service, pin }) => (service === input.service ? [pin] : [])),
    mostClients: typedCapacities(context, input),
  }
}

/** How far a solution may be from the best there is, as a share of it. */
function gapOf({ objective, bound }: Pick<ProgramSolution, 'objective' | 'bound'>): number | null {
  if (objective === null || bound === null) return null
  return objective <= 0 ? 0 : Math.max(0, (objective - bound) / objective)
}

export const regionalPlan = longQuery<Contract['cooperation.plan'], Gathered>({
  gather(context, input) {
    if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
    const checked = checkQuestion(context, input, [])
    if (!checked.ok) return checked
    const candidates = gatherCandidates(context, input)
    const question = planCase(context, input, candidates)
    if (question.parties.length === 0) return refused(problem(cooperationProblems, 'NOBODY_TO_PLAN'))
    return ok({ question, candidates })
  },

  async work({ question, candidates }, input, job) {
    const began = performance.now()
    const plan = planProgram(question)
    const solution = await solveProgram(plan.program, {
      seconds: input.seconds,
      signal: job.signal,
      onProgress: (progress) => job.report({ found: progress.objective !== null, gap: gapOf(progress) }),
    })
    if (solution.status === 'infeasible') return refused(problem(cooperationProblems, 'PLAN_IMPOSSIBLE'))
    if (solution.status !== 'optimal' && solution.status !== 'best-found')
      return refused(problem(jobProblems, 'STOPPED'))
    const groups = planGroups(question, plan, solution)
    const cost = groupCosts(question)
    const alone = question.parties.map((_, at) => cost(at, [at]))
    return ok({
      year: input.year,
      currency: currencyOfYear(input.year),
      status: solution.status,
      gap: solution.status === 'optimal' ? 0 : gapOf(solution),
      seconds: (performance.now() - began) / 1000,
      groups: groups.map((group) => ({ ...group, members: [...group.members] })),
      totalMinor: groups.reduce((sum, { minor }) => sum + minor, 0),
      aloneMinor: alone.reduce<number | null>(
        (sum, minor) => (sum === null || minor === 'unknown' ? null : sum + minor),
        0,
      ),
      notHosts: question.parties.flatMap((party, at) =>
        canHost(question, at) ? [] : [{ municipality: party.municipality, missing: missingOf(question, party) }],
      ),
      leftOut: leftOut(candidates, question.parties),
    })
  },
})
