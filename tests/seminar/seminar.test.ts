import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plantedErrors } from '#shared/seminar/seminar-errors.ts'
import { seminarRandom } from '#shared/seminar/seminar-random.ts'
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

describe('seminar data', () => {
  it('random numbers are the same for the same words, and others for others', () => {
    const three = (...words: string[]) => {
      const random = seminarRandom(...words)
      return [random.whole(0, 999), random.whole(0, 999), random.whole(0, 999)]
    }
    expect(three('a', 'b')).toEqual(three('a', 'b'))
    expect(three('a', 'b')).not.toEqual(three('a', 'c'))
  })

  it('a region has thirty filled models, twice the same, and says that it is a demonstration', async () => {
    const opened = await host.value('workspace.create', { role: 'region', path: path('a'), seminar: true })
    expect(opened.seminar).toBe('seminar-1')
    const first = await host.value('region.totals', {})
    expect([first.received, first.of]).toEqual([30, 30])
    expect(first.totals.every((year) => year.clients.sum > 5000)).toBe(true)
    await host.value('workspace.create', { role: 'region', path: path('b'), seminar: true })
    expect(await host.value('region.totals', {})).toEqual(first)
  })

  it('every planted mistake changes a row that is there', async () => {
    await host.value('workspace.create', { role: 'region', path: path('a'), seminar: true })
    for (const error of plantedErrors) {
      const field = { municipality: error.municipality }
      if (error.table !== 'development_service') continue
      const { rows } = await host.value('development.read', field)
      const row = rows.find((r) => r.service === error.service)
      expect(row?.decision, error.id).not.toBe(null)
    }
    const costs = await host.value('costing.lines', { municipality: 'olaines', service: 'S04' })
    expect(costs.lines.some((line) => line.priceMinor === null)).toBe(true)
    const marupe = await host.value('costing.lines', { municipality: 'marupes', service: 'S01' })
    expect(marupe.lines[0]?.priceMinor).toBe(3_200_000)
  })

  it('a municipality has its own model whole and can go on from it; a real workspace is no demonstration', async () => {
    const own = { role: 'municipality', municipality: 'ogres' } as const
    const opened = await host.value('workspace.create', { ...own, path: path('o'), seminar: true })
    expect(opened.seminar).toBe('seminar-1')
    const overview = await host.value('overview.read', {})
    expect(overview.completeness.done / overview.completeness.of).toBeGreaterThan(0.9)
    await host.value('development.change', { cells: [{ service: 'S01', field: 'clients', value: 61 }] })
    const real = await host.value('workspace.create', { ...own, path: path('real') })
    expect(real.seminar).toBe(null)
    expect((await host.value('forecast.read', {})).rows.every((row) => row.method === null)).toBe(true)
  })
})
