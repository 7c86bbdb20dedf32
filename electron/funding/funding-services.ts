import type { fundingContract } from '#shared/funding/funding-contract.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { fitService } from './fit-service.ts'
import { fundingChangeServices } from './funding-change-service.ts'
import { fundingReadServices } from './funding-read-service.ts'

type Contract = typeof fundingContract

export const fundingServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  ...fundingReadServices,
  ...fundingChangeServices,
  'funding.fit': fitService,
}
