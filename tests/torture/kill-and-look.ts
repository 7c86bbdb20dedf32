import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { testHost, testPorts } from '../test-host.ts'

const script = resolve(import.meta.dirname, 'work-forever.ts')

/** What a killed program had said. */
interface Said {
  /** The last number that was acknowledged. */
  readonly acknowledged: number
  /** What it was about to make of it; the same when nothing was under way. */
  readonly tried: number
  /** How many commands were acknowledged. */
  readonly commands: number
}

/** Lets the program work and kills it `delay` milliseconds after its first word. */
export function workAndKill(folder: string, path: string, from: number, seed: number, delay: number): Promise<Said> {
  return new Promise((done, failed) => {
    const program = spawn(process.execPath, [script, folder, path, String(from), String(seed)])
    let out = ''
    let errors = ''
    program.stdout.on('data', (data: Buffer) => {
      if (out === '') setTimeout(() => program.kill('SIGKILL'), delay)
      out += data.toString()
    })
    program.stderr.on('data', (data: Buffer) => (errors += data.toString()))
    program.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') {
        failed(new Error(errors))
        return
      }
      // A line without its end was not said whole, so it was not acknowledged.
      const lines = out.slice(0, out.lastIndexOf('\n')).split('\n')
      const last = (word: string) => lines.findLast((line) => line.startsWith(word))?.slice(word.length)
      const acknowledged = Number(last('ok ') ?? from)
      done({
        acknowledged,
        tried: Number(last('try ') ?? acknowledged),
        commands: lines.filter((line) => line.startsWith('ok ')).length,
      })
    })
  })
}

/**
 * Opens what a killed program left, closes it, and looks at the file with another program.
 * @returns the number found @throws Error when it does not open, had to be mended, or is no whole SQLite file
 */
export async function look(folder: string, path: string): Promise<number> {
  const host = await testHost(testPorts(folder))
  const { recovery } = await host.value('workspace.open', { path })
  await host.close()
  if (recovery !== null) throw new Error(`mended: ${JSON.stringify(recovery)}`)
  const file = new DatabaseSync(path, { readOnly: true })
  try {
    const check = JSON.stringify(file.prepare('PRAGMA integrity_check').get())
    if (check !== '{"integrity_check":"ok"}') throw new Error(check)
    const broken = file.prepare('PRAGMA foreign_key_check').all()
    if (broken.length > 0) throw new Error(`foreign keys: ${broken.length}`)
    const sql = `SELECT clients FROM development_service WHERE service = 'S01'`
    return Number(file.prepare(sql).get()?.['clients'] ?? 0)
  } finally {
    file.close()
  }
}

export interface Tortured {
  readonly kills: number
  readonly commands: number
  /** Runs after which an acknowledged command was missing. */
  readonly lost: readonly string[]
}

/** Kills the program again and again on one workspace. @param told after each kill */
export async function torture(
  folder: string,
  delays: readonly number[],
  seed: number,
  told: (run: number) => void = () => undefined,
): Promise<Tortured> {
  const host = await testHost(testPorts(folder))
  const { path } = await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })
  await host.close()
  const lost: string[] = []
  let commands = 0
  let from = 0
  for (const [run, delay] of delays.entries()) {
    const said = await workAndKill(folder, path, from, seed + run, delay)
    const found = await look(folder, path)
    if (found !== said.acknowledged && found !== said.tried)
      lost.push(`run ${run}, ${delay} ms: acknowledged ${said.acknowledged}, tried ${said.tried}, found ${found}`)
    commands += said.commands
    from = found
    told(run + 1)
  }
  return { kills: delays.length, commands, lost }
}
