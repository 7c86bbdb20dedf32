import type { scenarioContract } from '#shared/scenario/scenario-contract.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { scenarioChangeServices } from './scenario-change-service.ts'
import { scenarioReadServices } from './scenario-read-service.ts'

type Contract = typeof scenarioContract

export const scenarioServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  ...scenarioReadServices,
  ...scenarioChangeServices,
}
