import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadProgramme } from '#electron/programme/programme-bundle.ts'
import { startHost } from '#electron/host/start-host.ts'
import type { Host } from '#electron/host/running-host.ts'
import type { Ports } from '#electron/host/ports.ts'
import type { CallInput, Channel, OutputOf } from '#shared/contract/api.ts'
import type { Reply } from '#shared/kernel/reply.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
let programme: Promise<Uint8Array> | undefined

/** A folder for one test; `remove` takes it away. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'planotava-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Ports with a clock that ticks a second at each look, and ids that count. */
export function testPorts(folder: string, more: Partial<Ports> = {}): Ports {
  let ticks = 0
  let ids = 0
  return {
    clock: () => new Date(Date.UTC(2012, 2, 12, 9, 0, ticks++)),
    newId: () => `id-${++ids}`,
    settingsFolder: join(folder, 'settings'),
    documentsFolder: join(folder, 'documents'),
    workstation: 'Tests',
    programme: () => (programme ??= loadProgramme(root)),
    ...more,
  }
}

/** A host with the contract's types, which checks every output against the contract. */
export interface TestHost extends Host {
  ask<C extends Channel>(channel: C, input: CallInput<C>): Promise<Reply<OutputOf<C>>>
  /** The value of an accepted call. @throws Error with the problem when it was refused */
  value<C extends Channel>(channel: C, input: CallInput<C>): Promise<OutputOf<C>>
}

export async function testHost(ports: Ports): Promise<TestHost> {
  const host = await startHost(ports, { checkOutput: true })
  const ask: TestHost['ask'] = async (channel, input) => (await host.call(channel, input)) as never
  return {
    ...host,
    ask,
    value: async (channel, input) => {
      const reply = await ask(channel, input)
      if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.problem)}`)
      return reply.value
    },
  }
}
