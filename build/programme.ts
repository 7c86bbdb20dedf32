import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import {
  freshProgramme,
  programmeDataPath,
  programmePath,
  programmeStamp,
  programmeStampPath,
} from '#electron/programme/programme-bundle.ts'
import { compileProgramme } from '#electron/programme/programme-compile.ts'
import { readProgrammeFolder } from '#electron/programme/programme-compile-files.ts'

/** Whoever reads meanwhile sees the old file or the new one, never a half. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${process.pid}.new`
  const file = await open(temporary, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
}

/**
 * Writes `dist/programme.sqlite` from `data/` unless it is up to date.
 * @returns its path
 * @throws Error listing what is wrong with the data
 */
export async function ensureProgramme(root: string): Promise<string> {
  const path = programmePath(root)
  const source = await readProgrammeFolder(programmeDataPath(root))
  if (await freshProgramme(root, source)) return path
  const { bytes } = await compileProgramme(source)
  await mkdir(dirname(path), { recursive: true })
  await writeWhole(path, bytes)
  await writeWhole(programmeStampPath(root), `${programmeStamp(source, bytes)}\n`)
  return path
}

if (import.meta.main) console.log(await ensureProgramme(resolve(import.meta.dirname, '..')))
