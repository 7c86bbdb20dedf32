const collator = new Intl.Collator('lv', { numeric: true })

/** Order by the Latvian alphabet in both languages of the interface (ā after a, č after c, y beside i); digits by their number. */
export function compareTexts(a: string, b: string): number {
  return collator.compare(a, b)
}

/** A copy sorted by the Latvian alphabet of a text of each item; equal ones keep their order. */
export function sortedByText<T>(items: Iterable<T>, textOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => collator.compare(textOf(a), textOf(b)))
}

/** For searching: case and Latvian marks do not matter (`foldText('Šis') === 'sis'`). */
export function foldText(text: string): string {
  return text.toLocaleLowerCase('lv').normalize('NFD').replaceAll(/\p{M}/gu, '')
}
