import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrations } from '#electron/database/migrate.ts'
import { compileProgramme, compilerRevision } from './programme-compile.ts'
import { programmeDigest, readProgrammeFolder, type ProgrammeSource } from './programme-compile-files.ts'

/** The programme as it is shipped, and beside it what it was made from. */
export const programmePath = (root: string): string => join(root, 'dist', 'programme.sqlite')
export const programmeStampPath = (root: string): string => join(root, 'dist', 'programme.stamp')
export const programmeDataPath = (root: string): string => join(root, 'data')

/** What a compiled programme depends on (data, schema, compiler) and its own content; equal stamps mean an equal, whole file. */
export function programmeStamp(source: ProgrammeSource, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(`${compilerRevision}\0${programmeDigest(source)}\0`)
  for (const step of migrations) hash.update(`${step.version}\0${step.sql}\0`)
  return hash.update(bytes).digest('hex')
}

async function whenPresent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The compiled file when it is there and was made from this very source. */
export async function freshProgramme(root: string, source: ProgrammeSource): Promise<Uint8Array | undefined> {
  const [bytes, stamp] = await Promise.all([
    whenPresent(readFile(programmePath(root))),
    whenPresent(readFile(programmeStampPath(root), 'utf8')),
  ])
  return bytes && stamp?.trim() === programmeStamp(source, bytes) ? bytes : undefined
}

/**
 * The bundled programme, an SQLite file with all migrations applied: the compiled file when it is up to date with `data/` (or when
 * there is no `data/`, as in the packaged program), else compiled in memory.
 * @param root the folder that holds `dist/` and, in a checkout, `data/`
 * @throws Error when there is neither data nor a compiled file, or when the data is not sound
 */
export async function loadProgramme(root: string): Promise<Uint8Array> {
  const source = await whenPresent(readProgrammeFolder(programmeDataPath(root)))
  if (!source) return readFile(programmePath(root))
  return (await freshProgramme(root, source)) ?? (await compileProgramme(source)).bytes
}
