import { resolve } from 'node:path'
import { compileProgramme } from '#electron/programme/programme-compile.ts'
import { readProgrammeFolder } from '#electron/programme/programme-compile-files.ts'

export const root = resolve(import.meta.dirname, '../..')
export const source: ReadonlyMap<string, string> = await readProgrammeFolder(resolve(root, 'data'))

/** One change to one file: the text that must stand there, and what replaces its first occurrence. */
export type Edit = readonly [file: string, from: string, to: string]

/** The data with some changes. @throws Error when a text to be replaced does not occur: a test must not pass by accident */
export function edited(...edits: readonly Edit[]): Map<string, string> {
  const files = new Map(source)
  for (const [file, from, to] of edits) {
    const text = files.get(file) ?? ''
    if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`)
    files.set(
      file,
      text.replace(from, () => to),
    )
  }
  return files
}

/** What the compiler refuses, line by line; empty when it accepts. */
export async function refusals(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  try {
    await compileProgramme(files)
    return []
  } catch (error) {
    return (error as Error).message.split('\n')
  }
}
