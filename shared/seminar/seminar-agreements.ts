import { seminarRandom } from './seminar-random.ts'
import type { SeminarPlan } from './seminar-plan.ts'
import type { SeminarRow, SeminarSource } from './seminar.ts'

/** One agreement for each host and service; every side has the same copy. Plans of the whole region. */
export function agreementRows(source: SeminarSource, plans: readonly SeminarPlan[]): SeminarRow[] {
  const shared = plans.filter((plan) => plan.kind === 'share' && plan.host !== null)
  const groups = Map.groupBy(shared, (plan) => `${plan.service.code}-${plan.host}`)
  return [...groups].flatMap(([id, partners]) => {
    const first = partners[0]
    const lead = first?.host
    const own = plans.find((plan) => plan.municipality.id === lead && plan.service.code === first?.service.code)
    if (!first || !lead || !own) return []
    const random = seminarRandom(source.seed, id, 'agreement')
    const starts = [own, ...partners].map((plan) => plan.startYear ?? source.years[0] ?? source.now)
    const last = source.years.at(-1) ?? source.now
    const firstYear = Math.min(last, Math.max(...starts))
    const settlement = random.whole(80, 600)
    const members = [own, ...partners]
    const all = members.reduce((sum, plan) => sum + plan.clients[1], 0)
    // Thousandths that add to one: the host takes what is left.
    const thousandths = partners.map((plan) => Math.round((plan.clients[1] / all) * 1000))
    const hosts = 1000 - thousandths.reduce((sum, part) => sum + part, 0)
    return members.flatMap(({ municipality }): SeminarRow[] => {
      const copy = { municipality: municipality.id }
      return [
        {
          table: 'cooperation_agreement',
          values: {
            ...copy,
            id: `seminar-${id}`,
            service: first.service.code,
            lead,
            first_year: firstYear,
            last_year: last,
            capacity: Math.ceil(all * 1.6),
            settlement_minor: settlement,
            currency: 'LVL',
            share_rule: 'clients',
            state: 'agreed',
            note: null,
          },
        },
        ...members.map((member, at): SeminarRow => {
          const share = (at === 0 ? hosts : (thousandths[at - 1] ?? 0)) / 1000
          return {
            table: 'cooperation_member',
            values: { ...copy, agreement: `seminar-${id}`, member: member.municipality.id, share },
          }
        }),
        ...partners.flatMap((partner) =>
          source.years
            .filter((year) => year >= firstYear)
            .map((year): SeminarRow => {
              const member = { agreement: `seminar-${id}`, member: partner.municipality.id }
              return { table: 'cooperation_client', values: { ...copy, ...member, year, clients: partner.clients[1] } }
            }),
        ),
      ]
    })
  })
}
