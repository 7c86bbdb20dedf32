import { startHost } from '#electron/host/start-host.ts'
import { testPorts } from '../test-host.ts'
import { must as mustOf, step } from './said.ts'

/**
 * Started as a process of its own, to be killed: edits, pastes, undoes, keeps and restores states, closes and opens the file again. Before
 * each command it says what the clients of S01 will be (`try 17`), and once it is acknowledged, that they are (`ok 17`).
 */
const [, , folder = '', path = '', from = '0', seed = '1'] = process.argv
const host = await startHost({ ...testPorts(folder), clock: () => new Date() })

let random = Number(seed)
/** A whole number below `n`; the same seed gives the same work. */
function below(n: number): number {
  random = (random * 48271) % 2147483647
  return random % n
}

const must = (channel: string, input: unknown) => mustOf(host, channel, input)

await must('workspace.open', { path })
let clients = Number(from)
const points: { readonly name: string; readonly clients: number }[] = []
for (;;) {
  const next = clients + 1
  const cell = (service: string, value: number) => ({ service, field: 'clients', value })
  const cells = [cell('S01', next), ...Array.from({ length: below(18) }, (_, at) => cell(`S${String(at + 2).padStart(2, '0')}`, below(500)))] // prettier-ignore
  await step(next, () => must('development.change', { cells }))
  switch (below(9)) {
    case 0:
      await step(clients, () => must('workspace.undo', {}))
      await step(next, () => must('workspace.redo', {}))
      break
    case 1: {
      const { name } = (await must('restore.make', { label: `n${next}` })) as { name: string }
      points.push({ name, clients: next })
      break
    }
    case 2: {
      const point = points[below(points.length || 1)]
      if (!point) break
      await step(point.clients, () => must('restore.apply', { point: point.name }))
      await step(next, () => must('development.change', { cells: [cell('S01', next)] }))
      await must('restore.remove', { point: point.name })
      points.splice(points.indexOf(point), 1)
      break
    }
    case 3:
      await must('workspace.close', {})
      await must('workspace.open', { path })
      break
  }
  clients = next
}
