import type { Boundary } from './programme-compile-geometry.ts'
import type { ProgrammeTables } from './programme-compile-layout.ts'

/** @returns everything that is wrong, in words, each with its file and row; empty when the data is sound */
export function checkProgramme(_tables: ProgrammeTables, _boundaries: readonly Boundary[]): string[] {
  return []
}
