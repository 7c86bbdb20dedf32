import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { backMethods, type BackMethod } from '#shared/forecast/forecast-back-test.ts'
import { forecastCompareText } from '#shared/forecast/forecast-compare-text.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { PlainTable } from '#renderer/ui/plain-table.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import type { SideProps } from './forecast-side.tsx'
import styles from './forecast.module.css'

const signed = (n: number | null): string => (n === null ? '?' : n > 0 ? `+${formatNumber(n)}` : formatNumber(n))
const percent = (n: number | null): string => (n === null ? '' : ` (${signed(Math.round(n))} %)`)
const shown = (figure: Figure): string =>
  typeof figure === 'number' ? formatNumber(figure) : figure === 'unknown' ? '?' : '–'

/** Actual clients beside what was forecast for them, and how well each method would have done. */
export function ForecastCompare({ row, who }: Pick<SideProps, 'row' | 'who'>) {
  const t = useText()
  const scenario = useScenario()
  const [against, setAgainst] = useState('method')
  const frozen = useQuery('scenario.list', who).data?.baselines ?? []
  const { data } = useQuery('forecast.deviation', { ...who, scenario, against })
  const test = useQuery('forecast.backTest', { ...who, scenario, service: row.service }).data
  const years = data?.services.find(({ service }) => service === row.service)?.years ?? []
  const names: Record<BackMethod, string> = {
    demographic: t(forecastCompareText.backDemographic),
    trend: t(forecastCompareText.backTrend),
    last: t(forecastCompareText.backLast),
    mean: t(forecastCompareText.backMean),
  }
  if (data && years.length === 0) return <p className={styles['quiet']}>{t(forecastCompareText.compareNone)}</p>
  return (
    <>
      <NativeSelect
        size="xs"
        label={t(forecastCompareText.compareAgainst)}
        value={against}
        data={[
          { value: 'method', label: t(forecastCompareText.againstMethod) },
          ...frozen.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => setAgainst(event.currentTarget.value)}
      />
      <div className={styles['whole']}>
        <PlainTable
          label={t(forecastCompareText.compare)}
          columns={[
            { id: 'year', title: '' },
            { id: 'forecast', title: t(forecastCompareText.forecastShort), numeric: true },
            { id: 'actual', title: t(forecastCompareText.actualShort), numeric: true },
            { id: 'deviation', title: t(forecastCompareText.deviationShort), numeric: true },
            { id: 'cumulated', title: t(forecastCompareText.cumulatedShort), numeric: true },
          ]}
          rows={years.map((y) => ({
            id: String(y.year),
            cells: {
              year: y.year,
              forecast: shown(y.forecast),
              actual: shown(y.actual),
              deviation: `${signed(y.deviation)}${percent(y.percent)}`,
              cumulated: signed(y.cumulated),
            },
          }))}
        />
      </div>
      {test?.service === row.service && test.years.length > 0 && (
        <>
          <SideHeading>{t(forecastCompareText.backTest)}</SideHeading>
          <p className={styles['quiet']}>
            {t(forecastCompareText.backTestHint, test.years.map(({ year }) => `${year}.`).join(', '))}
          </p>
          <div className={styles['whole']}>
            <PlainTable
              label={t(forecastCompareText.backTest)}
              columns={[
                { id: 'method', title: t(forecastCompareText.backMethod) },
                ...test.years.map(({ year }) => ({ id: String(year), title: String(year), numeric: true })),
                { id: 'error', title: t(forecastCompareText.backError), numeric: true },
              ]}
              rows={[
                {
                  id: 'actual',
                  strong: true,
                  cells: {
                    method: t(forecastCompareText.actualShort),
                    ...Object.fromEntries(test.years.map(({ year, actual }) => [String(year), formatNumber(actual)])),
                    error: '',
                  },
                },
                ...backMethods.map((method) => ({
                  id: method,
                  selected: method === test.best,
                  cells: {
                    method: names[method],
                    ...Object.fromEntries(
                      test.years.map(({ year, predicted }) => [String(year), shown(predicted[method] ?? 'unknown')]),
                    ),
                    error:
                      test.errors[method].clients === null
                        ? '?'
                        : formatNumber(test.errors[method].clients, { decimals: 1 }),
                  },
                })),
              ]}
            />
          </div>
          {test.best !== null && <p>{t(forecastCompareText.backBest, names[test.best])}</p>}
        </>
      )}
    </>
  )
}
