import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path))
  const path = join(folder.path, 'o.planotava')
  await host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path, seminar: true })
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

describe('fit this budget, of a municipality', () => {
  it('fits every year, tells why the others are left out, and changes nothing', { timeout: 60_000 }, async () => {
    const before = await host.value('funding.read', {})
    const fitted = await host.value('funding.fit', {})
    expect(fitted.status).toBe('optimal')
    for (const { restMinor, envelopeMinor } of fitted.years) expect(restMinor).toBeLessThanOrEqual(envelopeMinor)
    for (const { why, overMinor } of fitted.leftOut) expect([why, (overMinor ?? 1) > 0]).toEqual([why, true])
    expect(fitted.chosen.length).toBeGreaterThan(3)
    expect(await host.value('funding.read', {})).toEqual(before)
  })

  it(
    'kept as a scenario it leaves exactly what was promised; one undo takes it away',
    { timeout: 60_000 },
    async () => {
      const fitted = await host.value('funding.fit', {})
      const scenarios = await host.value('scenario.list', {})
      const starts = [
        ...fitted.chosen.map(({ service, startYear }) => ({ service, startYear })),
        ...fitted.leftOut.map(({ service }) => ({ service, startYear: 'not-planned' as const })),
      ]
      const { id } = await host.value('scenario.create', { name: 'Budžetā', starts })
      const { totals } = await host.value('funding.read', { scenario: id })
      expect(totals.map(({ rest }) => rest.minor)).toEqual(fitted.years.map(({ restMinor }) => restMinor))
      await host.value('workspace.undo', {})
      expect(await host.value('scenario.list', {})).toEqual(scenarios)
    },
  )

  it('other work goes on meanwhile, and the same job is not begun twice', { timeout: 60_000 }, async () => {
    const long = host.ask('funding.fit', { job: 'one' })
    const again = await host.ask('funding.fit', { job: 'one' })
    expect(again.ok ? null : again.problem.code).toBe('ALREADY_RUNNING')
    expect((await host.value('job.progress', { job: 'one' })).running).toBe(true)
    await long
    expect(await host.value('job.progress', { job: 'one' })).toMatchObject({ running: false })
    expect(await host.value('job.stop', { job: 'one' })).toEqual({ stopped: false })
  })

  it('refuses without a budget of every year', async () => {
    await host.value('funding.setEnvelopes', { envelopes: [{ year: 2014, minor: null }] })
    const reply = await host.ask('funding.fit', {})
    expect(reply.ok ? null : reply.problem).toEqual({ code: 'FIT_NO_ENVELOPE', details: { years: '2014' } })
  })

  it('refuses while what is left of the services that run is not known', { timeout: 60_000 }, async () => {
    const row = (await host.value('development.read', {})).rows.find((one) => one.decision === 'keep')!
    const { lines } = await host.value('costing.lines', { service: row.service })
    await host.value('costing.removeLines', { ids: lines.map(({ id }) => id) })
    const reply = await host.ask('funding.fit', {})
    expect(reply.ok ? null : reply.problem.code).toBe('FIT_BLOCKED')
  })
})
