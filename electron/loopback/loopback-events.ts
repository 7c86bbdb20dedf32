import type { ServerResponse } from 'node:http'

const keepAliveMs = 15_000

/** The open pages: each holds one event stream, over which it hears what changed. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>()
  readonly #pulse: NodeJS.Timeout

  constructor() {
    this.#pulse = setInterval(() => this.#write(': still here\n\n'), keepAliveMs)
    this.#pulse.unref()
  }

  /** How many pages are open now. */
  get size(): number {
    return this.#open.size
  }

  /** Keeps the answer open until the page or the program ends. */
  add(response: ServerResponse): ServerResponse {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
    response.write('retry: 1000\n\n')
    this.#open.add(response)
    return response.on('close', () => this.#open.delete(response))
  }

  send(message: unknown): void {
    this.#write(`data: ${JSON.stringify(message)}\n\n`)
  }

  close(): void {
    clearInterval(this.#pulse)
    for (const response of this.#open) response.end()
    this.#open.clear()
  }

  #write(text: string): void {
    for (const response of this.#open) response.write(text)
  }
}
