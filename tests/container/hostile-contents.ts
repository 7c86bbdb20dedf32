import { manifestName, mimetypeName, readmeName, signatureName } from '#electron/container/container-layout.ts'
import { fileOf, fileWith, open, partsOf, type Hostile } from './exchange-world.ts'
import { rawZip, type RawEntry } from './raw-zip.ts'

const without = (name: string) => open(rawZip(partsOf().filter((entry) => entry.name !== name)))
const and = (entry: RawEntry) => open(rawZip([...partsOf(), entry]))
const changed = (name: string, bytes: string) => open(fileWith(name, { bytes: Buffer.from(bytes) }))
const manifest = (change: (good: string) => string) => open(fileOf({ manifest: change }))
const payload = (json: string | Uint8Array) => open(fileOf({ payload: Buffer.from(json) }))
const text = Buffer.from('text')
const dtd = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'

/** The signed list of parts drops or repeats one reference. */
function reference(manifestText: string, name: string): string {
  const match = new RegExp(` {2}<asic:DataObjectReference URI="${name}"[^]*?</asic:DataObjectReference>\n`).exec(
    manifestText,
  )
  if (!match) throw new Error(`no reference to ${name}`)
  return match[0]
}

export const hostileContents: readonly Hostile[] = [
  ['MIMETYPE', 'mimetype is not first', () => open(rawZip([...partsOf().slice(1), ...partsOf().slice(0, 1)]))],
  ['MIMETYPE', 'mimetype is missing', () => without(mimetypeName)],
  ['MIMETYPE', 'mimetype is deflated', () => open(fileWith(mimetypeName, { stored: false }))],
  ['MIMETYPE', 'mimetype of another format', () => changed(mimetypeName, 'application/vnd.etsi.asic-s+zip')],
  ['MIMETYPE', 'a line end after mimetype', () => changed(mimetypeName, 'application/vnd.etsi.asic-e+zip\n')],
  ['LAYOUT', 'the signature is missing', () => without(signatureName)],
  ['LAYOUT', 'the manifest is missing', () => without(manifestName)],
  ['LAYOUT', 'a second signature', () => and({ name: 'META-INF/signature002.p7s', bytes: text })],
  [
    'LAYOUT',
    'an XAdES signature added by another program',
    () => and({ name: 'META-INF/signatures0.xml', bytes: text }),
  ],
  ['LAYOUT', 'a second manifest', () => and({ name: 'META-INF/ASiCManifest002.xml', bytes: text })],
  ['LAYOUT', 'no readme, neither in the file nor in the manifest', () => open(dropped(readmeName))],
  ['LAYOUT', 'no payload, neither in the file nor in the manifest', () => open(dropped('payload.json'))],
  ['LAYOUT', 'a payload that is no .json', () => open(fileOf({ payloadName: 'payload.xml' }))],
  ['UNSIGNED_ENTRY', 'one more entry', () => and({ name: 'note.txt', bytes: text })],
  [
    'UNSIGNED_ENTRY',
    'the manifest leaves out the readme',
    () => manifest((m) => m.replace(reference(m, readmeName), '')),
  ],
  ['MISSING_ENTRY', 'the payload was taken out', () => without('payload.json')],
  ['MISSING_ENTRY', 'the manifest names the mimetype too', () => manifest((m) => withReference(m, 'mimetype'))],
  ['MISSING_ENTRY', 'the manifest names one more entry', () => manifest((m) => withReference(m, 'note.txt'))],
  ['DIGEST_MISMATCH', 'another payload', () => changed('payload.json', '{"kind":"submission"}')],
  ['DIGEST_MISMATCH', 'another readme', () => changed(readmeName, 'Izlasi mani! Read ME!\n')],
  ['MANIFEST', 'a DTD', () => manifest((m) => m.replace('?>\n', `?>\n${dtd}\n`))],
  ['MANIFEST', 'an entity', () => manifest((m) => m.replace('payload', '&#112;ayload'))],
  ['MANIFEST', 'a comment', () => manifest((m) => m.replace('</asic:ASiCManifest>', '<!-- --></asic:ASiCManifest>'))],
  ['MANIFEST', 'other line ends', () => manifest((m) => m.replaceAll('\n', '\r\n'))],
  ['MANIFEST', 'a byte order mark', () => manifest((m) => `\ufeff${m}`)],
  ['MANIFEST', 'nothing', () => manifest(() => '')],
  ['MANIFEST', 'another namespace', () => manifest((m) => m.replace('02918/v1.2.1', '02918/v1.1.1'))],
  ['MANIFEST', 'another signature file', () => manifest((m) => m.replace('signature001', 'signature002'))],
  ['MANIFEST', 'a path in a name', () => manifest((m) => m.replace('payload.json', '../payload.json'))],
  ['MANIFEST', 'another media type', () => manifest((m) => m.replace('application/json', 'text/html'))],
  ['MANIFEST', 'the same entry twice', () => manifest((m) => m.replace(reference(m, 'payload.json'), (r) => r + r))],
  [
    'MANIFEST',
    'the other order',
    () =>
      manifest((m) =>
        m.replace(reference(m, readmeName), '').replace('</asic:ASiCM', `${reference(m, readmeName)}</asic:ASiCM`),
      ),
  ],
  ['MANIFEST', 'a digest that is too short', () => manifest((m) => m.replace(/Value>.{4}/, 'Value>'))],
  [
    'MANIFEST',
    'a digest with another spelling',
    () => manifest((m) => m.replace(/(.)=<\//, (_, last) => `${nextLetter(String(last))}=</`)),
  ],
  ['ALGORITHM', 'SHA-1 in the manifest', () => manifest((m) => m.replaceAll('xmlenc#sha256', 'xmlenc#sha1'))],
  ['PAYLOAD_SYNTAX', 'no JSON', () => payload('{"a":1,}')],
  ['PAYLOAD_SYNTAX', 'something after the JSON', () => payload('{"a":1}{}')],
  ['PAYLOAD_SYNTAX', 'an empty payload', () => payload('')],
  ['PAYLOAD_ENCODING', 'a byte order mark', () => payload('\ufeff{"a":1}')],
  ['PAYLOAD_ENCODING', 'Latvian letters in windows-1257', () => payload(Buffer.from('7b2261223a22c2227d', 'hex'))],
  ['PAYLOAD_ENCODING', 'UTF-16', () => payload(Buffer.from('{"a":1}', 'utf16le'))],
  ['PAYLOAD_ENCODING', 'a bidi mark', () => payload('{"a":"\u202e"}')],
  ['PAYLOAD_VALUE', 'the same key twice', () => payload('{"a":1,"a":2}')],
  ['PAYLOAD_VALUE', 'a key of the prototype', () => payload('{"__proto__":{}}')],
  ['PAYLOAD_VALUE', 'a number too large to be exact', () => payload('{"a":9007199254740993}')],
  ['PAYLOAD_LIMIT', 'lists too deep', () => payload('['.repeat(40) + ']'.repeat(40))],
]

/** One more entry in the manifest, at its place in the order of names (before payload.json). */
function withReference(manifestText: string, name: string): string {
  const readme = reference(manifestText, readmeName)
  return manifestText.replace(readme, readme + readme.replace(readmeName, name))
}

/** The other base64 letter that decodes to the same bytes, because its last two bits are not used. */
function nextLetter(letter: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return alphabet[alphabet.indexOf(letter) + 1] ?? ''
}

function dropped(name: string): Uint8Array {
  const parts = partsOf({ manifest: (m) => m.replace(reference(m, name), '') })
  return rawZip(parts.filter((entry) => entry.name !== name))
}
