import type { Reply } from '#shared/kernel/reply.ts'

/** What every transport (desktop window, browser, terminal) sees of the program. */
export interface Host {
  /** Calls one channel of the contract; never throws. */
  call(channel: string, input: unknown): Promise<Reply>
  /** Hears which modules changed after each accepted command. @returns a function that stops listening */
  onChanged(listener: (modules: readonly string[]) => void): () => void
  /** Finishes what is under way, writes, releases the lock. */
  close(): Promise<void>
}
