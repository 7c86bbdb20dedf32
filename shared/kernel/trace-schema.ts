import { z } from 'zod'
import { status } from './schema.ts'
import type { Trace } from './trace.ts'

/** The explanation of a figure as it travels: see `trace.ts` for what its parts mean. */
export const traceNode: z.ZodType<Trace> = z.lazy(() =>
  z.object({
    label: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    operation: z.string() as unknown as z.ZodType<Trace['operation']>,
    value: z.union([z.number(), z.string()]),
    unit: z.string() as unknown as z.ZodType<Trace['unit']>,
    source: z.string().exactOptional(),
    status: status.exactOptional(),
    input: z.string().exactOptional(),
    children: z.array(traceNode),
  }),
)
