import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  groupSizes,
  percentOfShare,
  shareOfPercent,
  yearWithGroups,
  type GroupSize,
} from '#shared/forecast/forecast-groups.ts'
import { forecastText } from '#shared/forecast/forecast-text.ts'
import { parseNumber } from '#shared/kernel/number-parse.ts'
import { formatNumber, plainNumber } from '#shared/kernel/number-text.ts'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import type { ServiceRow } from './forecast-rows.ts'
import { useTraceNames } from './forecast-trace-names.ts'
import styles from './forecast.module.css'

/** Typed per cent as a share of one; undefined when it is none. */
function readShare(typed: string): number | undefined {
  const parsed = parseNumber(typed, { ambiguous: 'decimal' })
  if (parsed.kind !== 'number') return undefined
  const share = shareOfPercent(parsed.value)
  return share >= 0 && share <= 1 ? share : undefined
}

/** From which part of the target group to which, and what one per cent means in people. */
export function ForecastCoverage(props: {
  readonly row: ServiceRow
  readonly who: { readonly municipality?: string }
  readonly editable: boolean
  readonly years: readonly number[]
}) {
  const t = useText()
  const notify = useNotify()
  const setCoverage = useCommand('forecast.setCoverage')
  const { row, who, editable, years } = props
  const now = row.forecast.coverage
  const shown = (share: number | undefined): string => (share === undefined ? '' : plainNumber(percentOfShare(share)))
  const [firstYear, setFirstYear] = useState(String(now?.firstYear ?? years[0] ?? ''))
  const [lastYear, setLastYear] = useState(String(now?.lastYear ?? years.at(-1) ?? ''))
  const [first, setFirst] = useState(shown(now?.first))
  const [last, setLast] = useState(shown(now?.last))
  const [tried, setTried] = useState(false)
  const wrong = (typed: string): string | undefined =>
    tried && readShare(typed) === undefined ? t(forecastText.coverageBad) : undefined

  const save = async (): Promise<void> => {
    setTried(true)
    const a = readShare(first)
    const b = readShare(last)
    if (a === undefined || b === undefined) return
    const coverage = { firstYear: Number(firstYear), first: a, lastYear: Number(lastYear), last: b }
    const reply = await setCoverage({ service: row.service, coverage })
    if (!reply.ok) notify.problem(reply.problem)
  }
  const clear = async (): Promise<void> => {
    const reply = await setCoverage({ service: row.service, coverage: null })
    if (!reply.ok) notify.problem(reply.problem)
  }
  const options = years.map(String)
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3 className={styles['part']}>{t(forecastText.coverage)}</h3>
      <p className={styles['small']}>{t(forecastText.coverageHint)}</p>
      <div className={styles['pair']}>
        <NativeSelect
          label={t(forecastText.firstYear)}
          value={firstYear}
          disabled={!editable}
          data={options}
          onChange={(event) => setFirstYear(event.currentTarget.value)}
        />
        <TextInput
          label={t(forecastText.share)}
          value={first}
          disabled={!editable}
          inputMode="decimal"
          error={wrong(first)}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <NativeSelect
          label={t(forecastText.lastYear)}
          value={lastYear}
          disabled={!editable}
          data={options.filter((y) => y >= firstYear)}
          onChange={(event) => setLastYear(event.currentTarget.value)}
        />
        <TextInput
          label={t(forecastText.share)}
          value={last}
          disabled={!editable}
          inputMode="decimal"
          error={wrong(last)}
          onChange={(event) => setLast(event.currentTarget.value)}
        />
      </div>
      {editable && (
        <div className={styles['buttons']}>
          <Button type="submit" size="compact-sm">
            {t(forecastText.saveCoverage)}
          </Button>
          {now !== null && (
            <Button size="compact-sm" variant="subtle" onClick={() => void clear()}>
              {t(forecastText.clearCoverage)}
            </Button>
          )}
        </div>
      )}
      <GroupSizes row={row} who={who} />
    </form>
  )
}

/** The target groups with their sizes, from the explanation of the last year that rests on them. */
function GroupSizes({ row, who }: { readonly row: ServiceRow; readonly who: { readonly municipality?: string } }) {
  const t = useText()
  const year = yearWithGroups(row.forecast)
  const explained = useQuery(
    'forecast.explain',
    { ...who, service: row.service, year: year ?? 0, measure: 'clients' },
    { when: year !== undefined },
  )
  const names = useTraceNames()
  if (year === undefined || !explained.data) return null
  const sizes = groupSizes(explained.data)
  if (sizes.length === 0) return null
  const people = (size: GroupSize['size']): string =>
    typeof size === 'number' ? formatNumber(size, { decimals: size < 10 ? 1 : 0 }) : ''
  return (
    <div className={styles['groups']}>
      <h3 className={styles['part']}>{t(forecastText.groupSizes, year)}</h3>
      <ul>
        {sizes.map((size) => (
          <li key={size.group}>
            <span>
              {size.group} {names.group(size.group)}
            </span>
            <span className={styles['groupFigure']}>
              {size.size === 'unknown' ? (
                t(forecastText.groupUnknown)
              ) : (
                <>
                  <strong>{people(size.size)}</strong>
                  <span className={styles['small']}>{t(forecastText.groupOnePercent, people(size.onePercent))}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
