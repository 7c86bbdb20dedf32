import { z } from 'zod'
import {
  count,
  currency,
  isoDate,
  isoTime,
  minorUnits,
  municipalityId,
  serviceCode,
  typedText,
  year,
} from '#shared/kernel/schema.ts'
import { programmeDataOf } from '#shared/programme/programme-data.ts'
import { trustEntry } from './exchange-trust-entry.ts'
import { payloadKinds, type PayloadKind } from './payload-kinds.ts'
import { payloadDataOf, type ObjectOf } from './payload-data.ts'

/** The version of what is signed. A newer minor one only adds fields; a newer major one needs a newer program. */
export const payloadVersion = { major: 1, minor: 2 } as const

/** How many predecessors a submission names. */
export const mostAncestors = 32

const party = z.union([municipalityId, z.literal('region')])
const submissionId = z.string().regex(/^[0-9a-f]{64}$/)

/** What every payload says of itself, whoever sends it and whatever it carries. */
const envelopeShape = <To extends z.ZodType>(object: ObjectOf, to: To) => ({
  schema: object({ major: z.int().min(0), minor: z.int().min(0) }),
  from: object({ municipality: party, workstation: typedText(80) }),
  to,
  municipality: party,
  createdAt: isoTime,
  note: typedText(1000).nullable(),
})

const toRegion = z.literal('region')
export const standings = ['full', 'unchanged', 'withdrawn'] as const
export type Standing = (typeof standings)[number]
export const mostHistory = 2000
const cell = z.union([z.string().max(4000), z.number(), z.null()])
/** A cell of the data: its list, the values of the list's keys as a JSON list, its field ('' for the whole row). */
const cellPlace = { list: z.string().max(40), key: z.string().max(400), field: z.string().max(40) }

function submissionOf(object: ObjectOf) {
  return object({
    kind: z.literal('submission'),
    ...envelopeShape(object, toRegion),
    municipality: municipalityId,
    /** `unchanged`: a nil return, confirmed as it was; `withdrawn`: what was sent before shall not count. */
    standing: z.enum(standings),
    round: z.string().min(1).max(40),
    revision: z.int().min(1).max(1_000_000),
    /** The submission before this one; null for the first of a workspace. */
    previous: submissionId.nullable(),
    /** The last ones before this, oldest first; the last of them is `previous`. */
    ancestors: z.array(submissionId).max(mostAncestors),
    programmeDigest: z.string().min(1).max(128),
    data: payloadDataOf(object),
    /** What is said to the region's remarks: which answer, which of its remarks. */
    replies: z.array(object({ receipt: submissionId, position: z.int().min(0), text: typedText(1000) })).max(5000),
    /** Cells that changed since the last file, the newest first; so many more are left out. */
    history: object({
      cells: z
        .array(object({ ...cellPlace, at: isoTime, by: z.string().max(200), before: cell, after: cell }))
        .max(mostHistory),
      leftOut: z.int().min(0),
    }),
  })
}

function keyCardOf(object: ObjectOf) {
  return object({
    kind: z.literal('key-card'),
    ...envelopeShape(object, toRegion),
    /** The certificate (PEM) and the digits to compare, for a person who opens the file by hand. */
    certificate: z.string().max(8192),
    digits: z.string().max(60),
    /** The fingerprint of the key before it, which signs this card; null: the card is signed by its own key. */
    successorOf: submissionId.nullable(),
  })
}

export const verdicts = ['received', 'returned', 'accepted', 'changed'] as const
export type ReviewVerdict = (typeof verdicts)[number]
export const remarkKinds = ['comment', 'corrected', 'conflict'] as const

/** The region's answer to one submission: what became of it, cell by cell. Every cell that is not named was taken as it came. */
function receiptOf(object: ObjectOf) {
  return object({
    kind: z.literal('receipt'),
    ...envelopeShape(object, municipalityId),
    municipality: z.literal('region'),
    submission: submissionId,
    round: z.string().min(1).max(40),
    revision: z.int().min(1).max(1_000_000),
    verdict: z.enum(verdicts),
    /** Cells in which the submission differed from what the region had before. */
    changed: z.int().min(0),
    remarks: z
      .array(
        object({
          kind: z.enum(remarkKinds),
          /** Null: about the whole file. */
          place: object(cellPlace).nullable(),
          theirs: cell,
          ours: cell,
          text: typedText(2000).nullable(),
          by: z.string().max(200),
          at: isoTime,
        }),
      )
      .max(20_000),
  })
}

/** A round: what the region asks for, and until when. */
function roundOf(object: ObjectOf) {
  return object({
    kind: z.literal('round'),
    ...envelopeShape(object, z.literal('all')),
    municipality: z.literal('region'),
    round: z.string().min(1).max(40),
    /** Rises with every change of the same round. */
    serial: z.int().min(1),
    deadline: isoDate,
    asks: typedText(4000),
    closed: z.boolean(),
  })
}

/** Whom the region trusts. The serial rises; the predecessor is named by its SHA-256. */
function trustListOf(object: ObjectOf) {
  return object({
    kind: z.literal('trust-list'),
    ...envelopeShape(object, z.literal('all')),
    municipality: z.literal('region'),
    serial: z.int().min(1),
    previous: z.string().max(64).nullable(),
    keys: z.array(trustEntry).max(2000),
  })
}

/** A new edition of the programme, whole: catalogue, rates, prices, parameters, populations, the round that is asked for. */
function editionOf(object: ObjectOf) {
  return object({
    kind: z.literal('edition'),
    ...envelopeShape(object, z.literal('all')),
    municipality: z.literal('region'),
    /** Rises with every edition. The one that came with the program is the first. */
    serial: z.int().min(2).max(1_000_000),
    /** The digest of the edition that it follows. */
    previous: z.string().min(1).max(128),
    data: programmeDataOf(object),
  })
}

export const agreementSteps = ['proposed', 'confirmed'] as const

/**
 * A cooperation agreement between two: one proposes, the other confirms by signing the same with the proposal inside, so that one file has
 * both signatures.
 */
function agreementOf(object: ObjectOf) {
  return object({
    kind: z.literal('agreement'),
    ...envelopeShape(object, municipalityId),
    municipality: municipalityId,
    step: z.enum(agreementSteps),
    agreement: object({
      id: z.string().min(1).max(60),
      service: serviceCode,
      lead: municipalityId,
      firstYear: year,
      lastYear: year,
      capacity: z.union([count, z.literal('not-limited')]).nullable(),
      settlementMinor: minorUnits.nullable(),
      currency,
      shareRule: z.enum(['clients', 'shapley', 'typed']),
      note: typedText(1000).nullable(),
      members: z
        .array(
          object({
            municipality: municipalityId,
            share: z.number().min(0).max(1).nullable(),
            clients: z.array(object({ year, clients: count })).max(100),
          }),
        )
        .min(2)
        .max(30),
    }),
    /** The file that is confirmed, in base64; null in a proposal. */
    proposal: z.string().max(90_000).nullable(),
  })
}

export type Submission = z.output<ReturnType<typeof submissionOf>>
export type KeyCard = z.output<ReturnType<typeof keyCardOf>>
export type Receipt = z.output<ReturnType<typeof receiptOf>>
export type Round = z.output<ReturnType<typeof roundOf>>
export type TrustList = z.output<ReturnType<typeof trustListOf>>
export type AgreementFile = z.output<ReturnType<typeof agreementOf>>
export type EditionFile = z.output<ReturnType<typeof editionOf>>
export type Payload = Submission | KeyCard | Receipt | Round | TrustList | AgreementFile | EditionFile

const shapesOf = (object: ObjectOf) => ({
  submission: submissionOf(object),
  'key-card': keyCardOf(object),
  receipt: receiptOf(object),
  round: roundOf(object),
  'trust-list': trustListOf(object),
  agreement: agreementOf(object),
  edition: editionOf(object),
})
// Made when the first file is looked at: there are hundreds of them, and starting the program needs none.
let strict: ReturnType<typeof shapesOf> | undefined
let loose: ReturnType<typeof shapesOf> | undefined

/** Read first, from anything: which version, which kind. */
export const payloadHead = z.looseObject({
  kind: z.enum(payloadKinds),
  schema: z.looseObject({ major: z.int().min(0), minor: z.int().min(0) }),
})

/** What a newer minor version adds is let through and stays in the file that we keep. */
export function payloadSchemaOf(kind: PayloadKind, minor: number): z.ZodType<Payload> {
  if (minor > payloadVersion.minor) return (loose ??= shapesOf(z.looseObject))[kind]
  return (strict ??= shapesOf(z.strictObject))[kind]
}
