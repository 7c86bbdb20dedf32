/** How far a piece of long work is. */
export interface JobProgress {
  readonly found: boolean
  readonly gap: number | null
}

/** What long work is given: it looks whether it should stop, and says how far it is. */
export interface Job {
  readonly signal: AbortSignal
  report(progress: JobProgress): void
}

interface Running {
  readonly stop: AbortController
  readonly began: number
  progress: JobProgress
}

/** The long work of a program that is under way. Nothing of it outlives the program, and nothing of it writes. */
export class Jobs {
  readonly #running = new Map<string, Running>()

  /** Starts counting; undefined when this name is taken. @returns what the work is given, and what to call at its end */
  begin(id: string): { readonly job: Job; readonly end: () => void } | undefined {
    if (this.#running.has(id)) return undefined
    const running: Running = {
      stop: new AbortController(),
      began: performance.now(),
      progress: { found: false, gap: null },
    }
    this.#running.set(id, running)
    const job: Job = { signal: running.stop.signal, report: (progress) => (running.progress = progress) }
    return { job, end: () => this.#running.delete(id) }
  }

  progress(id: string): (JobProgress & { readonly seconds: number }) | undefined {
    const running = this.#running.get(id)
    return running && { ...running.progress, seconds: (performance.now() - running.began) / 1000 }
  }

  /** @returns whether there was anything to stop */
  stop(id: string): boolean {
    const running = this.#running.get(id)
    running?.stop.abort()
    return running !== undefined
  }

  /** The workspace is closed: nobody waits for an answer any more. */
  stopAll(): void {
    for (const { stop } of this.#running.values()) stop.abort()
  }
}
