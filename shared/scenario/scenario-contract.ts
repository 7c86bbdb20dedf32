import { z } from 'zod'
import { command, query } from '#shared/kernel/define.ts'
import {
  figure,
  isoTime,
  municipalityId,
  scenarioId,
  serviceCode,
  total,
  typedText,
  year,
} from '#shared/kernel/schema.ts'
import { amount } from '#shared/costing/costing-contract.ts'

const name = typedText(80).refine((text) => text.trim() !== '', { message: 'a name' })
const who = { municipality: municipalityId.optional() }

/** One stored cell in which a scenario differs from its parent; null is *not known*, or nothing stored above. */
export const scenarioDifference = z.object({
  service: serviceCode,
  field: z.enum(['method', 'coverage', 'clients', 'capacity', 'startYear']),
  /** Of a coverage for a single target group. */
  group: z.string().nullable(),
  year: year.nullable(),
  value: z.string(),
  above: z.string().nullable(),
})
export type ScenarioDifference = z.output<typeof scenarioDifference>

const side = z.object({ clients: figure, served: figure, cost: amount })
const sumSide = z.object({ clients: total, served: total, cost: amount })

/** `scenario:low`, `scenario:…` or `baseline:…` */
export const compared = z.string().regex(/^(scenario|baseline):.{1,40}$/)

/** 'not-planned': not within the horizon. */
const startYear = z.union([year, z.literal('not-planned')])

export const scenarioContract = {
  'scenario.list': query({
    input: z.object(who),
    output: z.object({
      municipality: municipalityId,
      editable: z.boolean(),
      scenarios: z.array(
        z.object({
          id: scenarioId,
          /** Null for base, low and high, whose names are the window's words. */
          name: z.string().nullable(),
          parent: scenarioId.nullable(),
          note: z.string().nullable(),
          /** Stored cells in which it differs from its parent. */
          differences: z.int(),
        }),
      ),
      baselines: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          scenario: scenarioId,
          frozenAt: isoTime,
          note: z.string().nullable(),
        }),
      ),
    }),
  }),
  'scenario.create': command({
    input: z.object({
      name,
      parent: scenarioId.default('base'),
      note: typedText(1000).nullable().default(null),
      /** Start years in which it differs from its parent from the beginning. */
      starts: z
        .array(z.object({ service: serviceCode, startYear }))
        .max(500)
        .default([]),
    }),
    output: z.object({ id: scenarioId }),
  }),
  /** A new scenario with the same parent and the same stored cells. */
  'scenario.copy': command({ input: z.object({ scenario: scenarioId, name }), output: z.object({ id: scenarioId }) }),
  'scenario.rename': command({
    input: z.object({ scenario: scenarioId, name, note: typedText(1000).nullable().optional() }),
    output: z.object({ id: scenarioId }),
  }),
  /** Takes a named scenario away with its cells; those that inherit from it inherit from its parent then. */
  'scenario.remove': command({ input: z.object({ scenario: scenarioId }), output: z.object({ cells: z.int() }) }),
  /** Another start year in this scenario; 'not-planned': not within the horizon; null: as in the parent. */
  'scenario.setStart': command({
    input: z.object({
      scenario: scenarioId,
      service: serviceCode,
      startYear: startYear.nullable(),
      reason: typedText(1000).nullable().default(null),
    }),
    output: z.object({ service: serviceCode }),
  }),
  /** Every stored cell of a scenario beside what its parent says. */
  'scenario.differences': query({
    input: z.object({ ...who, scenario: scenarioId }),
    output: z.array(scenarioDifference),
  }),
  /** Two scenarios or baselines side by side. */
  'scenario.compare': query({
    input: z.object({ ...who, left: compared, right: compared }),
    output: z.object({
      years: z.array(year),
      rows: z.array(z.object({ service: serviceCode, years: z.array(z.object({ year, left: side, right: side })) })),
      totals: z.array(z.object({ year, left: sumSide, right: sumSide })),
    }),
  }),
  /** Keeps the figures of a scenario as they are now under a name. */
  'scenario.freeze': command({
    input: z.object({ scenario: scenarioId, name, note: typedText(1000).nullable().default(null) }),
    output: z.object({ id: z.string() }),
  }),
  'scenario.removeBaseline': command({
    input: z.object({ baseline: z.string().max(60) }),
    output: z.object({ name: z.string() }),
  }),
} as const
