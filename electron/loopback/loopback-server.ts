import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Host } from '#electron/host/running-host.ts'
import { isIndex, readIndex, readPageFile } from '#electron/host/page-files.ts'
import { freshNonce, pageHeaders } from '#electron/host/page-policy.ts'
import { problem } from '#shared/kernel/problem.ts'
import { refused } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { bodyLimit, readCall } from './loopback-body.ts'
import { EventStreams } from './loopback-events.ts'
import { commandComesFromUs, comesFromUs, isPrefetch, type OwnAddress } from './loopback-guard.ts'
import { answerJson, answerText, answerTokenPage } from './loopback-answer.ts'
import { Sessions } from './loopback-session.ts'
import { loopbackText } from './loopback-text.ts'

export interface LoopbackOptions {
  readonly host: Host
  /** The built page: `dist/renderer`. */
  readonly rendererFolder: string
  /** A fixed port; without it the system gives a free one. */
  readonly programPort?: number
}

export interface Loopback {
  /** `http://127.0.0.1:PORT` */
  readonly address: string
  /** The address with a token that serves once. */
  readonly url: string
  /** Another such address, for another browser. */
  freshUrl(): string
  /** How many pages are open now. */
  openPages(): number
  /** Whether a page was ever shown. */
  wasVisited(): boolean
  /** Stops listening and ends the streams; the host stays open. */
  close(): Promise<void>
}

const tooLarge = refused({ code: 'REQUEST_TOO_LARGE', details: { megabytes: bodyLimit / 1024 / 1024 } })

/** Serves the page and the contract to browsers of this computer, and to nobody else. */
export async function startLoopback({ host, rendererFolder, programPort }: LoopbackOptions): Promise<Loopback> {
  const events = new EventStreams()
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(programPort ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const own: OwnAddress = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` }
  const sessions = new Sessions(port)
  const stopListening = host.onChanged((changed) => events.send({ changed }))
  let visited = false

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<ServerResponse> {
    for (const [name, value] of Object.entries(pageHeaders())) response.setHeader(name, value)
    if (!comesFromUs(request.headers, own)) return answerText(response, 403, loopbackText.refused)
    const [path = '', search = ''] = (request.url ?? '').split('?', 2)
    const known = sessions.knows(request.headers.cookie)
    const token = path === '/' ? new URLSearchParams(search).get('token') : null

    if (path === '/api/call' && request.method === 'POST') {
      if (!commandComesFromUs(request.headers, own)) return answerText(response, 403, loopbackText.refused)
      if (!known) return answerJson(response, refused(problem(workspaceProblems, 'HOST_GONE')), 401)
      return answerCall(request, response)
    }
    if (request.method !== 'GET') return answerText(response, 405, loopbackText.wrongMethod)
    if (token !== null && !known) {
      if (isPrefetch(request.headers)) return answerText(response, 503, loopbackText.notFound)
      const cookie = sessions.exchange(token)
      if (cookie === undefined) return answerTokenPage(response)
      response.setHeader('Set-Cookie', cookie)
    }
    if (token !== null) return response.writeHead(303, { Location: '/' }).end()
    if (!known && isIndex(path)) return answerTokenPage(response)
    if (!known) return answerText(response, 401, loopbackText.pageHow)
    if (path === '/api/events') return events.add(response)
    if (isIndex(path)) {
      visited = true
      return answerIndex(response)
    }
    const file = await readPageFile(rendererFolder, path)
    if (!file) return answerText(response, 404, loopbackText.notFound)
    return response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.bytes.length }).end(file.bytes)
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse): Promise<ServerResponse> {
    const body = await readCall(request)
    if (!body.ok && body.why === 'too-large') return answerJson(response, tooLarge, 413)
    if (!body.ok) return answerText(response, 415, loopbackText.notJson)
    return answerJson(response, await host.call(body.channel, body.input))
  }

  async function answerIndex(response: ServerResponse): Promise<ServerResponse> {
    const nonce = freshNonce()
    const page = await readIndex(rendererFolder, nonce)
    return response.writeHead(200, { ...pageHeaders(nonce), 'Content-Type': 'text/html; charset=utf-8' }).end(page)
  }

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A person who left in the middle of a request is no fault; anything else is ours, and must be seen in the terminal.
      if (request.destroyed && !request.complete) return
      console.error(error)
      if (!response.headersSent) answerText(response, 500, loopbackText.failed)
      else response.destroy()
    })
  })
  // One window asks many small things: connections are kept, so that no command waits for a new one.
  server.keepAliveTimeout = 120_000

  const freshUrl = () => `${own.origin}/?token=${sessions.freshToken()}`
  return {
    address: own.origin,
    url: freshUrl(),
    freshUrl,
    openPages: () => events.size,
    wasVisited: () => visited,
    async close() {
      stopListening()
      events.close()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const force = setTimeout(() => server.closeAllConnections(), 2000)
      await closed
      clearTimeout(force)
    },
  }
}
