import type { ExpectedProgramme } from './programme-check-expected.ts'
import { reportRepeated, reportUnknown, type Report } from './programme-check-report.ts'
import { minorUnits } from './programme-compile-values.ts'
import type { ProgrammeTables } from './programme-compile-layout.ts'

/** Municipalities, their consultation groups and neighbours. */
export function checkPlaces(t: ProgrammeTables, report: Report, expected: ExpectedProgramme | undefined): void {
  const places = t['municipalities.csv']
  const groups = t['consultation_groups.csv']
  const pairs = t['neighbours.csv']
  const ids = new Set(places.map((r) => r.cells.id))
  const groupIds = new Set(groups.map((r) => r.cells.id))

  reportRepeated(report, 'municipalities.csv', places, (c) => c.id)
  reportRepeated(report, 'municipalities.csv', places, (c) => c.atvk_code)
  reportRepeated(report, 'consultation_groups.csv', groups, (c) => c.id)
  reportRepeated(report, 'neighbours.csv', pairs, (c) => `${c.a}–${c.b}`)
  reportUnknown(report, 'municipalities.csv', places, groupIds, (c) => [c.consultation_group], 'consultation group')
  reportUnknown(report, 'neighbours.csv', pairs, ids, (c) => [c.a, c.b], 'municipality')

  for (const { line, cells: c } of places) {
    if (!/^[a-z]{2,20}$/.test(c.id))
      report('municipalities.csv', line, `the id "${c.id}" is not made of small letters a–z`)
    if (!/^\d{7}$/.test(c.atvk_code))
      report('municipalities.csv', line, `the ATVK code "${c.atvk_code}" has not seven digits`)
    if (!pairs.some((p) => p.cells.a === c.id || p.cells.b === c.id)) {
      report('municipalities.csv', line, `${c.id} has no neighbour`)
    }
  }
  for (const { line, cells: c } of groups) {
    if (places.some((p) => p.cells.consultation_group === c.id)) continue
    report('consultation_groups.csv', line, `no municipality belongs to ${c.id}`)
  }
  for (const { line, cells: c } of pairs) {
    if (c.a === c.b) report('neighbours.csv', line, `${c.a} cannot be its own neighbour`)
    else if (c.a > c.b)
      report('neighbours.csv', line, `write the pair as ${c.b},${c.a}: by the alphabet, each pair once`)
    if (!(Number(c.shared_border_km_csp2018) > 0)) report('neighbours.csv', line, 'a border without length')
  }
  if (!expected) return
  const count = (file: string, is: number, be: number, what: string): void => {
    if (is !== be) report(file, undefined, `${is} ${what}, not ${be}`)
  }
  count('municipalities.csv', places.length, expected.municipalities, 'municipalities')
  count('neighbours.csv', pairs.length, expected.neighbours, 'pairs of neighbours')
  const area = places.reduce((sum, r) => sum + hundredths(r.cells.area_km2), 0)
  count('municipalities.csv', area / 100, expected.areaHundredths / 100, 'km² in all')
}

/** A cell that is no number was reported with the cells; here it counts as nothing. */
function hundredths(text: string): number {
  return /^\d+(?:\.\d{1,2})?$/.test(text) ? minorUnits(text) : 0
}
