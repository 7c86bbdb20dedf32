import type { Api, Channel } from '#shared/contract/api.ts'
import { costingServices } from '#electron/costing/costing-services.ts'
import { developmentServices } from '#electron/development/development-service.ts'
import { exchangeServices } from '#electron/exchange/exchange-service.ts'
import { forecastServices } from '#electron/forecast/forecast-service.ts'
import { overviewServices } from '#electron/overview/overview-service.ts'
import { programmeServices } from '#electron/programme/programme-service.ts'
import { regionServices } from '#electron/region/region-service.ts'
import { situationServices } from '#electron/situation/situation-services.ts'
import { scenarioServices } from '#electron/scenario/scenario-services.ts'
import { fundingServices } from '#electron/funding/funding-services.ts'
import { cooperationServices } from '#electron/cooperation/cooperation-services.ts'
import { jobServices } from '#electron/job/job-service.ts'
import { worthServices } from '#electron/worth/worth-services.ts'
import { explainServices } from '#electron/explain/explain-services.ts'
import { historyServices } from '#electron/history/history-services.ts'
import { editionServices } from '#electron/edition/edition-services.ts'
import { agreementServices } from '#electron/agreement/agreement-services.ts'
import { answerServices } from '#electron/answer/answer-services.ts'
import { roundServices } from '#electron/round/round-services.ts'
import { reviewServices } from '#electron/review/review-services.ts'
import { restoreServices } from '#electron/restore/restore-services.ts'
import { workspaceServices } from '#electron/workspace/workspace-service.ts'
import type { ServiceOf } from './service.ts'

/** One service for each channel of the contract: an entry without one does not compile. */
export const services: { readonly [C in Channel]: ServiceOf<Api[C]> } = {
  ...workspaceServices,
  ...programmeServices,
  ...developmentServices,
  ...forecastServices,
  ...costingServices,
  ...situationServices,
  ...scenarioServices,
  ...fundingServices,
  ...worthServices,
  ...cooperationServices,
  ...explainServices,
  ...jobServices,
  ...overviewServices,
  ...regionServices,
  ...exchangeServices,
  ...historyServices,
  ...restoreServices,
  ...reviewServices,
  ...roundServices,
  ...answerServices,
  ...agreementServices,
  ...editionServices,
}
