import { writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { resolve } from 'node:path'
import { keepYoungApart } from '#electron/host/engine.ts'
import { benchEdit } from './bench-edit.ts'
import { benchExchange } from './bench-exchange.ts'
import { benchOpen } from './bench-open.ts'
import { benchRecompute } from './bench-recompute.ts'
import { benchStart } from './bench-start.ts'
import { printed, type BenchRow, type BenchScale } from './measure.ts'

/** Every measurement, one after the other: each beside its peer in the same run. */
export async function bench(scale: BenchScale): Promise<BenchRow[]> {
  // As in the program, also for what is measured without a host.
  keepYoungApart()
  const rows: BenchRow[] = []
  // Arithmetic first: the engine compiles it for what it has met, and the whole program would be a part of that.
  for (const part of [benchRecompute, benchEdit, benchOpen, benchExchange, benchStart])
    rows.push(...(await part(scale)))
  return rows
}

if (import.meta.main) {
  const rows = await bench(process.argv.includes('--small') ? 'small' : 'full')
  console.log(printed(rows))
  const machine = { node: process.version, platform: platform(), arch: arch(), cores: cpus().length }
  writeFileSync(resolve(import.meta.dirname, '../../bench.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`)
}
