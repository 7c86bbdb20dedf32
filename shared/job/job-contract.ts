import { z } from 'zod'
import { finalCommand, query } from '#shared/kernel/define.ts'

/** Names a piece of long work; whoever asks for the work makes it up. */
export const jobId = z.string().min(1).max(60)

export const jobContract = {
  /** How far long work is; it answers the call that asked for it, so there is nothing to fetch here. */
  'job.progress': query({
    scope: 'application',
    input: z.object({ job: jobId }),
    output: z.object({
      running: z.boolean(),
      seconds: z.number(),
      /** Something that works has been found already: stopping now answers with the best so far. */
      found: z.boolean(),
      /** How far the best found may be from the best there is, as a share of it; null while that is not known. */
      gap: z.number().nullable(),
    }),
  }),
  /** Stops long work: it answers at once with the best found, or that it was stopped. */
  'job.stop': finalCommand({
    scope: 'application',
    input: z.object({ job: jobId }),
    output: z.object({ stopped: z.boolean() }),
  }),
} as const
