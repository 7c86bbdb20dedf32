import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { digitsOf, toPem } from '#electron/container/certificate-form.ts'
import { makeSigningKey } from '#electron/container/certificate-make.ts'
import { manifestName, signatureName } from '#electron/container/container-layout.ts'
import { openContainer } from '#electron/container/open-container.ts'
import { writeContainer } from '#electron/container/write-container.ts'
import { readZip } from '#electron/container/zip-read.ts'
import { twinSignature } from './crafted-message.ts'
import { adazi, codeOf, fileOf, keyOf, now, open, partsOf, payload, signed, stranger, trust } from './exchange-world.ts'
import { openssl, run, withFolder } from './openssl.ts'
import { rawZip } from './raw-zip.ts'

const written = (signingTime = signed) =>
  writeContainer({ payload, payloadName: 'payload.json', ...adazi, signingTime })

function opened(bytes: Uint8Array) {
  const result = open(bytes)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

describe('a file that we wrote', () => {
  it('is confirmed by OpenSSL, sha256sum and unzip, without us', async () => {
    const key = makeSigningKey(
      { organisation: 'Ķeguma novada pašvaldība', code: '0740600', workstation: 'X' },
      new Date(),
    )
    const { bytes } = await writeContainer({ payload, payloadName: 'payload.json', ...key, signingTime: new Date() })
    withFolder((folder) => {
      folder.write('file.asice', bytes)
      folder.write('cert.pem', toPem(key.certificateDer))
      run(folder, 'unzip', ['-q', 'file.asice'])
      const check = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', signatureName]
      const trusted = ['-content', manifestName, '-CAfile', 'cert.pem', '-out', 'content']
      expect(openssl(folder, [...check, ...trusted])).toContain('CAdES Verification successful')
      folder.write('other.pem', toPem(stranger.certificateDer))
      expect(() => openssl(folder, [...check, '-content', manifestName, '-CAfile', 'other.pem'])).toThrow()
      const manifest = folder.read(manifestName).toString()
      for (const name of ['payload.json', 'LASIMANI.txt']) {
        const hex = run(folder, 'sha256sum', [name]).slice(0, 64)
        const value = new RegExp(`URI="${name}"[^]*?<ds:DigestValue>(.*?)</`).exec(manifest)?.[1]
        expect(value).toBe(Buffer.from(hex, 'hex').toString('base64'))
      }
      const readme = folder.read('LASIMANI.txt').toString()
      expect(readme).toContain('NAV kvalificēts elektroniskais paraksts')
      expect(readme).toContain('NOT a qualified electronic signature')
      expect(folder.read('mimetype').toString()).toBe('application/vnd.etsi.asic-e+zip')
    })
  })

  it('opens as what was put in; its id is the SHA-256 of the manifest', async () => {
    const { bytes, id } = await written()
    const file = opened(bytes)
    expect(file).toMatchObject({ id, payload, payloadName: 'payload.json', signingTime: signed, notes: [] })
    expect(file.signer.digits).toBe(digitsOf(adazi.certificateDer))
    const zip = readZip(bytes)
    const manifest = zip.ok ? zip.value.find((entry) => entry.name === manifestName) : undefined
    expect(
      createHash('sha256')
        .update(manifest?.data ?? '')
        .digest('hex'),
    ).toBe(id)
  })

  it('begins with the stored mimetype at its fixed place, as ASiC wants', async () => {
    const { bytes } = await written()
    expect(Buffer.from(bytes.subarray(30, 38)).toString()).toBe('mimetype')
    expect(Buffer.from(bytes.subarray(38, 69)).toString()).toBe('application/vnd.etsi.asic-e+zip')
  })

  it('has the same id when the same content is signed again, another with other content', async () => {
    const first = await written()
    const later = await written(new Date('2013-05-20T11:00:00Z'))
    expect(later.id).toBe(first.id)
    const other = await writeContainer({ payload: [1], payloadName: 'payload.json', ...adazi, signingTime: signed })
    expect(other.id).not.toBe(first.id)
  })

  it('is not written when the receiver would refuse it', async () => {
    const source = { payload, payloadName: 'payload.json', ...adazi, signingTime: signed }
    await expect(writeContainer({ ...source, payload: 'a\tb' })).rejects.toThrow('PAYLOAD_ENCODING')
    await expect(writeContainer({ ...source, payload: Buffer.from('{') })).rejects.toThrow('PAYLOAD_SYNTAX')
    await expect(writeContainer({ ...source, payloadName: '../a.json' })).rejects.toThrow('name')
    await expect(writeContainer({ ...source, privateKey: stranger.privateKey })).rejects.toThrow('belong')
  })
})

describe('the id', () => {
  it('is the same after unpacking and packing with another program', async () => {
    const { bytes, id } = await written()
    const again = withFolder((folder) => {
      folder.write('file.asice', bytes)
      run(folder, 'unzip', ['-q', 'file.asice'])
      run(folder, 'zip', ['-q', '-X', '-0', 'again.asice', 'mimetype'])
      run(folder, 'zip', [
        '-q',
        '-X',
        '-9',
        '-D',
        'again.asice',
        manifestName,
        signatureName,
        'payload.json',
        'LASIMANI.txt',
      ])
      return folder.read('again.asice')
    })
    expect(again.equals(bytes)).toBe(false)
    expect(opened(again).id).toBe(id)
  })

  it('is the same with the other valid signature (r, n − s)', () => {
    const first = opened(fileOf())
    const twin = opened(fileOf({ craft: { signature: twinSignature } }))
    expect(twin.id).toBe(first.id)
  })
})

describe('the clock', () => {
  it.each([
    ['2013-05-20T12:00:59Z', []],
    ['2013-05-20T12:01:01Z', ['CLOCK_AHEAD']],
    ['2013-05-21T12:00:00Z', ['CLOCK_AHEAD']],
    ['2013-01-09T08:00:00Z', []],
  ])('signed at %s, opened on 20.05.2013 12:00', (at, notes) => {
    expect(opened(fileOf({ signingTime: new Date(at) })).notes.map((note) => note.code)).toEqual(notes)
  })

  it('does not refuse a file of the last second of the certificate, opened years later', () => {
    const file = fileOf({ signingTime: new Date('2016-01-10T08:00:00Z') })
    expect(open(file, { now: new Date('2019-01-01T00:00:00Z') }).ok).toBe(true)
  })
})

describe('the trust list', () => {
  it('takes files of a retired key for 30 days, with a note', () => {
    const retired = [
      { certificateDer: adazi.certificateDer, municipality: 'adazu', status: 'retired', since: '2013-05-21' },
    ] as const
    const last = open(fileOf(), { trust: retired, now: new Date('2013-06-20T00:00:00Z') })
    expect(last.ok && last.value.notes).toEqual([{ code: 'SIGNER_RETIRED', details: { since: '2013-05-21' } }])
    const seconds = { trust: retired, now: new Date('2013-06-20T00:00:01Z') }
    expect(codeOf(open(fileOf(), seconds))).toBe('SIGNER_REVOKED')
    // a file that came in time may still be looked at years later
    expect(open(fileOf(), { ...seconds, importing: false }).ok).toBe(true)
  })

  it('tells an unknown signer by name and digits, and reads nothing of the payload', () => {
    const file = fileOf({ by: stranger, payload: Buffer.from('this is no JSON') })
    expect(open(file)).toEqual({
      ok: false,
      problem: {
        code: 'SIGNER_UNKNOWN',
        details: { name: 'Nezināmā novada pašvaldība', digits: digitsOf(stranger.certificateDer) },
      },
    })
  })

  it('is left aside for a key card, whose signer is nobody yet', () => {
    const card = open(fileOf({ by: stranger }), { trust: 'key-card' })
    expect(card.ok && card.value.signer.municipality).toBeNull()
    expect(codeOf(open(fileOf({ by: { ...stranger, privateKey: adazi.privateKey } }), { trust: 'key-card' }))).toBe(
      'SIG_INVALID',
    )
  })

  it('knows each of several municipalities by its own key', () => {
    const malpils = keyOf('Mālpils novada pašvaldība', '0807400')
    const both = [...trust, { ...trust[0]!, certificateDer: malpils.certificateDer, municipality: 'malpils' }]
    const file = open(fileOf({ by: malpils }), { trust: both })
    expect(file.ok && file.value.signer.municipality).toBe('malpils')
  })
})

describe('a file inside a container that somebody signed around it', () => {
  const signature = { name: 'META-INF/signatures0.xml', bytes: Buffer.from('<qualified/>') }
  const mimetype = { name: 'mimetype', bytes: Buffer.from('application/vnd.etsi.asic-e+zip'), stored: true }
  const around = (inner: Uint8Array, name = 'Ādažu novads.asice') => [mimetype, { name, bytes: inner }, signature]

  it('is opened, and the outer signature is said to be unchecked', () => {
    const inner = opened(fileOf())
    const outer = opened(rawZip(around(fileOf())))
    expect(outer).toEqual({ ...inner, notes: [{ code: 'OUTER_SIGNATURE_NOT_CHECKED' }] })
  })

  it('may be packed as other programs do: descriptors, comments, extra fields', () => {
    const loose = around(fileOf()).map((entry) => ({
      ...entry,
      both: { flags: 0x0808, extra: Buffer.of(0xfe, 0xca, 0, 0) },
      local: { crc: 0, packed: 0, size: 0 },
      listed: { comment: 'qDigiDoc' },
    }))
    expect(opened(rawZip(loose, { comment: 'mimetype=application/vnd.etsi.asic-e+zip' })).payload).toEqual(payload)
  })

  it.each([
    [
      'DIGEST_MISMATCH',
      'the inner file was changed',
      rawZip(around(rawZip(partsOf().map((e) => (e.name === 'payload.json' ? { ...e, bytes: Buffer.from('1') } : e))))),
    ],
    ['SIGNER_UNKNOWN', 'the inner signer is not known', rawZip(around(fileOf({ by: stranger })))],
    ['EMPTY', 'the inner file is empty', rawZip(around(new Uint8Array(0)))],
    ['NOT_CONTAINER', 'the inner file is something else', rawZip(around(Buffer.from('%PDF')))],
    ['LAYOUT', 'a container in a container in a container', rawZip(around(rawZip(around(fileOf(), 'inner.asice'))))],
    ['PATH', 'two files are wrapped', rawZip([...around(fileOf()), { name: 'cits ā.asice', bytes: fileOf() }])],
    ['LAYOUT', 'a file of another kind is wrapped', rawZip(around(fileOf(), 'a.pdf'))],
    ['MIMETYPE', 'a plain ZIP around it', rawZip([{ name: 'a.asice', bytes: fileOf() }])],
    [
      'ZIP_LIMIT',
      'the inner file is a bomb',
      rawZip([mimetype, { name: 'a.asice', bytes: Buffer.of(1), both: { size: 0x7fffffff } }, signature]),
    ],
    [
      'ZIP_STRUCTURE',
      'the inner file is not packed as it says',
      rawZip([mimetype, { name: 'a.asice', bytes: fileOf(), both: { crc: 5 } }, signature]),
    ],
    ['TRUNCATED', 'the outer file is cut', rawZip(around(fileOf())).subarray(0, -30)],
    [
      'TRUNCATED',
      'the outer file is cut, the inner one stored',
      rawZip([mimetype, { name: 'a.asice', bytes: fileOf(), stored: true }, signature]).subarray(0, -30),
    ],
  ])('%s: %s', (code, _difference, bytes) => {
    expect(codeOf(openContainer(bytes, { trust, now }))).toBe(code)
  })
})
