import { z } from 'zod'
import { fileContent } from '#shared/exchange/exchange-contract.ts'
import { agreementSteps } from '#shared/exchange/payload.ts'
import { finalCommand, query } from '#shared/kernel/define.ts'
import { isoTime, municipalityId, nothing, serviceCode, year } from '#shared/kernel/schema.ts'

const passphrase = z.string().min(1).max(400).optional()
const signedFile = fileContent.extend({ digest: z.string() })

export const agreementContract = {
  /** What partners proposed or confirmed with a signed file and nobody here has settled yet; in the region, what both sides signed. */
  'agreement.read': query({
    input: nothing,
    output: z.object({
      offers: z.array(
        z.object({
          id: z.string(),
          agreement: z.string(),
          sender: municipalityId,
          step: z.enum(agreementSteps),
          service: serviceCode,
          firstYear: year,
          lastYear: year,
          settlementMinor: z.int().nullable(),
          currency: z.enum(['LVL', 'EUR']),
          signedAt: isoTime,
          /** There is an own copy of it, and it says something else. */
          differs: z.boolean(),
        }),
      ),
      signed: z.array(
        z.object({
          agreement: z.string(),
          service: serviceCode,
          proposer: municipalityId,
          confirmer: municipalityId,
          signedAt: isoTime,
          /** The copies that the municipalities sent say the same; null where neither sent one. */
          same: z.boolean().nullable(),
        }),
      ),
    }),
  }),
  /** Signs the own copy of an agreement as a proposal for one of its members. */
  'agreement.propose': finalCommand({
    input: z.object({ agreement: z.string().max(60), to: municipalityId, passphrase }),
    output: signedFile,
  }),
  /** Makes a proposal the own copy and signs that, with the proposal inside; a confirmation only becomes the own copy. */
  'agreement.accept': finalCommand({
    input: z.object({ offer: z.string().max(64), passphrase }),
    output: z.object({ file: signedFile.nullable() }),
  }),
  /** Makes a proposal the own draft, to be changed and proposed back. */
  'agreement.edit': finalCommand({
    input: z.object({ offer: z.string().max(64) }),
    output: z.object({ agreement: z.string() }),
  }),
  /** Sets an offer aside; the own copy stays as it is. */
  'agreement.decline': finalCommand({ input: z.object({ offer: z.string().max(64) }), output: nothing }),
} as const
