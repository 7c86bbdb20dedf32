import { sortedByText } from '#shared/kernel/collation.ts'
import type { Programme } from '#renderer/app/workspace.tsx'
import type { ChoiceOption } from '#renderer/ui/grid-types.ts'

/** Everybody but the municipality itself: those with a common border first, both parts by the Latvian alphabet. */
export function partnerOptions(
  programme: Programme,
  municipality: string,
  nameOf: (id: string) => string,
): readonly ChoiceOption[] {
  const neighbours = new Set(programme.municipalities.find((m) => m.id === municipality)?.neighbours)
  const others = programme.municipalities
    .filter(({ id }) => id !== municipality)
    .map(({ id }): ChoiceOption => ({ value: id, label: nameOf(id) }))
  const sorted = sortedByText(others, (option) => option.label)
  return [
    ...sorted.filter((option) => neighbours.has(option.value)),
    ...sorted.filter((option) => !neighbours.has(option.value)),
  ]
}
