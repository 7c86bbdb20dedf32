import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumArguments, findChromium } from '../../build/chromium.ts'
import { ensureBuilt } from '../../build/build.ts'
import { temporaryFolder, testHost, testPorts } from '../test-host.ts'
import { quantile, row, type BenchRow, type BenchScale } from './measure.ts'

const root = resolve(import.meta.dirname, '../..')

interface Started {
  readonly process: ChildProcess
  readonly url: string
}

function startProgram(settings: string, file: string): Promise<Started> {
  const child = spawn(process.execPath, [join(root, 'build/start.ts'), '--no-browser', file], {
    env: { ...process.env, PLANOTAVA_HOST: 'browser', PLANOTAVA_SETTINGS: settings },
  })
  return new Promise((resolved, rejected) => {
    let out = ''
    child.stdout.on('data', (data) => {
      out += String(data)
      const url = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(out)?.[0]
      if (url) resolved({ process: child, url })
    })
    child.on('exit', () => rejected(new Error(out)))
  })
}

/** The resident memory of a process in megabytes (Linux). */
function residentMemory(pid: number | undefined): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid ?? 'self'}/status`, 'utf8'))?.[1]
  return Number(line ?? Number.NaN) / 1000
}

/** From starting the host to a grid that takes a key press, in a browser that is already running; and the host's memory then. */
export async function benchStart(scale: BenchScale): Promise<BenchRow[]> {
  const found = findChromium()
  if (!found) return []
  await ensureBuilt(root)
  const folder = temporaryFolder()
  const host = await testHost(testPorts(folder.path))
  const { path } = await host.value('workspace.create', { role: 'municipality', municipality: 'ogres' })
  await host.close()
  const browser = await chromium.launch({ executablePath: found, args: chromiumArguments() })
  const ours: number[] = []
  const empty: number[] = []
  let memory = 0
  try {
    for (let run = 0; run < (scale === 'small' ? 1 : 5); run++) {
      for (const [times, page, selector] of [
        [ours, '#/model', '[role="row"] [col-id="service"]'],
        [empty, '#/exchange', 'h1'],
      ] as const) {
        const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
        const tab = await context.newPage()
        const start = performance.now()
        const program = await startProgram(join(folder.path, 'settings'), path)
        await tab.goto(`${program.url}${page}`)
        await tab.waitForSelector(selector)
        times.push(performance.now() - start)
        memory = Math.max(memory, residentMemory(program.process.pid))
        await context.close()
        program.process.kill('SIGTERM')
        await new Promise((ended) => program.process.once('exit', ended))
      }
    }
  } finally {
    await browser.close()
    folder.remove()
  }
  const bare = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 3000)'])
  await new Promise((waited) => setTimeout(waited, 500))
  const bareMemory = residentMemory(bare.pid)
  bare.kill()
  return [
    row(
      {
        what: 'start of the host to a grid on screen',
        size: 'Model, 22 rows',
        ours: quantile(ours, 0.5),
        peer: quantile(empty, 0.5),
        peerName: 'the same start to a page without a grid',
        unit: 'ms',
        bar: '≤ 1200 ms',
      },
      1200,
    ),
    row(
      {
        what: 'memory of the host',
        size: 'one municipality',
        ours: memory,
        peer: bareMemory,
        peerName: 'bare Node',
        unit: 'MB',
        bar: '≤ 250 MB',
      },
      250,
    ),
  ]
}
