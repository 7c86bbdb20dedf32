import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { rawZip } from '../container/raw-zip.ts'
import { Computer } from './program.ts'
import { expect, test, type Person } from './person.ts'

/** The digits of a key, in six groups. */
const digitsShown = /(\d{4} ){5}\d{4}/

interface Case {
  readonly file: string
  readonly lv: RegExp
  readonly en: RegExp
  /** What the list says in a few words. */
  readonly shortLv: string
  readonly shortEn: string
}

const cases: readonly Case[] = [
  {
    file: 'svesais.asice',
    shortLv: 'atslēga nav reģistrēta',
    shortEn: 'key not enrolled',
    lv: /^Parakstītājs nav zināms\. Fails nosauc sevi par “Ķeguma novad.*”, atslēgas cipari: (\d{4} ){5}\d{4}\. Piezvani /,
    en: /^The signer is not known\. The file calls itself “Ķeguma novad.*”, the digits of its key are (\d{4} ){5}\d{4}\. Phone/,
  },
  {
    file: 'mainitais.asice',
    shortLv: 'saturs mainīts pēc parakstīšanas',
    shortEn: 'changed after it was signed',
    lv: /^Faila saturs pēc parakstīšanas ir mainīts/,
    en: /^The content was changed after it was signed/,
  },
  {
    file: 'nogrieztais.asice',
    shortLv: 'trūkst faila beigu',
    shortEn: 'the end is missing',
    lv: /^Failam trūkst beigu daļas: tas nav līdz galam nokopēts/,
    en: /^The end of the file is missing: it was not copied/,
  },
  {
    file: 'teksts.asice',
    shortLv: 'nav Plānotavas fails',
    shortEn: 'not a Plānotava file',
    lv: /^Tas nav Plānotavas apmaiņas fails\./,
    en: /^This is not a Plānotava exchange file\./,
  },
  {
    file: 'tukss.asice',
    shortLv: 'tukšs fails',
    shortEn: 'empty file',
    lv: /^Fails ir tukšs \(0 baitu\)\./,
    en: /^The file is empty \(0 bytes\)\./,
  },
]

test('files that are not what they say are refused in words, and nothing changes', async ({ person }) => {
  test.setTimeout(400_000)
  const ogre = new Computer('ogre')
  const kegums = new Computer('kegums')
  try {
    const [known, strange] = await Promise.all([sent(ogre, 'ogres'), sent(kegums, 'keguma')])
    const r = person('region')
    await r.begin()
    await r.makeWorkspace(undefined)
    await r.call('exchange.enrol', { file: asContent(known.card), digits: known.digits })
    const files = hostile(r, known.file, strange.file)
    const before = await r.call('development.read', { municipality: 'ogres' })

    await test.step('they are looked at, and each says what is wrong, in both languages', async () => {
      await r.goTo('Apmaiņa')
      await r.choose(() => r.button('Izvēlēties failus…').click(), files)
      await expect(r.heading('Imports: 5 faili, 0 gatavu, 1 jāizlemj, 4 noraidīti')).toBeVisible()
      for (const one of cases) await expectWords(r, one, 'lv')
      await r.button('EN').click()
      await expect(r.heading('Import: 5 files, 0 ready, 1 to decide, 4 refused')).toBeVisible()
      for (const one of cases) await expectWords(r, one, 'en')
      await r.button('LV').click()
    })

    await test.step('the unknown signer leads to the enrolment, never past it', async () => {
      await fileButton(r, 'svesais.asice').click()
      await expect(r.page.getByText(/vispirms vajag sūtītāja atslēgas karti/)).toBeVisible()
      await expect(r.button(/^Importēt/)).toHaveCount(0)
    })

    await test.step('taken note of, they stand in the ledger; no data changed', async () => {
      await r.button('Ierakstīt žurnālā').click()
      await expect(r.heading('Importēts: 0 no 5 failiem')).toBeVisible()
      await expect(r.page.getByText('Ierakstīts žurnālā; dati nav mainīti.')).toBeVisible()
      await r.button('Žurnāls').click()
      const ledger = r.grid('Žurnāls')
      for (const { file, shortLv } of cases) await ledger.expectShown(file, 'Iznākums', shortLv)
      expect((await r.call('region.totals', {})).received).toBe(0)
      expect(await r.call('development.read', { municipality: 'ogres' })).toEqual(before)
      const { ledger: rows } = await r.call('exchange.state', {})
      expect(rows.filter(({ verdict }) => verdict !== 'OK' && verdict !== 'KEY_CARD')).toHaveLength(5)
    })

    await test.step('the key card of the unknown signer brings the digits to compare', async () => {
      await r.button('Imports').click()
      await r.button('Importēt vēl…').click()
      await r.choose(() => r.button('Izvēlēties failus…').click(), strange.card)
      await r.button('Salīdzināt un reģistrēt…').click()
      await expect(r.page.getByLabel('Pa tālruni dzirdētie cipari')).toBeVisible()
      await r.page.getByLabel('Pa tālruni dzirdētie cipari').fill(strange.digits)
      await r.button('Reģistrēt atslēgu').click()
      await expect(r.page.getByRole('gridcell', { name: strange.digits })).toBeVisible()
    })

    await test.step('the same file is good now, and the untouched one of the known signer was all along', async () => {
      await r.button('Imports').click()
      const cancel = r.button('Atcelt')
      if (await cancel.isVisible()) await cancel.click()
      const again = r.button('Importēt vēl…')
      if (await again.isVisible()) await again.click()
      await r.choose(() => r.button('Izvēlēties failus…').click(), [known.file, strange.file])
      await expect(r.heading('Imports: 2 faili, 2 gatavi')).toBeVisible()
    })
  } finally {
    await ogre.remove()
    await kegums.remove()
  }
})

function fileButton(r: Person, file: string) {
  return r.page.getByRole('list', { name: /^(Pārbaudītie faili|Checked files)$/ }).getByRole('button', { name: file })
}

async function expectWords(r: Person, one: Case, language: 'lv' | 'en'): Promise<void> {
  const button = fileButton(r, one.file)
  await expect(button).toContainText(language === 'lv' ? one.shortLv : one.shortEn)
  if (one.file === 'svesais.asice') await expect(button).toContainText(digitsShown)
  await button.click()
  await expect(r.page.getByText(one[language])).toBeVisible()
}

/** A municipality that has sent its key card and a file, by commands. */
async function sent(computer: Computer, municipality: string) {
  const workspace = join(computer.folder, 'darbs.planotava')
  const card = join(computer.folder, `karte-${municipality}.asice`)
  const file = join(computer.folder, `dati-${municipality}.asice`)
  await computer.terminal('new', workspace, '--role', 'municipality', '--municipality', municipality)
  const cell = { service: 'S01', field: 'existsNow', value: 'yes' }
  await computer.terminal('call', workspace, 'development.change', JSON.stringify({ cells: [cell] }))
  await computer.terminal('key', 'card', workspace, card)
  await computer.terminal('export', workspace, file)
  const digits = digitsShown.exec(await computer.terminal('key', 'show', workspace))?.[0] ?? ''
  return { card, file, digits }
}

/** Five bad files; each differs from a good one in one thing. */
function hostile(r: Person, good: string, strange: string): string[] {
  const bytes = readFileSync(good)
  const make: Record<string, Uint8Array> = {
    'svesais.asice': readFileSync(strange),
    'mainitais.asice': withChangedPayload(bytes),
    'nogrieztais.asice': bytes.subarray(0, Math.floor(bytes.length / 2)),
    'teksts.asice': Buffer.from('Labdien! Pielikumā ir mūsu dati.\n'),
    'tukss.asice': new Uint8Array(0),
  }
  return Object.entries(make).map(([name, content]) => {
    const path = join(r.computer.folder, name)
    writeFileSync(path, content)
    return path
  })
}

/** The same entries packed again, with one letter of the data changed. */
function withChangedPayload(good: Uint8Array): Buffer {
  const entries = Object.entries(unzipSync(good)).map(([name, bytes]) => {
    if (!name.endsWith('.json')) return { name, bytes, stored: name === 'mimetype' }
    const words = Buffer.from(bytes).toString('utf8')
    const changed = words.replace('"yes"', '"yos"')
    if (changed === words) throw new Error('the letter to change is not there')
    return { name, bytes: Buffer.from(changed, 'utf8') }
  })
  return rawZip(entries)
}

function asContent(path: string): { name: string; base64: string } {
  return { name: 'karte.asice', base64: readFileSync(path).toString('base64') }
}
