import { statusText } from '#shared/kernel/status-text.ts'
import { useMemo } from 'react'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { matchesSearch } from '#shared/programme/programme-catalogue.ts'
import { costUnitText, programmeText } from '#shared/programme/programme-text.ts'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { seenThrough, usePreferences } from '#renderer/ui/preferences-context.tsx'
import { ProgrammeCalls } from './programme-calls.tsx'
import { useTimeline, type Timeline } from './programme-course.tsx'
import { StatusTag } from './programme-status.tsx'

type Limit = Timeline['limits'][number]

export const limitId = (row: Limit): string => `${row.itemLv} ${row.priceYear}`

/** Calls of the ESF activity, and what a project may cost. */
export function ProgrammeEsf(props: {
  readonly search: string
  readonly onSelect: (id: string) => void
  readonly empty: React.ReactNode
}) {
  const { search, onSelect } = props
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { currency } = usePreferences().preferences
  const timeline = useTimeline()
  const limits = useMemo(
    () =>
      (timeline?.limits ?? []).filter((l) => matchesSearch(search, [l.itemLv, l.itemEn, l.noteLv, l.noteEn, l.source])),
    [timeline, search],
  )
  const calls = useMemo(
    () =>
      (timeline?.calls ?? []).filter((c) =>
        matchesSearch(search, [
          programmeText.callName.lv(c.call),
          programmeText.callName.en(c.call),
          c.noteLv,
          c.noteEn,
          c.source,
        ]),
      ),
    [timeline, search],
  )
  const limitColumns = useMemo<readonly GridColumn<Limit>[]>(
    () => [
      {
        id: 'item',
        title: t(programmeText.item),
        kind: 'text',
        width: 300,
        grow: true,
        value: (l) => (lv ? l.itemLv : l.itemEn),
      },
      {
        id: 'unit',
        title: t(programmeText.unit),
        kind: 'text',
        width: 100,
        value: (l) => {
          const unit = costUnitText[l.unit]
          return unit ? t(unit) : l.unit
        },
      },
      { id: 'year', title: t(programmeText.priceYear), kind: 'year', value: (l) => l.priceYear },
      {
        id: 'amount',
        title: t(programmeText.price),
        kind: 'text',
        width: 116,
        value: (l) => {
          const seen = seenThrough(currency, { minor: l.minor, currency: l.currency })
          return formatMoney(seen.minor, seen.currency)
        },
      },
      {
        id: 'status',
        title: t(programmeText.status),
        kind: 'text',
        width: 104,
        value: (l) => t(statusText[l.status]),
        render: (l) => <StatusTag status={l.status} />,
      },
    ],
    [t, lv, currency],
  )
  return (
    <>
      {calls.length > 0 && <ProgrammeCalls calls={calls} />}
      <Panel grow flush title={t(programmeText.limits)} note={t(programmeText.limitsNote)}>
        <Grid
          id="programme-limits"
          label={t(programmeText.limits)}
          rows={limits}
          rowId={limitId}
          columns={limitColumns}
          onSelect={(cell) => cell && onSelect(cell.rowId)}
          rowName={(l) => (lv ? l.itemLv : l.itemEn)}
          empty={props.empty}
        />
      </Panel>
    </>
  )
}
