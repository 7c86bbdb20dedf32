import { z } from 'zod'
import { costingBasis, costingLine } from '#shared/costing/costing-contract.ts'
import { developmentRow } from '#shared/development/development-contract.ts'
import { methods } from '#shared/forecast/forecast-choices.ts'
import {
  count,
  currency,
  decimal,
  isoTime,
  minorUnits,
  municipalityId,
  scenarioId,
  groupCode,
  serviceCode,
  typedText,
  year,
} from '#shared/kernel/schema.ts'

/** Makes an object's schema: strict for our own version, loose for a newer minor one, whose unknown fields are let through. */
export type ObjectOf = typeof z.strictObject

const share = decimal.refine((n) => n >= 0 && n <= 1, { message: 'a share between 0 and 1' })
const reason = typedText(1000).nullable()
const id = z.string().min(1).max(60)
const clients = z.union([count, z.literal('not-planned')]).nullable()
const capacity = z.union([count, z.literal('not-planned'), z.literal('not-limited')]).nullable()
const yesNo = z.enum(['yes', 'no']).nullable()
const lines = z.int().min(0).max(1_000_000)
const place = { service: serviceCode, scenario: scenarioId }

/** Who last changed a row, and when; null: it is as the programme brought it. */
const changedOf = (object: ObjectOf) => z.nullable(object({ at: isoTime, by: z.string().max(200) }))

/**
 * A municipality's own figures as they travel: all of them, each row with its last change. `null` is *not known* everywhere;
 * 'not-planned' and 'not-limited' are said. The names are the columns' names in camelCase.
 */
export function payloadDataOf(object: ObjectOf) {
  const changed = changedOf(object)
  const rows = <S extends z.core.$ZodLooseShape>(shape: S) => z.array(object({ ...shape, changed })).max(50_000)
  return object({
    developmentServices: rows(developmentRow.shape),
    forecastSettings: rows({
      ...place,
      method: z.enum(methods).nullable(),
      coverageFirstYear: year.nullable(),
      coverageFirst: share.nullable(),
      coverageLastYear: year.nullable(),
      coverageLast: share.nullable(),
    }),
    forecastTyped: rows({
      ...place,
      year,
      measure: z.enum(['clients', 'capacity']),
      value: z.union([count, z.literal('not-planned'), z.literal('not-limited'), z.literal('method')]).nullable(),
      reason: typedText(1000).nullable(),
    }),
    forecastActuals: rows({ service: serviceCode, year, clients: count, note: typedText(1000).nullable() }),
    costingBases: rows({ service: serviceCode, ...costingBasis.shape }),
    costingLines: rows({
      id: costingLine.shape.id,
      service: serviceCode,
      position: z.int().min(0).max(1_000_000),
      kind: costingLine.shape.kind,
      category: costingLine.shape.category,
      driver: costingLine.shape.driver,
      name: costingLine.shape.name,
      quantity: costingLine.shape.quantity,
      priceMinor: costingLine.shape.priceMinor,
      currency: costingLine.shape.currency,
      priceYear: year,
      priceIndex: costingLine.shape.index,
      note: costingLine.shape.note,
      template: z.string().max(60).nullable(),
      esfEligible: yesNo,
      stateSupported: yesNo,
    }),
    situationPopulations: rows({ year, population: count, reason }),
    situationRates: rows({
      targetGroup: groupCode,
      rate: decimal.refine((n) => n >= 0 && n <= 10, { message: '0–10' }),
      reason,
      halfWidth: share.nullable(),
    }),
    situationCounts: rows({ targetGroup: groupCode, year, persons: count, reason, halfWidth: share.nullable() }),
    scenarios: rows({ id, name: typedText(80), parent: scenarioId, position: lines, note: reason }),
    scenarioStarts: rows({ ...place, startYear: z.union([year, z.literal('not-planned')]), reason }),
    forecastCoverages: rows({
      ...place,
      targetGroup: groupCode,
      firstYear: year,
      first: share,
      lastYear: year,
      last: share,
    }),
    scenarioBaselines: rows({
      id,
      name: typedText(80),
      scenario: scenarioId,
      frozenAt: isoTime,
      edition: z.string().max(128),
      note: reason,
    }),
    scenarioBaselineFigures: rows({
      baseline: id,
      service: serviceCode,
      year,
      clients,
      capacity,
      served: clients,
      establishmentMinor: minorUnits,
      runningMinor: minorUnits,
      known: lines,
      ofLines: lines,
    }),
    fundingCopayments: rows({
      service: serviceCode,
      rateMinor: minorUnits.nullable(),
      currency,
      sharePaying: share.nullable(),
      reason,
    }),
    fundingProjects: rows({
      id,
      name: typedText(200),
      call: z.int().min(1).max(1000).nullable(),
      state: z.enum(['planned', 'submitted', 'approved', 'rejected']),
      firstYear: year,
      lastYear: year,
      share: share.nullable(),
      ceiling: z.union([minorUnits, z.literal('none')]).nullable(),
      note: reason,
    }),
    fundingProjectServices: rows({ project: id, service: serviceCode }),
    fundingStates: rows({
      service: serviceCode,
      share: share.nullable(),
      firstYear: year.nullable(),
      lastYear: year.nullable(),
      reason,
    }),
    fundingDonations: rows({ service: serviceCode, year, minor: minorUnits.nullable(), reason }),
    fundingEnvelopes: rows({ year, minor: minorUnits, reason }),
    worthSettings: rows({
      service: serviceCode,
      divertedShare: share.nullable(),
      institutionMinor: minorUnits.nullable(),
      currency,
      priceYear: year,
      priceIndex: costingLine.shape.index,
      reason,
    }),
    worthChoices: rows({
      peersBy: z.enum(['size', 'distance', 'chosen']),
      peersCount: z.int().min(1).max(1000),
      discountRate: share.nullable(),
    }),
    worthPeers: rows({ peer: municipalityId }),
    cooperationAgreements: rows({
      id,
      service: serviceCode,
      lead: municipalityId,
      firstYear: year,
      lastYear: year,
      capacity: z.union([count, z.literal('not-limited')]).nullable(),
      settlementMinor: minorUnits.nullable(),
      currency,
      shareRule: z.enum(['clients', 'shapley', 'typed']),
      state: z.enum(['draft', 'proposed', 'agreed']),
      note: reason,
    }),
    cooperationMembers: rows({ agreement: id, member: municipalityId, share: share.nullable() }),
    cooperationClients: rows({ agreement: id, member: municipalityId, year, clients: count }),
    rulesExplanations: rows({
      rule: z.string().min(1).max(60),
      /** Empty where the finding is about the whole plan. */
      service: z.string().max(12),
      /** 0 where the finding has no year. */
      year: z.int().min(0).max(2100),
      text: typedText(2000),
    }),
  })
}

export type PayloadData = z.output<ReturnType<typeof payloadDataOf>>
export type PayloadList = keyof PayloadData

let ownData: ReturnType<typeof payloadDataOf> | undefined

/** One row of a list, in this version. */
export function rowSchema(list: PayloadList): z.ZodType {
  ownData ??= payloadDataOf(z.strictObject)
  return ownData.shape[list].element
}

/** What makes a row the only one of its kind, list by list. */
export const payloadKeys = {
  developmentServices: ['service'],
  forecastSettings: ['service', 'scenario'],
  forecastTyped: ['service', 'scenario', 'year', 'measure'],
  forecastActuals: ['service', 'year'],
  costingBases: ['service'],
  costingLines: ['id'],
  situationPopulations: ['year'],
  situationRates: ['targetGroup'],
  situationCounts: ['targetGroup', 'year'],
  scenarios: ['id'],
  scenarioStarts: ['service', 'scenario'],
  forecastCoverages: ['service', 'scenario', 'targetGroup'],
  scenarioBaselines: ['id'],
  scenarioBaselineFigures: ['baseline', 'service', 'year'],
  fundingCopayments: ['service'],
  fundingProjects: ['id'],
  fundingProjectServices: ['project', 'service'],
  fundingStates: ['service'],
  fundingDonations: ['service', 'year'],
  fundingEnvelopes: ['year'],
  worthSettings: ['service'],
  worthChoices: [],
  worthPeers: ['peer'],
  cooperationAgreements: ['id'],
  cooperationMembers: ['agreement', 'member'],
  cooperationClients: ['agreement', 'member', 'year'],
  rulesExplanations: ['rule', 'service', 'year'],
} as const satisfies Record<PayloadList, readonly string[]>

export const payloadLists = Object.keys(payloadKeys) as PayloadList[]

/** The lists of version 1.0: a file of that version has no others. */
export const firstLists: readonly PayloadList[] = [
  'developmentServices',
  'forecastSettings',
  'forecastTyped',
  'forecastActuals',
  'costingBases',
  'costingLines',
]
