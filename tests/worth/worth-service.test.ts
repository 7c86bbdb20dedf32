import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { worthTraceText } from '#shared/worth/worth-trace-text.ts'
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
const own = () =>
  host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path: path('o'), seminar: true })
const region = () => host.value('workspace.create', { role: 'region', path: path('r'), seminar: true })

function labels(node: Trace, found = new Set<string>()): Set<string> {
  found.add(node.label)
  for (const child of node.children) labels(child, found)
  return found
}

describe('worth', () => {
  it('every figure is computed again from its explanation alone, and every step has a name', async () => {
    await own()
    await host.value('worth.setChoice', { choice: { by: 'size', count: 8, discountRate: 0.05, peers: [] } })
    const { services } = await host.value('worth.read', { year: 2015 })
    const words = { ...forecastTraceText, ...costingTraceText, ...worthTraceText }
    for (const row of services) {
      const expected = {
        saving: row.years.find(({ year }) => year === 2015)!.saving,
        cumulated: row.cumulated[5] ?? 'unknown',
        'present-value': row.presentValueMinor ?? 'unknown',
        'per-client': row.perClient,
        median: row.peers.medianMinor ?? 'unknown',
      } as const
      for (const figure of ['saving', 'cumulated', 'present-value', 'per-client', 'median'] as const) {
        const trace = await host.value('worth.explain', { service: row.service, year: 2015, figure })
        const what = `${row.service} ${figure}`
        if (figure === 'present-value' && row.years.every(({ saving }) => saving === 'not-planned')) continue
        expect(trace.value, what).toEqual(expected[figure])
        expect(recompute(trace), what).toEqual(expected[figure])
        expect(
          [...labels(trace)].filter((label) => !Object.hasOwn(words, label)),
          what,
        ).toEqual([])
      }
    }
  })

  it('the fewest clients that pay off are shown by what is saved with them and with one less', async () => {
    await own()
    const { services } = await host.value('worth.read', {})
    const rows = services.filter(({ breakEvenClients }) => typeof breakEvenClients === 'number' && breakEvenClients > 1)
    expect(rows.length).toBeGreaterThan(0)
    for (const { service, breakEvenClients } of rows) {
      const saved = async (clients: number) => {
        const trace = await host.value('worth.explain', { service, year: 2016, figure: 'cumulated', clients })
        expect(recompute(trace)).toEqual(trace.value)
        expect([...labels(trace)].includes('costing.served')).toBe(true)
        return Number(trace.value)
      }
      expect(await saved(Number(breakEvenClients))).toBeGreaterThanOrEqual(0)
      expect(await saved(Number(breakEvenClients) - 1)).toBeLessThanOrEqual(0)
    }
  })

  it('names what it waits for, knows it when it is entered, and takes it back', async () => {
    await own()
    const s03 = async () => (await host.value('worth.read', { year: 2015 })).services.find((s) => s.service === 'S03')!
    const before = await s03()
    expect(before.missing.map(({ label }) => label)).toEqual(['worth.share', 'worth.institution-price'])
    const setting = {
      divertedShare: 0.2,
      institutionMinor: 500_000,
      currency: 'EUR' as const,
      priceYear: 2015,
      index: 'none' as const,
      reason: 'Līgums ar pansionātu.',
    }
    await host.value('worth.setInstitution', { service: 'S03', setting })
    const after = await s03()
    expect([after.missing, after.setting]).toEqual([[], setting])
    expect(typeof after.years[5]!.saving).toBe('number')
    await host.value('workspace.undo', {})
    expect(await s03()).toEqual(before)
  })

  it('names the very line whose price is missing, not only that the cost is', async () => {
    await own()
    const { lines } = await host.value('costing.lines', { service: 'S05' })
    const line = lines.find(({ kind }) => kind === 'running')!
    await host.value('costing.changeLines', { cells: [{ id: line.id, field: 'priceMinor', value: null }] })
    const row = (await host.value('worth.read', { year: 2015 })).services.find((s) => s.service === 'S05')!
    expect(row.years[5]!.saving).toBe('unknown')
    expect(row.missing).toEqual([{ label: 'costing.price', params: { line: line.id, year: line.priceYear } }])
  })

  it('a scenario without differences is worth what its parent is', async () => {
    await own()
    const base = await host.value('worth.read', {})
    const { id } = await host.value('scenario.create', { name: 'Tukšs', parent: 'base' })
    expect(await host.value('worth.read', { scenario: id })).toEqual(base)
  })

  it('refuses what cannot be', async () => {
    await own()
    const choice = { by: 'chosen' as const, count: 3, discountRate: null, peers: ['ogres'] }
    const itself = await host.ask('worth.setChoice', { choice })
    expect(itself.ok ? null : itself.problem.code).toBe('PEER_OF_ITSELF')
    const nobody = await host.ask('worth.setChoice', { choice: { ...choice, peers: ['nekurienes'] } })
    expect(nobody.ok ? null : nobody.problem.code).toBe('MUNICIPALITY_UNKNOWN')
    const service = await host.ask('worth.setInstitution', { service: 'S99', setting: null })
    expect(service.ok ? null : service.problem.code).toBe('SERVICE_UNKNOWN')
    const year = await host.ask('worth.read', { year: 2030 })
    expect(year.ok ? null : year.problem.code).toBe('YEAR_OUTSIDE')
  })

  it('the region looks at each by the very plans, and changes nothing', async () => {
    await region()
    const { services, editable } = await host.value('worth.read', { municipality: 'ogres', year: 2015 })
    expect(editable).toBe(false)
    expect(services.some(({ peers }) => peers.verdict === 'near')).toBe(true)
    const refused = await host.ask('worth.setInstitution', { service: 'S01', setting: null })
    expect(refused.ok).toBe(false)
  })
})
