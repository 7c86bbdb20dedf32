import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { temporaryFolder, testHost, testPorts } from '../test-host.ts'
import { fattened } from './fat-workspace.ts'
import { quantile, row, timesOf, type BenchRow, type BenchScale } from './measure.ts'

/** Opening a workspace: read, check, migrate, ready for the first question; beside `sqlite3` doing quick_check on the same file. */
export async function benchOpen(scale: BenchScale): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const megabytes of scale === 'small' ? [1] : [1, 10, 50]) {
    const folder = temporaryFolder()
    const host = await testHost(testPorts(folder.path))
    const { path } = await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })
    await host.value('workspace.close', {})
    await fattened(path, megabytes)
    const ours = await timesOf(scale === 'small' ? 2 : 7, async () => {
      await host.value('workspace.open', { path })
      await host.value('workspace.undoState', {})
      await host.value('workspace.close', {})
    })
    await host.close()
    const hasPeer = spawnSync('sqlite3', ['-version']).status === 0
    const peer = hasPeer
      ? await timesOf(scale === 'small' ? 2 : 7, () => spawnSync('sqlite3', [path, 'PRAGMA quick_check']))
      : null
    rows.push(
      row(
        {
          what: 'open a workspace, check, migrate',
          size: `${(statSync(path).size / 1e6).toFixed(1)} MB`,
          ours: quantile(ours, 0.5),
          peer: peer && quantile(peer, 0.5),
          peerName: 'sqlite3, quick_check (a process)',
          unit: 'ms',
          bar: '≤ 300 ms at 10 MB',
        },
        megabytes === 10 ? 300 : null,
      ),
    )
    folder.remove()
  }
  return rows
}
