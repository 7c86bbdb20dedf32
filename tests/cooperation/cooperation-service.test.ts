import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CallInput } from '#shared/contract/api.ts'
import { divide, exactly, multiply, roundHalfUp } from '#shared/kernel/exact.ts'
import { lvlPerEur } from '#shared/kernel/money.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { cooperationTraceText } from '#shared/cooperation/cooperation-trace-text.ts'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { recompute } from '../kernel/trace-recompute.ts'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path))
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

const path = (name: string): string => join(folder.path, `${name}.planotava`)
const region = () => host.value('workspace.create', { role: 'region', path: path('r'), seminar: true })
const ogre = () =>
  host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path: path('o'), seminar: true })

function labels(node: Trace, found = new Set<string>()): Set<string> {
  found.add(node.label)
  for (const child of node.children) labels(child, found)
  return found
}

describe('cooperation in a municipality', () => {
  beforeEach(ogre)

  it('says of every service whether it is too small alone, and what that costs', async () => {
    const { rows, currency } = await host.value('cooperation.small', { year: 2016 })
    expect(rows).toHaveLength(22)
    expect(currency).toBe('EUR')
    for (const row of rows) {
      if (row.tooSmall === null || row.facility === null || typeof row.clients !== 'number') continue
      expect(row.tooSmall, row.service).toBe(row.clients < row.facility)
      expect(row.aloneMinor !== null || row.missing.length > 0, row.service).toBe(true)
    }
  })

  it('compares with neighbours of whom it knows what the region published; each group explains itself', async () => {
    const asked = { service: 'S04', year: 2016 }
    const compared = await host.value('cooperation.compare', { ...asked, members: ['ogres', 'lielvardes'] })
    expect(compared.parties.map(({ municipality, from }) => [municipality, from])).toEqual([
      ['lielvardes', 'published'],
      ['ogres', 'own'],
    ])
    const words = { ...costingTraceText, ...cooperationTraceText }
    for (const group of compared.groups) {
      const trace = await host.value('cooperation.explain', { ...asked, host: group.host, members: group.members })
      expect(trace.value).toBe(group.minor)
      expect(recompute(trace)).toBe(group.minor)
      expect([...labels(trace)].filter((label) => !Object.hasOwn(words, label))).toEqual([])
    }
    // Those without lines can be reckoned with the own ones; nothing is borrowed unasked.
    const borrowed = await host.value('cooperation.compare', {
      ...asked,
      members: ['ogres', 'lielvardes'],
      borrow: 'ogres',
    })
    expect(borrowed.parties.find(({ municipality }) => municipality === 'lielvardes')?.missing).not.toEqual(
      compared.parties.find(({ municipality }) => municipality === 'lielvardes')?.missing,
    )
  })

  it('keeps how joining is reckoned, and takes it back', async () => {
    const before = await host.value('cooperation.settings', {})
    const setting = {
      service: 'S04',
      transportMinor: 100,
      currency: 'EUR' as const,
      largestBorders: 1,
      lifeYears: 5,
      discountRate: null,
    }
    await host.value('cooperation.setSetting', { setting })
    expect((await host.value('cooperation.settings', {})).settings).toContainEqual(setting)
    const pin = { municipality: 'ogres', kind: 'host' as const, host: null }
    await host.value('cooperation.setPin', { service: 'S04', municipality: 'ogres', pin })
    expect((await host.value('cooperation.settings', {})).pins).toEqual([{ service: 'S04', pin }])
    await host.value('workspace.undo', {})
    await host.value('workspace.undo', {})
    expect(await host.value('cooperation.settings', {})).toEqual(before)
  })

  const agreement: CallInput<'cooperation.saveAgreement'> = {
    service: 'S01',
    lead: 'ogres',
    firstYear: 2015,
    lastYear: 2016,
    capacity: 100,
    settlementMinor: 250,
    currency: 'EUR',
    shareRule: 'clients',
    state: 'agreed',
    members: [
      { municipality: 'ogres', clients: [] },
      {
        municipality: 'keguma',
        clients: [
          { year: 2015, clients: 4 },
          { year: 2016, clients: 5 },
        ],
      },
    ],
  }

  it('an agreement changes what the service costs and who pays, from its first year, until it is deleted', async () => {
    const costs = async () => (await host.value('costing.read', {})).services.find((s) => s.service === 'S01')!.years
    const paid = async () => (await host.value('funding.read', {})).services.find((s) => s.service === 'S01')!.years
    const before = await costs()
    const { id } = await host.value('cooperation.saveAgreement', agreement)
    const after = await costs()
    expect(after.slice(0, 5)).toEqual(before.slice(0, 5))
    expect(after[5]!.total.minor).toBeGreaterThan(before[5]!.total.minor)
    // What Ķegums pays: 4 clients × units of a client × 2,50 €, to the cent.
    const units = (await host.value('costing.lines', { service: 'S01' })).basis.unitsPerClient!
    expect((await paid())[5]!.others).toBe(4 * units * 250)
    const year = (await paid())[5]!
    expect(Object.values({ ...year, year: 0, cost: 0 }).reduce<number>((sum, part) => sum + Number(part), 0)).toBe(
      year.cost,
    )
    await host.value('cooperation.removeAgreement', { id })
    expect(await costs()).toEqual(before)
    await host.value('workspace.undo', {})
    expect(await costs()).toEqual(after)
  })

  it('a draft changes no figure', async () => {
    const before = await host.value('costing.read', {})
    await host.value('cooperation.saveAgreement', { ...agreement, state: 'draft' })
    expect(await host.value('costing.read', {})).toEqual(before)
  })

  it.each([
    ['a member named twice', { members: [...agreement.members, agreement.members[1]!] }, 'MEMBER_TWICE'],
    ['an agreement of others', { lead: 'riga', members: ['riga', 'keguma'] }, 'NOT_OUR_AGREEMENT'],
    ['a lead who is no member', { lead: 'riga' }, 'LEAD_NOT_MEMBER'],
    [
      'clients of the lead itself',
      { members: [{ municipality: 'ogres', clients: [{ year: 2015, clients: 1 }] }, agreement.members[1]!] },
      'LEAD_HAS_CLIENTS',
    ],
    ['years outside the horizon', { lastYear: 2020 }, 'YEAR_OUTSIDE'],
    ['years the wrong way round', { firstYear: 2016, lastYear: 2015 }, 'YEARS_REVERSED'],
    [
      'typed shares that are not the whole',
      {
        shareRule: 'typed',
        members: [
          { municipality: 'ogres', share: 0.5, clients: [] },
          { municipality: 'keguma', share: 0.4, clients: [] },
        ],
      },
      'SHARES_NOT_WHOLE',
    ],
    ['an agreement that is not there', { id: 'none' }, 'AGREEMENT_UNKNOWN'],
    ['a service that is not there', { service: 'S99' }, 'SERVICE_UNKNOWN'],
  ])('refuses %s', async (_case, change, code) => {
    const members = (change as { members?: unknown[] }).members?.map((m) =>
      typeof m === 'string' ? { municipality: m, clients: [] } : m,
    )
    const input = { ...agreement, ...change, ...(members ? { members } : {}) } as typeof agreement
    const reply = await host.ask('cooperation.saveAgreement', input)
    expect(reply.ok ? null : reply.problem.code).toBe(code)
  })
})

describe('cooperation in the region', () => {
  beforeEach(region)

  it('counts a shared service once: what partners pay is in the lead’s cost', async () => {
    const totals = await host.value('region.totals', {})
    const { agreements } = await host.value('cooperation.agreements', {})
    const partners = agreements.filter((a) => a.holder !== a.lead && a.state === 'agreed')
    expect(partners.length).toBeGreaterThan(10)
    const sums = totals.years.map(() => 0)
    for (const { municipality } of totals.municipalities) {
      const costs = await host.value('costing.read', { municipality })
      for (const [at] of totals.years.entries()) sums[at]! += costs.totals[at]!.total.minor
    }
    const received = new Map<string, number>()
    for (const { holder, lead, service, members, settlementMinor, currency } of partners) {
      expect(currency).toBe('LVL')
      const { basis } = await host.value('costing.lines', { municipality: holder, service })
      for (const { year, clients } of members.find((m) => m.municipality === holder)!.clients) {
        // clients × units of a client × the price of a unit; from 2014 on divided by 0,702804 and rounded.
        const lats = multiply(exactly(settlementMinor! * clients), exactly(basis.unitsPerClient!))
        const paid = roundHalfUp(year < 2014 ? lats : divide(lats, lvlPerEur))
        const key = `${lead} ${service} ${year}`
        received.set(key, (received.get(key) ?? 0) + paid)
      }
    }
    for (const [key, paid] of received) {
      const [lead = '', service, year] = key.split(' ')
      const at = totals.years.indexOf(Number(year))
      const costs = await host.value('costing.read', { municipality: lead })
      const own = costs.services.find((row) => row.service === service)!.years[at]!.total
      // While the lead's cost is not whole, no more is taken off than is known of it.
      sums[at]! -= own.known === own.of ? paid : Math.min(paid, own.minor)
    }
    // Σ costs of municipalities − Σ what partners pay: a difference would be counted twice or lost.
    expect(totals.totals.map(({ cost }) => cost.minor)).toEqual(sums)
  })

  it('finds what the sides say against each other', async () => {
    const before = await host.value('cooperation.agreements', {})
    expect(before.editable).toBe(false)
    for (const { kind, agreement, other } of before.contradictions) {
      expect([kind, agreement === null || other !== '']).toEqual([kind, true])
    }
    const refused = await host.ask('cooperation.removeAgreement', { id: before.agreements[0]!.id })
    expect(refused.ok).toBe(false)
  })

  it('asks for a service: thirty rows of one', async () => {
    const reply = await host.ask('cooperation.small', { year: 2016 })
    expect(reply.ok ? null : reply.problem.code).toBe('CHOOSE_MUNICIPALITY')
    expect((await host.value('cooperation.small', { year: 2016, service: 'S11' })).rows).toHaveLength(30)
  })
})
