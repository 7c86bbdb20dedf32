import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { api } from '#shared/contract/api.ts'
import type { Entry } from '#shared/kernel/define.ts'
import { services } from '#electron/host/services.ts'

const entries = Object.entries(api as Readonly<Record<string, Entry>>)

/** The modules of the house, and the two that belong to the program itself. */
const modules = new Set([...readdirSync(join(import.meta.dirname, '../../shared')), 'settings'])

describe('the contract', () => {
  it('is one list, with a service for each channel and no other', () => {
    expect(entries.length).toBeGreaterThan(40)
    expect(Object.keys(services).sort()).toEqual(entries.map(([channel]) => channel).sort())
  })

  it.each(entries)('%s is named <module>.<verb> and says what it is', (channel, entry) => {
    const [module, verb, ...rest] = channel.split('.')
    expect(rest).toEqual([])
    expect(modules).toContain(module)
    expect(verb).toMatch(/^[a-z]+([A-Z][a-z]+)*$/)
    expect(['query', 'command']).toContain(entry.kind)
    expect(['application', 'workspace']).toContain(entry.scope)
    if (entry.kind === 'command') expect(['undoable', 'final']).toContain(entry.undo)
    // Only what happens inside a workspace stands in its stream of changes, so only that can be undone.
    if (entry.kind === 'command' && entry.scope === 'application') expect(entry.undo).toBe('final')
  })

  it.each(entries)('%s can be described to a script as JSON Schema, and its input is an object', (_channel, entry) => {
    const input = z.toJSONSchema(entry.input, { io: 'input' }) as { type?: string }
    expect(input.type).toBe('object')
    expect(() => z.toJSONSchema(entry.output, { io: 'output' })).not.toThrow()
    // What describes it survives the way to the other side.
    expect(JSON.parse(JSON.stringify(input))).toEqual(input)
  })

  it.each(entries)('%s refuses rubbish', (_channel, entry) => {
    for (const rubbish of [null, undefined, 7, 'x', [], true])
      expect(entry.input.safeParse(rubbish).success).toBe(false)
  })

  it.each(entries)(
    '%s: a field with a value of the wrong kind is refused, and the place is named',
    (_channel, entry) => {
      for (const field of Object.keys((entry.input as z.ZodObject).shape)) {
        const issues = entry.input.safeParse({ [field]: Symbol.iterator }).error?.issues ?? []
        expect(issues.map((issue) => issue.path[0])).toContain(field)
      }
    },
  )
})
