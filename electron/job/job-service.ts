import type { jobContract } from '#shared/job/job-contract.ts'
import { ok } from '#shared/kernel/result.ts'
import type { ServiceOf } from '#electron/host/service.ts'

type Contract = typeof jobContract

export const jobServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'job.progress': ({ jobs }, { job }) => {
    const progress = jobs.progress(job)
    const known = progress ?? { found: false, gap: null, seconds: 0 }
    return Promise.resolve(ok({ running: progress !== undefined, ...known }))
  },
  'job.stop': ({ jobs }, { job }) => Promise.resolve(ok({ stopped: jobs.stop(job) })),
}
