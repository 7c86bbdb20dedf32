/** Says one thing that is wrong: in which file, in which row (the line in the file; undefined: the file as a whole), in words. */
export type Report = (file: string, row: number | undefined, words: string) => void

export interface Collected {
  readonly violations: readonly string[]
  readonly report: Report
}

export function collectViolations(): Collected {
  const violations: string[] = []
  return {
    violations,
    report: (file, row, words) =>
      violations.push(row === undefined ? `${file}: ${words}` : `${file}, row ${row}: ${words}`),
  }
}

interface Numbered<C> {
  readonly line: number
  readonly cells: C
}

/** Reports each record whose key stood before. */
export function reportRepeated<C>(
  report: Report,
  file: string,
  records: readonly Numbered<C>[],
  keyOf: (cells: C) => string,
): void {
  const first = new Map<string, number>()
  for (const { line, cells } of records) {
    const key = keyOf(cells)
    const before = first.get(key)
    if (before === undefined) first.set(key, line)
    else report(file, line, `${key} stands in row ${before} already`)
  }
}

/** Reports each record that names something that is not among the known. */
export function reportUnknown<C>(
  report: Report,
  file: string,
  records: readonly Numbered<C>[],
  known: ReadonlySet<string>,
  namesOf: (cells: C) => readonly string[],
  what: string,
): void {
  for (const { line, cells } of records) {
    for (const name of namesOf(cells)) if (!known.has(name)) report(file, line, `there is no ${what} "${name}"`)
  }
}
