import { z } from 'zod'
import { command, query } from '#shared/kernel/define.ts'
import { count, municipalityId, serviceCode, typedText, year } from '#shared/kernel/schema.ts'
import { decisions, providers, readinesses } from './development-choices.ts'

/** One service in a municipality's development model. `null` is *not known*: nobody has filled it in. */
export const developmentRow = z.object({
  service: serviceCode,
  existsNow: z.enum(['yes', 'no']).nullable(),
  provider: z.enum(providers).nullable(),
  providerName: typedText(200).nullable(),
  /** Clients a year that the service can take today. */
  capacity: z.union([count, z.literal('not-limited')]).nullable(),
  /** Clients a year now, and people waiting. */
  clients: count.nullable(),
  waiting: count.nullable(),
  priority: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal('none')]).nullable(),
  readiness: z.enum(readinesses).nullable(),
  decision: z.enum(decisions).nullable(),
  startYear: year.nullable(),
  partner: municipalityId.nullable(),
  reason: typedText(1000).nullable(),
})
export type DevelopmentRow = z.output<typeof developmentRow>
export type DevelopmentField = Exclude<keyof DevelopmentRow, 'service'>
export const developmentFields = Object.keys(developmentRow.shape).filter((f) => f !== 'service') as DevelopmentField[]

const fields = developmentRow.shape
const cell = z.discriminatedUnion('field', [
  z.object({ service: serviceCode, field: z.literal('existsNow'), value: fields.existsNow }),
  z.object({ service: serviceCode, field: z.literal('provider'), value: fields.provider }),
  z.object({ service: serviceCode, field: z.literal('providerName'), value: fields.providerName }),
  z.object({ service: serviceCode, field: z.literal('capacity'), value: fields.capacity }),
  z.object({ service: serviceCode, field: z.literal('clients'), value: fields.clients }),
  z.object({ service: serviceCode, field: z.literal('waiting'), value: fields.waiting }),
  z.object({ service: serviceCode, field: z.literal('priority'), value: fields.priority }),
  z.object({ service: serviceCode, field: z.literal('readiness'), value: fields.readiness }),
  z.object({ service: serviceCode, field: z.literal('decision'), value: fields.decision }),
  z.object({ service: serviceCode, field: z.literal('startYear'), value: fields.startYear }),
  z.object({ service: serviceCode, field: z.literal('partner'), value: fields.partner }),
  z.object({ service: serviceCode, field: z.literal('reason'), value: fields.reason }),
])
export type DevelopmentCell = z.output<typeof cell>

export const developmentContract = {
  /** The model of a municipality: one row for each service of the catalogue, filled in or not. */
  'development.read': query({
    input: z.object({ municipality: municipalityId.optional() }),
    output: z.object({ municipality: municipalityId, editable: z.boolean(), rows: z.array(developmentRow) }),
  }),
  /** Changes cells of the own model; all of them or none, one undo. */
  'development.change': command({
    input: z.object({ cells: z.array(cell).min(1).max(5000) }),
    output: z.object({ rows: z.array(developmentRow) }),
  }),
} as const
