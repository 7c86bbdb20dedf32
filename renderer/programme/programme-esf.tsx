import { useMemo } from 'react'
import { formatDate } from '#shared/kernel/date-text.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { matchesSearch } from '#shared/programme/programme-catalogue.ts'
import { costUnitText, programmeText, statusText } from '#shared/programme/programme-text.ts'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { seenThrough, usePreferences } from '#renderer/ui/preferences-context.tsx'
import { useTimeline, type Timeline } from './programme-course.tsx'
import { StatusTag } from './programme-status.tsx'

type Call = Timeline['calls'][number]
type Limit = Timeline['limits'][number]

export const callId = (row: Call): string => `call ${row.call}`
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
  const callColumns = useMemo<readonly GridColumn<Call>[]>(() => {
    const money = (id: string, title: string, minor: (c: Call) => number | null): GridColumn<Call> => ({
      id,
      title,
      kind: 'text',
      width: 112,
      value: (c) => written(minor(c), c.currency),
    })
    const written = (minor: number | null, own: Currency): string | null => {
      if (minor === null) return null
      const seen = seenThrough(currency, { minor, currency: own })
      return formatMoney(seen.minor, seen.currency, { whole: true })
    }
    const count = (id: string, title: string, value: (c: Call) => number | null): GridColumn<Call> => ({
      id,
      title,
      kind: 'integer',
      width: 86,
      value: (c) => value(c) ?? 'unknown',
    })
    return [
      {
        id: 'call',
        title: t(programmeText.call),
        kind: 'text',
        width: 92,
        grow: true,
        value: (c) => t(programmeText.callName, c.call),
        state: () => ({ strong: true }),
      },
      {
        id: 'opens',
        title: t(programmeText.opens),
        kind: 'text',
        width: 84,
        value: (c) => c.opens,
        render: (c) => formatDate(c.opens),
      },
      {
        id: 'closes',
        title: t(programmeText.closes),
        kind: 'text',
        width: 84,
        value: (c) => c.closes,
        render: (c) => formatDate(c.closes),
      },
      count('applications', t(programmeText.applications), (c) => c.applications),
      count('applicationsRegion', t(programmeText.applicationsRegion), (c) => c.applicationsRegion),
      count('approved', t(programmeText.approved), (c) => c.approved),
      count('approvedRegion', t(programmeText.approvedRegion), (c) => c.approvedRegion),
      money('amount', t(programmeText.amount), (c) => c.amountMinor),
      money('quota', t(programmeText.quota), (c) => c.regionQuotaMinor),
      money('ceiling', t(programmeText.ceiling), (c) => c.ceilingMinor),
      {
        id: 'status',
        title: t(programmeText.status),
        kind: 'text',
        width: 84,
        value: (c) => t(statusText[c.status]),
        render: (c) => <StatusTag status={c.status} />,
      },
    ]
  }, [t, currency])
  const limitColumns = useMemo<readonly GridColumn<Limit>[]>(
    () => [
      {
        id: 'item',
        title: t(programmeText.item),
        kind: 'text',
        width: 300,
        grow: true,
        value: (l) => (lv ? l.itemLv : l.itemEn),
        state: () => ({ strong: true }),
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
      <Panel flush title={t(programmeText.calls)} note={t(programmeText.callsNote)}>
        <Grid
          id="programme-calls"
          label={t(programmeText.calls)}
          rows={calls}
          rowId={callId}
          columns={callColumns}
          onSelect={(cell) => cell && onSelect(cell.rowId)}
          rowName={(c) => t(programmeText.callName, c.call)}
          height="content"
          empty={props.empty}
        />
      </Panel>
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
