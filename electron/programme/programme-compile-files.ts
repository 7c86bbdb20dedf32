import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { geometryFile, programmeFiles, programmeLayout } from './programme-compile-layout.ts'
import type { ProgrammeFile, ProgrammeTables } from './programme-compile-layout.ts'
import { parseCsv } from './programme-csv.ts'

/** The files of `data/` by name, as text. */
export type ProgrammeSource = ReadonlyMap<string, string>

const expected = new Set<string>([...programmeFiles, geometryFile])

/** Reads the programme's files from a folder; files that are no part of the programme (README.md) are left out. */
export async function readProgrammeFolder(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => expected.has(name)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return new Map(names.map((name, i) => [name, texts[i] ?? '']))
}

/** SHA-256 (hexadecimal) over the names and texts of the programme's files; line ends and byte-order marks do not matter. */
export function programmeDigest(source: ProgrammeSource): string {
  const hash = createHash('sha256')
  for (const name of [...expected].sort()) {
    const text = (source.get(name) ?? '').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
    hash.update(`${name}\0${Buffer.byteLength(text)}\0`).update(text)
  }
  return hash.digest('hex')
}

/** @throws Error listing every file that is missing, is no proper table, or has other columns than its layout */
export function readTables(source: ProgrammeSource): ProgrammeTables {
  const tables: Partial<Record<ProgrammeFile, unknown>> = {}
  const violations: string[] = []
  for (const name of programmeFiles) {
    try {
      const text = source.get(name)
      if (text === undefined) throw new Error(`${name}: the file is missing`)
      const { columns, records } = parseCsv(name, text)
      const wanted = Object.keys(programmeLayout[name])
      for (const column of wanted) {
        if (!columns.includes(column)) throw new Error(`${name}, row 1: the column ${column} is missing`)
      }
      for (const column of columns) {
        if (!wanted.includes(column)) throw new Error(`${name}, row 1: nobody knows the column ${column}`)
      }
      tables[name] = records
    } catch (error) {
      violations.push(error instanceof Error ? error.message : String(error))
    }
  }
  if (violations.length > 0) throw new Error(violations.join('\n'))
  return tables as ProgrammeTables
}
