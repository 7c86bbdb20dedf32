import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { registerScheme, servePage } from '#electron/main/app-protocol.ts'
import { protocol } from './electron-stand-in.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

const folder = mkdtempSync(join(tmpdir(), 'planotava-page-'))
const renderer = join(folder, 'renderer')
mkdirSync(join(renderer, 'assets'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), 'secret')
writeFileSync(join(renderer, 'index.html'), '<meta name="csp-nonce" content="__NONCE__">')
writeFileSync(join(renderer, 'assets', 'a.js'), 'export {}')
servePage(renderer)
afterAll(() => rmSync(folder, { recursive: true }))

const get = async (url: string, method = 'GET') => {
  const response = await protocol.handlers.get('planotava')?.({ url, method })
  return { status: response?.status, headers: response?.headers, body: await response?.text() }
}

test('the scheme has an origin of its own, is secure, and has no way around the policy', () => {
  registerScheme()
  expect(protocol.schemes).toEqual([
    { scheme: 'planotava', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
})

test('the page carries the nonce that its policy names, fresh each time', async () => {
  const [a, b] = [await get('planotava://app/'), await get('planotava://app/#/prognoze')]
  const nonce = /content="([A-Za-z0-9+/=]{24})"/.exec(a.body ?? '')?.[1] ?? ''
  expect(a.headers?.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; " +
      `style-src 'self' 'nonce-${nonce}'; ` +
      "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
  expect(b.status).toBe(200)
  expect(b.headers?.get('content-security-policy')).not.toBe(a.headers?.get('content-security-policy'))
})

test('a file of the page has its type and is not sniffed', async () => {
  const { status, headers, body } = await get('planotava://app/assets/a.js')
  expect(status).toBe(200)
  expect(body).toBe('export {}')
  expect(headers?.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(headers?.get('x-content-type-options')).toBe('nosniff')
  expect(headers?.get('content-security-policy')).toContain("default-src 'none'")
})

test.each([
  'planotava://app/../secret.txt',
  'planotava://app/%2e%2e/secret.txt',
  'planotava://app/..%2fsecret.txt',
  'planotava://app/..%5csecret.txt',
  'planotava://other/assets/a.js',
  'planotava://app.example/assets/a.js',
  'planotava://app/nothing.js',
])('%s is not there', async (url) => {
  const { status, body } = await get(url)
  expect(status).toBe(404)
  expect(body).toBe('')
})

test('only reading is possible', async () => {
  expect((await get('planotava://app/', 'POST')).status).toBe(404)
})
