import { z } from 'zod'
import { command, query } from '#shared/kernel/define.ts'
import {
  currency,
  decimal,
  count,
  figure,
  minorUnits,
  municipalityId,
  scenarioId,
  serviceCode,
  typedText,
  year,
} from '#shared/kernel/schema.ts'
import { traceNode } from '#shared/kernel/trace-schema.ts'
import { peerRules } from './worth.ts'

const share = decimal.refine((n) => n >= 0 && n <= 1, { message: 'a share between 0 and 1' })

export const worthSetting = z.object({
  divertedShare: share.nullable(),
  /** One client a year in an institution, minor units; null is not known. */
  institutionMinor: minorUnits.nullable(),
  currency,
  priceYear: year,
  index: z.enum(['cpi', 'wage', 'none']),
  reason: typedText(1000).nullable().default(null),
})

export const worthChoice = z.object({
  by: z.enum(peerRules),
  count: z.int().min(1).max(30),
  discountRate: share.nullable(),
  peers: z.array(municipalityId).max(30),
})

const who = { municipality: municipalityId.optional(), scenario: scenarioId.default('base') }
const missing = z.object({ label: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })

export const worthContract = {
  /** Is it worth it: against an institution, within a type of service, against comparable municipalities (figures of `year`). */
  'worth.read': query({
    input: z.object({ ...who, year: year.optional() }),
    output: z.object({
      municipality: municipalityId,
      editable: z.boolean(),
      years: z.array(year),
      year,
      choice: worthChoice,
      /** Who they are by the choice. */
      peers: z.array(municipalityId),
      services: z.array(
        z.object({
          service: serviceCode,
          setting: worthSetting.nullable(),
          /** Minor units of the year's currency. */
          years: z.array(z.object({ year, currency, saving: figure })),
          /** Cents to the end of each year; null while some saving is not known. */
          cumulated: z.array(z.int().nullable()),
          presentValueMinor: z.int().nullable(),
          breakEvenYear: z.union([year, z.enum(['never', 'unknown', 'not-planned'])]),
          breakEvenClients: z.union([z.int(), z.enum(['never', 'unknown', 'not-planned'])]),
          /** What the saving of the year waits for. */
          missing: z.array(missing),
          /** Cost of a client served in the year, minor units. */
          perClient: figure,
          /** Its place by that cost within its type of service, of those that are known; null while its own is not. */
          rank: z.int().nullable(),
          rankOf: z.int(),
          peers: z.object({
            count: z.int(),
            medianMinor: z.int().nullable(),
            score: z.number().nullable(),
            verdict: z.enum(['near', 'far-above', 'far-below', 'too-few', 'no-spread', 'unknown', 'not-planned']),
          }),
        }),
      ),
    }),
  }),
  /** Sets or takes away (null) what an institution would cost and who would be there. */
  'worth.setInstitution': command({
    input: z.object({ service: serviceCode, setting: worthSetting.nullable() }),
    output: z.object({ service: serviceCode }),
  }),
  /** Whom to compare with, and the yearly rate. */
  'worth.setChoice': command({
    input: z.object({ choice: worthChoice }),
    output: z.object({ peers: z.int() }),
  }),
  /** Why a saving, what is saved to a year, its present value, the cost of a client, or the peers' median. */
  'worth.explain': query({
    input: z.object({
      ...who,
      service: serviceCode,
      year,
      figure: z.enum(['saving', 'cumulated', 'present-value', 'per-client', 'median']),
      /** As if so many were served in every year with the service: the computation that finds the smallest number which pays off. */
      clients: count.min(1).optional(),
    }),
    output: traceNode,
  }),
} as const
