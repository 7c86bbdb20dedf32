import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test, type Person } from './person.ts'

const services = 'Pakalpojumi un to attīstība'
const homeCare = 'Aprūpe mājās'

async function type(one: Person, value: string): Promise<void> {
  await one.grid(services).type(homeCare, 'Klienti', value)
  await expect
    .poll(async () => (await one.call('development.read', {})).rows.find((row) => row.service === 'S01')?.clients)
    .toBe(Number(value))
}
const clients = async (one: Person) =>
  (await one.call('development.read', {})).rows.find((row) => row.service === 'S01')?.clients

test('a state is kept, what changed since is seen, and restoring it is undone', async ({ person }) => {
  test.setTimeout(180_000)
  const one = person('ogre')
  const page = await one.begin()
  await one.makeWorkspace('Ogres novads')
  await one.goTo('Modelis')
  await type(one, '41')

  await one.goTo('Atjaunošana')
  await one.button('Saglabāt tagadējo stāvokli').click()
  await page.getByLabel('Nosaukums').fill('Pirms sapulces')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: 'Pirms sapulces' })).toBeVisible()
  await expect(page.getByText('Viss ir tāpat kā tagad.')).toBeVisible()

  await one.goTo('Modelis')
  await type(one, '55')
  await one.goTo('Atjaunošana')
  await page.getByRole('gridcell', { name: 'Pirms sapulces' }).click()
  const changes = page.getByRole('list', { name: /^Tagad un / })
  await expect(changes.getByRole('listitem')).toHaveText([/S01 Aprūpe mājās · klienti\s*55 → 41/])
  await one.button('Atjaunot…').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Atjaunot', exact: true }).click()
  await expect.poll(() => clients(one)).toBe(41)
  await page.keyboard.press('Control+Z')
  await expect.poll(() => clients(one)).toBe(55)

  // History tells it all, with the name of the workstation, which can be changed.
  await one.goTo('Vēsture')
  const history = page.getByRole('grid', { name: 'Darbības' })
  await expect(history.getByRole('gridcell', { name: /^Atsaukts: Atjaunots stāvoklis/ })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Mainītās šūnas' }).getByRole('listitem')).toHaveText([/41 → 55/])
  const table = await one.download(() => one.button('Saglabāt kā tabulu').click())
  expect(readFileSync(table, 'utf8')).toContain(';Ogres novads;S01 Aprūpe mājās;klienti;41;55\r\n')
})

test('a power cut, a damaged file, and what a person sees of it', async ({ person }) => {
  test.setTimeout(180_000)
  const one = person('ogre')
  let page = await one.begin()
  await one.makeWorkspace('Ogres novads')
  const path = (await one.call('workspace.state', {})).open?.path ?? ''
  await one.goTo('Modelis')
  await type(one, '41')
  await one.powerCut()
  page = await one.begin(path)
  await one.goTo('Modelis')
  expect(await clients(one)).toBe(41)
  await type(one, '42')
  await one.stopProgram()

  // Some of the file is overwritten; the restore point of closing and the journal since are beside it.
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0x5a, 20_000, 90_000))
  page = await one.begin(path)
  await expect(page.getByText(/ir bojāts/)).toBeVisible()
  await one.button('Atgūt, ko var').click()
  await expect(page.getByText(/Fails bija bojāts\. Atgūts stāvoklis/)).toBeVisible()
  await one.goTo('Modelis')
  expect(await clients(one)).toBe(42)
  await one.button('Skaidrs').click()
  await expect(page.getByText(/Fails bija bojāts/)).toBeHidden()
  await type(one, '43')
})
