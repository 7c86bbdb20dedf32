import { useMemo } from 'react'
import { convert } from '#shared/kernel/money.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import type { KeptCell } from '#shared/review/review-contract.ts'
import { reviewText } from '#shared/review/review-page-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { cellWords, placeId, valueWords, type Change, type Review, type ReviewCell } from './review-words.ts'

type Kept = KeptCell & { readonly of: Review['corrections'][number] }

/** Where a cell is and what it is: the first two columns of every list here. */
function useCellColumns<Row extends ReviewCell>(): readonly GridColumn<Row>[] {
  const t = useText()
  const language = useLanguage()
  const { names } = useWorkspace()
  return useMemo(
    () => [
      {
        id: 'where',
        title: t(reviewText.where),
        kind: 'text',
        width: 200,
        grow: true,
        value: (cell) => cellWords(cell, language, names).where,
        swatch: (cell) => (cell.service === null ? undefined : colourOf(cell.service)),
      },
      {
        id: 'what',
        title: t(reviewText.what),
        kind: 'text',
        width: 150,
        value: (cell) => cellWords(cell, language, names).what,
      },
    ],
    [t, language, names],
  )
}

/** The cells in which the submission differs from what it is compared with. */
export function ChangeGrid(props: {
  readonly cells: readonly Change[]
  /** How many remarks a place has. */
  readonly remarks: ReadonlyMap<string, number>
  readonly onSelect: (cell: Change | undefined) => void
}) {
  const t = useText()
  const language = useLanguage()
  const { names } = useWorkspace()
  const { remarks } = props
  const first = useCellColumns<Change>()
  const columns = useMemo<readonly GridColumn<Change>[]>(
    () => [
      ...first,
      {
        id: 'before',
        title: t(reviewText.before),
        kind: 'text',
        width: 120,
        value: (cell) => valueWords(cell, cell.before, language, names),
        state: () => ({ muted: true }),
      },
      {
        id: 'after',
        title: t(reviewText.after),
        kind: 'text',
        width: 140,
        value: (cell) => valueWords(cell, cell.after, language, names),
        state: (cell) => (cell.after === null ? { muted: true } : { strong: true }),
      },
      {
        id: 'remark',
        title: t(reviewText.remark),
        kind: 'text',
        width: 84,
        value: (cell) => remarks.get(placeId(cell.place))?.toString() ?? '',
      },
    ],
    [t, language, names, first, remarks],
  )
  return (
    <Grid
      id="review-changes"
      label={t(reviewText.changes, props.cells.length)}
      rows={props.cells}
      rowId={(cell) => placeId(cell.place)}
      rowName={(cell) => cell.service ?? cell.about ?? ''}
      columns={columns}
      onSelect={(cell) => props.onSelect(cell?.row)}
      empty={t(reviewText.noChanges)}
    />
  )
}

/** Cells that the region keeps otherwise, or that both changed. */
export function KeptGrid(props: {
  readonly kind: 'conflicts' | 'corrections'
  readonly cells: readonly Kept[]
  readonly onSelect: (cell: Kept | undefined) => void
}) {
  const t = useText()
  const language = useLanguage()
  const { names } = useWorkspace()
  const { preferences } = usePreferences()
  const lens = preferences.currency === 'LVL' ? 'LVL' : 'EUR'
  const first = useCellColumns<Kept>()
  const columns = useMemo<readonly GridColumn<Kept>[]>(
    () => [
      ...first,
      {
        id: 'theirs',
        title: t(reviewText.after),
        kind: 'text',
        width: 110,
        value: (cell) => valueWords(cell, cell.theirs, language, names),
      },
      {
        id: 'ours',
        title: t(reviewText.ours),
        kind: 'text',
        width: 110,
        value: (cell) => valueWords(cell, cell.ours, language, names),
        state: () => ({ strong: true }),
      },
      {
        id: 'effect',
        title: t(reviewText.effect),
        hint: t(reviewText.effectHint),
        kind: 'text',
        width: 130,
        value: ({ of: { effect } }) => {
          const cost = effect?.costMinorEur ?? 0
          const clients = effect?.clients ?? 0
          if (cost === 0) return clients === 0 ? t(reviewText.noEffect) : t(reviewText.effectClients, clients)
          const seen = convert({ minor: Math.round(cost), currency: 'EUR' }, lens)
          return `${seen.minor > 0 ? '+' : ''}${formatMoney(seen.minor, seen.currency, { whole: true })}`
        },
      },
      {
        id: 'why',
        title: t(reviewText.why),
        kind: 'text',
        width: 140,
        value: ({ of }) => of.reason,
        state: () => ({ muted: true }),
      },
    ],
    [t, language, names, first, lens],
  )
  const words = props.kind === 'conflicts' ? reviewText.conflicts : reviewText.corrections
  return (
    <Grid
      id={`review-${props.kind}`}
      label={t(words, props.cells.length)}
      rows={props.cells}
      rowId={(cell) => placeId(cell.place)}
      rowName={(cell) => cell.service ?? cell.about ?? ''}
      columns={columns}
      onSelect={(cell) => props.onSelect(cell?.row)}
      empty={t(props.kind === 'conflicts' ? reviewText.noConflicts : reviewText.noCorrections)}
    />
  )
}
