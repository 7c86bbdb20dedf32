import { z } from 'zod'
import { amount } from '#shared/costing/costing-contract.ts'
import { fileContent } from '#shared/exchange/exchange-contract.ts'
import { command, finalCommand, query } from '#shared/kernel/define.ts'
import {
  groupCode,
  isoTime,
  moneyPair,
  municipalityId,
  nothing,
  serviceCode,
  total,
  typedText,
  year,
} from '#shared/kernel/schema.ts'
import { programmeListNames } from '#shared/programme/programme-lists.ts'

const list = z.enum(
  programmeListNames as [(typeof programmeListNames)[number], ...(typeof programmeListNames)[number][]],
)
const value = z.union([z.string(), z.number(), z.null()])
const row = z.record(z.string().max(40), value)
/** The values of the list's keys, as a JSON list. */
const key = z.string().max(400)

/** One cell of the programme that changed, or would. */
export const programmeCell = z.object({
  list,
  key,
  field: z.string(),
  table: z.string(),
  /** Whose figure it is; null where it is everybody's. */
  municipality: municipalityId.nullable(),
  service: serviceCode.nullable(),
  about: z.string().nullable(),
  /** The same in English, where it has a name in both languages. */
  aboutEn: z.string().nullable(),
  year: z.int().nullable(),
  before: value,
  after: value,
})

const known = z.object({
  digest: z.string(),
  serial: z.int(),
  note: z.string().nullable(),
  signedAt: isoTime,
  takenAt: isoTime,
  /** The signed file, to send or look at it again. */
  file: z.string(),
})
export type KnownEdition = z.output<typeof known>

/** Over all years: exact sums in both currencies, and how many of the years are whole. */
const overall = moneyPair.extend({ known: z.int(), of: z.int() })
const pair = <T extends z.ZodType>(of: T) => z.object({ before: of, after: of })

export const editionContract = {
  /** The edition that this workspace works with, those that are known here, and what was changed since (a draft of the next one). */
  'edition.read': query({
    input: nothing,
    output: z.object({
      serial: z.int(),
      digest: z.string(),
      /** When it was made or taken over; null: it came with the program. */
      since: isoTime.nullable(),
      known: z.array(known),
      /** Municipality: the newest edition that came and was not taken over. */
      waiting: known.nullable(),
      draft: z.object({ cells: z.array(programmeCell), count: z.int() }),
    }),
  }),
  /** The rows of one list as they can be changed. */
  'edition.rows': query({
    input: z.object({ list }),
    output: z.object({ rows: z.array(row) }),
  }),
  /** Region: adds rows to the programme or changes them; each whole, by the fields of its list. A numbered row without a number is new. */
  'edition.put': command({
    input: z.object({
      list,
      rows: z.array(row).min(1).max(5000),
      /** Of services: whom they are for; without it that stays as it is. */
      targetGroups: z.array(groupCode).min(1).max(100).optional(),
    }),
    output: z.object({ changed: z.int() }),
  }),
  /** Region: takes rows out. Services and target groups stay, because plans name them. */
  'edition.remove': command({
    input: z.object({ list, keys: z.array(key).min(1).max(5000) }),
    output: z.object({ removed: z.int() }),
  }),
  /** Region: in how many cells the data of this version of the program differ from the programme here. */
  'edition.bundled': query({ input: nothing, output: z.object({ count: z.int() }) }),
  /** Region: takes over the data that came with this version of the program, as a draft of the next edition. */
  'edition.takeBundled': command({ input: nothing, output: z.object({ changed: z.int() }) }),
  /** Region: signs the programme as it is now as the next edition. */
  'edition.publish': finalCommand({
    input: z.object({ note: typedText(1000), passphrase: z.string().min(1).max(400).optional() }),
    output: fileContent.extend({ digest: z.string(), serial: z.int() }),
  }),
  /** What an edition that came would change here: in the programme, and in the own plan, reckoned with it on a copy. */
  'edition.preview': query({
    input: z.object({ digest: z.string().max(64) }),
    output: z.object({
      edition: known,
      cells: z.array(programmeCell),
      count: z.int(),
      /** Cells that concern other municipalities alone. */
      others: z.int(),
      /** Municipality: its plan before and after; null in the region. */
      effect: z
        .object({
          /** Null where the plan did not, or does not, have the year. */
          years: z.array(z.object({ year, clients: pair(total.nullable()), cost: pair(amount.nullable()) })),
          /** Only services whose clients or costs differ in some year, over all years. */
          services: z.array(z.object({ service: serviceCode, clients: pair(total), cost: pair(overall) })),
          findings: z.object({ must: pair(z.int()), explain: pair(z.int()), note: pair(z.int()) }),
        })
        .nullable(),
    }),
  }),
  /** Takes an edition over. The own work stays as it is; what is computed from the programme follows the new figures. */
  'edition.take': command({
    input: z.object({ digest: z.string().max(64) }),
    output: z.object({ serial: z.int(), changed: z.int() }),
    keepBefore: 'import',
  }),
} as const
