import { z } from 'zod'

// The strict content policy forbids building functions from strings, which zod would otherwise do for speed.
z.config({ jitless: true })

/** Run-time shapes that several contracts use. */
export const municipalityId = z.string().regex(/^[a-z]{2,20}$/)
export const groupCode = z.string().min(1).max(12)
export const serviceCode = z.string().min(1).max(12)
export const year = z.int().min(1990).max(2100)
export const scenarioId = z.string().min(1).max(40)
export const currency = z.enum(['LVL', 'EUR'])
export const status = z.enum(['official', 'recalled', 'estimate', 'reconstructed', 'typed', 'imported'])
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const isoTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)

/** Free text that a person typed: no control or direction-changing characters, which the exchange file refuses as well. */
export const typedText = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*$/)

/** A decimal figure of at most 15 significant digits: taken as the decimal it prints, exactly. */
export const decimal = z
  .number()
  .refine((n) => Number.isFinite(n) && Math.abs(n) < 1e12 && Number(n.toPrecision(15)) === n && !/e/.test(String(n)), {
    message: 'a decimal of at most 15 significant digits',
  })

export const count = z.int().min(0).max(9_999_999)
export const minorUnits = z.int().min(0).max(9_000_000_000_000)

/** A figure of the plan: a number, not known, or not planned. */
export const figure = z.union([z.number(), z.literal('unknown'), z.literal('not-planned')])
export const capacity = z.union([z.number(), z.literal('not-limited'), z.literal('unknown'), z.literal('not-planned')])

export const total = z.object({ sum: z.number(), known: z.int(), of: z.int() })
export const moneyPair = z.object({ LVL: z.number(), EUR: z.number() })

/** What a person did, in parts that the window puts into words (`undo` buttons, history). */
export const actionTitle = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})
export type ActionTitle = z.output<typeof actionTitle>

export const nothing = z.object({})
