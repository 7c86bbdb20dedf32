import { checkCatalogue } from './programme-check-catalogue.ts'
import { checkCells } from './programme-check-cells.ts'
import { checkCourse } from './programme-check-course.ts'
import { expectedProgrammes } from './programme-check-expected.ts'
import { checkGeometry } from './programme-check-geometry.ts'
import { checkMoney } from './programme-check-money.ts'
import { checkPlaces } from './programme-check-places.ts'
import { checkPopulation } from './programme-check-population.ts'
import { collectViolations } from './programme-check-report.ts'
import type { Boundary } from './programme-compile-geometry.ts'
import type { ProgrammeTables } from './programme-compile-layout.ts'

/** @returns everything that is wrong, in words, each with its file and row; empty when the data is sound */
export function checkProgramme(tables: ProgrammeTables, boundaries: readonly Boundary[]): readonly string[] {
  const { violations, report } = collectViolations()
  const expected = expectedProgrammes.get(tables['edition.csv'][0]?.cells.id ?? '')
  checkCells(tables, report)
  checkPlaces(tables, report, expected)
  checkGeometry(tables, boundaries, report)
  checkPopulation(tables, report, expected)
  checkCatalogue(tables, report, expected)
  checkMoney(tables, report)
  checkCourse(tables, report)
  return violations
}
