import { z } from 'zod'
import { command, query } from '#shared/kernel/define.ts'
import { count, decimal, groupCode, municipalityId, status, typedText, year } from '#shared/kernel/schema.ts'
import { traceNode } from '#shared/kernel/trace-schema.ts'

const who = { municipality: municipalityId.optional() }
const reason = typedText(1000).nullable().default(null)
const unknown = z.literal('unknown')

export const situationContract = {
  /** How many persons of each target group live in the municipality, year by year: the groups overlap and are never added up. */
  'situation.read': query({
    input: z.object(who),
    output: z.object({
      municipality: municipalityId,
      editable: z.boolean(),
      years: z.array(year),
      population: z.array(
        z.object({
          year,
          value: z.union([z.number(), unknown]),
          status,
          own: z.boolean(),
          reason: z.string().nullable(),
        }),
      ),
      groups: z.array(
        z.object({
          group: groupCode,
          base: z.enum(['population', 'children', 'adults', 'over_working', 'clients']).nullable(),
          /** The share that counts; null: there is none. */
          rate: z.number().nullable(),
          rateStatus: status.nullable(),
          ownRate: z.boolean(),
          rateReason: z.string().nullable(),
          years: z.array(
            z.object({
              year,
              /** Persons, not rounded. */
              size: z.union([z.number(), unknown]),
              /** Counted by the municipality. */
              own: z.boolean(),
              reason: z.string().nullable(),
            }),
          ),
        }),
      ),
    }),
  }),
  /** The municipality's own shares of groups, 0 to 1 (10 for groups counted from clients); null returns to the programme's. */
  'situation.setRates': command({
    input: z.object({
      rates: z
        .array(
          z.object({
            group: groupCode,
            rate: decimal.refine((n) => n >= 0 && n <= 10, { message: '0–10' }).nullable(),
            reason,
          }),
        )
        .min(1)
        .max(500),
    }),
    output: z.object({ groups: z.int() }),
  }),
  /** Persons of a group that the municipality counted; null returns to base × rate. */
  'situation.setCounts': command({
    input: z.object({
      counts: z
        .array(z.object({ group: groupCode, year, persons: count.nullable(), reason }))
        .min(1)
        .max(5000),
    }),
    output: z.object({ cells: z.int() }),
  }),
  /** The municipality's own number of residents; null returns to the planning series. */
  'situation.setPopulation': command({
    input: z.object({
      populations: z
        .array(z.object({ year, population: count.nullable(), reason }))
        .min(1)
        .max(100),
    }),
    output: z.object({ years: z.int() }),
  }),
  /** Why a group has so many persons in a year. */
  'situation.explain': query({ input: z.object({ ...who, group: groupCode, year }), output: traceNode }),
} as const
