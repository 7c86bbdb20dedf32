import type { Currency } from '#shared/kernel/money.ts'

/**
 * The rows of the bundled programme as the store gives them: plain, read-only, null for *not known* or *none*. Money is whole santīmi
 * or cents; shares and rates are of 1; dates are `2010-02-19`.
 */

/** How sure a figure is: seen in a source, known without one, derived; `reconstructed`: not the programme's own list (services). */
export type ProgrammeStatus = 'official' | 'recalled' | 'estimate' | 'reconstructed'

export interface Provenance {
  readonly source: string
  readonly status: ProgrammeStatus
}

export interface Note {
  readonly noteLv: string | null
  readonly noteEn: string | null
}

export interface EditionRow extends Provenance {
  readonly id: string
  readonly titleLv: string
  readonly titleEn: string
  readonly firstYear: number
  readonly lastYear: number
  readonly round: string
  /** Of the edition in use: the id of its signed file, or SHA-256 of the data that came with the program. */
  readonly digest: string
  /** 1: the edition that came with the program. */
  readonly serial: number
  /** SHA-256 of the data that the workspace was made from. */
  readonly bundled: string
}

export interface MunicipalityRow extends Provenance {
  readonly id: string
  /** The official name: `Ogres novads`. */
  readonly nameLv: string
  readonly nameEn: string
  readonly kind: 'city' | 'county'
  readonly atvkCode: string
  readonly centre: string
  readonly centreStatus: ProgrammeStatus
  readonly areaKm2: number
  readonly territorialUnits: readonly string[]
  readonly consultationGroup: string
  /** Ids of the municipalities that share a border. */
  readonly neighbours: readonly string[]
}

export interface NeighbourRow extends Provenance, Note {
  readonly a: string
  readonly b: string
  readonly borderKm: number
}

export interface BoundaryGeometry {
  readonly type: 'Polygon' | 'MultiPolygon'
  readonly coordinates: readonly unknown[]
}

export interface BoundaryRow extends Provenance {
  readonly municipality: string
  /** GeoJSON in degrees (WGS 84). */
  readonly geometry: BoundaryGeometry
}

export interface ConsultationGroupRow extends Provenance, Note {
  readonly id: string
  readonly nameLv: string
  readonly nameEn: string
  readonly heldOn: string | null
  readonly municipalities: readonly string[]
}

/** Residents at the beginning of a year. */
export interface PopulationRow extends Provenance, Note {
  readonly municipality: string
  readonly year: number
  readonly population: number
  readonly basis: string
}

export interface PopulationObservationRow extends PopulationRow {
  readonly url: string | null
}

export interface PopulationAgeRow extends Provenance {
  readonly municipality: string
  readonly year: number
  readonly age0To6: number | null
  readonly age7To18: number | null
  readonly overWorkingAge: number | null
  readonly total: number
  readonly basis: string
}

export interface AgeShareRow extends Provenance {
  readonly share: 'children' | 'adults' | 'over_working'
  readonly definitionLv: string
  readonly definitionEn: string
  readonly value: number
}

export type PrevalenceBaseCode = 'population' | 'children' | 'adults' | 'over_working' | 'clients'

export interface TargetGroupRow extends Provenance {
  readonly code: string
  readonly nameLv: string
  readonly nameEn: string
  readonly prevalenceBase: PrevalenceBaseCode
  readonly documentedLv: string
  readonly documentedEn: string
}

export interface PrevalenceRateRow extends Provenance, Note {
  readonly targetGroup: string
  /** null: the general row */
  readonly municipality: string | null
  readonly rate: number
  readonly base: PrevalenceBaseCode
}

/** National counts of persons with disability at the end of a year. */
export interface DisabilityRow extends Provenance {
  readonly yearEnd: number
  readonly series: string
  readonly total: number
  readonly group1: number | null
  readonly group2: number | null
  readonly group3: number | null
  readonly children: number | null
}

export interface ServiceRow extends Provenance {
  readonly code: string
  /** Place in the catalogue, from 1. */
  readonly position: number
  readonly nameLv: string
  readonly nameEn: string
  readonly typeLv: string
  readonly typeEn: string
  readonly place: 'home' | 'mobile' | 'daytime' | 'residential' | 'night'
  readonly unitLv: string
  readonly unitEn: string
  readonly targetGroups: readonly string[]
}

export interface UnitCostRow extends Provenance, Note {
  readonly id: number
  readonly service: string
  readonly itemLv: string
  readonly itemEn: string
  /** hour, client-day, client-half-year, client-year, day or night */
  readonly unit: string
  readonly minor: number
  readonly currency: Currency
  readonly priceYear: number
  readonly validFrom: string | null
  readonly validTo: string | null
  /** A price of a year after the edition's last: for comparison only, never indexed back. */
  readonly outsideYears: boolean
}

/** A documented ingredient of a service's cost; quantity and price are null where they are not documented. */
export interface CostTemplateRow extends Provenance, Note {
  readonly id: string
  readonly service: string
  readonly kind: 'establishment' | 'running'
  readonly category: string
  readonly driver: string
  readonly nameLv: string
  readonly nameEn: string
  readonly quantity: number | null
  readonly priceMinor: number | null
  readonly currency: Currency
  readonly priceYear: number
  readonly index: 'cpi' | 'wage' | 'none'
}

export interface ServiceDetailRow extends ServiceRow {
  readonly descriptionLv: string
  readonly descriptionEn: string
  readonly typicalCapacityLv: string
  readonly typicalCapacityEn: string
  readonly typicalCapacityStatus: ProgrammeStatus
  readonly staffNormsLv: string
  readonly staffNormsEn: string
  readonly legalBasis: string
  readonly unitCosts: readonly UnitCostRow[]
}

export interface ParameterRow extends Provenance {
  readonly parameter: string
  /** null: the same in every year */
  readonly year: number | null
  readonly value: number
  readonly unit: string
}

export interface MilestoneRow extends Provenance, Note {
  readonly id: number
  readonly date: string
  readonly titleLv: string
  readonly titleEn: string
  readonly kind: 'programme' | 'consultation' | 'esf' | 'seminar'
}

export interface EsfCallRow extends Provenance, Note {
  readonly call: number
  readonly opens: string
  readonly closes: string
  readonly applications: number | null
  readonly applicationsRegion: number | null
  readonly approved: number | null
  readonly approvedRegion: number | null
  readonly amountMinor: number | null
  readonly currency: Currency
  readonly regionQuotaMinor: number | null
  readonly ceilingMinor: number | null
  readonly financedPct: number | null
  readonly longestYears: number | null
}

export interface ProjectLimitRow extends Provenance, Note {
  readonly id: number
  readonly itemLv: string
  readonly itemEn: string
  readonly unit: 'project' | 'participant'
  readonly minor: number
  readonly currency: Currency
  readonly priceYear: number
}
