import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { newestVersion } from '#electron/database/migrate.ts'
import { testHost, testPorts } from '../test-host.ts'
import { copyOfRegion, prepareImports } from './import-torture.ts'

const scripts = { edits: 'work-forever.ts', imports: 'import-forever.ts' } as const

/** What a killed program had said. */
interface Said {
  /** The last number that was acknowledged. */
  readonly acknowledged: number
  /** What it was about to make of it; the same when nothing was under way. */
  readonly tried: number
  /** How many commands were acknowledged. */
  readonly commands: number
}

/** Lets the program work and kills it `delay` milliseconds after its first word, or after it was started. */
export function workAndKill(
  folder: string,
  path: string,
  from: number,
  seed: number,
  delay: number,
  after: 'word' | 'start' = 'word',
  doing: keyof typeof scripts = 'edits',
): Promise<Said> {
  const script = resolve(import.meta.dirname, scripts[doing])
  return new Promise((done, failed) => {
    const program = spawn(process.execPath, [script, folder, path, String(from), String(seed)])
    let out = ''
    let errors = ''
    if (after === 'start') setTimeout(() => program.kill('SIGKILL'), delay)
    program.stdout.on('data', (data: Buffer) => {
      if (out === '' && after === 'word') setTimeout(() => program.kill('SIGKILL'), delay)
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

/** Where the corpus has the clients of S01. */
const clientsInCorpus = 41

/** Kills the program while it opens, upgrades or begins to work in a file of the oldest schema. @returns what is missing; null: nothing */
async function tortureOld(folder: string, run: number, seed: number): Promise<string | null> {
  const path = join(folder, `old-${run}.planotava`)
  const corpus = resolve(import.meta.dirname, '../migrations/corpus/schema-04.planotava.gz')
  writeFileSync(path, gunzipSync(readFileSync(corpus)))
  // From before the file is opened to the first commands after it was upgraded.
  const said = await workAndKill(folder, path, clientsInCorpus, seed, 250 + ((seed * 7919) % 350), 'start')
  const found = await look(folder, path)
  for (const name of [path, `${path}.restore`, `${path}.before-version-${newestVersion}`])
    rmSync(name, { recursive: true, force: true })
  if (found === said.acknowledged || found === said.tried) return null
  return `run ${run}, upgrading: acknowledged ${said.acknowledged}, tried ${said.tried}, found ${found}`
}

const importKills = [1, 2, 3, 4] as const

/** Kills the program while it takes in submissions, several times on the same file. @returns what is missing; null: nothing */
async function tortureImports(folder: string, prepared: string, run: number, seed: number): Promise<string | null> {
  const { path, remove } = copyOfRegion(prepared, run)
  let from = 0
  for (const again of importKills) {
    const said = await workAndKill(folder, path, from, seed + again, (seed * 7919 * again) % 350, 'word', 'imports')
    const found = await look(folder, path)
    if (found !== said.acknowledged && found !== said.tried)
      return `run ${run}, importing: acknowledged ${said.acknowledged}, tried ${said.tried}, found ${found}`
    from = found
  }
  remove()
  return null
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
  const region = await prepareImports(folder)
  const lost: string[] = []
  let commands = 0
  let kills = 0
  let from = 0
  for (const [run, delay] of delays.entries()) {
    const said = await workAndKill(folder, path, from, seed + run, delay)
    const found = await look(folder, path)
    if (found !== said.acknowledged && found !== said.tried)
      lost.push(`run ${run}, ${delay} ms: acknowledged ${said.acknowledged}, tried ${said.tried}, found ${found}`)
    kills++
    commands += said.commands
    from = found
    if (run % 5 === 4) {
      const old = await tortureOld(folder, run, seed + run)
      if (old !== null) lost.push(old)
      kills += 1 + importKills.length
      const imports = await tortureImports(folder, region, run, seed + run)
      if (imports !== null) lost.push(imports)
    }
    told(run + 1)
  }
  return { kills, commands, lost }
}
