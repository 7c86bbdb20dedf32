import { agreementRows } from './seminar-agreements.ts'
import { withErrors } from './seminar-errors.ts'
import { moneyRows } from './seminar-money.ts'
import { serviceRows } from './seminar-municipality.ts'
import { planOf, type SeminarPlan } from './seminar-plan.ts'
import { seminarRandom } from './seminar-random.ts'
import type { SeminarRow, SeminarSource } from './seminar.ts'

/** One municipality counted a group itself, and one trusts its own rate: the default is not the only way. */
function situationRows(source: SeminarSource): SeminarRow[] {
  const random = seminarRandom(source.seed, 'situation')
  const counted = source.municipalities.filter(() => random.chance(0.2))
  return counted.map(({ id }) => ({
    table: 'situation_count',
    values: {
      municipality: id,
      target_group: 'T05',
      year: source.now - 1,
      persons: Math.max(1, Math.round(source.groupSize(id, 'T05') * random.between(0.9, 1.15))),
      reason: 'Sociālā dienesta uzskaite (demonstrācija).',
      half_width: null,
    },
  }))
}

/** How joining is reckoned in the seminar: the same for every service, so that the room can see what each choice does. */
function joinRows(source: SeminarSource): SeminarRow[] {
  return source.services.map(({ code }) => ({
    table: 'cooperation_setting',
    values: {
      service: code,
      transport_minor: 6000,
      currency: 'LVL',
      largest_borders: 2,
      life_years: 10,
      discount_rate: 0.05,
    },
  }))
}

/** Every row of a made-up region: the same for the same seed and programme. `errors`: with the planted mistakes. */
export function seminarRegion(source: SeminarSource, errors: boolean): SeminarRow[] {
  const byMunicipality = source.municipalities.map((municipality): [typeof municipality, SeminarPlan[]] => [
    municipality,
    source.services.map((service) => planOf(source, municipality, service)),
  ])
  const plans = byMunicipality.flatMap(([, own]) => own)
  const rows = [
    ...plans.flatMap((plan) => serviceRows(source, plan)),
    ...byMunicipality.flatMap(([municipality, own]) => moneyRows(source, municipality, own)),
    ...situationRows(source),
    ...agreementRows(source, plans),
    ...joinRows(source),
  ]
  return errors ? withErrors(rows) : rows
}
