import fc from 'fast-check'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../test-host.ts'
import { torture } from './kill-and-look.ts'

it('keeps every acknowledged command when it is killed at a random moment', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder()
  const delays = fc.sample(fc.integer({ min: 0, max: 250 }), { numRuns: 12, seed: 20120312 })
  const { kills, commands, lost } = await torture(folder.path, delays, 20120312)
  expect({ kills, lost }).toEqual({ kills: 12 + 2 * 5, lost: [] })
  expect(commands).toBeGreaterThan(kills)
  folder.remove()
})
