import type { IncomingHttpHeaders } from 'node:http'

/** Where we are: `http://127.0.0.1:PORT`. */
export interface OwnAddress {
  readonly host: string
  readonly origin: string
}

/**
 * Whether a request can come from our own page or from the person's own address line.
 *
 * The exact Host header defeats DNS rebinding (a foreign name that points to 127.0.0.1); Origin and Sec-Fetch-Site defeat requests that
 * another page, also one on another port of this computer, makes with our cookie.
 */
export function comesFromUs(headers: IncomingHttpHeaders, own: OwnAddress): boolean {
  if (headers.host !== own.host) return false
  if (headers.origin !== undefined && headers.origin !== own.origin) return false
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}

/** A command must say where it comes from: browsers always send Origin with a POST. */
export function commandComesFromUs(headers: IncomingHttpHeaders, own: OwnAddress): boolean {
  return headers.origin === own.origin && comesFromUs(headers, own)
}

/** Whether the browser only fetches ahead: that must not use up the token. */
export function isPrefetch(headers: IncomingHttpHeaders): boolean {
  return /prefetch|prerender/.test(String(headers['sec-purpose'] ?? headers['purpose']))
}
