import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startHost } from '#electron/host/start-host.ts'
import { testPorts } from '../test-host.ts'
import { firstClients, revisionsMade, submissionName } from './import-torture.ts'
import { must, step } from './said.ts'

/**
 * Started as a process of its own, to be killed: the region takes in one revision of a municipality after the other, also two at a time, with
 * a damaged file beside them, takes imports back and makes them again, closes and opens its file. Says before each command what the clients
 * of S01 will be, and once it is acknowledged, that they are.
 */
const [, , folder = '', path = '', from = '0', seed = '1'] = process.argv
const host = await startHost({ ...testPorts(folder), clock: () => new Date() })

let random = Number(seed)
function below(n: number): number {
  random = (random * 48271) % 2147483647
  return random % n
}

const file = (revision: number, cut = false) => {
  const name = submissionName(revision)
  const bytes = readFileSync(join(folder, name))
  return { name, base64: (cut ? bytes.subarray(0, bytes.length / 2) : bytes).toString('base64') }
}

await must(host, 'workspace.open', { path })
let revision = Math.max(0, Number(from) - firstClients)
const clients = () => (revision === 0 ? 0 : firstClients + revision)
for (;;) {
  const more = Math.min(1 + below(2), revisionsMade - revision)
  if (more > 0) {
    const before = clients()
    const files = Array.from({ length: more }, (_, at) => file(revision + 1 + at))
    revision += more
    if (below(3) === 0) files.push(file(revision, true))
    await step(clients(), () => must(host, 'exchange.import', { files }))
    if (below(4) === 0) {
      await step(before, () => must(host, 'workspace.undo', {}))
      const redone = below(2) === 0
      await step(clients(), () =>
        redone ? must(host, 'workspace.redo', {}) : must(host, 'exchange.import', { files }),
      )
    }
  } else {
    // Everything is in: the newest is taken again, which changes nothing but the ledger.
    await step(clients(), () => must(host, 'exchange.import', { files: [file(revision)] }))
  }
  if (below(5) === 0) {
    await must(host, 'workspace.close', {})
    await must(host, 'workspace.open', { path })
  }
}
