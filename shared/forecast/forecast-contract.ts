import { z } from 'zod'
import { command, query } from '#shared/kernel/define.ts'
import {
  capacity,
  count,
  decimal,
  figure,
  groupCode,
  municipalityId,
  scenarioId,
  serviceCode,
  total,
  typedText,
  year,
} from '#shared/kernel/schema.ts'
import { backMethods } from './forecast-back-test.ts'
import { measures, methods } from './forecast-choices.ts'
import { traceNode } from '#shared/kernel/trace-schema.ts'

const share = decimal.refine((n) => n >= 0 && n <= 1, { message: 'a share between 0 and 1' })

/** Which part of a target group gets the service: from the first year's share to the last year's, straight between, flat outside. */
export const coverage = z
  .object({ firstYear: year, first: share, lastYear: year, last: share })
  .refine((c) => c.lastYear >= c.firstYear, { message: 'the last year is not before the first' })
export type Coverage = z.output<typeof coverage>

const typedCell = z.object({
  value: z.union([count, z.literal('unknown'), z.literal('not-planned'), z.literal('not-limited')]),
  reason: z.string().nullable(),
  by: z.string().nullable(),
  at: z.string().nullable(),
})

/** Where the figure lies with 80 % confidence by the quality of its inputs; null: nothing of it is uncertain, or nothing is known. */
const range = z.object({ low: z.int(), high: z.int() }).nullable()

const forecastYear = z.object({
  year,
  clients: figure,
  range,
  /** What the method says where a typed number stands over it. */
  byMethod: figure,
  typedClients: typedCell.nullable(),
  capacity,
  typedCapacity: typedCell.nullable(),
  served: figure,
  waiting: figure,
})

export const forecastRow = z.object({
  service: serviceCode,
  method: z.enum(methods).nullable(),
  coverage: coverage.nullable(),
  /** Its target groups, each with its own coverage where that differs from the service's. */
  groups: z.array(z.object({ group: groupCode, coverage: coverage.nullable() })),
  /** Why the row has no figures yet, as the codes of what is missing; empty when it has. */
  missing: z.array(z.string()),
  years: z.array(forecastYear),
  actuals: z.array(z.object({ year, clients: count })),
})
export type ForecastRow = z.output<typeof forecastRow>

export const forecastContract = {
  'forecast.read': query({
    input: z.object({ municipality: municipalityId.optional(), scenario: scenarioId.default('base') }),
    output: z.object({
      municipality: municipalityId,
      scenario: scenarioId,
      editable: z.boolean(),
      years: z.array(year),
      actualYears: z.array(year),
      rows: z.array(forecastRow),
      totals: z.array(z.object({ year, clients: total, range, served: total, waiting: total })),
    }),
  }),
  'forecast.setMethod': command({
    input: z.object({
      services: z.array(serviceCode).min(1).max(500),
      method: z.enum(methods).nullable(),
      scenario: scenarioId.default('base'),
    }),
    output: z.object({ services: z.array(serviceCode) }),
  }),
  'forecast.setCoverage': command({
    input: z.object({
      service: serviceCode,
      coverage: coverage.nullable(),
      /** Only of this target group; null then: it is covered as the others are. */
      group: groupCode.optional(),
      scenario: scenarioId.default('base'),
    }),
    output: z.object({ service: serviceCode }),
  }),
  /**
   * Types single years over the method. `method` takes a typed value away again, also one that the scenario inherits; `inherited` takes away
   * what the scenario itself says. All cells or none, one undo.
   */
  'forecast.change': command({
    input: z.object({
      scenario: scenarioId.default('base'),
      cells: z
        .array(
          z.object({
            service: serviceCode,
            year,
            measure: z.enum(['clients', 'capacity']),
            value: z.union([
              count,
              z.literal('unknown'),
              z.literal('not-planned'),
              z.literal('not-limited'),
              z.literal('method'),
              z.literal('inherited'),
            ]),
            reason: typedText(1000).nullable().optional(),
          }),
        )
        .min(1)
        .max(5000),
    }),
    output: z.object({ cells: z.int() }),
  }),
  /** What really happened in past years: the base of the trend. */
  'forecast.setActuals': command({
    input: z.object({
      cells: z
        .array(z.object({ service: serviceCode, year, clients: count.nullable() }))
        .min(1)
        .max(5000),
    }),
    output: z.object({ cells: z.int() }),
  }),
  /** Why this number: the trace of the very computation. */
  'forecast.explain': query({
    input: z.object({
      municipality: municipalityId.optional(),
      scenario: scenarioId.default('base'),
      service: serviceCode,
      year,
      /** `by-method`: what the method says where a typed number stands over it. */
      measure: z.enum([...measures, 'by-method']),
    }),
    output: traceNode,
  }),
  /**
   * Actual clients beside what was forecast for them: by a frozen plan, or by the method from what was known before each year. Every service
   * with an actual.
   */
  'forecast.deviation': query({
    input: z.object({
      municipality: municipalityId.optional(),
      scenario: scenarioId.default('base'),
      /** `method`, or the id of a frozen plan. */
      against: z.string().min(1).max(60).default('method'),
    }),
    output: z.object({
      against: z.string(),
      services: z.array(
        z.object({
          service: serviceCode,
          years: z.array(
            z.object({
              year,
              forecast: figure,
              actual: z.union([z.int(), z.literal('unknown')]),
              deviation: z.int().nullable(),
              percent: z.number().nullable(),
              cumulated: z.int().nullable(),
              cumulatedPercent: z.number().nullable(),
            }),
          ),
        }),
      ),
    }),
  }),
  /** Takes the last actuals of a service away and lets every method say what it would have said. */
  'forecast.backTest': query({
    input: z.object({
      municipality: municipalityId.optional(),
      scenario: scenarioId.default('base'),
      service: serviceCode,
      held: z.int().min(1).max(5).default(2),
    }),
    output: z.object({
      service: serviceCode,
      years: z.array(
        z.object({ year, actual: z.int(), predicted: z.record(z.enum(backMethods), z.number().nullable()) }),
      ),
      errors: z.record(
        z.enum(backMethods),
        z.object({ clients: z.number().nullable(), percent: z.number().nullable() }),
      ),
      best: z.enum(backMethods).nullable(),
    }),
  }),
} as const
