import { Database } from '#electron/database/database.ts'
import { migrate } from '#electron/database/migrate.ts'
import { checkProgramme } from './programme-check.ts'
import { fillServices, fillTargetGroups } from './programme-compile-catalogue.ts'
import { fillCourse, fillEdition } from './programme-compile-course.ts'
import { programmeDigest, readTables, type ProgrammeSource } from './programme-compile-files.ts'
import { readBoundaries } from './programme-compile-geometry.ts'
import { geometryFile } from './programme-compile-layout.ts'
import { fillPlaces, fillPopulation } from './programme-compile-places.ts'

/** Grows whenever the same data must give another file, so that files written before are made anew. */
export const compilerRevision = 1

export interface CompiledProgramme {
  /** An SQLite file with all migrations applied and the programme's tables filled. */
  readonly bytes: Uint8Array
  /** SHA-256 (hexadecimal) over the data; also stands in `programme_edition`. */
  readonly digest: string
}

/**
 * Makes the programme's database from the files of `data/`. The same files always give the same bytes.
 * @throws Error listing everything that is wrong with the data, one line each, with file and row
 */
export async function compileProgramme(files: ProgrammeSource): Promise<CompiledProgramme> {
  const tables = readTables(files)
  const boundaries = readBoundaries(files.get(geometryFile))
  const violations = checkProgramme(tables, boundaries)
  if (violations.length > 0) throw new Error(violations.join('\n'))

  const digest = programmeDigest(files)
  const db = await Database.open()
  try {
    migrate(db)
    db.script('BEGIN')
    fillPlaces(db, tables, boundaries)
    fillPopulation(db, tables)
    fillTargetGroups(db, tables)
    fillServices(db, tables)
    fillEdition(db, tables, digest)
    fillCourse(db, tables)
    db.script('COMMIT')
    return { bytes: db.bytes(), digest }
  } finally {
    db.close()
  }
}
