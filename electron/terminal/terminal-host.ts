import { join, resolve } from 'node:path'
import type { CallInput, Channel, OutputOf } from '#shared/contract/api.ts'
import type { Host } from '#electron/host/running-host.ts'
import { RefusedError } from './terminal-io.ts'

/** The program's folder: where package.json stands, in a checkout as in the packaged program. */
const root = join(import.meta.dirname, '..', '..')

/** A host whose refusals are thrown as `RefusedError`, for commands that stop at the first. */
export interface Caller {
  readonly host: Host
  call<C extends Channel>(channel: C, input: CallInput<C>): Promise<OutputOf<C>>
}

/** Starts the program, with a workspace open when a file is named, and closes it when the work is done. */
export async function withHost<T>(file: string | undefined, work: (caller: Caller) => Promise<T>): Promise<T> {
  const [{ startHost }, { nodePorts }] = await Promise.all([
    import('#electron/host/start-host.ts'),
    import('#electron/host/node-ports.ts'),
  ])
  const host = await startHost(nodePorts(root))
  const caller: Caller = {
    host,
    call: async <C extends Channel>(channel: C, input: CallInput<C>) => {
      const reply = await host.call(channel, input)
      if (!reply.ok) throw new RefusedError(reply.problem)
      return reply.value as OutputOf<C>
    },
  }
  try {
    if (file !== undefined) await caller.call('workspace.open', { path: resolve(file) })
    return await work(caller)
  } finally {
    await host.close()
  }
}
