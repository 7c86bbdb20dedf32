import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Trace } from '#shared/kernel/trace.ts'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import { fundingTraceText } from '#shared/funding/funding-trace-text.ts'
import { recompute } from '../kernel/trace-recompute.ts'
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

const read = () => host.value('funding.read', {})
const s01 = async (year: number) =>
  (await read()).services.find((row) => row.service === 'S01')?.years.find((y) => y.year === year)

function labels(node: Trace, found = new Set<string>()): Set<string> {
  found.add(node.label)
  for (const child of node.children) labels(child, found)
  return found
}

describe('funding', () => {
  it('every figure is computed again from its explanation alone, and every step has a name', async () => {
    const { services } = await read()
    const words = { ...forecastTraceText, ...costingTraceText, ...fundingTraceText }
    for (const { service, years } of services) {
      for (const year of years.filter((y) => y.year === 2012 || y.year === 2014)) {
        for (const part of ['cost', 'copayment', 'esf', 'state', 'donations', 'rest'] as const) {
          const trace = await host.value('funding.explain', { service, year: year.year, part })
          const what = `${service} ${year.year} ${part}`
          expect(trace.value, what).toEqual(year[part])
          expect(recompute(trace), what).toEqual(year[part])
          expect(
            [...labels(trace)].filter((label) => !Object.hasOwn(words, label)),
            what,
          ).toEqual([])
        }
      }
    }
  })

  it('what clients pay is set, changed and taken away, each undone', async () => {
    const before = await s01(2012)
    await host.value('funding.setCopayment', { service: 'S01', copayment: null })
    expect((await s01(2012))?.copayment).toBe(0)
    await host.value('workspace.undo', {})
    expect(await s01(2012)).toEqual(before)
    const copayment = { rateMinor: null, currency: 'LVL' as const, sharePaying: 0.3, reason: null }
    await host.value('funding.setCopayment', { service: 'S01', copayment })
    expect((await s01(2012))?.rest).toBe('unknown')
    expect((await read()).totals[2]?.rest).toMatchObject({ known: 21, of: 22 })
  })

  it('envelopes give the gap of the year; taken away it is not known', async () => {
    await host.value('funding.setEnvelopes', { envelopes: [{ year: 2012, minor: 10_000_000 }] })
    const total = (await read()).totals[2]
    expect(total?.gap).toBe((total?.rest.minor ?? 0) - 10_000_000)
    await host.value('funding.setEnvelopes', { envelopes: [{ year: 2012, minor: null }] })
    expect((await read()).totals[2]).toMatchObject({ envelope: null, gap: null })
  })

  it('a rejected project pays nothing; a deleted one comes back with its services', async () => {
    const found = (await read()).projects[0]
    if (!found) throw new Error('the seminar has a project')
    const { paid, afterMinor, afterYear, ...project } = found
    expect(paid.LVL).toBeGreaterThan(0)
    expect(afterYear).toBe(project.lastYear + 1)
    expect(afterMinor).toBeGreaterThan(0)
    await host.value('funding.saveProject', { ...project, state: 'rejected' })
    expect((await read()).totals.every((row) => row.esf.minor === 0)).toBe(true)
    await host.value('funding.removeProject', { id: project.id })
    expect((await read()).projects).toEqual([])
    await host.value('workspace.undo', {})
    await host.value('workspace.undo', {})
    expect((await read()).projects[0]).toEqual(found)
  })

  it('which lines the ESF may pay for decides what it pays', async () => {
    const { services, projects } = await read()
    const row = services.find((s) => s.service === projects[0]?.services[0])
    const year = projects[0]?.firstYear ?? 0
    const lines = (row?.lines ?? []).map(({ id }) => ({ id, esfEligible: 'no' as const }))
    await host.value('funding.setLines', { lines })
    const after = (await read()).services.find((s) => s.service === row?.service)
    expect(after?.years.find((y) => y.year === year)?.esf).toBe(0)
    expect(after?.lines.map((line) => line.stateSupported)).toEqual(row?.lines.map((line) => line.stateSupported))
  })

  it('refuses what is not there', async () => {
    const project = {
      name: 'ESF',
      call: 9,
      state: 'planned' as const,
      firstYear: 2012,
      lastYear: 2013,
      share: 1,
      ceiling: null,
      services: ['S04'],
    }
    expect(await host.ask('funding.saveProject', project)).toMatchObject({ problem: { code: 'CALL_UNKNOWN' } })
    expect(await host.ask('funding.saveProject', { ...project, call: 2, lastYear: 2030 })).toMatchObject({
      problem: { code: 'YEAR_OUTSIDE' },
    })
    expect(await host.ask('funding.saveProject', { ...project, call: 2, lastYear: 2011 })).toMatchObject({
      problem: { code: 'YEARS_REVERSED' },
    })
    expect(await host.ask('funding.removeProject', { id: 'none' })).toMatchObject({
      problem: { code: 'PROJECT_UNKNOWN' },
    })
    expect(await host.ask('funding.setLines', { lines: [{ id: 'none', esfEligible: 'yes' }] })).toMatchObject({
      problem: { code: 'LINE_UNKNOWN' },
    })
  })
})
