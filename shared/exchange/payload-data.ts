import { z } from 'zod'
import { costingBasis, costingLine } from '#shared/costing/costing-contract.ts'
import { developmentRow } from '#shared/development/development-contract.ts'
import { methods } from '#shared/forecast/forecast-contract.ts'
import { count, decimal, isoTime, scenarioId, serviceCode, typedText, year } from '#shared/kernel/schema.ts'

/** Makes an object's schema: strict for our own version, loose for a newer minor one, whose unknown fields are let through. */
export type ObjectOf = typeof z.strictObject

const share = decimal.refine((n) => n >= 0 && n <= 1, { message: 'a share between 0 and 1' })
const place = { service: serviceCode, scenario: scenarioId }

/** Who last changed a row, and when; null: it is as the programme brought it. */
const changedOf = (object: ObjectOf) => z.nullable(object({ at: isoTime, by: z.string().max(200) }))

/**
 * A municipality's own figures as they travel: all of them, each row with its last change. `null` is *not known* everywhere;
 * 'not-planned' and 'not-limited' are said. The names are the columns' names in camelCase.
 */
export function payloadDataOf(object: ObjectOf) {
  const changed = changedOf(object)
  const rows = <S extends z.core.$ZodLooseShape>(shape: S) => z.array(object({ ...shape, changed })).max(50_000)
  return object({
    developmentServices: rows(developmentRow.shape),
    forecastSettings: rows({
      ...place,
      method: z.enum(methods).nullable(),
      coverageFirstYear: year.nullable(),
      coverageFirst: share.nullable(),
      coverageLastYear: year.nullable(),
      coverageLast: share.nullable(),
    }),
    forecastTyped: rows({
      ...place,
      year,
      measure: z.enum(['clients', 'capacity']),
      value: z.union([count, z.literal('not-planned'), z.literal('not-limited')]).nullable(),
      reason: typedText(1000).nullable(),
    }),
    forecastActuals: rows({ service: serviceCode, year, clients: count, note: typedText(1000).nullable() }),
    costingBases: rows({ service: serviceCode, ...costingBasis.shape }),
    costingLines: rows({
      id: costingLine.shape.id,
      service: serviceCode,
      position: z.int().min(0).max(1_000_000),
      kind: costingLine.shape.kind,
      category: costingLine.shape.category,
      driver: costingLine.shape.driver,
      name: costingLine.shape.name,
      quantity: costingLine.shape.quantity,
      priceMinor: costingLine.shape.priceMinor,
      currency: costingLine.shape.currency,
      priceYear: year,
      priceIndex: costingLine.shape.index,
      note: costingLine.shape.note,
    }),
  })
}

export type PayloadData = z.output<ReturnType<typeof payloadDataOf>>
export type PayloadList = keyof PayloadData

/** What makes a row the only one of its kind, list by list. */
export const payloadKeys = {
  developmentServices: ['service'],
  forecastSettings: ['service', 'scenario'],
  forecastTyped: ['service', 'scenario', 'year', 'measure'],
  forecastActuals: ['service', 'year'],
  costingBases: ['service'],
  costingLines: ['id'],
} as const satisfies Record<PayloadList, readonly string[]>

export const payloadLists = Object.keys(payloadKeys) as PayloadList[]
