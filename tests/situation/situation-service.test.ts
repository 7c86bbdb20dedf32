import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recompute } from '../kernel/trace-recompute.ts'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path))
  const path = join(folder.path, 'o.planotava')
  await host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path })
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

const group = async (code: string) => (await host.value('situation.read', {})).groups.find((g) => g.group === code)
const sizeIn = async (code: string, year: number) => (await group(code))?.years.find((y) => y.year === year)?.size

describe('situation and needs', () => {
  it('a group is base × rate: T02 in Ogre 2012 is 37 731… residents × 4,1 %, as the explanation says', async () => {
    const { population } = await host.value('situation.read', {})
    const residents = population.find((p) => p.year === 2012)?.value
    expect(typeof residents).toBe('number')
    const size = await sizeIn('T02', 2012)
    // 41 of 1 000, exactly
    expect(size).toBeCloseTo((Number(residents) * 41) / 1000, 9)
    const trace = await host.value('situation.explain', { group: 'T02', year: 2012 })
    expect(Number(recompute(trace))).toBeCloseTo(Number(size), 9)
  })

  it('an own rate goes before the programme’s, an own count before both, own residents before the series; each undone', async () => {
    const before = await sizeIn('T02', 2012)
    await host.value('situation.setPopulation', {
      populations: [{ year: 2012, population: 10_000, reason: 'Reģistrs' }],
    })
    expect(await sizeIn('T02', 2012)).toBe(410) // 10 000 × 0.041
    await host.value('situation.setRates', { rates: [{ group: 'T02', rate: 0.05, reason: 'VDEĀVK' }] })
    expect(await sizeIn('T02', 2012)).toBe(500) // 10 000 × 0.05
    await host.value('situation.setCounts', { counts: [{ group: 'T02', year: 2012, persons: 512, reason: null }] })
    expect(await sizeIn('T02', 2012)).toBe(512)
    expect(await group('T02')).toMatchObject({ rate: 0.05, ownRate: true, rateReason: 'VDEĀVK' })
    for (const _ of [1, 2, 3]) await host.value('workspace.undo', {})
    expect(await sizeIn('T02', 2012)).toBe(before)
  })

  it('the forecast follows: 10 % of 512 people of the one group that counts are 51 clients', async () => {
    await host.value('development.change', {
      cells: [
        { service: 'S05', field: 'existsNow', value: 'no' },
        { service: 'S05', field: 'decision', value: 'establish' },
        { service: 'S05', field: 'startYear', value: 2012 },
      ],
    })
    await host.value('forecast.setMethod', { services: ['S05'], method: 'demographic' })
    const coverage = { firstYear: 2012, first: 0.1, lastYear: 2012, last: 0.1 }
    await host.value('forecast.setCoverage', { service: 'S05', coverage })
    await host.value('situation.setCounts', {
      counts: [{ group: 'T03', year: 2012, persons: 512, reason: 'Saraksts' }],
    })
    const { rows } = await host.value('forecast.read', {})
    expect(rows.find((row) => row.service === 'S05')?.years.find((y) => y.year === 2012)?.clients).toBe(51)
    const found = await host.value('explain.dependents', { input: 'own-count|ogres|T03|2012' })
    expect(found.figures).toContainEqual({ figure: 'clients', service: 'S05', years: [2012] })
  })

  it('refuses a group that is not there, a share above the whole and a year outside the horizon', async () => {
    expect(await host.ask('situation.setRates', { rates: [{ group: 'T99', rate: 0.1 }] })).toMatchObject({
      problem: { code: 'GROUP_UNKNOWN' },
    })
    expect(await host.ask('situation.setRates', { rates: [{ group: 'T02', rate: 1.2 }] })).toMatchObject({
      problem: { code: 'RATE_ABOVE_ONE' },
    })
    expect(await host.ask('situation.setCounts', { counts: [{ group: 'T02', year: 2030, persons: 1 }] })).toMatchObject(
      { problem: { code: 'YEAR_OUTSIDE' } },
    )
    // Several relatives may care for one client.
    expect((await host.ask('situation.setRates', { rates: [{ group: 'T12', rate: 1.2 }] })).ok).toBe(true)
  })
})
