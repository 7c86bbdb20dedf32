import { costingContract } from '#shared/costing/costing-contract.ts'
import { developmentContract } from '#shared/development/development-contract.ts'
import { exchangeContract } from '#shared/exchange/exchange-contract.ts'
import { forecastContract } from '#shared/forecast/forecast-contract.ts'
import type { InputOf as EntryInput, OutputOf as EntryOutput } from '#shared/kernel/define.ts'
import type { z } from 'zod'
import { overviewContract } from '#shared/overview/overview-contract.ts'
import { programmeContract } from '#shared/programme/programme-contract.ts'
import { regionContract } from '#shared/region/region-contract.ts'
import { situationContract } from '#shared/situation/situation-contract.ts'
import { scenarioContract } from '#shared/scenario/scenario-contract.ts'
import { fundingContract } from '#shared/funding/funding-contract.ts'
import { cooperationContract } from '#shared/cooperation/cooperation-contract.ts'
import { jobContract } from '#shared/job/job-contract.ts'
import { worthContract } from '#shared/worth/worth-contract.ts'
import { explainContract } from '#shared/explain/explain-contract.ts'
import { historyContract } from '#shared/history/history-contract.ts'
import { editionContract } from '#shared/edition/edition-contract.ts'
import { agreementContract } from '#shared/agreement/agreement-contract.ts'
import { answerContract } from '#shared/answer/answer-contract.ts'
import { roundContract } from '#shared/round/round-contract.ts'
import { reviewContract } from '#shared/review/review-contract.ts'
import { restoreContract } from '#shared/restore/restore-contract.ts'
import { workspaceContract } from '#shared/workspace/workspace-contract.ts'

/** Everything a person can do: one list, served alike to the window, the browser and the terminal. */
export const api = {
  ...workspaceContract,
  ...programmeContract,
  ...developmentContract,
  ...forecastContract,
  ...costingContract,
  ...situationContract,
  ...scenarioContract,
  ...fundingContract,
  ...worthContract,
  ...cooperationContract,
  ...explainContract,
  ...jobContract,
  ...overviewContract,
  ...regionContract,
  ...exchangeContract,
  ...historyContract,
  ...restoreContract,
  ...reviewContract,
  ...roundContract,
  ...answerContract,
  ...agreementContract,
  ...editionContract,
} as const

export type Api = typeof api
export type Channel = keyof Api
/** What a caller may leave out is optional here. */
export type CallInput<C extends Channel> = z.input<Api[C]['input']>
export type InputOf<C extends Channel> = EntryInput<Api[C]>
export type OutputOf<C extends Channel> = EntryOutput<Api[C]>
