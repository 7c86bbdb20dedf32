import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { LinearProgram, ProgramSolution } from '#shared/kernel/linear-program.ts'
import type { SolverMessage, SolverTask } from './solver-worker.ts'

export interface SolveOptions {
  /** Answers with the best found after so long. */
  readonly seconds: number
  /** Aborted: answers with the best found as soon as the solver looks up. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: { readonly objective: number | null; readonly bound: number | null }) => void
}

/** After being asked to stop, a solver that does not look up in this time is ended, in milliseconds. */
const patience = 3000

/**
 * Solves a mixed-integer program by HiGHS in a thread of its own, so that the program goes on working meanwhile.
 * @throws Error when the solver itself breaks down
 */
export function solveProgram(program: LinearProgram, options: SolveOptions): Promise<ProgramSolution> {
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const worker = startWorker({ program, seconds: options.seconds, stop })
  return new Promise<ProgramSolution>((resolve, reject) => {
    let ending: NodeJS.Timeout | undefined
    let best: { readonly objective: number; readonly values: readonly number[] } | undefined
    let bound: number | null = null
    const ask = (): void => {
      Atomics.store(stop, 0, 1)
      ending ??= setTimeout(() => {
        resolve(
          best
            ? { ...best, status: 'best-found', bound }
            : { status: 'none-found', values: [], objective: null, bound },
        )
      }, patience)
    }
    if (options.signal?.aborted) ask()
    options.signal?.addEventListener('abort', ask)
    worker.on('message', (message: SolverMessage) => {
      if (message.kind === 'solved') resolve(message.solution)
      else if (message.kind === 'found') best = message
      else {
        bound = message.bound
        options.onProgress?.(message)
      }
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`the solver ended with code ${code}`)))
    worker.on('exit', () => {
      clearTimeout(ending)
      options.signal?.removeEventListener('abort', ask)
    })
  }).finally(() => worker.terminate())
}

/**
 * From the sources the worker is a file beside this one. In a bundle its code and its engine are read here and handed over, so that nothing
 * is loaded from anywhere but the archive of the desktop program.
 */
function startWorker(task: SolverTask): Worker {
  const here = import.meta.dirname
  if (import.meta.filename.endsWith('.ts')) return new Worker(join(here, 'solver-worker.ts'), { workerData: task })
  const code = readFileSync(join(here, 'solver-worker.cjs'), 'utf8')
  const engine = new Uint8Array(readFileSync(join(here, 'highs.wasm')))
  return new Worker(code, { eval: true, workerData: { ...task, engine } })
}
