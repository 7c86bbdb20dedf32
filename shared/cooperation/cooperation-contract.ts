import { z } from 'zod'
import { command, query } from '#shared/kernel/define.ts'
import {
  currency,
  decimal,
  figure,
  minorUnits,
  municipalityId,
  scenarioId,
  serviceCode,
  typedText,
  year,
  count,
} from '#shared/kernel/schema.ts'
import { jobId } from '#shared/job/job-contract.ts'
import { traceNode } from '#shared/kernel/trace-schema.ts'
import { agreementStates, shareRules } from './cooperation.ts'
import { contradictionKinds } from './cooperation-contradiction.ts'

const share = decimal.refine((n) => n >= 0 && n <= 1, { message: 'a share between 0 and 1' })
const agreementId = z.string().min(1).max(60)

export const joinSetting = z.object({
  service: serviceCode,
  /** A year, for each client and border crossed; null is not known. */
  transportMinor: minorUnits.nullable(),
  currency,
  /** Null: any distance. */
  largestBorders: z.int().min(0).max(30).nullable(),
  lifeYears: z.int().min(1).max(100).nullable(),
  discountRate: share.nullable(),
})

export const pin = z.discriminatedUnion('kind', [
  z.object({ municipality: municipalityId, kind: z.literal('served-by'), host: municipalityId }),
  z.object({ municipality: municipalityId, kind: z.literal('host'), host: z.null() }),
  z.object({ municipality: municipalityId, kind: z.literal('no-host'), host: z.null() }),
])
export type Pin = z.output<typeof pin>

/** What a cost waits for: the leaf of its explanation that is not known. */
const missing = z.object({ label: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
export type Missing = z.output<typeof missing>

/** A service, a year, and whose lines to reckon with for those who have none. */
const asked = {
  service: serviceCode,
  year,
  scenario: scenarioId.default('base'),
  /** Whoever has no cost lines of its own is reckoned with the lines of this one; null: it stays not known. */
  borrow: municipalityId.nullable().default(null),
}

const group = z.object({ host: municipalityId, members: z.array(municipalityId), minor: z.int() })

const member = z.object({
  municipality: municipalityId,
  share: share.nullable().default(null),
  /** Its clients whom the lead serves; the lead's own are not kept here. A year that is left out is not known. */
  clients: z.array(z.object({ year, clients: count })).max(100),
})

const agreementFields = {
  service: serviceCode,
  lead: municipalityId,
  firstYear: year,
  lastYear: year,
  capacity: z.union([count, z.literal('not-limited')]).nullable(),
  settlementMinor: minorUnits.nullable(),
  currency,
  shareRule: z.enum(shareRules),
  state: z.enum(agreementStates),
  note: typedText(1000).nullable().default(null),
  members: z.array(member).min(2).max(30),
}
const agreement = z.object({ id: agreementId, holder: municipalityId, ...agreementFields })
export type AgreementRow = z.output<typeof agreement>

const contradiction = z.object({
  kind: z.enum(contradictionKinds),
  agreement: z.string().nullable(),
  service: serviceCode,
  /** Between whom: the one that says it, and the other. */
  municipality: municipalityId,
  other: municipalityId,
  year: year.nullable(),
  /** What the one and the other say, as they stand in the data; null where nothing is said. */
  here: z.union([z.string(), z.number()]).nullable(),
  there: z.union([z.string(), z.number()]).nullable(),
})

export const cooperationContract = {
  /** Who is too small alone in a year: for a municipality every service, for the region every municipality in one service. */
  'cooperation.small': query({
    input: z.object({ ...asked, service: serviceCode.optional() }),
    output: z.object({
      year,
      currency,
      rows: z.array(
        z.object({
          municipality: municipalityId,
          service: serviceCode,
          clients: figure,
          /** Clients whom one whole facility takes: places of a facility × clients of a place; null while not known. */
          facility: z.number().nullable(),
          /** Of the facilities that are needed, how much is filled; null while not known. */
          fill: z.number().nullable(),
          tooSmall: z.boolean().nullable(),
          /** What it costs alone in a full year, and for each client. */
          aloneMinor: z.int().nullable(),
          perClientMinor: z.int().nullable(),
          missing: z.array(missing),
          /** With whom over a border it saves most, the best first; what both save together. */
          partners: z.array(z.object({ municipality: municipalityId, savingMinor: z.int() })),
        }),
      ),
    }),
  }),
  /** Some municipalities alone and together: the cheapest way to have the service, the saving and each one's share of the cost. */
  'cooperation.compare': query({
    input: z.object({ ...asked, members: z.array(municipalityId).min(1).max(12) }),
    output: z.object({
      year,
      currency,
      parties: z.array(
        z.object({
          municipality: municipalityId,
          clients: z.int(),
          aloneMinor: z.int().nullable(),
          /** Reckoned by its own lines, by borrowed ones, or as the region published it. */
          from: z.enum(['own', 'borrowed', 'published', 'unknown']),
          /** Why it could not be reckoned as a host. */
          missing: z.array(missing),
          byClientsMinor: z.int().nullable(),
          shapleyMinor: z.int().nullable(),
        }),
      ),
      /** Asked for, but without clients in the year, or with a number that nobody knows. */
      leftOut: z.array(z.object({ municipality: municipalityId, why: z.enum(['no-clients', 'clients-unknown']) })),
      groups: z.array(group),
      aloneMinor: z.int().nullable(),
      togetherMinor: z.int().nullable(),
      savingMinor: z.int().nullable(),
    }),
  }),
  /**
   * The regional plan of a service with the least cost in a year: proved, or the best found and how far it may be from the optimum. Takes
   * seconds; `job` names it for following and stopping.
   */
  'cooperation.plan': query({
    input: z.object({ ...asked, seconds: z.int().min(1).max(600).default(30), job: jobId.optional() }),
    output: z.object({
      year,
      currency,
      status: z.enum(['optimal', 'best-found']),
      /** At most so far above the least cost, as a share of this plan's; 0 when optimal, null while not known. */
      gap: z.number().nullable(),
      seconds: z.number(),
      groups: z.array(group),
      totalMinor: z.int(),
      /** Everybody alone; null while somebody's is not known. */
      aloneMinor: z.int().nullable(),
      /** Who cannot host, because something is not known of it. */
      notHosts: z.array(z.object({ municipality: municipalityId, missing: z.array(missing) })),
      leftOut: z.array(z.object({ municipality: municipalityId, why: z.enum(['no-clients', 'clients-unknown']) })),
    }),
  }),
  /** Why a host costs so much for some members. */
  'cooperation.explain': query({
    input: z.object({ ...asked, host: municipalityId, members: z.array(municipalityId).min(1).max(30) }),
    output: traceNode,
  }),
  /** How joining is reckoned, for every service that somebody set. */
  'cooperation.settings': query({
    input: z.object({}),
    output: z.object({
      settings: z.array(joinSetting),
      pins: z.array(z.object({ service: serviceCode, pin })),
    }),
  }),
  'cooperation.setSetting': command({
    input: z.object({ setting: joinSetting }),
    output: z.object({ service: serviceCode }),
  }),
  /** Where a municipality's clients have to go, or whether it may host; null takes it away. */
  'cooperation.setPin': command({
    input: z.object({ service: serviceCode, municipality: municipalityId, pin: pin.nullable() }),
    output: z.object({ service: serviceCode }),
  }),
  /** The own agreements; in the region every copy, with what the copies and models say against each other. */
  'cooperation.agreements': query({
    input: z.object({}),
    output: z.object({
      editable: z.boolean(),
      years: z.array(year),
      agreements: z.array(agreement),
      contradictions: z.array(contradiction),
    }),
  }),
  /** Adds an agreement (without id) or changes the own copy. */
  'cooperation.saveAgreement': command({
    input: z.object({ ...agreementFields, id: agreementId.optional() }),
    output: z.object({ id: agreementId }),
  }),
  'cooperation.removeAgreement': command({
    input: z.object({ id: agreementId }),
    output: z.object({ service: serviceCode }),
  }),
} as const
