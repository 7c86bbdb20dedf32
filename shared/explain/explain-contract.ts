import { z } from 'zod'
import { query } from '#shared/kernel/define.ts'
import { municipalityId, scenarioId, serviceCode, year } from '#shared/kernel/schema.ts'
import { traceNode } from '#shared/kernel/trace-schema.ts'

export const totalMeasures = ['clients', 'served', 'waiting', 'cost'] as const
export type TotalMeasure = (typeof totalMeasures)[number]

/** A figure that rests on an input: clients of a service (with what follows from them), its cost, who pays for it, what it saves. */
export const dependentFigures = ['clients', 'cost', 'funding', 'saving'] as const
export const dependent = z.object({ figure: z.enum(dependentFigures), service: serviceCode, years: z.array(year) })
export type Dependent = z.output<typeof dependent>

export const explainContract = {
  /** The other way of "why this number": every figure that rests on an input (see `input-ref.ts`), found in the very explanations. */
  'explain.dependents': query({
    input: z.object({
      municipality: municipalityId.optional(),
      scenario: scenarioId.default('base'),
      input: z.string().min(1).max(300),
    }),
    output: z.object({ input: z.string(), figures: z.array(dependent) }),
  }),
  /** Why a total: of a municipality down to every input, of the region (no municipality) down to each service of each municipality. */
  'explain.total': query({
    input: z.object({
      municipality: municipalityId.optional(),
      scenario: scenarioId.default('base'),
      measure: z.enum(totalMeasures),
      year,
      /** In the region: of one service only. */
      service: serviceCode.optional(),
    }),
    output: traceNode,
  }),
} as const
