import { describe, expect, it } from 'vitest'
import { hostileContents } from './hostile-contents.ts'
import { hostileSignatures } from './hostile-signatures.ts'
import { hostileZips } from './hostile-zips.ts'
import { adazi, codeOf, fileOf, open, payload } from './exchange-world.ts'

const tables = { 'the ZIP': hostileZips, 'the parts and the data': hostileContents, 'the signature': hostileSignatures }

describe('the valid control', () => {
  it('opens, and says who signed what and when', () => {
    const opened = open(fileOf())
    if (!opened.ok) throw new Error(opened.problem.code)
    expect(opened.value.payload).toEqual(payload)
    expect(opened.value.signer.municipality).toBe('adazu')
    expect(opened.value.signer.subject.organisation).toBe('Ādažu novada pašvaldība')
    expect(opened.value.signer.certificateDer).toEqual(adazi.certificateDer)
    expect(opened.value.signingTime.toISOString()).toBe('2013-05-20T10:00:00.000Z')
    expect(opened.value.notes).toEqual([])
  })
})

for (const [title, table] of Object.entries(tables)) {
  describe(`a file that differs from the control in one thing: ${title}`, () => {
    it.each(table)('%s: %s', (code, _difference, make) => {
      expect(codeOf(make())).toBe(code)
    })
  })
}

describe('the tables', () => {
  it('have a file for every code that opening can give', () => {
    const seen = new Set(Object.values(tables).flatMap((table) => table.map(([code]) => code)))
    const reachable =
      'EMPTY NOT_CONTAINER TRUNCATED ZIP_STRUCTURE ZIP_ENCRYPTED ZIP_UNSUPPORTED ZIP_LIMIT PATH DUPLICATE_ENTRY ' +
      'MIMETYPE LAYOUT UNSIGNED_ENTRY MISSING_ENTRY DIGEST_MISMATCH MANIFEST ALGORITHM SIG_FORMAT SIG_INVALID CERT_BINDING ' +
      'CERT_USAGE CERT_EXPIRED CERT_NOT_YET_VALID SIGNING_TIME SIGNER_UNKNOWN SIGNER_REVOKED ' +
      'PAYLOAD_SYNTAX PAYLOAD_ENCODING PAYLOAD_VALUE PAYLOAD_LIMIT'
    expect([...seen].sort()).toEqual(reachable.split(' ').sort())
  })
})
