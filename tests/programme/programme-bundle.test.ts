import { mkdtemp, mkdir, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Database } from '#electron/database/database.ts'
import { loadProgramme } from '#electron/programme/programme-bundle.ts'
import { readEdition } from '#electron/programme/programme-store.ts'
import { ensureProgramme } from '../../build/programme.ts'
import { source } from './programme-source.ts'

let root: string
const file = (...names: string[]): string => join(root, ...names)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'planotava-'))
  await mkdir(file('data'))
  for (const [name, text] of source) await writeFile(file('data', name), text)
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

async function digestOf(bytes: Uint8Array): Promise<string> {
  const db = await Database.open(bytes)
  const { digest } = readEdition(db)
  db.close()
  return digest
}

async function changeData(): Promise<void> {
  const text = await readFile(file('data', 'services.csv'), 'utf8')
  await writeFile(file('data', 'services.csv'), text.replace('Home care', 'Care at home'))
}

test('writes the file once, and again only when the data changed', async () => {
  const path = await ensureProgramme(root)
  expect(path).toBe(file('dist', 'programme.sqlite'))
  const first = await stat(path)
  await ensureProgramme(root)
  expect((await stat(path)).ino).toBe(first.ino)
  await changeData()
  await ensureProgramme(root)
  expect((await stat(path)).ino).not.toBe(first.ino)
  expect((await readdir(file('dist'))).sort()).toEqual(['programme.sqlite', 'programme.stamp'])
})

test('faulty data leaves the old file as it was', async () => {
  const path = await ensureProgramme(root)
  const before = await readFile(path)
  await writeFile(file('data', 'services.csv'), 'code\n')
  await expect(ensureProgramme(root)).rejects.toThrow('services.csv, row 1: the column name_lv is missing')
  expect((await readFile(path)).equals(before)).toBe(true)
})

test('loads the compiled file when it is up to date', async () => {
  const path = await ensureProgramme(root)
  expect(Buffer.from(await loadProgramme(root)).equals(await readFile(path))).toBe(true)
})

test('compiles in memory when there is no file, when the data changed, and when the file is damaged', async () => {
  const fresh = Buffer.from(await loadProgramme(root))
  const path = await ensureProgramme(root)
  expect(fresh.equals(await readFile(path))).toBe(true)
  await truncate(path, 4096)
  expect(Buffer.from(await loadProgramme(root)).equals(fresh)).toBe(true)
  const before = await digestOf(fresh)
  await changeData()
  expect(await digestOf(await loadProgramme(root))).not.toBe(before)
})

test('without data, as in the packaged program, the compiled file is taken', async () => {
  const path = await ensureProgramme(root)
  await rm(file('data'), { recursive: true })
  expect(Buffer.from(await loadProgramme(root)).equals(await readFile(path))).toBe(true)
})

test('with neither, it says which file is missing', async () => {
  await rm(file('data'), { recursive: true })
  await expect(loadProgramme(root)).rejects.toThrow('programme.sqlite')
})
