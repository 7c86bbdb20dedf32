import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Reply } from '#shared/kernel/reply.ts'
import { startLoopback } from '#electron/loopback/loopback-server.ts'
import { startHost } from '#electron/host/start-host.ts'
import { hostSuite, type HostUnderTest } from './hosts.ts'
import { temporaryFolder, testPorts } from './test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let files = 0
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => folder.remove())

/** The program behind a real server on 127.0.0.1, called as the page in the browser calls it. */
async function open(prepare: (call: HostUnderTest['call']) => Promise<Reply>): Promise<HostUnderTest> {
  const host = await startHost(testPorts(folder.path), { checkOutput: true })
  const server = await startLoopback({ host, rendererFolder: join(folder.path, 'renderer') })
  const entered = await fetch(server.url, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const call: HostUnderTest['call'] = async (channel, input) => {
    const response = await fetch(`${server.address}/api/call`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Cookie: cookie,
        Origin: server.address,
        'Sec-Fetch-Site': 'same-origin',
      },
      body: JSON.stringify({ channel, input }),
    })
    return (await response.json()) as Reply
  }
  const reply = await prepare(call)
  if (!reply.ok) throw new Error(JSON.stringify(reply.problem))
  return {
    call,
    close: async () => {
      await server.close()
      await host.close()
    },
  }
}

describe('in the browser', () => {
  hostSuite(
    {
      name: 'browser',
      create: (path, municipality) =>
        open((call) => call('workspace.create', { role: 'municipality', municipality, path })),
      open: (path) => open((call) => call('workspace.open', { path })),
    },
    () => join(folder.path, `browser-${++files}.planotava`),
  )
})
