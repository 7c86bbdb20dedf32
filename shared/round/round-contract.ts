import { z } from 'zod'
import { fileContent } from '#shared/exchange/exchange-contract.ts'
import { finalCommand, query } from '#shared/kernel/define.ts'
import { isoDate, isoTime, nothing, typedText } from '#shared/kernel/schema.ts'

const passphrase = z.string().min(1).max(400).optional()

export const openedRound = z.object({
  round: z.string(),
  /** Rises with every change of the same round. */
  serial: z.int(),
  deadline: isoDate,
  asks: z.string(),
  openedAt: isoTime,
  openedBy: z.string(),
  closed: z.boolean(),
  /** The signed file, to send it again; null where it is not kept. */
  digest: z.string().nullable(),
})

export const roundContract = {
  /** The rounds that the region opened, the newest first; without any, files belong to the round of the programme's edition. */
  'round.read': query({
    input: nothing,
    output: z.object({
      /** The round that files belong to now. */
      round: z.string(),
      today: isoDate,
      opened: z.array(openedRound),
      /** Municipality: what it sent in the round, and what the region said of it. */
      own: z
        .object({
          sent: z.int().nullable(),
          sentAt: isoTime.nullable(),
          verdict: z.enum(['received', 'returned', 'accepted', 'changed']).nullable(),
        })
        .nullable(),
    }),
  }),
  /** Opens a round or changes the one that is open, and signs the file that tells the municipalities. */
  'round.open': finalCommand({
    input: z.object({
      round: typedText(40).min(1),
      deadline: isoDate,
      asks: typedText(4000),
      closed: z.boolean().default(false),
      passphrase,
    }),
    output: fileContent.extend({ digest: z.string(), serial: z.int() }),
  }),
} as const
