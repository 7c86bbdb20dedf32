import { describe, expect, it } from 'vitest'
import { digitsOf, fingerprintOf, fromPem, toPem } from '#electron/container/certificate-form.ts'
import { makeSigningKey } from '#electron/container/certificate-make.ts'
import { isSubject, parseCertificate } from '#electron/container/certificate-read.ts'
import { adazi, codeOf, made } from './exchange-world.ts'
import { openssl, withFolder } from './openssl.ts'

describe('the certificate of a workstation', () => {
  it('is read by OpenSSL as it was meant', () => {
    const shown = withFolder((folder) => {
      folder.write('cert.pem', toPem(adazi.certificateDer))
      return openssl(folder, ['x509', '-in', 'cert.pem', '-noout', '-text', '-nameopt', 'utf8,sep_multiline'])
    })
    const lines = shown.split('\n').map((line) => line.trim())
    for (const line of [
      'Version: 3 (0x2)',
      'Signature Algorithm: ecdsa-with-SHA256',
      'C=LV',
      'O=Ādažu novada pašvaldība',
      'organizationIdentifier=0804400',
      'CN=DARBSTACIJA-1',
      'Not Before: Jan  9 08:00:00 2013 GMT',
      'Not After : Jan 10 08:00:00 2016 GMT',
      'NIST CURVE: P-256',
      'X509v3 Basic Constraints: critical',
      'CA:FALSE',
      'X509v3 Key Usage: critical',
      'Digital Signature, Non Repudiation',
    ]) {
      expect(lines).toContain(line)
    }
  })

  it('comes back from its DER, and from PEM, as what it was made of', () => {
    const parsed = parseCertificate(adazi.certificateDer)
    if (!parsed.ok) throw new Error(parsed.problem.code)
    expect(parsed.value.subject).toEqual({
      organisation: 'Ādažu novada pašvaldība',
      code: '0804400',
      workstation: 'DARBSTACIJA-1',
    })
    expect(parsed.value.serial).toHaveLength(16)
    expect(parsed.value.notAfter.toISOString()).toBe('2016-01-10T08:00:00.000Z')
    expect(Buffer.from(fromPem(toPem(adazi.certificateDer)) ?? [])).toEqual(Buffer.from(adazi.certificateDer))
  })

  it('has a serial number and a key of its own each time', () => {
    const again = makeSigningKey({ organisation: 'Ādažu novada pašvaldība', code: '0804400', workstation: 'X' }, made)
    expect(fingerprintOf(again.certificateDer)).not.toBe(fingerprintOf(adazi.certificateDer))
  })

  it('is good beyond 2049, where the times are written differently', () => {
    const subject = { organisation: 'A', code: '1', workstation: 'X' }
    expect(codeOf(parseCertificate(makeSigningKey(subject, new Date('2048-06-01T00:00:00Z')).certificateDer))).toBe(
      'opened',
    )
    expect(codeOf(parseCertificate(makeSigningKey(subject, new Date('2060-06-01T00:00:00Z')).certificateDer))).toBe(
      'opened',
    )
  })

  it('is never made for a subject outside the limits', () => {
    const good = { organisation: 'Mālpils novada pašvaldība', code: '0807400', workstation: 'SOC-1' }
    expect(isSubject(good)).toBe(true)
    for (const bad of [
      { ...good, organisation: '' },
      { ...good, organisation: 'ā'.repeat(65) },
      { ...good, organisation: ' Mālpils' },
      { ...good, organisation: 'Mālpils\nRīga' },
      { ...good, workstation: 'SOC\u202e1' },
      { ...good, code: '0807400/1' },
    ]) {
      expect(isSubject(bad)).toBe(false)
      expect(() => makeSigningKey(bad, made)).toThrow(RangeError)
    }
  })
})

describe('the 24 digits', () => {
  it('are the first ten bytes of the SHA-256, as a decimal number in groups', () => {
    // SHA-256 of no bytes begins e3b0c44298fc1c149afb, which is 1 075237960602370811665147
    expect(digitsOf(new Uint8Array(0))).toBe('0752 3796 0602 3708 1166 5147')
    expect(digitsOf(adazi.certificateDer)).toMatch(/^\d{4}( \d{4}){5}$/)
  })
})

describe('PEM', () => {
  it.each([
    ['two certificates', () => toPem(adazi.certificateDer).repeat(2)],
    ['words around it', () => `Labdien!\n${toPem(adazi.certificateDer)}`],
    ['a key', () => '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'],
    ['nothing', () => ''],
    ['base64 with another ending', () => '-----BEGIN CERTIFICATE-----\nAB==\n-----END CERTIFICATE-----\n'],
  ])('is not taken: %s', (_what, pem) => {
    expect(fromPem(pem())).toBeUndefined()
  })
})
