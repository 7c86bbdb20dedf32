import { randomBytes } from 'node:crypto'

/** The word in index.html that is replaced by a fresh nonce each time the page is served. */
export const noncePlaceholder = '__NONCE__'

/** A value for one page load that nobody can guess (128 bits, base64). */
export function freshNonce(): string {
  return randomBytes(16).toString('base64')
}

/**
 * What a page of ours may do: only its own scripts, no inline script, no eval, nothing from elsewhere. Styles that a library adds while
 * running (the grid, the component library) carry the nonce. Without a nonce no inline style is possible at all.
 */
export function contentPolicy(nonce?: string): string {
  const style = nonce === undefined ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`
  return [
    "default-src 'none'",
    "script-src 'self'",
    style,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The headers of every answer, in the desktop window and in the browser alike. */
export function pageHeaders(nonce?: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy(nonce),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}
