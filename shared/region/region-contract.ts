import { z } from 'zod'
import { query } from '#shared/kernel/define.ts'
import { moneyPair, municipalityId, nothing, scenarioId, serviceCode, total, year } from '#shared/kernel/schema.ts'
import { amount } from '#shared/costing/costing-contract.ts'
import { decisions } from '#shared/review/review-contract.ts'
import { completeness } from '#shared/overview/overview-contract.ts'

const yearFigures = z.object({ year, clients: total, served: total, cost: amount })
const overall = moneyPair.extend({ known: z.int(), of: z.int() })

export const regionContract = {
  /** Who sent what: one row for each municipality of the programme. */
  'region.submissions': query({
    input: nothing,
    output: z.object({
      round: z.string(),
      rows: z.array(
        z.object({
          municipality: municipalityId,
          /** `earlier`: only for a round before this one; its figures stay in the totals. */
          state: z.enum(['none', 'received', 'earlier', 'withdrawn']),
          /** Taken in after the deadline of the round. */
          late: z.boolean(),
          /** A nil return: confirmed as it was. */
          unchanged: z.boolean(),
          conflicts: z.int(),
          decision: z.enum(decisions).nullable(),
          answered: z.boolean(),
          enrolled: z.boolean(),
          revision: z.int().nullable(),
          signedAt: z.string().nullable(),
          takenAt: z.string().nullable(),
          /** The 24 digits of the signer's key, and the workstation in its certificate. */
          signer: z.string().nullable(),
          workstation: z.string().nullable(),
          completeness: completeness.nullable(),
          mustFix: z.int().nullable(),
          refusedSince: z.int(),
        }),
      ),
    }),
  }),
  /**
   * Totals of the region. What was not received is not known, never 0: every total says "n of N". `services` adds up over the
   * municipalities, `municipalities` over the services.
   */
  'region.totals': query({
    input: z.object({ scenario: scenarioId.default('base') }),
    output: z.object({
      years: z.array(year),
      received: z.int(),
      of: z.int(),
      services: z.array(z.object({ service: serviceCode, plannedIn: z.int(), years: z.array(yearFigures), overall })),
      municipalities: z.array(
        z.object({
          municipality: municipalityId,
          received: z.boolean(),
          /** Of the years of the programme; a year that is missing is not known. */
          populations: z.array(z.object({ year, population: z.int() })),
          years: z.array(yearFigures),
          overall,
        }),
      ),
      totals: z.array(yearFigures),
      overall,
    }),
  }),
  /** One service in every municipality: what stands behind a regional total. */
  'region.service': query({
    input: z.object({ service: serviceCode, scenario: scenarioId.default('base') }),
    output: z.object({
      service: serviceCode,
      rows: z.array(
        z.object({
          municipality: municipalityId,
          received: z.boolean(),
          /** The signed file that the figures come from; its signer by the 24 digits of the key. */
          file: z
            .object({ revision: z.int(), signedAt: z.string(), signer: z.string().nullable(), digest: z.string() })
            .nullable(),
          /** Cells of it that the region keeps otherwise. */
          corrected: z.int(),
          decision: z.string().nullable(),
          startYear: z.int().nullable(),
          years: z.array(yearFigures),
        }),
      ),
    }),
  }),
} as const
