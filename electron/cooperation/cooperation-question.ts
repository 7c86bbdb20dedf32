import { explainGroup } from '#shared/cooperation/cooperation-compare.ts'
import type { JoinCase } from '#shared/cooperation/cooperation-groups.ts'
import type { Party } from '#shared/cooperation/cooperation-host.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import { forecastProblems } from '#shared/forecast/forecast-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { checkScenario } from '#electron/forecast/forecast-scenario.ts'
import type { Context } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { hasMunicipality } from '#electron/programme/programme-store.ts'
import type { Candidate, Question } from './cooperation-gather.ts'
import { unknownLeaves } from '#shared/kernel/trace-inputs.ts'

/** The service, the year, the scenario and everybody named are there. */
export function checkQuestion(
  context: Context,
  question: Question,
  municipalities: readonly string[],
): Result<null, Problem> {
  const { db } = context
  const { services, years } = gatherReference(db)
  const { service, year } = question
  if (!services.some(({ code }) => code === service))
    return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service }))
  const [first = 0, last = first] = [years[0], years.at(-1)]
  if (year < first || year > last) return refused(problem(forecastProblems, 'YEAR_OUTSIDE', { year, first, last }))
  for (const municipality of [...municipalities, ...(question.borrow === null ? [] : [question.borrow])])
    if (!hasMunicipality(db, municipality))
      return refused(problem(workspaceProblems, 'MUNICIPALITY_UNKNOWN', { municipality }))
  const scenario = checkScenario(db, context.municipality, question.scenario)
  return scenario.ok ? ok(null) : scenario
}

/** Why a party's own cost is not known: the unknown inputs of its explanation, as if it were alone. */
export function missingOf(question: JoinCase, party: Party) {
  const alone = { ...question, parties: [party] }
  const trace = explainGroup(alone, party.municipality, [party.municipality])
  return trace ? unknownLeaves(trace) : []
}

/** Who was asked for and takes no part, and why. */
export function leftOut(asked: readonly Candidate[], parties: readonly Party[]) {
  const there = new Set(parties.map(({ municipality }) => municipality))
  return asked
    .filter(({ municipality }) => !there.has(municipality))
    .map(({ municipality, clients }) => ({
      municipality,
      why: clients === 'unknown' ? ('clients-unknown' as const) : ('no-clients' as const),
    }))
}
