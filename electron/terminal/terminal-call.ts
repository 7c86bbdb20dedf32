import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Entry } from '#shared/kernel/define.ts'
import { Usage, type Arguments } from './terminal-arguments.ts'
import { withHost } from './terminal-host.ts'
import { RefusedError, type Terminal } from './terminal-io.ts'
import { usageText } from './terminal-text.ts'

/** `channels`: the whole contract, with the JSON Schema of each input and output when it is asked for as JSON. */
export async function channels(terminal: Terminal, { json }: Arguments): Promise<number> {
  const [{ api }, { z }] = await Promise.all([import('#shared/contract/api.ts'), import('zod')])
  const entries = Object.entries<Entry>(api)
  if (!json) {
    for (const [name, { kind, scope }] of entries) terminal.out(`${name.padEnd(26)} ${kind.padEnd(8)} ${scope}`)
    return 0
  }
  const list = entries.map(([name, { kind, scope, input, output }]) => ({
    name,
    kind,
    scope,
    input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
    output: z.toJSONSchema(output, { unrepresentable: 'any' }),
  }))
  terminal.out(JSON.stringify(list, null, 2))
  return 0
}

/** `schema`: the JSON Schema of what a signed file carries. */
export async function schema(terminal: Terminal): Promise<number> {
  const { payloadJsonSchema } = await import('#shared/exchange/payload-json-schema.ts')
  terminal.out(JSON.stringify(payloadJsonSchema(), null, 2))
  return 0
}

/** The input of a call: JSON itself, `@file`, or `-` for standard input. */
function readInput(terminal: Terminal, source: string | undefined): unknown {
  if (source === undefined) return {}
  const path = source === '-' ? 0 : source.startsWith('@') ? source.slice(1) : undefined
  let text = source
  if (path !== undefined) {
    try {
      text = readFileSync(path, 'utf8')
    } catch (error) {
      throw new Usage(usageText.unreadable[terminal.language](source, (error as Error).message))
    }
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Usage(usageText.badJson[terminal.language]((error as Error).message))
  }
}

/** `call`: any query or command; the reply's value as JSON. `-` in place of the file for what needs no workspace. */
export async function call(terminal: Terminal, { words }: Arguments): Promise<number> {
  const [, file = '', channel = '', source] = words
  const input = readInput(terminal, source)
  const { api } = await import('#shared/contract/api.ts')
  const entry = Object.hasOwn(api, channel) ? (api as Record<string, Entry>)[channel] : undefined
  if (file === '-' && entry?.scope === 'workspace') {
    throw new Usage(usageText.needsFile[terminal.language](basename(channel)))
  }
  const value = await withHost(file === '-' || !entry ? undefined : file, async ({ host }) => {
    const reply = await host.call(channel, input)
    if (!reply.ok) throw new RefusedError(reply.problem)
    return reply.value
  })
  terminal.out(JSON.stringify(value, null, 2))
  return 0
}
