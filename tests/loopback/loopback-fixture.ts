import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Host } from '#electron/host/running-host.ts'
import { startLoopback, type Loopback } from '#electron/loopback/loopback-server.ts'

export const indexPage =
  '<!doctype html><meta name="csp-nonce" content="__NONCE__"><script type="module" src="/assets/a.js"></script>'

/** A host that answers every call with what it was asked, and lets the test say what changed. */
export class EchoHost implements Host {
  readonly calls: { channel: string; input: unknown }[] = []
  readonly #listeners = new Set<(modules: readonly string[]) => void>()

  call(channel: string, input: unknown) {
    this.calls.push({ channel, input })
    return Promise.resolve({ ok: true as const, value: { channel, input } })
  }

  onChanged(listener: (modules: readonly string[]) => void) {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  change(...modules: string[]) {
    for (const listener of this.#listeners) listener(modules)
  }

  close() {
    return Promise.resolve()
  }
}

export interface Site {
  readonly host: EchoHost
  readonly loopback: Loopback
  readonly port: number
  stop(): Promise<void>
}

/** A real server with a small page; beside the page's folder lies a secret that must never be served. */
export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'planotava-loopback-'))
  const rendererFolder = join(folder, 'renderer')
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true })
  writeFileSync(join(rendererFolder, 'index.html'), indexPage)
  writeFileSync(join(rendererFolder, 'assets', 'a.js'), 'export {}')
  writeFileSync(join(rendererFolder, 'assets', 'a.css'), 'body{}')
  writeFileSync(join(rendererFolder, 'assets', 'a.woff2'), 'font')
  writeFileSync(join(rendererFolder, 'assets', 'a.sqlite'), 'no page file')
  writeFileSync(join(rendererFolder, '.hidden.js'), 'hidden')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const host = new EchoHost()
  const loopback = await startLoopback({ host, rendererFolder })
  return {
    host,
    loopback,
    port: Number(new URL(loopback.address).port),
    async stop() {
      await loopback.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** One request exactly as written: node:http changes neither the path nor the Host header, as fetch does. */
export function ask(
  port: number,
  path: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
  body?: string | Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces).toString('utf8'),
        }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** Exchanges a fresh token. @returns the Cookie header of the new session */
export async function signIn({ loopback, port }: Site): Promise<string> {
  const url = new URL(loopback.freshUrl())
  const answer = await ask(port, url.pathname + url.search)
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

/** A POST as our page makes it. */
export function callAs(site: Site, cookie: string, body: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  const own = {
    cookie,
    origin: site.loopback.address,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  }
  return ask(site.port, '/api/call', { ...own, ...headers }, 'POST', body)
}
