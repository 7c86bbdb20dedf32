import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { temporaryFolder, testHost, testPorts } from '../test-host.ts'

const script = resolve(import.meta.dirname, 'edit-forever.ts')

/** Lets the program edit and kills it `delay` milliseconds after its first acknowledgement. @returns the last acknowledged number */
function editAndKill(folder: string, path: string, first: number, delay: number): Promise<number> {
  return new Promise((done, failed) => {
    const program = spawn(process.execPath, [script, folder, path, String(first)])
    let out = ''
    let errors = ''
    program.stdout.on('data', (data: Buffer) => {
      if (out === '') setTimeout(() => program.kill('SIGKILL'), delay)
      out += data.toString()
    })
    program.stderr.on('data', (data: Buffer) => (errors += data.toString()))
    program.on('close', (_code, signal) => {
      // A line without its end was not said whole, so it was not acknowledged.
      const said = out.slice(0, out.lastIndexOf('\n')).split('\n').map(Number)
      if (signal === 'SIGKILL') done(said.at(-1) ?? 0)
      else failed(new Error(errors))
    })
  })
}

it('keeps every acknowledged edit when it is killed at a random moment', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder()
  const host = await testHost(testPorts(folder.path))
  const { path } = await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })
  await host.close()
  const delays = fc.sample(fc.integer({ min: 0, max: 180 }), { numRuns: 12, seed: 20120312 })
  let last = 0
  for (const delay of delays) {
    const acknowledged = await editAndKill(folder.path, path, last + 1, delay)
    expect(acknowledged).toBeGreaterThan(last)
    // Opening takes over what the killed program journalled; closing leaves the ordinary file for another program to read.
    const again = await testHost(testPorts(folder.path))
    expect(await again.value('workspace.open', { path })).toMatchObject({ recovery: null })
    await again.close()
    const file = new DatabaseSync(path, { readOnly: true })
    expect(file.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    const { clients } = file.prepare(`SELECT clients FROM development_service WHERE service = 'S01'`).get() as {
      clients: number
    }
    const { changes } = file.prepare('SELECT count(*) AS changes FROM change').get() as { changes: number }
    file.close()
    // The one edit that was under way may be there or not; none that was acknowledged is missing, in the table and in the stream.
    expect([acknowledged, acknowledged + 1]).toContain(clients)
    expect(changes).toBe(clients)
    last = clients
  }
  expect(last).toBeGreaterThan(delays.length)
  folder.remove()
})
