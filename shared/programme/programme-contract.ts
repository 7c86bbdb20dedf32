import { z } from 'zod'
import { query } from '#shared/kernel/define.ts'
import { currency, isoDate, municipalityId, nothing, serviceCode, status, year } from '#shared/kernel/schema.ts'

const provenance = { source: z.string(), status }
const notes = { noteLv: z.string().nullable(), noteEn: z.string().nullable() }

export const municipality = z.object({
  id: municipalityId,
  nameLv: z.string(),
  nameEn: z.string(),
  kind: z.enum(['city', 'county']),
  atvkCode: z.string(),
  centre: z.string(),
  areaKm2: z.number(),
  consultationGroup: z.string(),
  neighbours: z.array(municipalityId),
})
export type Municipality = z.output<typeof municipality>

export const service = z.object({
  code: serviceCode,
  nameLv: z.string(),
  nameEn: z.string(),
  typeLv: z.string(),
  typeEn: z.string(),
  place: z.enum(['home', 'mobile', 'daytime', 'residential', 'night']),
  unitLv: z.string(),
  unitEn: z.string(),
  targetGroups: z.array(z.string()),
  status,
})
export type Service = z.output<typeof service>

export const programmeContract = {
  /** Names and lists that every page needs. */
  'programme.read': query({
    input: nothing,
    output: z.object({
      edition: z.object({
        id: z.string(),
        titleLv: z.string(),
        titleEn: z.string(),
        firstYear: year,
        lastYear: year,
        round: z.string(),
        digest: z.string(),
        /** 1: the edition that came with the program. */
        serial: z.int(),
      }),
      municipalities: z.array(municipality),
      services: z.array(service),
      targetGroups: z.array(z.object({ code: z.string(), nameLv: z.string(), nameEn: z.string(), ...provenance })),
    }),
  }),
  'programme.service': query({
    input: z.object({ service: serviceCode }),
    output: service.extend({
      descriptionLv: z.string(),
      descriptionEn: z.string(),
      typicalCapacityLv: z.string(),
      typicalCapacityEn: z.string(),
      typicalCapacityStatus: status,
      staffNormsLv: z.string(),
      staffNormsEn: z.string(),
      legalBasis: z.string(),
      source: z.string(),
      unitCosts: z.array(
        z.object({
          itemLv: z.string(),
          itemEn: z.string(),
          unit: z.string(),
          minor: z.int(),
          currency,
          priceYear: year,
          /** A price of a year after the programme's last: for comparison only. */
          outsideYears: z.boolean(),
          ...notes,
          ...provenance,
        }),
      ),
    }),
  }),
  /** Populations and sizes of the target groups of one municipality, by year. */
  'programme.population': query({
    input: z.object({ municipality: municipalityId.optional() }),
    output: z.object({
      municipality: municipalityId,
      years: z.array(z.object({ year, population: z.int(), basis: z.string(), ...notes, ...provenance })),
    }),
  }),
  'programme.boundaries': query({
    input: nothing,
    output: z.object({
      source: z.string(),
      features: z.array(z.object({ id: municipalityId, geometry: z.unknown() })),
    }),
  }),
  'programme.parameters': query({
    input: nothing,
    output: z.array(
      z.object({ parameter: z.string(), year: year.nullable(), value: z.number(), unit: z.string(), ...provenance }),
    ),
  }),
  /** Milestones, consultation meetings, calls of the ESF activity and their limits. */
  'programme.timeline': query({
    input: nothing,
    output: z.object({
      milestones: z.array(
        z.object({
          date: isoDate,
          titleLv: z.string(),
          titleEn: z.string(),
          kind: z.enum(['programme', 'consultation', 'esf', 'seminar']),
          ...notes,
          ...provenance,
        }),
      ),
      calls: z.array(
        z.object({
          call: z.int(),
          opens: isoDate,
          closes: isoDate,
          applications: z.int().nullable(),
          applicationsRegion: z.int().nullable(),
          approved: z.int().nullable(),
          approvedRegion: z.int().nullable(),
          amountMinor: z.int().nullable(),
          currency,
          regionQuotaMinor: z.int().nullable(),
          ceilingMinor: z.int().nullable(),
          financedPct: z.number().nullable(),
          longestYears: z.int().nullable(),
          ...notes,
          ...provenance,
        }),
      ),
      limits: z.array(
        z.object({
          itemLv: z.string(),
          itemEn: z.string(),
          unit: z.string(),
          minor: z.int(),
          currency,
          priceYear: year,
          ...notes,
          ...provenance,
        }),
      ),
      consultationGroups: z.array(
        z.object({
          id: z.string(),
          nameLv: z.string(),
          nameEn: z.string(),
          heldOn: isoDate.nullable(),
          ...notes,
          municipalities: z.array(municipalityId),
          ...provenance,
        }),
      ),
    }),
  }),
} as const
