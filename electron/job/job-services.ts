import type { jobContract } from '#shared/job/job-contract.ts'
import type { ServiceOf } from '#electron/host/service.ts'

type Contract = typeof jobContract

export const jobServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {}
