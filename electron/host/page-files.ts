import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { noncePlaceholder } from './page-policy.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** Whether a path names the page itself. */
export function isIndex(path: string): boolean {
  return path === '/' || path === '/index.html'
}

/**
 * One file of the built page.
 * @param folder the built page (`dist/renderer`)
 * @param path the path of the request, still percent-encoded, beginning with `/`
 * @returns undefined for anything that is not a file of a known type in that folder: there is no way out of the folder, because each part
 * of the path must be a plain name
 */
export async function readPageFile(folder: string, path: string): Promise<PageFile | undefined> {
  const parts = plainParts(path)
  const type = types[extname(parts?.at(-1) ?? '').toLowerCase()]
  if (!parts || !type) return undefined
  try {
    return { bytes: new Uint8Array(await readFile(join(folder, ...parts))), type }
  } catch {
    return undefined
  }
}

/** The page with its nonce put in. @throws Error when the page has not been built */
export async function readIndex(folder: string, nonce: string): Promise<string> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  return page.replaceAll(noncePlaceholder, nonce)
}

/** @returns undefined when a part is empty, hidden, has a separator, a colon (Windows streams and drives) or a control character in it */
function plainParts(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined
  let decoded: string[]
  try {
    decoded = path.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
  return decoded.every((part) => /^[^./\\:\u0000-\u001f][^/\\:\u0000-\u001f]*$/.test(part)) ? decoded : undefined
}
