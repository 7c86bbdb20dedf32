import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plantedErrors } from '#shared/seminar/seminar-errors.ts'
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

describe('an explanation of a finding', () => {
  beforeEach(async () => {
    await host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path: path('o') })
    await host.value('development.change', {
      cells: [
        { service: 'S04', field: 'existsNow', value: 'yes' },
        { service: 'S04', field: 'decision', value: 'keep' },
        { service: 'S04', field: 'provider', value: 'municipality' },
        { service: 'S04', field: 'capacity', value: 20 },
        { service: 'S04', field: 'clients', value: 12 },
      ],
    })
  })
  const read = () => host.value('overview.read', {})
  const costs = async () => (await read()).findings.filter((f) => f.rule === 'costs-entered')
  const at = { rule: 'costs-entered', service: 'S04', year: null }

  it('settles it: it stays to be seen, is no longer asked for, and counts as answered', async () => {
    const before = await read()
    expect(await costs()).toMatchObject([{ service: 'S04', explanation: null }])
    await host.value('overview.explainFinding', { ...at, text: ' Par visu maksā nodibinājums. ' })
    expect(await costs()).toMatchObject([{ service: 'S04', explanation: 'Par visu maksā nodibinājums.' }])
    const after = await read()
    expect(after.completeness).toEqual({ ...before.completeness, done: before.completeness.done + 1 })
    await host.value('workspace.undo', {})
    expect(await read()).toEqual(before)
  })

  it('is taken away, and the question is back', async () => {
    const before = await read()
    await host.value('overview.explainFinding', { ...at, text: 'Nav vajadzīgs.' })
    await host.value('overview.explainFinding', { ...at, text: null })
    expect(await read()).toEqual(before)
  })

  it('of what is in order by now is only told', async () => {
    await host.value('overview.explainFinding', { ...at, text: 'Par visu maksā nodibinājums.' })
    const line = { kind: 'running', category: 'food', driver: 'client', name: 'Pusdienas', quantity: 1 } as const
    const price = { priceMinor: 10_000, currency: 'LVL', priceYear: 2012, index: 'none' } as const
    await host.value('costing.addLines', { lines: [{ service: 'S04', ...line, ...price }] })
    const { findings } = await read()
    expect(findings.filter((f) => f.rule === 'explanation-needless')).toMatchObject([
      { severity: 'note', service: 'S04', params: { of: 'costs-entered', text: 'Par visu maksā nodibinājums.' } },
    ])
  })

  it('does not excuse a contradiction, nor what no rule says', async () => {
    const must = await host.ask('overview.explainFinding', { ...at, rule: 'keep-what-exists', text: 'Tā ir.' })
    expect(must.ok ? null : must.problem.code).toBe('NOT_TO_BE_EXPLAINED')
    const none = await host.ask('overview.explainFinding', { ...at, rule: 'nekas', text: 'Tā ir.' })
    expect(none.ok ? null : none.problem.code).toBe('RULE_UNKNOWN')
  })
})

describe('the mistakes planted in the seminar region', () => {
  it('are each found by a rule, in the municipality and the service where they are', async () => {
    await host.value('workspace.create', { role: 'region', path: path('r'), seminar: true })
    for (const { id, municipality, service } of plantedErrors) {
      const { findings } = await host.value('overview.read', { municipality })
      const own = findings.filter((f) => f.service === service && f.severity !== 'note')
      expect(own.length, id).toBeGreaterThan(0)
    }
  })

  it('are not drowned: a municipality of the seminar has few things to be asked about', async () => {
    await host.value('workspace.create', {
      role: 'municipality',
      municipality: 'ogres',
      path: path('o'),
      seminar: true,
    })
    const { findings } = await host.value('overview.read', {})
    expect(findings.filter(({ severity }) => severity === 'must')).toEqual([])
    expect(findings.filter(({ severity }) => severity === 'explain').length).toBeLessThan(12)
  })
})
