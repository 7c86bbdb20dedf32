/** A moment as a part of a file's name, sortable: `2012-03-12T09-00-00Z`. */
export function momentName(now: Date): string {
  return `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
}

/** Where a damaged file is kept: `….planotava.changes.damaged-2012-03-12T09-00-00Z`. */
export function asideName(path: string, now: Date): string {
  return `${path}.damaged-${momentName(now)}`
}
