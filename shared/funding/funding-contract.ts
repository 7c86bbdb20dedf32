import { z } from 'zod'
import { command, query } from '#shared/kernel/define.ts'
import {
  currency,
  decimal,
  figure,
  minorUnits,
  moneyPair,
  municipalityId,
  scenarioId,
  serviceCode,
  typedText,
  year,
} from '#shared/kernel/schema.ts'
import { jobId } from '#shared/job/job-contract.ts'
import { traceNode } from '#shared/kernel/trace-schema.ts'
import { amount } from '#shared/costing/costing-contract.ts'
import { projectStates } from './funding-choices.ts'
import { fundingSources } from './funding.ts'

const who = { municipality: municipalityId.optional(), scenario: scenarioId.default('base') }
const share = decimal.refine((n) => n >= 0 && n <= 1, { message: 'a share between 0 and 1' })
const priority = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal('none')])
const reason = typedText(1000).nullable().default(null)
const yesNo = z.enum(['yes', 'no']).nullable()

export const copayment = z.object({
  /** Minor units for one unit of delivery; null is not known. */
  rateMinor: minorUnits.nullable(),
  currency,
  sharePaying: share.nullable(),
  reason: typedText(1000).nullable().default(null),
})

export const stateShare = z.object({
  share: share.nullable(),
  firstYear: year.nullable(),
  lastYear: year.nullable(),
  reason: typedText(1000).nullable().default(null),
})

export const project = z
  .object({
    id: z.string().min(1).max(60),
    name: typedText(200).refine((text) => text.trim() !== '', { message: 'a name' }),
    /** Of the programme's ESF calls; null: another programme. */
    call: z.int().min(1).max(1000).nullable(),
    state: z.enum(projectStates),
    firstYear: year,
    lastYear: year,
    share: share.nullable(),
    /** In santīmi; 'none': there is no documented ceiling; null: not known. */
    ceiling: z.union([minorUnits, z.literal('none')]).nullable(),
    note: typedText(1000).nullable().default(null),
    services: z.array(serviceCode).max(500),
  })
  .refine((p) => p.lastYear >= p.firstYear, { message: 'the last year is not before the first' })
export type Project = z.output<typeof project>

const parts = z.object({
  year,
  cost: figure,
  copayment: figure,
  esf: figure,
  state: figure,
  others: figure,
  donations: figure,
  rest: figure,
})

const totals = z.object({
  year,
  cost: amount,
  copayment: amount,
  esf: amount,
  state: amount,
  others: amount,
  donations: amount,
  rest: amount,
  /** What the municipality can spend; null: nobody said. */
  envelope: z.int().nullable(),
  /** Rest − envelope: above 0 it does not fit; null while either is not whole. */
  gap: z.int().nullable(),
})

export const fundingContract = {
  /** Who pays for every service in every year, in minor units of the year's currency. */
  'funding.read': query({
    input: z.object(who),
    output: z.object({
      municipality: municipalityId,
      editable: z.boolean(),
      years: z.array(year),
      services: z.array(
        z.object({
          service: serviceCode,
          years: z.array(parts),
          copayment: copayment.nullable(),
          state: stateShare.nullable(),
          donations: z.array(z.object({ year, minor: minorUnits.nullable() })),
          lines: z.array(z.object({ id: z.string(), name: z.string(), esfEligible: yesNo, stateSupported: yesNo })),
        }),
      ),
      totals: z.array(totals),
      /** The municipality's rest over all years. */
      overall: moneyPair.extend({ known: z.int(), of: z.int() }),
      projects: z.array(
        z.object({
          ...project.shape,
          /** Paid over its years, as a pair of exact sums; how many of the payments are known. */
          paid: moneyPair.extend({ known: z.int(), of: z.int() }),
          /** What the services cost the municipality in the first year after the project; null while not known or beyond the horizon. */
          afterMinor: z.int().nullable(),
          afterYear: year.nullable(),
        }),
      ),
      /** ESF calls of the programme, with what is documented of them. */
      calls: z.array(
        z.object({
          call: z.int(),
          opens: z.string(),
          ceilingMinor: z.int().nullable(),
          financedPct: z.number().nullable(),
          longestYears: z.int().nullable(),
          source: z.string(),
          status: z.string(),
        }),
      ),
    }),
  }),
  /** Sets or takes away (null) what clients pay. */
  'funding.setCopayment': command({
    input: z.object({ service: serviceCode, copayment: copayment.nullable() }),
    output: z.object({ service: serviceCode }),
  }),
  'funding.setState': command({
    input: z.object({ service: serviceCode, state: stateShare.nullable() }),
    output: z.object({ service: serviceCode }),
  }),
  /** A donation of a year: an amount, `unknown`, or null to take it away. */
  'funding.setDonation': command({
    input: z.object({
      service: serviceCode,
      year,
      minor: z.union([minorUnits, z.literal('unknown')]).nullable(),
      reason,
    }),
    output: z.object({ service: serviceCode }),
  }),
  'funding.setEnvelopes': command({
    input: z.object({
      envelopes: z
        .array(z.object({ year, minor: minorUnits.nullable(), reason }))
        .min(1)
        .max(100),
    }),
    output: z.object({ years: z.int() }),
  }),
  /** Which sources may pay for cost lines; a field that is left out stays. */
  'funding.setLines': command({
    input: z.object({
      lines: z
        .array(z.object({ id: z.string().max(60), esfEligible: yesNo.optional(), stateSupported: yesNo.optional() }))
        .min(1)
        .max(500),
    }),
    output: z.object({ lines: z.int() }),
  }),
  /** Adds a project (without id) or changes one. */
  'funding.saveProject': command({
    input: z.object({ ...project.shape, id: project.shape.id.optional() }),
    output: z.object({ id: z.string() }),
  }),
  'funding.removeProject': command({
    input: z.object({ id: project.shape.id }),
    output: z.object({ name: z.string() }),
  }),
  /**
   * *Fit this budget*: which services to begin, and when, so that what is left for the municipality fits its envelopes of all years: the most
   * of priority 1, then 2, then 3, then clients, then the earliest starts. Changes nothing; `scenario.create` keeps the answer. Takes seconds;
   * `job` names it for following and stopping.
   */
  'funding.fit': query({
    input: z.object({ ...who, seconds: z.int().min(1).max(600).default(30), job: jobId.optional() }),
    output: z.object({
      /** Proved, or the best found before it was stopped. */
      status: z.enum(['optimal', 'best-found']),
      seconds: z.number(),
      years: z.array(z.object({ year, currency, envelopeMinor: z.int(), restMinor: z.int() })),
      chosen: z.array(z.object({ service: serviceCode, startYear: year, priority, clients: z.int() })),
      leftOut: z.array(
        z.object({
          service: serviceCode,
          priority,
          /** `alone`: does not fit even alone; `crowded`: what is chosen leaves no room; `unknown`: its rest is not known in `year`. */
          why: z.enum(['alone', 'crowded', 'unknown']),
          year,
          /** The start with which it comes nearest, and by how much it misses in `year`; null where that is not known. */
          startYear: year.nullable(),
          overMinor: z.int().nullable(),
        }),
      ),
    }),
  }),
  /** Why a source pays so much, or why so much is left for the municipality. */
  'funding.explain': query({
    input: z.object({ ...who, service: serviceCode, year, part: z.enum([...fundingSources, 'rest', 'cost']) }),
    output: traceNode,
  }),
} as const
