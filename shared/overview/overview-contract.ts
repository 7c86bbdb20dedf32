import { z } from 'zod'
import { command, query } from '#shared/kernel/define.ts'
import { rulePages } from '#shared/rules/rule.ts'
import { municipalityId, scenarioId, serviceCode, total, typedText, year } from '#shared/kernel/schema.ts'
import { amount } from '#shared/costing/costing-contract.ts'
import { moneyPair } from '#shared/kernel/schema.ts'

/** Something a rule found: what, where, and the way to the cell. */
export const finding = z.object({
  rule: z.string(),
  severity: z.enum(['must', 'explain', 'note']),
  service: serviceCode.nullable(),
  year: year.nullable(),
  page: z.enum([...rulePages, 'exchange']),
  field: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  /** Why it is right as it is; null while nobody said. An explained finding is settled. */
  explanation: z.string().nullable(),
})

/** Completeness is computed from rules: how many of the questions that a complete model answers are answered. */
export const completeness = z.object({ done: z.int(), of: z.int() })

export const overviewContract = {
  'overview.read': query({
    input: z.object({ municipality: municipalityId.optional(), scenario: scenarioId.default('base') }),
    output: z.object({
      municipality: municipalityId,
      completeness,
      pages: z.array(z.object({ page: z.enum(rulePages), done: z.int(), of: z.int() })),
      findings: z.array(finding),
      population: z.object({ year, population: z.int(), status: z.string() }).nullable(),
      decisions: z.record(z.string(), z.int()),
      clients: z.array(z.object({ year, clients: total, served: total, waiting: total })),
      costs: z.array(z.object({ year, total: amount })),
      overall: moneyPair.extend({ known: z.int(), of: z.int() }),
    }),
  }),
  /** Says why a finding is right as it is, or takes that back (null); only what asks to fill in or explain can be explained. */
  'overview.explainFinding': command({
    input: z.object({
      rule: z.string().min(1).max(60),
      service: serviceCode.nullable(),
      year: year.nullable(),
      text: typedText(1000).nullable(),
    }),
    output: z.object({ explained: z.boolean() }),
  }),
  /** Every rule that a plan is checked by, in the order in which a person would work through them. */
  'overview.rules': query({
    input: z.object({}),
    output: z.object({
      rules: z.array(
        z.object({ id: z.string(), severity: finding.shape.severity, page: finding.shape.page, counts: z.boolean() }),
      ),
    }),
  }),
} as const
