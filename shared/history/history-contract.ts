import { z } from 'zod'
import { changedCell } from '#shared/exchange/exchange-contract.ts'
import { query } from '#shared/kernel/define.ts'
import { actionTitle, isoTime, municipalityId, nothing, serviceCode } from '#shared/kernel/schema.ts'

/** A cell that an action changed, with whose figures it is among; null: the programme's, which are everybody's. */
const cell = changedCell.omit({ place: true }).extend({
  municipality: municipalityId.nullable(),
  /** Of the programme: what the row is about in English; `about` says it in Latvian. */
  aboutEn: z.string().nullable().optional(),
})

const action = z.object({
  id: z.int(),
  at: isoTime,
  who: z.string(),
  title: actionTitle,
  /** It took another action back, or did it again. */
  kind: z.enum(['action', 'undo', 'redo', 'import']),
  /** Rows that it changed. */
  rows: z.int(),
})
export type HistoryAction = z.output<typeof action>

const filter = {
  who: z.string().max(200).optional(),
  municipality: municipalityId.optional(),
  service: serviceCode.optional(),
  kind: action.shape.kind.optional(),
  /** Words: of a reason or a note, a number, a name of a service, a municipality or a person. */
  search: z.string().max(200).optional(),
  /** ISO time: only what came after it. */
  since: isoTime.optional(),
}

export const historyContract = {
  /** What was done, newest first. */
  'history.list': query({
    input: z.object({
      ...filter,
      /** Only those before this action: the next page. */
      before: z.int().optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.object({ actions: z.array(action), more: z.boolean() }),
  }),
  /** Who has worked here, and the moments that are asked about: the last file that went out or came in. */
  'history.moments': query({
    input: nothing,
    output: z.object({
      people: z.array(z.string()),
      lastExport: isoTime.nullable(),
      lastImport: isoTime.nullable(),
      /** When the edition of the programme that is in use came into use; null: it came with the program. */
      lastEdition: isoTime.nullable(),
    }),
  }),
  /** The cells that an action changed. */
  'history.action': query({
    input: z.object({ id: z.int(), limit: z.int().min(1).max(5000).default(500) }),
    output: z.object({ cells: z.array(cell), count: z.int() }),
  }),
  /** Everything that happened to one cell, newest first. */
  'history.cell': query({
    input: z.object({
      municipality: municipalityId.optional(),
      /** As in `history.action`: the table and the field of the cell. */
      table: z.string().max(60),
      field: z.string().max(60),
      service: serviceCode.nullable(),
      year: z.int().nullable(),
      /** Where the figures belong to a scenario. */
      scenario: z.string().max(60).optional(),
      /** Of a cost line. */
      id: z.string().max(100).optional(),
    }),
    output: z.object({
      changes: z.array(
        z.object({
          action: z.int(),
          at: isoTime,
          who: z.string(),
          title: actionTitle,
          before: cell.shape.before,
          after: cell.shape.after,
          reason: z.string().nullable(),
        }),
      ),
    }),
  }),
  /** The cells of all those actions as a table for a spreadsheet: CSV with semicolons, in the language of the settings. */
  'history.export': query({
    input: z.object({ ...filter, language: z.enum(['lv', 'en']).default('lv') }),
    output: z.object({ csv: z.string(), cells: z.int() }),
  }),
} as const
