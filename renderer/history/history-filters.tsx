import { NativeSelect, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { CallInput } from '#shared/contract/api.ts'
import { historyText } from '#shared/history/history-text.ts'
import { formatDateTime, parseDate } from '#shared/kernel/date-text.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import styles from './history.module.css'

export type HistoryFilter = Pick<
  CallInput<'history.list'>,
  'search' | 'who' | 'municipality' | 'service' | 'kind' | 'since'
>

const kinds = ['action', 'undo', 'redo', 'import'] as const

/** Today and a week ago, to the day, so that the question stays the same while the page is open. */
function daysAgo(days: number): string {
  const day = new Date()
  day.setHours(0, 0, 0, 0)
  day.setDate(day.getDate() - days)
  return day.toISOString()
}

/** Stands for a day that is typed beside it. */
const aDay = 'day'

/** The beginning of a day where the person is, as the stream writes times. */
function startOf(isoDate: string): string {
  return new Date(`${isoDate}T00:00:00`).toISOString()
}

/** Which actions are shown: whose, of which service, of what kind, since when. */
export function HistoryFilters(props: {
  readonly filter: HistoryFilter
  readonly onFilter: (filter: HistoryFilter) => void
}) {
  const t = useText()
  const { names, role } = useWorkspace()
  const { filter, onFilter } = props
  const [day, setDay] = useState<string>()
  const { data: moments } = useQuery('history.moments', {})
  const { data: programme } = useQuery('programme.read', {}, { changedBy: ['programme'] })
  const choose = (part: Partial<Record<keyof HistoryFilter, string>>): void => {
    const next = { ...filter, ...part }
    onFilter(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')))
  }
  const since = useMemo(
    () => [
      { value: '', label: t(historyText.always) },
      { value: daysAgo(0), label: t(historyText.today) },
      { value: daysAgo(7), label: t(historyText.week) },
      { value: aDay, label: t(historyText.day) },
      ...(moments?.lastExport
        ? [{ value: moments.lastExport, label: t(historyText.lastExport, formatDateTime(moments.lastExport)) }]
        : []),
      ...(moments?.lastImport
        ? [{ value: moments.lastImport, label: t(historyText.lastImport, formatDateTime(moments.lastImport)) }]
        : []),
      ...(moments?.lastEdition
        ? [{ value: moments.lastEdition, label: t(historyText.lastEdition, formatDateTime(moments.lastEdition)) }]
        : []),
    ],
    [t, moments],
  )
  return (
    <div className={styles['filters']}>
      <TextInput
        size="xs"
        type="search"
        label={t(historyText.search)}
        placeholder={t(historyText.searchExample)}
        maxLength={200}
        value={filter.search ?? ''}
        onChange={(event) => choose({ search: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t(historyText.since)}
        value={day === undefined ? (filter.since ?? '') : aDay}
        onChange={(event) => {
          const { value } = event.currentTarget
          setDay(value === aDay ? '' : undefined)
          choose({ since: value === aDay ? '' : value })
        }}
        data={since}
      />
      {day !== undefined && (
        <TextInput
          size="xs"
          label={t(historyText.dayLabel)}
          placeholder={t(historyText.dayExample)}
          value={day}
          error={day !== '' && parseDate(day) === undefined ? t(historyText.dayExample) : undefined}
          onChange={(event) => {
            setDay(event.currentTarget.value)
            const iso = parseDate(event.currentTarget.value)
            choose({ since: iso === undefined ? '' : startOf(iso) })
          }}
          autoFocus
        />
      )}
      <NativeSelect
        size="xs"
        label={t(historyText.who)}
        value={filter.who ?? ''}
        onChange={(event) => choose({ who: event.currentTarget.value })}
        data={[
          { value: '', label: t(historyText.everybody) },
          ...(moments?.people ?? []).map((who) => ({ value: who, label: who })),
        ]}
      />
      {role === 'region' && (
        <NativeSelect
          size="xs"
          label={t(historyText.municipality)}
          value={filter.municipality ?? ''}
          onChange={(event) => choose({ municipality: event.currentTarget.value })}
          data={[
            { value: '', label: t(historyText.allMunicipalities) },
            ...(programme?.municipalities ?? []).map(({ id }) => ({ value: id, label: names.municipality(id) })),
          ]}
        />
      )}
      <NativeSelect
        size="xs"
        label={t(historyText.service)}
        value={filter.service ?? ''}
        onChange={(event) => choose({ service: event.currentTarget.value })}
        data={[
          { value: '', label: t(historyText.everything) },
          ...(programme?.services ?? []).map(({ code }) => ({ value: code, label: `${code} ${names.service(code)}` })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={t(historyText.kind)}
        value={filter.kind ?? ''}
        onChange={(event) => choose({ kind: event.currentTarget.value })}
        data={[
          { value: '', label: t(historyText.kinds.all) },
          ...kinds.map((kind) => ({ value: kind, label: t(historyText.kinds[kind]) })),
        ]}
      />
    </div>
  )
}
