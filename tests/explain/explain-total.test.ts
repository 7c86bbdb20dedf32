import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

describe('why a total', () => {
  it('every total of the region is what its explanation adds up to, and says of how many', async () => {
    await host.value('workspace.create', { role: 'region', path: join(folder.path, 'r.planotava'), seminar: true })
    const { totals } = await host.value('region.totals', {})
    for (const year of totals) {
      for (const measure of ['clients', 'served', 'cost'] as const) {
        const trace = await host.value('explain.total', { measure, year: year.year })
        const shown = measure === 'cost' ? year.cost.minor : year[measure].sum
        const { known, of } = measure === 'cost' ? year.cost : year[measure]
        expect([trace.value, trace.params['known'], trace.params['of']], `${measure} ${year.year}`).toEqual([
          shown,
          known,
          of,
        ])
      }
    }
  })

  it('every total of a municipality is computed again from its explanation alone', async () => {
    const own = { role: 'municipality', municipality: 'ogres' } as const
    await host.value('workspace.create', { ...own, path: join(folder.path, 'o.planotava'), seminar: true })
    const overview = await host.value('overview.read', {})
    for (const { year, total } of overview.costs) {
      const trace = await host.value('explain.total', { measure: 'cost', year })
      expect(trace.value).toBe(total.minor)
      expect(recompute(trace), String(year)).toEqual(trace.value)
    }
    const clients = await host.value('explain.total', { measure: 'clients', year: 2013 })
    expect(clients.value).toBe(overview.clients.find((c) => c.year === 2013)?.clients.sum)
  })

  it('refuses a year outside the horizon and a service that is not in the catalogue', async () => {
    await host.value('workspace.create', { role: 'region', path: join(folder.path, 'r.planotava') })
    expect(await host.ask('explain.total', { measure: 'cost', year: 2030 })).toMatchObject({
      problem: { code: 'YEAR_OUTSIDE' },
    })
    expect(await host.ask('explain.total', { measure: 'cost', year: 2012, service: 'S99' })).toMatchObject({
      problem: { code: 'SERVICE_UNKNOWN' },
    })
  })
})
