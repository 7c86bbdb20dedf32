import { protocol } from 'electron'
import { isIndex, readIndex, readPageFile } from '#electron/host/page-files.ts'
import { freshNonce, pageHeaders } from '#electron/host/page-policy.ts'
import { isOwn, pageOrigin, scheme } from './app-address.ts'

/** Must be called before the app is ready. The scheme gets an origin of its own and no way around the policy. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export function servePage(rendererFolder: string): void {
  protocol.handle(scheme, (request) => answerPage(rendererFolder, request))
}

/** The page or one of its files, with the same policy as the browser host. */
export async function answerPage(rendererFolder: string, request: { url: string; method: string }): Promise<Response> {
  if (request.method !== 'GET' || !isOwn(request.url)) return nothing()
  const path = request.url.slice(pageOrigin.length).split(/[?#]/)[0] || '/'
  if (isIndex(path)) {
    const nonce = freshNonce()
    const headers = { ...pageHeaders(nonce), 'Content-Type': 'text/html; charset=utf-8' }
    return new Response(await readIndex(rendererFolder, nonce), { headers })
  }
  const file = await readPageFile(rendererFolder, path)
  if (!file) return nothing()
  return new Response(file.bytes, { headers: { ...pageHeaders(), 'Content-Type': file.type } })
}

function nothing(): Response {
  return new Response(null, { status: 404, headers: pageHeaders() })
}
