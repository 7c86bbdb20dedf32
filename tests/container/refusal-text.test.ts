import { describe, expect, it } from 'vitest'
import { openingNotes, refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problemText } from '#shared/kernel/problem.ts'

/** The list of the design, and the codes of the key. */
const codes =
  'EMPTY NOT_A_FILE NOT_CONTAINER TRUNCATED ZIP_STRUCTURE ZIP_ENCRYPTED ZIP_UNSUPPORTED ZIP_LIMIT PATH DUPLICATE_ENTRY ' +
  'MIMETYPE LAYOUT UNSIGNED_ENTRY MISSING_ENTRY DIGEST_MISMATCH MANIFEST ALGORITHM SIG_FORMAT SIG_INVALID CERT_BINDING CERT_USAGE ' +
  'CERT_EXPIRED CERT_NOT_YET_VALID SIGNING_TIME SIGNER_UNKNOWN SIGNER_REVOKED NOT_ENTITLED PAYLOAD_SYNTAX PAYLOAD_ENCODING ' +
  'PAYLOAD_VALUE PAYLOAD_SCHEMA PAYLOAD_LIMIT SCHEMA_NEW SCHEMA_OLD WRONG_ROUND WRONG_PROGRAMME DUPLICATE REPLAY_OLDER FORK UNRELATED ' +
  'PASSPHRASE_WRONG PASSPHRASE_NEEDED KEY_DAMAGED'

const sample = {
  part: 'payload.json',
  path: 'forecast[3].note',
  line: 12,
  signed: '2013-05-20T10:00:00.000Z',
  limit: '2013-05-19T08:30:00.000Z',
  now: '2013-05-20T09:00:00.000Z',
  imported: '2013-05-20T10:00:00.000Z',
  name: 'Ādažu novada pašvaldība',
  digits: '0000 0000 0000 0000 0000 0001',
  status: 'compromised',
  since: '2013-05-01',
  signer: 'Ādažu novada pašvaldība',
  municipality: 'Mālpils novads',
  file: '2013-05-01T10:00:00Z',
  ours: '2013-05-20T10:00:00Z',
  reason: 'document',
}

describe('the words of a refusal', () => {
  it('are there for every code of the design and no other', () => {
    expect(Object.keys(refusalProblems).sort()).toEqual(codes.split(' ').sort())
  })

  it.each(
    [...Object.entries(refusalProblems), ...Object.entries(openingNotes)].map(([code, words]) => ({ code, words })),
  )('$code says it in whole sentences in both languages, with nothing left undefined', ({ code, words }) => {
    const lv = problemText({ [code]: words }, { code, details: sample }, 'lv')
    const en = problemText({ [code]: words }, { code, details: sample }, 'en')
    for (const text of [lv, en]) expect(text).toMatch(/^[A-ZĀ-Ž][^]{30,}\.$/)
    expect(`${lv}${en}`).not.toMatch(/undefined|null|NaN|\[object/)
    expect(lv).toMatch(/[āčēģīķļņšūž]/)
    expect(en).not.toMatch(/[čģķļņ]|ir /)
  })

  it('name the part, the dates and the digits', () => {
    const say = (code: keyof typeof refusalProblems, language: 'lv' | 'en') => {
      return problemText(refusalProblems, { code, details: sample }, language)
    }
    expect(say('DIGEST_MISMATCH', 'lv')).toContain('payload.json')
    expect(say('CERT_EXPIRED', 'lv')).toContain(
      'parakstīts 20.05.2013., bet sūtītāja atslēga bija derīga līdz 19.05.2013. Sūtītājam',
    )
    expect(say('CERT_EXPIRED', 'en')).toContain('signed on 20.05.2013, but')
    expect(say('SIGNING_TIME', 'en')).toContain('20.05.2013 10:00 (UTC)')
    expect(say('SIGNER_UNKNOWN', 'lv')).toContain('0000 0000 0000 0000 0000 0001')
    expect(say('PAYLOAD_SYNTAX', 'lv')).toContain('12. rindā')
    expect(say('PAYLOAD_ENCODING', 'en')).toContain('Place in the file: forecast[3].note.')
  })
})
