import { z } from 'zod'
import { query } from '#shared/kernel/define.ts'
import { municipalityId, scenarioId, serviceCode, total, year } from '#shared/kernel/schema.ts'
import { amount } from '#shared/costing/costing-contract.ts'
import { moneyPair } from '#shared/kernel/schema.ts'

/** Something a rule found: what, where, and the way to the cell. */
export const finding = z.object({
  rule: z.string(),
  severity: z.enum(['must', 'explain', 'note']),
  service: serviceCode.nullable(),
  year: year.nullable(),
  page: z.enum(['model', 'forecast', 'costs', 'exchange']),
  field: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})

/** Completeness is computed from rules: how many of the questions that a complete model answers are answered. */
export const completeness = z.object({ done: z.int(), of: z.int() })

export const overviewContract = {
  'overview.read': query({
    input: z.object({ municipality: municipalityId.optional(), scenario: scenarioId.default('base') }),
    output: z.object({
      municipality: municipalityId,
      completeness,
      pages: z.array(z.object({ page: z.enum(['model', 'forecast', 'costs']), done: z.int(), of: z.int() })),
      findings: z.array(finding),
      population: z.object({ year, population: z.int(), status: z.string() }).nullable(),
      decisions: z.record(z.string(), z.int()),
      clients: z.array(z.object({ year, clients: total, served: total, waiting: total })),
      costs: z.array(z.object({ year, total: amount })),
      overall: moneyPair.extend({ known: z.int(), of: z.int() }),
    }),
  }),
} as const
