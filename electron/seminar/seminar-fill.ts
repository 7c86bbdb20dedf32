import { createHash } from 'node:crypto'
import { seminarRegion } from '#shared/seminar/seminar-region.ts'
import type { SeminarRow } from '#shared/seminar/seminar.ts'
import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { ownCostIn } from '#shared/worth/worth-saving.ts'
import { costAsFigure } from '#shared/costing/costing-total.ts'
import { Database } from '#electron/database/database.ts'
import { readAgreements } from '#electron/cooperation/cooperation-store.ts'
import { computePlan } from '#electron/costing/costing-gather.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readEdition } from '#electron/programme/programme-store.ts'
import { seminarSource } from './seminar-source.ts'
import { insertDemonstrationFile, insertRows, markSeminar } from './seminar-store.ts'

/** The seed of every seminar: trainers and rooms see the same figures. */
export const seminarSeed = 'seminar-1'

/** When the made-up files "came". */
const sentAt = '2012-02-15T08:00:00.000Z'

function fileId(seed: string, municipality: string): string {
  return createHash('sha256').update(`${seed}|${municipality}`).digest('hex')
}

const isAgreedClients = (row: SeminarRow): boolean => row.table === 'cooperation_client'

/**
 * Writes the whole made-up region. Agreements are made for the clients whom the partners expect in the base scenario, so those are known
 * only when everything else is written.
 * @returns every row as written
 */
function insertRegion(db: Database, rows: readonly SeminarRow[]): SeminarRow[] {
  const others = rows.filter((row) => !isAgreedClients(row))
  insertRows(db, others)
  const serviceOf = new Map(readAgreements(db, null).map(({ id, service }) => [id, service]))
  const agreed = rows.filter(isAgreedClients).map((row): SeminarRow => {
    const { forecast } = computePlan(db, String(row.values['member']), 'base')
    const service = forecast.services.find(({ code }) => code === serviceOf.get(String(row.values['agreement'])))
    const served = service?.years.find(({ year }) => year === row.values['year'])?.served
    return typeof served === 'number' ? { ...row, values: { ...row.values, clients: served } } : row
  })
  insertRows(db, agreed)
  return [...others, ...agreed]
}

/** The region's workspace: thirty filled models with planted mistakes, as if a first file of each had come. */
export function fillSeminarRegion(db: Database): void {
  const source = seminarSource(db, seminarSeed)
  insertRegion(db, seminarRegion(source, true))
  const { round } = readEdition(db)
  for (const { id } of source.municipalities) {
    insertDemonstrationFile(db, {
      id: fileId(seminarSeed, id),
      municipality: id,
      round,
      at: sentAt,
      outcome: 'applied',
    })
  }
  markSeminar(db, seminarSeed)
}

/**
 * What the others' figures would look like in an edition of the region, so that a head can compare and join.
 * @param region a database with the whole made-up region in it
 */
export function publishedRows(region: Database, except: string): SeminarRow[] {
  const source = seminarSource(region, seminarSeed)
  const { prices } = gatherReference(region)
  const a = exactArithmetic
  return source.municipalities
    .filter(({ id }) => id !== except)
    .flatMap(({ id }) => {
      const plan = computePlan(region, id, 'base')
      return plan.forecast.services.flatMap((service, s) =>
        service.years.map((year, at): SeminarRow => {
          const cost = plan.costs[s]?.years[at]
          const costing = plan.costing[s]
          const whole = cost ? costAsFigure(cost.all, year.presence) : 'unknown'
          // Each municipality's own part: what partners pay is in their figures.
          const own =
            costing && typeof whole === 'number'
              ? a.read(ownCostIn(a, { prices, service: costing, setting: null, costOf: () => a.given(whole) }, at))
              : whole
          return {
            table: 'region_published',
            values: {
              municipality: id,
              service: service.code,
              year: year.year,
              clients: year.clients === 'unknown' ? null : year.clients,
              served: year.served === 'unknown' ? null : year.served,
              cost_minor: typeof own === 'number' ? own : null,
              published_at: sentAt,
              source: 'Semināra dati (demonstrācija)',
              status: 'estimate',
            },
          }
        }),
      )
    })
}

/** A municipality's workspace: its own filled model without mistakes, and what is published of the others. */
export async function seminarMunicipality(
  programme: Uint8Array,
  municipality: string,
): Promise<(db: Database) => void> {
  const region = await Database.open(programme)
  try {
    const source = seminarSource(region, seminarSeed)
    const rows = insertRegion(region, seminarRegion(source, false))
    const published = publishedRows(region, municipality)
    const { round } = readEdition(region)
    // What has no municipality is how the person who compares reckons.
    const own = rows.filter(({ values }) => (values['municipality'] ?? municipality) === municipality)
    return (db) => {
      insertRows(db, [...own, ...published])
      const id = fileId(seminarSeed, municipality)
      insertDemonstrationFile(db, { id, municipality, round, at: sentAt, outcome: 'sent' })
      markSeminar(db, seminarSeed)
    }
  } finally {
    region.close()
  }
}
