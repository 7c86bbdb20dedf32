import type { IncomingMessage } from 'node:http'

/** A file travels as base64 inside JSON, so this allows files of 48 MB. */
export const bodyLimit = 64 * 1024 * 1024

export type Body =
  | { readonly ok: true; readonly channel: string; readonly input: unknown }
  | { readonly ok: false; readonly why: 'too-large' | 'not-json' }

/** Reads `{channel, input}`. What is too large is read to its end but not kept, so that the browser gets the answer. */
export async function readCall(request: IncomingMessage, limit: number = bodyLimit): Promise<Body> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size <= limit) pieces.push(piece)
    else pieces.length = 0
  }
  if (size > limit) return { ok: false, why: 'too-large' }
  if (type !== 'application/json') return { ok: false, why: 'not-json' }
  try {
    const call = JSON.parse(Buffer.concat(pieces).toString('utf8')) as { channel?: unknown; input?: unknown } | null
    if (typeof call?.channel !== 'string') return { ok: false, why: 'not-json' }
    return { ok: true, channel: call.channel, input: call.input }
  } catch {
    return { ok: false, why: 'not-json' }
  }
}
