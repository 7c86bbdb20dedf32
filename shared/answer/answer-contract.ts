import { z } from 'zod'
import { certificateFacts, changedCell, fileContent, verdict } from '#shared/exchange/exchange-contract.ts'
import { remarkKinds, verdicts } from '#shared/exchange/payload.ts'
import { command, finalCommand, query } from '#shared/kernel/define.ts'
import { isoTime, nothing, typedText } from '#shared/kernel/schema.ts'

const receiptId = z.string().max(64)
const value = z.union([z.string(), z.number(), z.null()])

const remark = z.object({
  position: z.int(),
  kind: z.enum(remarkKinds),
  /** Null: about the whole file. */
  cell: changedCell.omit({ before: true, after: true }).nullable(),
  /** What was sent, what the region keeps, what stands here now. */
  theirs: value,
  ours: value,
  now: value,
  text: z.string().nullable(),
  who: z.string(),
  at: isoTime,
  reply: z.string().nullable(),
  done: z.boolean(),
})
export type AnswerRemark = z.output<typeof remark>

export const answerContract = {
  /** What the region said of our files, the newest first, and what it knows of our key. */
  'answer.read': query({
    input: nothing,
    output: z.object({
      receipts: z.array(
        z.object({
          id: receiptId,
          revision: z.int(),
          round: z.string(),
          verdict: z.enum(verdicts),
          note: z.string().nullable(),
          changed: z.int(),
          signedAt: isoTime,
          takenAt: isoTime,
          remarks: z.array(remark),
        }),
      ),
      /** The region's key that we compared by telephone; null: none yet. */
      regionKey: certificateFacts.nullable(),
      /** What the newest list of keys says of ours; null: no list is here yet. */
      ownKey: z
        .object({
          serial: z.int(),
          issuedAt: isoTime,
          standing: z.enum(['active', 'retired', 'compromised', 'missing']),
        })
        .nullable(),
    }),
  }),
  /** Takes in what the region signed (answers, rounds, its list of keys) and what a partner did. Own figures are never touched by it. */
  'answer.import': finalCommand({
    input: z.object({
      files: z.array(fileContent).min(1).max(200),
      outerPassphrase: z.string().min(1).max(400).optional(),
    }),
    output: z.object({ files: z.array(verdict), taken: z.int() }),
  }),
  /** Puts the region's values into the own model, where they were corrected. */
  'answer.take': command({
    input: z.object({ receipt: receiptId, positions: z.array(z.int().min(0)).min(1).max(20_000) }),
    output: z.object({ taken: z.int() }),
  }),
  /** What we say to a remark; it goes with the next file. */
  'answer.reply': finalCommand({
    input: z.object({ receipt: receiptId, position: z.int().min(0), text: typedText(1000).nullable() }),
    output: nothing,
  }),
  /** A remark is dealt with, or is open again. */
  'answer.done': finalCommand({
    input: z.object({ receipt: receiptId, position: z.int().min(0), done: z.boolean() }),
    output: nothing,
  }),
} as const
