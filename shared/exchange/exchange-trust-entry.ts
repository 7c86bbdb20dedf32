import { z } from 'zod'
import { isoDate, isoTime, municipalityId } from '#shared/kernel/schema.ts'

/** Who takes part in the exchange. */
export const party = z.union([municipalityId, z.literal('region')])

const isDay = (iso: string): boolean => {
  const time = Date.parse(iso)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso.slice(0, 10))
}

/** One key of a trust list. Strict: a list with a word that nobody understands is not guessed at. */
export const trustEntry = z.strictObject({
  certificate: z.string(),
  municipality: party,
  status: z.enum(['active', 'retired', 'compromised']),
  since: z.union([isoDate, isoTime]).refine(isDay).nullable(),
})
