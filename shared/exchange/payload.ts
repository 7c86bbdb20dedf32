import { z } from 'zod'
import { isoTime, municipalityId, typedText } from '#shared/kernel/schema.ts'
import { payloadDataOf, type ObjectOf } from './payload-data.ts'

/** The version of what is signed. A newer minor one only adds fields; a newer major one needs a newer program. */
export const payloadVersion = { major: 1, minor: 1 } as const

export const payloadKinds = ['submission', 'key-card'] as const
export type PayloadKind = (typeof payloadKinds)[number]

/** How many predecessors a submission names. */
export const mostAncestors = 32

const party = z.union([municipalityId, z.literal('region')])
const submissionId = z.string().regex(/^[0-9a-f]{64}$/)

/** What every payload says of itself, whoever sends it and whatever it carries. */
const envelopeShape = (object: ObjectOf) => ({
  schema: object({ major: z.int().min(0), minor: z.int().min(0) }),
  from: object({ municipality: party, workstation: typedText(80) }),
  to: z.literal('region'),
  municipality: party,
  createdAt: isoTime,
  note: typedText(1000).nullable(),
})

function submissionOf(object: ObjectOf) {
  return object({
    kind: z.literal('submission'),
    ...envelopeShape(object),
    municipality: municipalityId,
    round: z.string().min(1).max(40),
    revision: z.int().min(1).max(1_000_000),
    /** The submission before this one; null for the first of a workspace. */
    previous: submissionId.nullable(),
    /** The last ones before this, oldest first; the last of them is `previous`. */
    ancestors: z.array(submissionId).max(mostAncestors),
    programmeDigest: z.string().min(1).max(128),
    data: payloadDataOf(object),
  })
}

function keyCardOf(object: ObjectOf) {
  return object({
    kind: z.literal('key-card'),
    ...envelopeShape(object),
    /** The certificate (PEM) and the digits to compare, for a person who opens the file by hand. */
    certificate: z.string().max(8192),
    digits: z.string().max(60),
  })
}

export type Submission = z.output<ReturnType<typeof submissionOf>>
export type KeyCard = z.output<ReturnType<typeof keyCardOf>>
export type Payload = Submission | KeyCard

const strict = { submission: submissionOf(z.strictObject), 'key-card': keyCardOf(z.strictObject) }
// What a newer minor version adds is let through and stays in the file that we keep.
const newer = z.looseObject
const loose = { submission: submissionOf(newer), 'key-card': keyCardOf(newer) }

/** Read first, from anything: which version, which kind. */
export const payloadHead = z.looseObject({
  kind: z.enum(payloadKinds),
  schema: z.looseObject({ major: z.int().min(0), minor: z.int().min(0) }),
})

export function payloadSchemaOf(kind: PayloadKind, minor: number): z.ZodType<Payload> {
  return (minor > payloadVersion.minor ? loose : strict)[kind]
}
