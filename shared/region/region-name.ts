/** "Salaspils novads" → "Salaspils", "Salaspils Municipality" → "Salaspils": for tiles, where all are municipalities. */
export function shortMunicipality(name: string): string {
  return name.replace(/ (novads|Municipality)$/, '')
}
