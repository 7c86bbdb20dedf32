import { startHost } from '#electron/host/start-host.ts'
import { testPorts } from '../test-host.ts'

/** Started by `kill.test.ts` as a process of its own: edits one cell again and again and says each number once it is acknowledged. */
const [, , folder = '', path = '', first = '1'] = process.argv
const host = await startHost({ ...testPorts(folder), clock: () => new Date() })
const opened = await host.call('workspace.open', { path })
if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
for (let value = Number(first); ; value++) {
  const reply = await host.call('development.change', { cells: [{ service: 'S01', field: 'clients', value }] })
  if (!reply.ok) throw new Error(JSON.stringify(reply.problem))
  process.stdout.write(`${value}\n`)
}
