import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './programme-source.ts'

/** What gives a private person away: how they are reached, and the words that introduce them in a press release. */
const patterns: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u, // e-mail
  /\+371[\d -]{8,}/u, // telephone, international
  /(?<![\d.])[26]\d(?: ?\d){6}(?![\d.])/u, // telephone, Latvian
  /\bLV[- ]?\d{4}\b/u, // postal code of an address
  /\btālr|\btelefon|\bmob\.|\be-pasts?\b/iu,
  /projekta vadītāj|sabiedrisko attiecību|informāciju sagatavoja|kontaktpersona/iu,
]

function findings(text: string): string[] {
  return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
}

test('the patterns find what they are for', () => {
  expect(findings('raksti uz vards.uzvards@example.lv')).toEqual(['vards.uzvards@example.lv'])
  expect(findings('zvani 20000000')).toEqual(['20000000'])
  expect(findings('+371 67 000 000,')).toEqual(['+371 67 000 000', '67 000 000'])
  expect(findings('Rīgā, LV-1000')).toEqual(['LV-1000'])
})

test('no file of the data names a person or how to reach one', async () => {
  const names = await readdir(resolve(root, 'data'))
  expect(names.length).toBe(20)
  for (const name of names) {
    const text = await readFile(resolve(root, 'data', name), 'utf8')
    expect([name, findings(text)]).toEqual([name, []])
  }
})
