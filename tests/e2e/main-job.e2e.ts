import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Person } from './person.ts'
import { plain } from './grid-on-page.ts'
import { passphrase } from './program.ts'
import {
  costHeadings,
  dayCare,
  dayCareCapacity,
  dayCareClients,
  homeCare,
  ikskile,
  ogre,
  regionAllClients,
  regionAllMinor,
  regionClients,
  regionMinor,
  shelter,
  totalsAsText,
  yearHeadings,
  years,
} from './two-municipalities.ts'

test('two municipalities fill in, sign and send; the region enrols, imports and adds up', async ({ person }) => {
  test.setTimeout(400_000)
  const a = person('ogre')
  const b = person('ikskile')
  const r = person('region')

  await test.step('Ogre fills in its model, forecast and costs, and loses nothing in a power cut', () => fillInOgre(a))
  const fromOgre = await test.step('Ogre makes its key and exports', () => introduceAndExport(a))
  await test.step('Ikšķile does the same', () => fillInIkskile(b))
  const fromIkskile = await test.step('Ikšķile exports', () => introduceAndExport(b))

  await test.step('the region enrols both keys', async () => {
    await r.begin()
    await r.makeWorkspace(undefined)
    await enrol(r, fromOgre, { wrongFirst: true })
    await enrol(r, fromIkskile, { wrongFirst: false })
  })
  await test.step('the region imports both files at once, undoes it and imports again', () =>
    importTwice(r, [fromOgre.file, fromIkskile.file]))
  await test.step('the totals are what a reader adds up by hand', () => checkTotals(r))
  await test.step('what was imported already, and what is older, changes nothing', () =>
    sendNewer(a, r, [fromOgre.file, fromIkskile.file]))
  await test.step('the region looks into a municipality and cannot change it', () => lookInto(r))
})

interface Sent {
  readonly name: string
  readonly digits: string
  readonly card: string
  readonly file: string
}

async function fillInOgre(a: Person): Promise<void> {
  const page = await a.begin()
  await a.makeWorkspace(ogre.name)

  await a.goTo('Modelis')
  const model = a.grid('Pakalpojumi un to attīstība')
  await a.copiesElsewhere(ogre.modelSheet)
  await model.paste(homeCare, 'Ir tagad')
  await model.expectShown(homeCare, 'Lēmums', 'saglabāt, kā ir')
  await model.expectShown(homeCare, 'Sniedzējs', 'Ogres sociālais dienests')
  await model.expectShown(homeCare, 'Klienti', '40')
  await model.expectShown(homeCare, 'Jauda', '∞')
  await model.type(dayCare, 'Ir tagad', 'nav', 'Tab')
  await model.choose(dayCare, 'Lēmums', 'izveidot')
  await model.type(dayCare, 'No gada', '2012', 'Tab')
  await model.type(dayCare, 'Pr.', '1')
  await model.type(shelter, 'Ir tagad', 'nav', 'Tab')
  await model.choose(shelter, 'Lēmums', 'netiek plānots')
  await model.expectShown(dayCare, 'No gada', '2012')
  await model.expectShown(shelter, 'Lēmums', 'netiek plānots')

  await a.goTo('Prognoze')
  const forecast = a.grid('Prognoze pa pakalpojumiem un gadiem')
  await forecast.choose(homeCare, 'Metode', 'ievadīta')
  await a.copiesElsewhere(ogre.homeCareClients)
  await forecast.paste(homeCare, '2010')
  await forecast.expectRow(homeCare, yearHeadings, ['40', '42', '45', '48', '50', '', ''])
  await forecast.type(homeCare, '2015', '?', 'Tab')
  await forecast.type(homeCare, '2016', '-', 'Tab')
  await forecast.expectRow(homeCare, yearHeadings, ['40', '42', '45', '48', '50', '', '–'])

  await forecast.choose(dayCare, 'Metode', 'demogrāfiskā')
  await page.getByRole('tab', { name: 'Ievade' }).click()
  await page.getByLabel('No gada').selectOption('2012')
  const shares = page.getByLabel('Daļa, %')
  await shares.nth(0).fill('10,0')
  await shares.nth(1).fill('20')
  await a.button('Saglabāt aptveri').click()
  await forecast.expectRow(dayCare, yearHeadings, ['–', '–', '32', '39', '46', '52', '59'])

  await forecast.type(dayCare, '2014', '60')
  await forecast.select(dayCare, '2014')
  await page.getByRole('tab', { name: 'Kāpēc šis skaitlis?' }).click()
  await page.getByRole('textbox', { name: /^Kāpēc šis/ }).fill('No 1. marta 14 klienti pāriet no slimnīcas.')
  await a.button('Saglabāt pamatojumu').click()
  await expect(page.getByText('“No 1. marta 14 klienti pāriet no slimnīcas.”')).toBeVisible()
  await expect(page.getByText('Metode dotu 46.')).toBeVisible()
  await forecast.expectRow(dayCare, yearHeadings, dayCareClients)

  await a.goTo('Izmaksas')
  const costs = a.grid('Izmaksas pa pakalpojumiem un gadiem')
  await costs.select(homeCare, '2010, Ls')
  await a.button('Pievienot rindu').click()
  const homeLines = a.grid(`Izmaksu rindas: ${homeCare}`)
  await homeLines.type('Jauna rinda', 'Par ko', 'Vizītes mājās', 'Tab')
  await homeLines.choose('Vizītes mājās', 'No kā atkarīgs', 'uz klientu')
  await homeLines.type('Vizītes mājās', 'Cena', '120,50', 'Tab')
  await homeLines.choose('Vizītes mājās', 'Indekss', 'nav')
  // The totals follow at once: shown in whole lats and euro.
  await costs.expectRow(homeCare, costHeadings, ['4 820', '5 061', '5 423', '5 784', '8 573', '', '–'])

  await costs.select(dayCare, '2012, Ls')
  await page.getByRole('tab', { name: 'Vienības' }).click()
  await page.getByLabel('Klienti uz vienu vietu').fill('1')
  await page.getByLabel('Vietas vienā iestādē').fill('20')
  await page.keyboard.press('Enter')
  await a.copiesElsewhere(ogre.dayCareLines)
  await costs.paste(dayCare, '2012, Ls')
  await costs.expectShown(dayCare, 'Rindas', '2')
  await costs.expectRow(dayCare, costHeadings, ['–', '–', '40 424', '10 424', '36 115', '14 772', '14 772'])

  // Undo and redo, by the keyboard, say what they do.
  await costs.select(dayCare, '2012, Ls')
  await page.keyboard.press('Control+Z')
  await costs.expectRow(dayCare, costHeadings, ['–', '–', '', '', '', '', ''])
  await expect(a.button(/^Atkārtot: /)).toBeVisible()
  await page.keyboard.press('Control+Y')
  await costs.expectRow(dayCare, costHeadings, ['–', '–', '40 424', '10 424', '36 115', '14 772', '14 772'])

  await a.goTo('Prognoze')
  await a.button('Jauda').click()
  await forecast.expectRow(dayCare, yearHeadings, dayCareCapacity)

  // A power cut right after an edit was acknowledged.
  await a.goTo('Modelis')
  await model.type(homeCare, 'Pamatojums', 'Turpinām; pieprasījums ir pastāvīgs.')
  await expect(page.getByRole('status').filter({ hasText: /^\s*Saglabāts \d\d:\d\d/ })).toBeVisible()
  await model.expectShown(homeCare, 'Pamatojums', 'Turpinām; pieprasījums ir pastāvīgs.')
  await a.powerCut()
  await expect(page.getByRole('alert').filter({ hasText: 'Programma ir aizvērta.' })).toBeVisible({ timeout: 20_000 })

  await a.begin()
  await page.getByRole('button', { name: /Ogres novads/ }).click()
  await a.goTo('Modelis')
  await model.expectShown(homeCare, 'Pamatojums', 'Turpinām; pieprasījums ir pastāvīgs.')
  await a.goTo('Izmaksas')
  await costs.expectRow(homeCare, costHeadings, ['4 820', '5 061', '5 423', '5 784', '8 573', '', '–'])
  // What would be undone is still known after the restart.
  await expect(a.button(/^Atsaukt: .*Pamatojums/)).toBeVisible()
}

async function fillInIkskile(b: Person): Promise<void> {
  await b.begin()
  await b.makeWorkspace(ikskile.name)
  await b.goTo('Modelis')
  const model = b.grid('Pakalpojumi un to attīstība')
  await model.type(homeCare, 'Ir tagad', 'ir', 'Tab')
  await model.type(homeCare, 'Lēmums', 'saglabāt', 'Tab')
  await model.type(homeCare, 'Klienti', '20', 'Tab')
  await model.type(homeCare, 'Jauda', '30', 'Tab')
  await model.type(shelter, 'Ir tagad', 'nav', 'Tab')
  await model.choose(shelter, 'Lēmums', 'netiek plānots')
  await model.expectShown(shelter, 'Lēmums', 'netiek plānots')
  await b.goTo('Prognoze')
  const forecast = b.grid('Prognoze pa pakalpojumiem un gadiem')
  await forecast.choose(homeCare, 'Metode', 'ievadīta')
  await b.copiesElsewhere(ikskile.homeCareClients)
  await forecast.paste(homeCare, '2010')
  await forecast.expectRow(homeCare, yearHeadings, ['20', '21', '22', '23', '24', '25', '26'])
  await b.goTo('Izmaksas')
  const costs = b.grid('Izmaksas pa pakalpojumiem un gadiem')
  await b.copiesElsewhere(ikskile.homeCareLine)
  await costs.paste(homeCare, '2014, €')
  await costs.expectShown(homeCare, 'Rindas', '1')
  await costs.expectRow(homeCare, costHeadings, ['2 811', '2 952', '3 092', '3 233', '4 800', '5 000', '5 200'])
}

async function introduceAndExport(one: Person): Promise<Sent> {
  const { page } = one
  const name = plain(await page.getByRole('banner').getByRole('button').first().textContent())
  await one.goTo('Apmaiņa')
  await page.getByLabel('Parole', { exact: true }).fill(passphrase)
  await page.getByLabel('Parole vēlreiz').fill(`${passphrase}!`)
  await one.button('Izveidot atslēgu').click()
  await expect(page.getByText('Abas paroles nav vienādas.')).toBeVisible()
  await page.getByLabel('Parole vēlreiz').fill(passphrase)
  await one.button('Izveidot atslēgu').click()
  const shown = page.getByRole('group', { name: /^Atslēgas cipari: (\d{4} ){5}\d{4}$/ })
  await expect(shown).toBeVisible()
  const digits = ((await shown.getAttribute('aria-label')) ?? '').replace('Atslēgas cipari: ', '')
  const card = await one.download(() => one.button('Saglabāt atslēgas karti').click())
  await one.button('Tālāk').click()
  const file = await one.download(() => one.button('Eksportēt failu r01').click())
  await expect(one.heading(/fails r01 ir eksportēts/)).toBeVisible()
  return { name, digits, card, file }
}

async function enrol(r: Person, from: Sent, { wrongFirst }: { readonly wrongFirst: boolean }): Promise<void> {
  const { page } = r
  await r.goTo('Apmaiņa')
  await r.button('Atslēgas').click()
  await page.getByRole('tab', { name: 'Reģistrēt jaunu' }).click()
  await r.choose(() => r.button('Izvēlēties atslēgas karti…').click(), from.card)
  await expect(page.getByText(from.name, { exact: true }).first()).toBeVisible()
  const heard = page.getByLabel('Pa tālruni dzirdētie cipari')
  if (wrongFirst) {
    const last = from.digits.at(-1) === '7' ? '8' : '7'
    await heard.fill(from.digits.slice(0, -1) + last)
    await expect(page.getByText(/^6\. grupa nesakrīt\. Lūdz to nolasīt vēlreiz/)).toBeVisible()
    await expect(r.button('Reģistrēt atslēgu')).toBeDisabled()
    await heard.fill('')
  }
  await heard.pressSequentially(from.digits)
  await expect(page.getByText('Visi 24 cipari sakrīt.')).toBeVisible()
  await r.button('Reģistrēt atslēgu').click()
  await expect(page.getByRole('gridcell', { name: from.digits })).toBeVisible()
}

async function bring(r: Person, files: readonly string[]): Promise<void> {
  await r.goTo('Apmaiņa')
  await r.button('Imports').click()
  const again = r.button('Importēt vēl…')
  if (await again.isVisible()) await again.click()
  await r.choose(() => r.button('Izvēlēties failus…').click(), files)
}

async function importTwice(r: Person, files: readonly string[]): Promise<void> {
  const { page } = r
  await bring(r, files)
  await expect(r.heading('Imports: 2 faili, 2 gatavi')).toBeVisible()
  const list = page.getByRole('list', { name: 'Pārbaudītie faili' })
  await expect(list.getByRole('button')).toHaveCount(2)
  // Looking has not changed anything yet.
  expect((await r.call('region.totals', {})).received).toBe(0)
  await r.button('Importēt 2 failus').click()
  await expect(r.heading('Importēts: 2 no 2 failiem')).toBeVisible()

  await r.button('Atsaukt importu').click()
  await expect(page.getByText('Imports atsaukts; viss ir kā pirms tā.')).toBeVisible()
  await r.goTo('Iesniegumi')
  await expect(r.heading('Iesniegumi: 0 no 30')).toBeVisible()

  await bring(r, files)
  await r.button('Importēt 2 failus').click()
  await expect(r.heading('Importēts: 2 no 2 failiem')).toBeVisible()
  await r.goTo('Iesniegumi')
  await expect(r.heading('Iesniegumi: 2 no 30')).toBeVisible()
  const tiles = page.getByRole('main')
  await expect(tiles.getByRole('button', { name: /Ogre.*r01/ }).first()).toBeVisible()
  await expect(tiles.getByRole('button', { name: /Ikšķile.*r01/ }).first()).toBeVisible()
  await expect(tiles.getByRole('button', { name: /gaida failu|atslēga nav reģistrēta/ })).toHaveCount(28)
}

/** What the grid shows of a sum that is not known of all thirty. */
const atLeast = ([sum, known]: readonly [number, number]): string =>
  known === 0 ? '' : `≥ ${sum.toLocaleString('lv', { useGrouping: 'always' }).replaceAll(/\s/g, ' ')}`

async function checkTotals(r: Person): Promise<void> {
  const { page } = r
  await r.goTo('Kopsavilkums')
  await expect(page.getByText(/^Saņemtas 2 no 30 pašvaldībām\./)).toBeVisible()
  const services = r.grid('Pakalpojums')
  const names: Record<string, string> = { S01: homeCare, S05: dayCare, S18: shelter }
  for (const [code, clients] of Object.entries(regionClients)) {
    await services.expectRow(names[code] ?? '', yearHeadings, clients.map(atLeast))
  }
  await services.select(homeCare, '2010')
  await services.expectShown(homeCare, 'Zināms', '2 no 30')
  await services.select(homeCare, '2015')
  await services.expectShown(homeCare, 'Zināms', '1 no 30')
  await services.expectRow(
    'Kopā reģionā',
    yearHeadings,
    regionAllClients.map((sum) => atLeast([sum, 1])),
  )
  // A service nobody has said anything about is not known, and not nought.
  await services.expectRow(
    'Drošības poga',
    yearHeadings,
    years.map(() => ''),
  )

  await r.button('Izmaksas').click()
  for (const [code, minor] of Object.entries(regionMinor)) {
    const whole = minor.map(([sum, known]) => atLeast([Math.round(sum / 100), known]))
    await services.expectRow(names[code] ?? '', costHeadings, whole)
  }
  // 33 175,74 Ls until 2013 and 23 572,80 € from 2014.
  await services.expectShown(homeCare, '2010–2013, Ls', '≥ 33 176')
  await services.expectShown(homeCare, '2014–2016, €', '≥ 23 573')
  // To the santīms and the cent: copied, as into Excel.
  await services.select(homeCare, '2010, Ls')
  for (let year = 2011; year <= 2016; year++) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+C')
  const exact = (minor: number): string => (minor / 100).toFixed(2).replace('.', ',')
  expect((await r.clipboard()).trim().split('\t')).toEqual(regionMinor['S01']?.map(([sum]) => exact(sum)))

  // The same behind the page, as the terminal gives it.
  const totals = await r.call('region.totals', {})
  const golden = readFileSync(join(import.meta.dirname, 'two-municipalities.totals.txt'), 'utf8')
  expect(totalsAsText(totals)).toBe(golden)
  expect([totals.received, totals.of]).toEqual([2, 30])
  for (const [code, clients] of Object.entries(regionClients)) {
    const row = totals.services.find(({ service }) => service === code)
    expect(row?.years.map((y) => [y.clients.sum, y.clients.known])).toEqual(clients)
    expect(row?.years.map((y) => [y.cost.minor, y.cost.known])).toEqual(regionMinor[code])
  }
  expect(totals.totals.map((y) => y.clients.sum)).toEqual(regionAllClients)
  expect(totals.totals.map((y) => y.cost.minor)).toEqual(regionAllMinor)

  // By municipality: those that sent nothing are not known.
  await r.button('Klienti').click()
  await r.button('Pašvaldības').click()
  const places = r.grid('Pašvaldība')
  await places.expectRow(
    'Jūrmala',
    yearHeadings,
    years.map(() => ''),
  )
  await places.expectShown(ikskile.name, '2016', '≥ 26')
}

async function sendNewer(a: Person, r: Person, known: readonly string[]): Promise<void> {
  const { page } = r
  await bring(r, known)
  await expect(page.getByRole('list', { name: 'Pārbaudītie faili' }).getByText('nekas nemainīsies')).toHaveCount(2)
  await expect(page.getByText(/jau importēts/).first()).toBeVisible()
  await r.button('Atcelt').click()

  const second = await exportNext(a, 'Klienti', '41', 'r02')
  const third = await exportNext(a, 'Klienti', '43', 'r03')
  await bring(r, [third])
  await r.button('Importēt 1 failu').click()
  await expect(r.heading('Importēts: 1 no 1 faila')).toBeVisible()
  await bring(r, [second])
  await expect(page.getByText(/vecāks par to, kas jau ir/).first()).toBeVisible()
  await r.button('Ierakstīt žurnālā').click()
  await expect(r.heading('Importēts: 0 no 1 faila')).toBeVisible()
  const { rows } = await r.call('region.submissions', {})
  expect(rows.find(({ municipality }) => municipality === 'ogres')?.revision).toBe(3)
  const model = await r.call('development.read', { municipality: 'ogres' })
  expect(model.rows[0]?.clients).toBe(43)
}

async function exportNext(a: Person, column: string, text: string, revision: string): Promise<string> {
  await a.goTo('Modelis')
  const model = a.grid('Pakalpojumi un to attīstība')
  await model.type(homeCare, column, text)
  await model.expectShown(homeCare, column, text)
  await a.goTo('Apmaiņa')
  await a.page.getByLabel('Atslēgas parole').fill(passphrase)
  return a.download(() => a.button(`Eksportēt failu ${revision}`).click())
}

async function lookInto(r: Person): Promise<void> {
  const { page } = r
  await r.goTo('Iesniegumi')
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Ogres/ })
    .first()
    .click()
  await expect(r.heading(/^Ogres novads: \d\. fails$/)).toBeVisible()
  await r.button('Atvērt modeli').click()
  await expect(r.heading('Attīstības modelis: Ogres novads')).toBeVisible()
  await expect(page.getByText('Reģions tikai skatās; labo pati pašvaldība.')).toBeVisible()
  const model = r.grid('Pakalpojumi un to attīstība')
  await model.expectShown(homeCare, 'Klienti', '43')
  await model.select(homeCare, 'Klienti')
  await page.keyboard.type('99')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Klienti' })).toHaveCount(0)
  await model.expectShown(homeCare, 'Klienti', '43')
  expect((await r.call('development.read', { municipality: 'ogres' })).rows[0]?.clients).toBe(43)
}
