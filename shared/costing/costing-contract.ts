import { z } from 'zod'
import { command, query } from '#shared/kernel/define.ts'
import {
  currency,
  decimal,
  minorUnits,
  moneyPair,
  municipalityId,
  scenarioId,
  serviceCode,
  status,
  typedText,
  year,
} from '#shared/kernel/schema.ts'
import { traceNode } from '#shared/kernel/trace-schema.ts'
import { lineCategories, lineDrivers, lineIndexes, lineKinds } from './costing-choices.ts'

/** The largest quantity and price of a line: far above any municipality's budget, and every product of them stays exact. */
export const largestQuantity = 1_000_000
export const largestPriceMinor = 100_000_000_000

const quantity = decimal.refine((n) => n >= 0 && n <= largestQuantity, { message: `0–${largestQuantity}` })
const price = minorUnits.max(largestPriceMinor)
const positive = decimal.refine((n) => n > 0, { message: 'above 0' })

export const costingLine = z.object({
  id: z.string().min(1).max(60),
  service: serviceCode,
  kind: z.enum(lineKinds),
  category: z.enum(lineCategories),
  driver: z.enum(lineDrivers),
  name: typedText(200),
  quantity: quantity.nullable(),
  /** Minor units; pay: gross a month for one full-time post. */
  priceMinor: price.nullable(),
  currency,
  priceYear: year,
  index: z.enum(lineIndexes),
  note: typedText(1000).nullable(),
  /** The line of the catalogue that it was taken from; null: the municipality's own. */
  template: z.string().max(60).nullable(),
})
export type CostingLine = z.output<typeof costingLine>

/** How a client's use of the service turns into units, places and facilities. `null` is not known. */
export const costingBasis = z.object({
  unitsPerClient: positive.nullable(),
  clientsPerPlace: positive.nullable(),
  placesPerFacility: positive.nullable(),
})
export type CostingBasis = z.output<typeof costingBasis>

/** An amount of one year: the sum of what is known, and how many of its parts are ("n of N"). */
export const amount = z.object({ minor: z.int(), currency, known: z.int(), of: z.int() })

const costYear = z.object({
  year,
  establishment: amount,
  running: amount,
  total: amount,
  /** Minor units of the year's currency; null = not known. */
  perClient: z.int().nullable(),
  perUnit: z.int().nullable(),
  perInhabitant: z.int().nullable(),
})

const newLine = costingLine.omit({ id: true, template: true }).extend({
  quantity: quantity.nullable().default(null),
  priceMinor: price.nullable().default(null),
  note: typedText(1000).nullable().default(null),
})
const id = costingLine.shape.id
const f = costingLine.shape
const lineCell = z.discriminatedUnion('field', [
  z.object({ id, field: z.literal('kind'), value: f.kind }),
  z.object({ id, field: z.literal('category'), value: f.category }),
  z.object({ id, field: z.literal('driver'), value: f.driver }),
  z.object({ id, field: z.literal('name'), value: f.name }),
  z.object({ id, field: z.literal('quantity'), value: f.quantity }),
  z.object({ id, field: z.literal('priceMinor'), value: f.priceMinor }),
  z.object({ id, field: z.literal('currency'), value: f.currency }),
  z.object({ id, field: z.literal('priceYear'), value: f.priceYear }),
  z.object({ id, field: z.literal('index'), value: f.index }),
  z.object({ id, field: z.literal('note'), value: f.note }),
])
export type CostingCell = z.output<typeof lineCell>

const scenario = scenarioId.default('base')

/** Constant prices: every figure at the prices of this year; left out: nominal. */
const baseYear = year.optional()
const rate = decimal.refine((n) => n >= 0 && n <= 1, { message: 'a share between 0 and 1' })
const minorYears = z.array(z.object({ year, minor: z.int().nullable(), currency }))

export const costingContract = {
  /** Costs of every service by year, nominal or in constant prices, each year in its own currency. */
  'costing.read': query({
    input: z.object({
      municipality: municipalityId.optional(),
      scenario,
      baseYear,
      /** With it, the present value of nominal costs in cents. */
      discountRate: rate.optional(),
    }),
    output: z.object({
      municipality: municipalityId,
      editable: z.boolean(),
      years: z.array(year),
      services: z.array(
        z.object({
          service: serviceCode,
          basis: costingBasis,
          lines: z.int(),
          /** Planned at all in the horizon: its cost belongs to the total, known or not. */
          planned: z.boolean(),
          years: z.array(costYear),
          overall: moneyPair.extend({ known: z.int(), of: z.int() }),
          presentMinor: z.int().nullable(),
        }),
      ),
      totals: z.array(z.object({ year, establishment: amount, running: amount, total: amount })),
      overall: moneyPair.extend({ known: z.int(), of: z.int() }),
      presentMinor: z.int().nullable(),
    }),
  }),
  /** The lines of one service with what each costs in each year. */
  'costing.lines': query({
    input: z.object({ municipality: municipalityId.optional(), service: serviceCode, scenario }),
    output: z.object({
      service: serviceCode,
      editable: z.boolean(),
      basis: costingBasis,
      drivers: z.array(
        z.object({
          year,
          clients: z.union([z.number(), z.string()]),
          units: z.number().nullable(),
          places: z.number().nullable(),
          facilities: z.number().nullable(),
        }),
      ),
      lines: z.array(
        costingLine.extend({
          years: minorYears,
          /** As sure as the catalogue's line while its figures are unchanged, else typed. */
          status,
        }),
      ),
      /** What is paid to leads of agreements; changed on the Cooperation page. */
      bought: z.array(z.object({ agreement: z.string(), lead: municipalityId, years: minorYears })),
      /** Partners whose clients are served here, and whose cost is in the lines. */
      guests: z.array(z.object({ agreement: z.string(), member: municipalityId })),
    }),
  }),
  /** What is documented of a service's cost, and prices of later years for comparison only. Most services have nothing. */
  'costing.templates': query({
    input: z.object({ municipality: municipalityId.optional(), service: serviceCode }),
    output: z.object({
      service: serviceCode,
      lines: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(lineKinds),
          category: z.enum(lineCategories),
          driver: z.enum(lineDrivers),
          nameLv: z.string(),
          nameEn: z.string(),
          quantity: z.number().nullable(),
          priceMinor: z.int().nullable(),
          currency,
          priceYear: year,
          index: z.enum(lineIndexes),
          noteLv: z.string().nullable(),
          noteEn: z.string().nullable(),
          source: z.string(),
          status,
          /** Already among the municipality's lines. */
          used: z.boolean(),
        }),
      ),
      comparisons: z.array(
        z.object({
          itemLv: z.string(),
          itemEn: z.string(),
          unit: z.string(),
          minor: z.int(),
          currency,
          priceYear: z.int(),
          source: z.string(),
          status,
        }),
      ),
    }),
  }),
  /** Takes the documented lines of a service that are not there yet. */
  'costing.useTemplate': command({
    input: z.object({ service: serviceCode }),
    output: z.object({ ids: z.array(z.string()) }),
  }),
  'costing.addLines': command({
    input: z.object({ lines: z.array(newLine).min(1).max(500) }),
    output: z.object({ ids: z.array(z.string()) }),
  }),
  'costing.changeLines': command({
    input: z.object({ cells: z.array(lineCell).min(1).max(5000) }),
    output: z.object({ lines: z.array(costingLine) }),
  }),
  'costing.removeLines': command({
    input: z.object({ ids: z.array(z.string().max(60)).min(1).max(500) }),
    output: z.object({ removed: z.int() }),
  }),
  'costing.setBasis': command({
    input: z.object({ service: serviceCode, basis: costingBasis.partial() }),
    output: costingBasis,
  }),
  'costing.explain': query({
    input: z.object({
      municipality: municipalityId.optional(),
      scenario,
      service: serviceCode,
      year,
      /** One line; without it the service's total of the year. */
      line: z.string().max(60).optional(),
      /** The total for each of these; the divisor is explained as well. */
      per: z.enum(['client', 'unit', 'inhabitant']).optional(),
      baseYear,
      /** The present value of the service's costs instead. */
      discountRate: rate.optional(),
    }),
    output: traceNode,
  }),
} as const
