import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { formatDate } from '#shared/kernel/date-text.ts'
import { rawZip } from '../container/raw-zip.ts'
import { expect, test, type Person } from './person.ts'
import { Computer, passphrase } from './program.ts'

/*
 * A whole round: the region opens it; of five municipalities one answers as asked (Ogre), one says that nothing changed (Ādaži), one is late
 * (Ķekava), one sends from two computers (Mārupe), and one file was changed on its way (Salaspils). Answers go back to them.
 */
const digitsShown = /(\d{4} ){5}\d{4}/

interface Office {
  readonly computer: Computer
  readonly workspace: string
  readonly card: string
  readonly digits: string
}

async function office(id: string): Promise<Office> {
  const computer = new Computer(id)
  const workspace = join(computer.folder, 'darbs.planotava')
  const card = join(computer.folder, `karte-${id}.asice`)
  await computer.terminal('new', workspace, '--role', 'municipality', '--municipality', id)
  await fill(computer, workspace, 'S01', 41)
  await computer.terminal('key', 'card', workspace, card)
  const digits = digitsShown.exec(await computer.terminal('key', 'show', workspace))?.[0] ?? ''
  return { computer, workspace, card, digits }
}

async function fill(computer: Computer, workspace: string, service: string, clients: number): Promise<void> {
  const cells = [
    { service, field: 'existsNow', value: 'yes' },
    { service, field: 'clients', value: clients },
  ]
  await computer.terminal('call', workspace, 'development.change', JSON.stringify({ cells }))
}

function asContent(path: string): { name: string; base64: string } {
  return { name: path.split('/').at(-1) ?? '', base64: readFileSync(path).toString('base64') }
}

async function exported({ computer, workspace }: Office, name: string): Promise<string> {
  const file = join(computer.folder, name)
  await computer.terminal('export', workspace, file)
  return file
}

/** Compares the region's digits and takes in what it sent, by commands. */
async function takeIn(
  { computer, workspace }: Office,
  ...files: { name: string; base64: string }[]
): Promise<string[]> {
  const said = await computer.terminal('call', workspace, 'answer.import', JSON.stringify({ files }))
  return (JSON.parse(said) as { files: { code: string }[] }).files.map(({ code }) => code)
}

test('a whole round with five municipalities, from opening it to the answers', async ({ person }) => {
  test.setTimeout(600_000)
  const offices: Office[] = []
  try {
    for (const id of ['ogres', 'adazu', 'kekavas', 'marupes', 'salaspils']) offices.push(await office(id))
    const [ogre, adazi, kekava, marupe, salaspils] = offices as [Office, Office, Office, Office, Office]
    const r = person('region')
    await r.begin()
    await r.makeWorkspace(undefined)
    for (const one of offices) await r.call('exchange.enrol', { file: asContent(one.card), digits: one.digits })
    await r.call('exchange.createKey', { passphrase })
    const regionCard = await r.call('exchange.keyCard', { passphrase })
    const card = { file: { name: regionCard.name, base64: regionCard.base64 }, digits: regionCard.digits }
    for (const { computer, workspace } of offices.slice(1))
      await computer.terminal('call', workspace, 'exchange.enrol', JSON.stringify(card))

    const round = await test.step('the region opens the round', () => openRound(r))
    for (const one of offices.slice(1)) expect(await takeIn(one, asContent(round))).toEqual(['OK'])

    const first = await test.step('everybody sends; one file is changed on its way', async () => {
      const files = [
        await exported(ogre, 'ogre-1.asice'),
        await exported(adazi, 'adazi-1.asice'),
        await exported(marupe, 'marupe-1.asice'),
      ]
      const forged = join(salaspils.computer.folder, 'salaspils-1.asice')
      writeFileSync(forged, withChangedPayload(readFileSync(await exported(salaspils, 'ists.asice'))))
      return [...files, forged]
    })
    await test.step('the region takes in what is genuine', async () => {
      await bring(r, first, 'Imports: 4 faili, 3 gatavi, 1 noraidīts')
      await r.goTo('Iesniegumi')
      await expect(r.heading('Iesniegumi: 3 no 30')).toBeVisible()
    })

    await test.step('the region keeps another number for Ogre, with a reason', async () => {
      await r.page.getByRole('button', { name: /^Ogres r/ }).click()
      await expect(r.heading('Ogres novads: 1. fails')).toBeVisible()
      await r.page.getByRole('gridcell', { name: 'klienti', exact: true }).click()
      await r.page.getByLabel('Vērtība', { exact: true }).fill('45')
      await r.page.getByLabel('Iemesls', { exact: true }).fill('Pēc sarunas pa tālruni.')
      await r.button('Labot').click()
      await expect(r.page.getByText('Reģions: 45')).toBeVisible()
    })

    const second = await test.step('the second files: changed, unchanged, late, and two at once', async () => {
      await fill(ogre.computer, ogre.workspace, 'S01', 50)
      await adazi.computer.terminal('call', adazi.workspace, 'exchange.export', JSON.stringify({ standing: 'unchanged', passphrase })) // prettier-ignore
      const nil = join(adazi.computer.folder, 'adazi-2.asice')
      const { ledger } = JSON.parse(await adazi.computer.terminal('call', adazi.workspace, 'exchange.state', '{}')) as { ledger: { digest: string }[] } // prettier-ignore
      const kept = JSON.parse(await adazi.computer.terminal('call', adazi.workspace, 'exchange.file', JSON.stringify({ digest: ledger[0]?.digest }))) as { base64: string } // prettier-ignore
      writeFileSync(nil, Buffer.from(kept.base64, 'base64'))
      const late = join(kekava.computer.folder, 'kekava-1.asice')
      await kekava.computer.terminalAt(23.9, 'export', kekava.workspace, late)
      const copy = join(marupe.computer.folder, 'kopija.planotava')
      copyFileSync(marupe.workspace, copy)
      await fill(marupe.computer, marupe.workspace, 'S02', 7)
      await fill(marupe.computer, copy, 'S03', 9)
      const here = await exported(marupe, 'marupe-2.asice')
      const there = await exported({ ...marupe, workspace: copy }, 'marupe-2b.asice')
      return { files: [await exported(ogre, 'ogre-2.asice'), nil, late, here], there }
    })
    await test.step('they come in; the late one says so, the parallel one is asked about', async () => {
      await bring(r, second.files, 'Imports: 4 faili, 4 gatavi')
      await bring(r, [second.there], 'Imports: 1 fails, 0 gatavu, 1 jāizlemj')
      await r.button('Salikt kopā pa vietām').click()
      await expect(r.heading('Mārupes novads: 2. fails')).toBeVisible()
      const { rows } = await r.call('development.read', { municipality: 'marupes' })
      expect(rows.slice(0, 3).map(({ clients }) => clients)).toEqual([41, 7, 9])
      await r.goTo('Iesniegumi')
      await expect(r.page.getByRole('button', { name: /^Ķekavas r.*nokavēts/ })).toBeVisible()
      await expect(r.page.getByRole('button', { name: /^Ādažu r.*bez izmaiņām/ })).toBeVisible()
      await expect(r.page.getByRole('button', { name: /^Ogres r.*Domstarpības · 1/ })).toBeVisible()
    })

    const answers =
      await test.step('the conflict is settled, the files are accepted, the answers are signed', async () => {
        await r.page.getByRole('button', { name: /^Ogres r/ }).click()
        await r.page.getByRole('gridcell', { name: 'klienti', exact: true }).click()
        await r.page.getByLabel('Piezīme pašvaldībai').fill('Vai 50 ir ar rindu?')
        await r.button('Pievienot piezīmi').click()
        const settle = r.page.getByRole('note').filter({ hasText: 'Kuru vērtību paturēt?' })
        await settle.getByLabel('Iemesls').fill('Rinda nav klienti.')
        await r.button('Reģiona: 45').click()
        await expect(r.button('Domstarpības (0)')).toBeVisible()
        await r.page.getByRole('tab', { name: 'Atbilde' }).click()
        await r.page.getByLabel('Ko pateikt pašvaldībai').fill('Paldies, pieņemts.')
        await r.button('Pieņemt ar labojumiem').click()
        await expect(r.page.getByText('pieņemts ar labojumiem ·')).toBeVisible()
        await r.page.getByLabel('Atslēgas parole').fill(passphrase)
        const mine = await r.download(() => r.button('Parakstīt atbildi').click())
        for (const municipality of ['adazu', 'kekavas', 'marupes'])
          await r.call('review.decide', { municipality, decision: 'accepted' })
        const { files } = await r.call('review.answer', { municipalities: ['adazu', 'kekavas', 'marupes'], passphrase })
        return { mine, files }
      })
    for (const [at, one] of [adazi, kekava, marupe].entries()) {
      const { name = '', base64 = '' } = answers.files[at] ?? {}
      expect(await takeIn(one, { name, base64 })).toEqual(['OK'])
    }

    await test.step('Ogre compares the region’s key, takes its files in, and takes the correction over', async () => {
      const a = person('ogre-pie-datora')
      await a.begin(ogre.workspace)
      await a.goTo('Apmaiņa')
      await a.button(/^4.*Reģiona atbilde/).click()
      const cardFile = join(ogre.computer.folder, 'regions.asice')
      writeFileSync(cardFile, Buffer.from(regionCard.base64, 'base64'))
      await a.choose(() => a.button('Izvēlēties reģiona karti…').click(), cardFile)
      await a.page.getByLabel('Cipari, ko nosauca reģions').fill(regionCard.digits)
      await a.button('Cipari sakrīt').click()
      await a.choose(() => a.button('Pieņemt reģiona failus…').click(), [round, answers.mine])
      await expect(a.page.getByText('Paldies, pieņemts.')).toBeVisible()
      await expect(a.page.getByText('Vai 50 ir ar rindu?')).toBeVisible()
      await expect(a.page.getByText('Sūtīji 50; reģions patur 45.')).toBeVisible()
      await a.button('Pārņemt').click()
      await expect(a.page.getByText('1 atvērta piezīme')).toBeVisible()
      await a.goTo('Pārskats')
      await expect(a.page.getByText(/Reģions failu pieņēmis ar labojumiem\./)).toBeVisible()
      const { rows } = await a.call('development.read', {})
      expect(rows[0]?.clients).toBe(45)
      await a.page.keyboard.press('Control+z')
      await expect.poll(async () => (await a.call('development.read', {})).rows[0]?.clients).toBe(50)
    })
  } finally {
    for (const { computer } of offices) await computer.remove()
  }
})

async function openRound(r: Person): Promise<string> {
  await r.goTo('Iesniegumi')
  await r.button('Kārta…').click()
  await r.page.getByLabel('Termiņš').fill(formatDate(new Date().toISOString().slice(0, 10)))
  await r.page.getByLabel('Ko lūdz atsūtīt').fill('Faktiskie klienti un labojumi modelī.')
  await r.page.getByLabel('Atslēgas parole').fill(passphrase)
  return r.download(() => r.button('Parakstīt un saglabāt').click())
}

async function bring(r: Person, files: readonly string[], title: string): Promise<void> {
  await r.goTo('Apmaiņa')
  const again = r.button('Importēt vēl…')
  if (await again.isVisible()) await again.click()
  await r.choose(() => r.button('Izvēlēties failus…').click(), files)
  await expect(r.heading(title)).toBeVisible()
  await r.button(/^(Importēt \d|Ierakstīt žurnālā)/).click()
  await expect(r.heading(/^Importēts: /)).toBeVisible()
}

/** The same entries packed again, with one letter of the data changed. */
function withChangedPayload(good: Uint8Array): Buffer {
  const entries = Object.entries(unzipSync(good)).map(([name, bytes]) => {
    if (!name.endsWith('.json')) return { name, bytes, stored: name === 'mimetype' }
    const changed = Buffer.from(bytes).toString('utf8').replace('"clients": 41', '"clients": 14')
    return { name, bytes: Buffer.from(changed, 'utf8') }
  })
  return rawZip(entries)
}
