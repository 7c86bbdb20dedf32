import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { signatureName } from './container-layout.ts'

/** One signed entry. */
export interface ManifestEntry {
  readonly name: string
  /** SHA-256, 32 octets. */
  readonly digest: Uint8Array
}

interface Reference {
  readonly name: string
  readonly type: string
  readonly algorithm: string
  readonly digest: string
}

const sha256 = 'http://www.w3.org/2001/04/xmlenc#sha256'
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

function typeOf(name: string): string {
  return name.endsWith('.json') ? 'application/json' : 'text/plain'
}

function render(references: readonly Reference[]): string {
  const lines = references.map(
    (r) => `  <asic:DataObjectReference URI="${r.name}" MimeType="${r.type}">
    <ds:DigestMethod Algorithm="${r.algorithm}"/>
    <ds:DigestValue>${r.digest}</ds:DigestValue>
  </asic:DataObjectReference>
`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
  <asic:SigReference URI="${signatureName}" MimeType="application/pkcs7-signature"/>
${lines.join('')}</asic:ASiCManifest>
`
}

/** ASiCManifest (ETSI EN 319 162-1, A.4) over the entries, in the order of their names. */
export function writeManifest(entries: readonly ManifestEntry[]): Uint8Array {
  const references = [...entries].sort(byName).map(({ name, digest }) => ({
    name,
    type: typeOf(name),
    algorithm: sha256,
    digest: Buffer.from(digest).toString('base64'),
  }))
  return Buffer.from(render(references), 'utf8')
}

const reference =
  /<asic:DataObjectReference URI="([A-Za-z0-9._-]{1,64})" MimeType="([a-z/]{1,32})">\n {4}<ds:DigestMethod Algorithm="([^"<>&\s]{1,80})"\/>\n {4}<ds:DigestValue>([A-Za-z0-9+/=]{1,100})<\/ds:DigestValue>/g

/**
 * Reads a manifest of ours without an XML parser: what is found in it is written again and must give the same bytes, so there is
 * no room for a DTD, entities, comments, other namespaces or another order. MANIFEST, or ALGORITHM when only the digest is another.
 */
export function readManifest(bytes: Uint8Array): Result<readonly ManifestEntry[], Problem> {
  const source = Buffer.from(bytes).toString('latin1')
  const references = [...source.matchAll(reference)].map(([, name = '', type = '', algorithm = '', digest = '']) => {
    return { name, type, algorithm, digest }
  })
  const names = references.map((r) => r.name)
  const sorted = names.every((name, i) => i === 0 || (names[i - 1] ?? '') < name)
  const typed = references.every((r) => r.type === typeOf(r.name))
  if (references.length === 0 || !sorted || !typed || render(references) !== source) {
    return refused(problem(refusalProblems, 'MANIFEST'))
  }
  if (references.some((r) => r.algorithm !== sha256)) {
    return refused(problem(refusalProblems, 'ALGORITHM', { part: 'ASiCManifest001.xml' }))
  }
  const entries = references.map(({ name, digest }) => ({ name, digest: Buffer.from(digest, 'base64') }))
  const exact = entries.every((e, i) => e.digest.length === 32 && e.digest.toString('base64') === references[i]?.digest)
  return exact ? ok(entries) : refused(problem(refusalProblems, 'MANIFEST'))
}
