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

const of = async (input: string) => (await host.value('explain.dependents', { input })).figures

describe('what depends on an input', () => {
  it('of a cost line: the cost, what is left for the municipality, and the saving', async () => {
    const { lines } = await host.value('costing.lines', { service: 'S01' })
    const figures = await of(`line|${lines[0]!.id}|price`)
    const own = figures.filter(({ service }) => service === 'S01').map(({ figure }) => figure)
    expect(own.toSorted()).toEqual(['cost', 'funding', 'saving'])
  })

  it('of an institution’s cost: the saving of that service alone', async () => {
    const figures = await of('institution|ogres|S01|institutionMinor')
    expect(figures.map(({ figure, service }) => [figure, service])).toEqual([['saving', 'S01']])
  })

  it('of a copayment: what is left of that service alone', async () => {
    const figures = await of('copayment|ogres|S01|rateMinor')
    expect(figures.map(({ figure, service }) => [figure, service])).toEqual([['funding', 'S01']])
  })

  it('every figure that it names really changes when the input does', async () => {
    const before = await host.value('worth.read', {})
    const setting = before.services.find(({ service }) => service === 'S01')!.setting!
    const named = await of('institution|ogres|S01|institutionMinor')
    await host.value('worth.setInstitution', {
      service: 'S01',
      setting: { ...setting, institutionMinor: setting.institutionMinor! * 2 },
    })
    const after = await host.value('worth.read', {})
    const changed = after.services.flatMap(({ service, years }) => {
      const then = before.services.find((one) => one.service === service)!.years
      const moved = years.filter(({ saving }, at) => saving !== then[at]!.saving).map(({ year }) => year)
      return moved.length === 0 ? [] : [{ figure: 'saving', service, years: moved }]
    })
    expect(changed).toEqual(named)
  })
})
