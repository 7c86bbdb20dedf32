import { describe, expect, it } from 'vitest'
import { chainOf, inherited } from '#shared/scenario/scenario.ts'

const named = [
  { id: 'slow', parent: 'low' },
  { id: 'slower', parent: 'slow' },
  { id: 'own', parent: 'base' },
  { id: 'lost', parent: 'gone' },
  { id: 'ring-a', parent: 'ring-b' },
  { id: 'ring-b', parent: 'ring-a' },
]

describe('which scenarios a scenario inherits from', () => {
  it.each([
    ['base', ['base']],
    ['low', ['low', 'base']],
    ['high', ['high', 'base']],
    ['own', ['own', 'base']],
    ['slow', ['slow', 'low', 'base']],
    ['slower', ['slower', 'slow', 'low', 'base']],
    ['lost', ['lost', 'base']], // its parent was deleted
    ['ring-a', ['ring-a', 'ring-b', 'base']], // a circle ends
    ['nobody', undefined],
  ])('%s → %j', (scenario, chain) => {
    expect(chainOf(scenario, named)).toEqual(chain)
  })
})

/** What is stored in which scenario; `slower` inherits from `slow`, `low`, `base`. */
describe('the nearest stored cell counts', () => {
  it.each([
    [{}, undefined],
    [{ base: 0.1 }, 0.1],
    [{ base: 0.1, low: 0.08 }, 0.08],
    [{ base: 0.1, low: 0.08, slower: 0 }, 0], // a zero is stored, not missing
    [{ base: 0.1, high: 0.2 }, 0.1], // high is not among its parents
    [{ base: 0.1, slow: null }, 0.1], // cleared: back to the parent
  ] as const)('%j → %j', (stored: Readonly<Record<string, number | null>>, value) => {
    expect(inherited(chainOf('slower', named) ?? [], (scenario) => stored[scenario])?.value).toBe(value)
  })
})
