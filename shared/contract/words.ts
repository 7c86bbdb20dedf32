import { costingProblems, costingTitles } from '#shared/costing/costing-text.ts'
import { developmentProblems, developmentTitles } from '#shared/development/development-text.ts'
import { exchangeProblems, exchangeTitles } from '#shared/exchange/exchange-text.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { forecastProblems, forecastTitles } from '#shared/forecast/forecast-text.ts'
import { situationProblems, situationTitles } from '#shared/situation/situation-text.ts'
import { scenarioProblems, scenarioTitles } from '#shared/scenario/scenario-text.ts'
import { fundingProblems, fundingTitles } from '#shared/funding/funding-text.ts'
import { cooperationProblems, cooperationTitles } from '#shared/cooperation/cooperation-text.ts'
import { jobProblems } from '#shared/job/job-text.ts'
import { worthProblems, worthTitles } from '#shared/worth/worth-text.ts'
import { overviewProblems, overviewTitles } from '#shared/overview/overview-problem-text.ts'
import { explainProblems } from '#shared/explain/explain-text.ts'
import { editionProblems, editionTitles } from '#shared/edition/edition-text.ts'
import { agreementProblems, agreementTitles } from '#shared/agreement/agreement-text.ts'
import { answerProblems, answerTitles } from '#shared/answer/answer-text.ts'
import { roundProblems, roundTitles } from '#shared/round/round-text.ts'
import { reviewProblems, reviewTitles } from '#shared/review/review-text.ts'
import { restoreProblems, restoreTitles } from '#shared/restore/restore-text.ts'
import type { ProblemTable } from '#shared/kernel/problem.ts'
import type { TitleTable } from '#shared/kernel/title.ts'
import { workspaceProblems, workspaceTitles } from '#shared/workspace/workspace-text.ts'

/** The words of every problem that a host can answer with. */
export const problemWords: ProblemTable = {
  ...workspaceProblems,
  ...developmentProblems,
  ...forecastProblems,
  ...costingProblems,
  ...situationProblems,
  ...scenarioProblems,
  ...fundingProblems,
  ...worthProblems,
  ...overviewProblems,
  ...cooperationProblems,
  ...explainProblems,
  ...jobProblems,
  ...exchangeProblems,
  ...refusalProblems,
  ...restoreProblems,
  ...reviewProblems,
  ...roundProblems,
  ...answerProblems,
  ...agreementProblems,
  ...editionProblems,
}

/** The words of everything that a person can do, for undo and history. */
export const actionTitles: TitleTable = {
  ...workspaceTitles,
  ...developmentTitles,
  ...forecastTitles,
  ...costingTitles,
  ...situationTitles,
  ...scenarioTitles,
  ...fundingTitles,
  ...worthTitles,
  ...overviewTitles,
  ...cooperationTitles,
  ...exchangeTitles,
  ...restoreTitles,
  ...reviewTitles,
  ...roundTitles,
  ...answerTitles,
  ...agreementTitles,
  ...editionTitles,
}
