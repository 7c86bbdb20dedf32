import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import type { programmeContract } from '#shared/programme/programme-contract.ts'
import { municipalityToRead } from '#electron/host/municipality.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import * as store from './programme-store.ts'

type Contract = typeof programmeContract

/** Only the columns that the contract names travel. */
function picked<T extends object, K extends keyof T>(row: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<T, K>
}

const municipalityKeys = [
  'id',
  'nameLv',
  'nameEn',
  'kind',
  'atvkCode',
  'centre',
  'areaKm2',
  'consultationGroup',
] as const
const serviceKeys = ['code', 'nameLv', 'nameEn', 'typeLv', 'typeEn', 'place', 'unitLv', 'unitEn', 'status'] as const

export const programmeServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'programme.read': ({ db }) =>
    ok({
      edition: picked(store.readEdition(db), [
        'id',
        'titleLv',
        'titleEn',
        'firstYear',
        'lastYear',
        'round',
        'digest',
        'serial',
      ]),
      municipalities: store
        .readMunicipalities(db)
        .map((m) => ({ ...picked(m, municipalityKeys), neighbours: [...m.neighbours] })),
      services: store.readServices(db).map((s) => ({ ...picked(s, serviceKeys), targetGroups: [...s.targetGroups] })),
      targetGroups: store.readTargetGroups(db).map((g) => picked(g, ['code', 'nameLv', 'nameEn', 'source', 'status'])),
    }),

  'programme.service': ({ db }, input) => {
    const found = store.readService(db, input.service)
    if (!found) return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: input.service }))
    const { position: _position, ...row } = found
    return ok({
      ...row,
      targetGroups: [...row.targetGroups],
      unitCosts: row.unitCosts.map(({ id: _id, service: _service, validFrom: _from, validTo: _to, ...cost }) => cost),
    })
  },

  'programme.population': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const years = store
      .readPopulations(context.db, municipality.value)
      .map(({ municipality: _municipality, ...row }) => row)
    return ok({ municipality: municipality.value, years })
  },

  'programme.boundaries': ({ db }) => {
    const rows = store.readBoundaries(db)
    return ok({
      source: rows[0]?.source ?? '',
      features: rows.map((r) => ({ id: r.municipality, geometry: r.geometry })),
    })
  },

  'programme.parameters': ({ db }) => ok(store.readParameters(db).map((row) => ({ ...row }))),

  'programme.timeline': ({ db }) =>
    ok({
      milestones: store.readMilestones(db).map(({ id: _id, ...row }) => row),
      calls: store.readEsfCalls(db).map((row) => ({ ...row })),
      limits: store.readProjectLimits(db).map(({ id: _id, ...row }) => row),
      consultationGroups: store
        .readConsultationGroups(db)
        .map((row) => ({ ...row, municipalities: [...row.municipalities] })),
    }),
}
