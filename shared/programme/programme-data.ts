import { z } from 'zod'
import { count, decimal, isoDate, minorUnits, typedText, year } from '#shared/kernel/schema.ts'
import {
  programmeListNames,
  programmeLists,
  type FieldKind,
  type ProgrammeData,
  type ProgrammeList,
  type ProgrammeListRow,
} from './programme-lists.ts'

/** Makes an object's schema: strict for our own version, loose for a newer minor one, whose unknown fields are let through. */
type ObjectOf = typeof z.strictObject

const kinds: Readonly<Record<Exclude<FieldKind, readonly string[]>, z.ZodType>> = {
  key: typedText(60).min(1),
  text: typedText(1000).min(1),
  words: typedText(6000),
  count,
  position: z.int().min(0).max(1_000_000),
  decimal,
  share: decimal.refine((n) => n > 0 && n < 1, { message: 'a share between 0 and 1' }),
  money: minorUnits,
  year,
  date: isoDate,
}

function fieldSchema(kind: FieldKind, optional: boolean): z.ZodType {
  const bare = typeof kind === 'string' ? kinds[kind] : z.enum(kind as [string, ...string[]])
  return optional ? bare.nullable() : bare
}

function shapeOf(list: ProgrammeList): z.core.$ZodLooseShape {
  const { fields } = programmeLists[list]
  return Object.fromEntries(
    Object.entries(fields).map(([name, { kind, optional }]) => [name, fieldSchema(kind, optional)]),
  )
}

/** The lists of the programme as they travel in an edition. */
export function programmeDataOf(object: ObjectOf): z.ZodType<ProgrammeData> {
  const shape = Object.fromEntries(programmeListNames.map((list) => [list, z.array(object(shapeOf(list))).max(50_000)]))
  return object(shape) as unknown as z.ZodType<ProgrammeData>
}

const rows = new Map<ProgrammeList, z.ZodType<ProgrammeListRow>>()

/** One row of a list, in this version. */
export function programmeRowSchema(list: ProgrammeList): z.ZodType<ProgrammeListRow> {
  const known = rows.get(list)
  if (known) return known
  const made = z.strictObject(shapeOf(list)) as unknown as z.ZodType<ProgrammeListRow>
  rows.set(list, made)
  return made
}
