import { seminarRandom } from './seminar-random.ts'
import type { SeminarPlan } from './seminar-plan.ts'
import { near, type SeminarMunicipality, type SeminarRow, type SeminarSource } from './seminar.ts'

/** The largest amount of one ESF project in santīmi: the ceiling of the second call. */
const ceiling = 10_000_000

/** Shares of the clients who would else live in an institution, by service. */
const diverted: Readonly<Record<string, number>> = { S01: 0.4, S04: 0.15, S05: 0.3, S11: 0.85, S13: 0.6 }

/** Who pays, what the municipality can spend, what an institution would cost. Santīmi to 2013, cents from 2014. */
export function moneyRows(
  source: SeminarSource,
  municipality: SeminarMunicipality,
  plans: readonly SeminarPlan[],
): SeminarRow[] {
  const random = seminarRandom(source.seed, municipality.id, 'money')
  const own = { municipality: municipality.id }
  const rows: SeminarRow[] = [
    { table: 'worth_choice', values: { ...own, peers_by: 'size', peers_count: 8, discount_rate: 0.05 } },
  ]
  const running = plans.filter((plan) => plan.kind !== 'not-planned' && plan.kind !== 'share')
  for (const { service, kind } of running) {
    if (service.code === 'S01' || service.code === 'S04') {
      const values = {
        ...own,
        service: service.code,
        rate_minor: random.whole(20, 45),
        currency: 'LVL',
        share_paying: 0.3,
      }
      rows.push({ table: 'funding_copayment', values: { ...values, reason: 'Saistošie noteikumi (demonstrācija).' } })
    }
    // What a project pays for is not paid for by the state as well.
    if (kind !== 'establish' && (service.code === 'S05' || service.code === 'S11')) {
      const years = { first_year: source.now, last_year: source.now + 3 }
      const values = { ...own, service: service.code, share: 0.5, ...years }
      rows.push({ table: 'funding_state', values: { ...values, reason: 'Pieņēmums semināram.' } })
    }
    const share = diverted[service.code]
    if (share !== undefined) {
      rows.push({
        table: 'worth_setting',
        values: {
          ...own,
          service: service.code,
          diverted_share: share,
          institution_minor: near(264_000, random.between(0.95, 1.05)),
          currency: 'LVL',
          price_year: source.years[0] ?? 2010,
          price_index: 'cpi',
          reason: 'Pieņēmums semināram.',
        },
      })
    }
  }
  const project = running
    .filter((plan) => plan.kind === 'establish' && (plan.startYear ?? 0) <= source.now + 1)
    .slice(0, 2)
  if (project.length > 0) {
    rows.push({
      table: 'funding_project',
      values: {
        ...own,
        id: `esf-${municipality.id}`,
        name: 'Alternatīvie sociālie pakalpojumi (ESF, demonstrācija)',
        call: 2,
        state: random.oneOf(['approved', 'submitted', 'planned']),
        first_year: source.now,
        last_year: source.now + 1,
        share: 1,
        ceiling,
        note: null,
      },
    })
    for (const { service } of project) {
      const values = { ...own, project: `esf-${municipality.id}`, service: service.code }
      rows.push({ table: 'funding_project_service', values })
    }
  }
  const donated = running.find((plan) => plan.service.code === 'S18')
  if (donated) {
    const values = { ...own, service: 'S18', year: source.now, minor: random.whole(200, 900) * 100 }
    rows.push({ table: 'funding_donation', values: { ...values, reason: 'Labdarības akcija (demonstrācija).' } })
  }
  for (const [at, year] of source.years.entries()) {
    const lats = municipality.residents * (1150 + 185 * at) * random.between(0.95, 1.05)
    const minor = Math.round((year < 2014 ? lats : lats / 0.702804) / 10_000) * 10_000
    rows.push({ table: 'funding_envelope', values: { ...own, year, minor, reason: null } })
  }
  return rows
}
