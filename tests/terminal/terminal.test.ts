import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'planotava-terminal-'))
const at = (name: string): string => join(folder, name)

interface Answer {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A real process, as a script of the region starts it. */
function planotava(
  args: readonly string[],
  more: { input?: string; passphrase?: string; language?: string; lock?: string } = {},
): Answer {
  const { input = '', passphrase = 'zaļa bite lido', language = 'en', lock } = more
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'electron/terminal/terminal.ts'), ...args],
    {
      input,
      encoding: 'utf8',
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        PLANOTAVA_SETTINGS: at('settings'),
        PLANOTAVA_PASSPHRASE: passphrase,
        PLANOTAVA_LANGUAGE: language,
        ...(lock === undefined ? {} : { PLANOTAVA_FILE_PASSPHRASE: lock }),
      },
    },
  )
  return { code: status, out: stdout, err: stderr }
}

function done(...args: string[]): string {
  const { code, out, err } = planotava(args)
  expect(err).toBe('')
  expect(code).toBe(0)
  return out
}

const ogre = at('ogre.planotava')
const region = at('region.planotava')
const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>

beforeAll(() => {
  done('new', 'ogre.planotava', '--role', 'municipality', '--municipality', 'ogres')
  done('new', 'region.planotava', '--role', 'region')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the whole way of a file', () => {
  test('call fills in the model, from a file and from standard input', () => {
    const { services } = json(done('call', ogre, 'programme.read')) as { services: { code: string }[] }
    const cells = services.flatMap(({ code }) => [
      { service: code, field: 'existsNow', value: 'no' },
      { service: code, field: 'decision', value: 'not-planned' },
    ])
    writeFileSync(at('cells.json'), JSON.stringify({ cells }))
    done('call', ogre, 'development.change', '@cells.json')
    const one = JSON.stringify({ cells: [{ service: 'S01', field: 'reason', value: 'Ābele' }] })
    const { rows } = json(planotava(['call', ogre, 'development.change', '-'], { input: one }).out) as {
      rows: unknown[]
    }
    expect(rows.length).toBeGreaterThan(0)
  })

  test('what contradicts itself is not exported', () => {
    const decide = (value: string) =>
      done(
        'call',
        ogre,
        'development.change',
        JSON.stringify({ cells: [{ service: 'S02', field: 'decision', value }] }),
      )
    decide('keep')
    expect(planotava(['export', ogre, 'early.asice'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^EXPORT_BLOCKED: \d+ places? must/) as string,
    })
    expect(existsSync(at('early.asice'))).toBe(false)
    decide('not-planned')
  })

  test('key card, enrolment by the digits, export, verification, import', () => {
    const shown = done('key', 'show', ogre)
    const digits = /(?:\d{4} ){5}\d{4}/.exec(shown)?.[0] ?? ''
    expect(done('key', 'card', ogre, 'card.asice')).toContain(digits)
    expect(planotava(['key', 'enrol', region, 'card.asice', '--digits', '0000'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^DIGITS_DIFFER: /) as string,
    })
    expect(done('key', 'enrol', region, 'card.asice', '--digits', digits)).toContain('Ogres novads')
    done('export', ogre, 'one.asice')
    writeFileSync(at('trust.json'), done('call', region, 'exchange.trustList'))

    const unknown = planotava(['verify', 'one.asice', '--json'])
    expect(unknown.code).toBe(1)
    expect(json(unknown.out)).toMatchObject({ file: 'one.asice', ok: false, code: 'SIGNER_UNKNOWN', signer: digits })
    expect(json(done('verify', 'one.asice', '--trust', 'trust.json', '--json'))).toMatchObject({
      file: 'one.asice',
      ok: true,
      code: 'OK',
      signer: digits,
      municipality: 'ogres',
      revision: 1,
    })
    expect(done('import', region, 'one.asice')).toMatch(/^one\.asice: OK · ogres · r1 · .* cells changed: 45\n$/)
    const { rows } = json(done('call', region, 'development.read', '{"municipality":"ogres"}')) as {
      rows: { service: string; reason: string | null }[]
    }
    expect(rows.find(({ service }) => service === 'S01')?.reason).toBe('Ābele')
  })

  test('several files at once: each has its line, and a refused one makes the exit code 1', () => {
    writeFileSync(at('empty.asice'), '')
    const answer = planotava(['import', region, 'empty.asice', 'one.asice', folder, '--json'])
    expect(answer.code).toBe(1)
    const lines = answer.out.trim().split('\n').map(json)
    expect(lines.map(({ file, code, ok }) => [file, code, ok])).toEqual([
      ['empty.asice', 'EMPTY', false],
      ['one.asice', 'DUPLICATE', true],
      [folder, 'NOT_A_FILE', false],
    ])
    expect(planotava(['import', region, 'one.asice']).code).toBe(0)
  })

  test('a certificate in the trust list may be a file beside it', () => {
    const [entry] = JSON.parse(readFileSync(at('trust.json'), 'utf8')) as {
      certificate: string
      municipality: string
    }[]
    writeFileSync(at('ogre.pem'), entry?.certificate ?? '')
    writeFileSync(at('trust-by-path.json'), JSON.stringify([{ certificate: 'ogre.pem', municipality: 'ogres' }]))
    expect(planotava(['verify', 'one.asice', '--trust', 'trust-by-path.json']).code).toBe(0)
    writeFileSync(at('trust-bad.json'), JSON.stringify([{ certificate: 'cells.json', municipality: 'ogres' }]))
    expect(planotava(['verify', 'one.asice', '--trust', 'trust-bad.json']).err).toMatch(/^TRUST_INVALID: /)
    expect(planotava(['verify', 'one.asice', '--trust', 'none.json']).err).toMatch(/^TRUST_UNREADABLE: /)
  })

  test('OUT is never overwritten silently, and no revision is used up for it', () => {
    copyFileSync(at('one.asice'), at('kept.asice'))
    expect(planotava(['export', ogre, 'kept.asice'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^OUT_EXISTS: /) as string,
    })
    expect(readFileSync(at('kept.asice'))).toEqual(readFileSync(at('one.asice')))
    expect(json(done('call', ogre, 'exchange.state'))['nextRevision']).toBe(2)
    expect(done('export', ogre, 'kept.asice', '--force')).toContain('revision 2')
    expect(done('verify', 'kept.asice', '--trust', 'trust.json')).toContain('r2')
  })

  test('OUT is never a workspace, not even with --force', () => {
    const before = readFileSync(ogre)
    symlinkSync(ogre, at('link.asice'))
    const { nextRevision } = json(done('call', ogre, 'exchange.state'))
    for (const [command, out] of [
      [['export', ogre], 'ogre.planotava'],
      [['key', 'card', ogre], 'ogre.planotava'],
      [['export', ogre], 'ogre.planotava.lock'],
      [['export', ogre], 'link.asice'],
      [['export', ogre], region],
      [['export', at('link.asice')], ogre],
    ] as const) {
      expect(planotava([...command, out, '--force'])).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(/^OUT_IS_WORKSPACE: /) as string,
      })
    }
    expect(readFileSync(ogre)).toEqual(before)
    expect(json(done('call', ogre, 'exchange.state'))).toMatchObject({ nextRevision })
  })

  test('an OUT that cannot be written uses up no revision', () => {
    const { nextRevision } = json(done('call', ogre, 'exchange.state'))
    mkdirSync(at('mape.asice'))
    for (const args of [['nav/tādas/x.asice'], ['mape.asice'], ['mape.asice', '--force'], ['ogre.planotava/x.asice']]) {
      expect(planotava(['export', ogre, ...args])).toMatchObject({
        code: 1,
        err: expect.stringMatching(/^OUT_(UNUSABLE|EXISTS): /) as string,
      })
    }
    expect(json(done('call', ogre, 'exchange.state'))).toMatchObject({ nextRevision })
    expect(readdirSync(folder).filter((name) => name.includes('.trying-'))).toEqual([])
  })

  test('a trust list is taken strictly', () => {
    const [entry] = JSON.parse(readFileSync(at('trust.json'), 'utf8')) as object[]
    for (const change of [{ Status: 'retired' }, { status: 'lost' }, { since: 'vakar' }, { since: '2012-02-30' }]) {
      writeFileSync(at('strict.json'), JSON.stringify([{ ...entry, ...change }]))
      expect(planotava(['verify', 'one.asice', '--trust', 'strict.json'])).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(/^TRUST_UNREADABLE: /) as string,
      })
    }
    writeFileSync(at('strict.json'), JSON.stringify([{ ...entry, status: 'retired', since: '2999-01-01' }]))
    expect(planotava(['verify', 'one.asice', '--trust', 'strict.json']).code).toBe(0)
  })

  test('a name cannot turn the line around', () => {
    writeFileSync(at('x\u202ey.asice'), '')
    const { out, err } = planotava(['verify', 'x\u202ey.asice', 'nav\nOK: viss labi'])
    expect(out).toBe('x·y.asice: EMPTY\nnav·OK: viss labi: NOT_A_FILE\n')
    expect(err).not.toContain('\u202e')
  })

  test('a damaged key file is said to be damaged', () => {
    const keys = at('settings/keys')
    const { fingerprint } = json(done('key', 'show', ogre, '--json'))
    const path = join(keys, `${String(fingerprint)}.json`)
    const good = readFileSync(path)
    writeFileSync(path, good.subarray(0, -20))
    expect(planotava(['export', ogre, 'x.asice']).err).toMatch(/^KEY_DAMAGED: /)
    expect(planotava(['key', 'card', ogre, 'x.asice']).err).toMatch(/^KEY_DAMAGED: /)
    rmSync(path)
    expect(planotava(['export', ogre, 'x.asice']).err).toMatch(/^KEY_ELSEWHERE: /)
    mkdirSync(path)
    expect(planotava(['export', ogre, 'x.asice']).err).toMatch(/^KEY_DAMAGED: /)
    rmSync(path, { recursive: true })
    writeFileSync(path, good)
  })

  test('the passphrase is asked for nobody when there is no terminal', () => {
    expect(planotava(['export', ogre, 'x.asice'], { passphrase: '' })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^PASSPHRASE_NEEDED: /) as string,
    })
    expect(planotava(['export', ogre, 'x.asice'], { passphrase: 'ne tā parole' }).err).toMatch(/^PASSPHRASE_WRONG: /)
    expect(existsSync(at('x.asice'))).toBe(false)
  })

  test('a file that is locked with a passphrase is verified and taken in with it', () => {
    const lock = 'pie upes sēž vārna'
    expect(planotava(['export', ogre, 'locked.asice'], { lock }).code).toBe(0)
    expect(planotava(['verify', 'locked.asice', '--trust', 'trust.json']).err).toMatch(/^SEALED: /)
    expect(planotava(['verify', 'locked.asice', '--trust', 'trust.json'], { lock: 'cita parole' }).err).toMatch(
      /^SEALED: /,
    )
    expect(planotava(['verify', 'locked.asice', '--trust', 'trust.json'], { lock }).out).toContain('OK')
    expect(planotava(['import', region, 'locked.asice'], { lock }).code).toBe(0)
  })
})

describe('what is typed', () => {
  test('help in both languages, Latvian unless asked otherwise', () => {
    expect(planotava(['help'], { language: '' }).out).toContain('jauns darba fails')
    expect(done('help', '--language', 'en')).toContain('a new workspace')
  })

  test('channels lists the contract with its schemas', () => {
    const channels = JSON.parse(done('channels', '--json')) as { name: string; kind: string; input: object }[]
    expect(channels.find(({ name }) => name === 'exchange.import')).toMatchObject({
      kind: 'command',
      input: { type: 'object', required: ['files'] },
    })
    expect(done('channels')).toMatch(/^exchange\.export +command +workspace$/m)
  })

  test('channels without a workspace are called with “-”', () => {
    expect(json(done('call', '-', 'settings.read'))).toMatchObject({ language: 'lv' })
    expect(planotava(['call', '-', 'exchange.state']).code).toBe(2)
  })

  test.each([
    [['bogus']],
    [['new']],
    [['new', 'x.planotava', '--role', 'king']],
    [['new', 'x.planotava', '--role', 'region', '--municipality', 'ogres']],
    [['help', '--language', 'xx']],
    [['key']],
    [['key', 'enrol', 'a', 'b']],
    [['export', 'a']],
    [['verify']],
    [['verify', 'a', '--what']],
    [['call', 'ogre.planotava', 'development.read', '{']],
    [['call', 'ogre.planotava', 'development.read', '@nowhere.json']],
  ])('%j is not written properly: exit code 2', (args) => {
    const { code, out, err } = planotava(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })

  test.each([
    [['call', 'ogre.planotava', 'no.such'], 'UNKNOWN_CHANNEL'],
    [['call', 'ogre.planotava', 'development.change', '{}'], 'INPUT_INVALID'],
    [['call', 'none.planotava', 'development.read'], 'WORKSPACE_MISSING'],
    [['new', 'ogre.planotava', '--role', 'region'], 'WORKSPACE_EXISTS'],
    [['new', 'x.planotava', '--role', 'municipality', '--municipality', 'narva'], 'MUNICIPALITY_UNKNOWN'],
    [['import', 'ogre.planotava', 'empty.asice'], 'REGION_ONLY'],
    [['key', 'enrol', 'region.planotava', 'empty.asice', '--digits', '1'], 'EMPTY'],
  ])('%j is refused with a code and words', (args, refusal) => {
    const { code, out, err } = planotava(args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(new RegExp(`^${refusal}: \\S`))
  })
})
