import { get } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, callAs, signIn, startSite, type Site } from './loopback-fixture.ts'

let site: Site
let cookie: string
const question = JSON.stringify({ channel: 'forecast.read', input: { service: 'S01' } })

beforeAll(async () => {
  site = await startSite()
  cookie = await signIn(site)
})
afterAll(() => site.stop())

describe('the token', () => {
  test('is exchanged for a session cookie once, and leads to the page', async () => {
    const { pathname, search } = new URL(site.loopback.url)
    const first = await ask(site.port, pathname + search)
    expect(first.status).toBe(303)
    expect(first.headers.location).toBe('/')
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(new RegExp(`^planotava-${site.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`)),
    ])
    const second = await ask(site.port, pathname + search)
    expect(second.status).toBe(403)
    expect(second.headers['set-cookie']).toBeUndefined()
    expect(second.body).toContain('Vajadzīga jauna adrese')
    expect(second.body).toContain('A fresh address is needed')
  })

  test('that is unknown gets nothing', async () => {
    expect((await ask(site.port, '/?token=guess')).status).toBe(403)
    expect((await ask(site.port, '/?token=')).status).toBe(403)
  })

  test('of a fresh address opens another browser, and each address serves', async () => {
    const [a, b] = [new URL(site.loopback.freshUrl()), new URL(site.loopback.freshUrl())]
    expect(a.search).not.toBe(b.search)
    expect((await ask(site.port, `/${a.search}`)).status).toBe(303)
    expect((await ask(site.port, `/${b.search}`)).status).toBe(303)
  })

  test('is not used up by a browser that only fetches ahead', async () => {
    const { search } = new URL(site.loopback.freshUrl())
    expect((await ask(site.port, `/${search}`, { 'sec-purpose': 'prefetch;prerender' })).status).toBe(503)
    expect((await ask(site.port, `/${search}`)).status).toBe(303)
  })

  test('used again in a browser that has a session leads to the page', async () => {
    expect((await ask(site.port, '/?token=used', { cookie })).status).toBe(303)
  })
})

describe('without the cookie', () => {
  test.each(['/', '/index.html'])('%s says how to get a fresh address', async (path) => {
    const answer = await ask(site.port, path)
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('nospiežot Enter')
    expect(answer.body).not.toContain('csp-nonce')
  })

  test.each(['/assets/a.js', '/api/events'])('%s is refused', async (path) => {
    expect((await ask(site.port, path)).status).toBe(401)
  })

  test('a call is refused and does not reach the host', async () => {
    const before = site.host.calls.length
    expect((await callAs(site, '', question)).status).toBe(401)
    expect((await callAs(site, `planotava-${site.port}=guess`, question)).status).toBe(401)
    expect(site.host.calls.length).toBe(before)
  })

  test('a cookie of a program on another port does not serve', async () => {
    const value = cookie.split('=')[1] ?? ''
    expect((await callAs(site, `planotava-1=${value}`, question)).status).toBe(401)
  })
})

describe('who may ask', () => {
  test.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1'])('Host %s is refused', async (host) => {
    const name = host === 'localhost' || host === 'evil.example' ? `${host}:${site.port}` : host
    expect((await ask(site.port, '/', { cookie, host: name })).status).toBe(403)
    expect((await callAs(site, cookie, question, { host: name })).status).toBe(403)
  })

  test('a call with our cookie from our page is answered', async () => {
    const answer = await callAs(site, cookie, question)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(JSON.parse(answer.body)).toEqual({
      ok: true,
      value: { channel: 'forecast.read', input: { service: 'S01' } },
    })
  })

  test.each([
    ['another origin', { origin: 'http://evil.example' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
    ['the name localhost', { origin: 'http://localhost' }],
    ['a page without origin', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['the same site, another origin', { 'sec-fetch-site': 'same-site' }],
  ])('a call from %s is refused', async (_name, headers) => {
    const before = site.host.calls.length
    expect((await callAs(site, cookie, question, headers)).status).toBe(403)
    expect(site.host.calls.length).toBe(before)
  })

  test('a call that does not say where it comes from is refused', async () => {
    const headers = { cookie, 'content-type': 'application/json' }
    expect((await ask(site.port, '/api/call', headers, 'POST', question)).status).toBe(403)
  })

  test('events and files are not given to other sites either', async () => {
    const foreign = { cookie, 'sec-fetch-site': 'same-site' }
    expect((await ask(site.port, '/api/events', foreign)).status).toBe(403)
    expect((await ask(site.port, '/assets/a.js', foreign)).status).toBe(403)
    expect((await ask(site.port, '/api/events', { cookie, origin: 'http://127.0.0.1:1' })).status).toBe(403)
  })
})

describe('a call', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'of the type "%s" is refused',
    async (type) => {
      expect((await callAs(site, cookie, question, { 'content-type': type })).status).toBe(415)
    },
  )

  test.each(['{', 'null', '[]', '{"input":1}', '{"channel":5}'])('%s is refused', async (body) => {
    expect((await callAs(site, cookie, body)).status).toBe(415)
  })

  test('of 64 MB passes, one byte more is refused and does not reach the host', async () => {
    const frame = JSON.stringify({ channel: 'exchange.import', input: '' }).length
    const whole = JSON.stringify({ channel: 'exchange.import', input: 'x'.repeat(64 * 1024 * 1024 - frame) })
    expect((await callAs(site, cookie, whole)).status).toBe(200)
    const before = site.host.calls.length
    const more = await callAs(site, cookie, `${whole} `)
    expect(more.status).toBe(413)
    expect(JSON.parse(more.body)).toEqual({
      ok: false,
      problem: { code: 'REQUEST_TOO_LARGE', details: { megabytes: 64 } },
    })
    expect(site.host.calls.length).toBe(before)
  })

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const answer = await ask(site.port, '/api/call', { cookie, origin: site.loopback.address }, method)
    expect(answer.status).toBe(method === 'GET' ? 404 : 405)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('the page', () => {
  test('carries a fresh nonce in the page and in exactly this policy', async () => {
    const [a, b] = [await ask(site.port, '/', { cookie }), await ask(site.port, '/', { cookie })]
    const nonce = /content="([A-Za-z0-9+/=]{24})"/.exec(a.body)?.[1] ?? ''
    expect(a.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; " +
        `style-src 'self' 'nonce-${nonce}'; ` +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(b.headers['content-security-policy']).not.toBe(a.headers['content-security-policy'])
    expect(a.body).not.toContain('__NONCE__')
    expect(a.headers['content-type']).toBe('text/html; charset=utf-8')
  })

  test.each(['/', '/assets/a.js', '/nothing.js', '/?token=guess'])(
    '%s is never kept and never sniffed',
    async (path) => {
      const { headers } = await ask(site.port, path, { cookie })
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    },
  )

  test.each([
    ['/assets/a.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['/assets/a.css', 'text/css; charset=utf-8', 'body{}'],
    ['/assets/a.woff2', 'font/woff2', 'font'],
  ])('%s has its type', async (path, type, body) => {
    const answer = await ask(site.port, path, { cookie })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe(type)
    expect(answer.body).toBe(body)
  })

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '//secret.txt',
    '/assets//a.js',
    '/a.js%00.txt',
    '/%',
    '/.hidden.js',
    '/assets/a.sqlite',
    '/assets',
    '/nothing.js',
    'http://evil.example/assets/a.js',
  ])('%s is not there', async (path) => {
    const answer = await ask(site.port, path, { cookie })
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('secret')
  })
})

test('an open page hears what changed, and counts as open until it is closed', async () => {
  const heard = await new Promise<string>((resolve, reject) => {
    let text = ''
    const request = get(
      { host: '127.0.0.1', port: site.port, path: '/api/events', headers: { cookie } },
      (response) => {
        expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
        expect(site.loopback.openPages()).toBe(1)
        response.on('data', (piece: Buffer) => {
          text += piece.toString()
          if (!text.includes('data:')) return
          request.destroy()
          resolve(text)
        })
        site.host.change('forecast', 'costing')
      },
    )
    request.on('error', reject)
  })
  expect(heard).toContain('data: {"changed":["forecast","costing"]}\n\n')
  await expect.poll(() => site.loopback.openPages()).toBe(0)
})

test('only this computer is listened to', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const others = addresses
    .filter(({ address, family }) => family === 'IPv4' && address !== '127.0.0.1')
    .map(({ address }) => address)
  // 127.0.0.2 is this computer too and answers to any program that listens on all addresses: there is always one to try on Linux.
  for (const address of [...others, ...(process.platform === 'linux' ? ['127.0.0.2'] : [])]) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: address, port: site.port, timeout: 2000 }, () => resolve(true))
      socket.on('error', () => resolve(false)).on('timeout', () => resolve(false))
    })
    expect(reached, address).toBe(false)
  }
  expect((await ask(site.port, '/')).status).toBe(403)
})
