import { z } from 'zod'
import { command, finalCommand, query } from '#shared/kernel/define.ts'
import { isoTime, municipalityId, typedText } from '#shared/kernel/schema.ts'
import { cellPlace, changedCell, fileContent } from '#shared/exchange/exchange-contract.ts'
import { standings } from '#shared/exchange/payload.ts'

const value = z.union([z.string().max(4000), z.number(), z.null()])
const passphrase = z.string().min(1).max(400).optional()

/** The last word on a submission. `changed`: accepted with the region's corrections. */
export const decisions = ['returned', 'accepted', 'changed'] as const
export type Decision = (typeof decisions)[number]

/** A cell with what each side says of it. */
const keptCell = z.object({
  place: cellPlace,
  service: changedCell.shape.service,
  about: changedCell.shape.about,
  table: z.string(),
  field: z.string(),
  year: changedCell.shape.year,
  /** The municipality's value when the region decided; null also where there was no such row. */
  base: value,
  theirs: value,
  ours: value,
  conflict: z.boolean(),
})
export type KeptCell = z.output<typeof keptCell>

export const remark = z.object({
  id: z.string(),
  place: cellPlace.nullable(),
  cell: changedCell.omit({ before: true, after: true }).nullable(),
  text: z.string(),
  who: z.string(),
  at: isoTime,
})

const correction = z.object({
  list: cellPlace.shape.list,
  key: cellPlace.shape.key,
  cells: z.array(keptCell),
  reason: z.string(),
  who: z.string(),
  at: isoTime,
  origin: z.string().nullable(),
  /**
   * What taking the municipality's row instead would change in the totals: cost over all years in euro cents, clients over all years; null
   * where the row changes neither, or one side is not known.
   */
  effect: z.object({ costMinorEur: z.number().nullable(), clients: z.number().nullable() }).nullable(),
})
export type CorrectedRow = z.output<typeof correction>

export const reviewContract = {
  /** Everything an analyst needs to answer a municipality's last submission. */
  'review.read': query({
    input: z.object({ municipality: municipalityId }),
    output: z.object({
      municipality: municipalityId,
      submission: z
        .object({
          id: z.string(),
          revision: z.int(),
          round: z.string(),
          standing: z.enum(standings),
          note: z.string().nullable(),
          signedAt: isoTime,
          takenAt: isoTime,
        })
        .nullable(),
      /** The revision that `cells` compares with: the last accepted one, else the one before. */
      since: z.object({ revision: z.int(), accepted: z.boolean() }).nullable(),
      cells: z.array(changedCell),
      changeCount: z.int(),
      replies: z.array(z.object({ text: z.string(), remark: z.string().nullable() })),
      corrections: z.array(correction),
      comments: z.array(remark),
      decision: z
        .object({ decision: z.enum(decisions), note: z.string().nullable(), who: z.string(), at: isoTime })
        .nullable(),
    }),
  }),
  /** How many conflicts, remarks and verdicts there are, by municipality. */
  'review.state': query({
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          municipality: municipalityId,
          conflicts: z.int(),
          comments: z.int(),
          corrections: z.int(),
          decision: z.enum(decisions).nullable(),
          answered: z.boolean(),
        }),
      ),
    }),
  }),
  /** A remark about a cell of the last submission, or about the whole of it. */
  'review.comment': command({
    input: z.object({ municipality: municipalityId, place: cellPlace.nullable(), text: typedText(2000).min(1) }),
    output: z.object({ id: z.string() }),
  }),
  'review.uncomment': command({ input: z.object({ id: z.string().max(60) }), output: z.object({}) }),
  /** Keeps another value than the municipality's, with the reason; the municipality's own value takes it back. */
  'review.correct': command({
    input: z.object({
      municipality: municipalityId,
      place: cellPlace,
      value,
      reason: typedText(1000).min(1),
    }),
    output: z.object({ corrected: z.boolean() }),
  }),
  /** Settles conflicts one by one or many at once; the same values raise no conflict again. */
  'review.settle': command({
    input: z.object({
      municipality: municipalityId,
      /** Left out: every conflict of the municipality. */
      places: z.array(cellPlace).max(20_000).optional(),
      /** Only those whose row changes the cost by less than so many euro cents over all years, and is known. */
      belowMinorEur: z.number().min(0).optional(),
      choice: z.enum(['theirs', 'ours']),
      reason: typedText(1000).min(1),
    }),
    output: z.object({ settled: z.int() }),
  }),
  /** Puts the cells of a parallel file (FORK), which is kept, into what the region works with, cell by cell. */
  'review.mergeFork': command({
    keepBefore: 'import',
    input: z.object({ digest: z.string().max(64) }),
    output: z.object({ merged: z.int(), conflicts: z.int() }),
  }),
  /** Returned, accepted, or accepted with the region's corrections. */
  'review.decide': command({
    input: z.object({ municipality: municipalityId, decision: z.enum(decisions), note: typedText(1000).optional() }),
    output: z.object({ revision: z.int() }),
  }),
  /** Writes the signed answer to the last submission of each municipality: what became of it, cell by cell. */
  'review.answer': finalCommand({
    input: z.object({ municipalities: z.array(municipalityId).min(1).max(200), passphrase }),
    output: z.object({ files: z.array(fileContent.extend({ municipality: municipalityId, digest: z.string() })) }),
  }),
} as const
