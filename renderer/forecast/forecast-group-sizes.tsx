import { groupSizes, yearWithGroups, type GroupSize } from '#shared/forecast/forecast-groups.ts'
import { forecastText } from '#shared/forecast/forecast-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useTraceNames } from '#renderer/app/trace-names.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import type { ServiceRow } from './forecast-rows.ts'
import styles from './forecast.module.css'

/** The target groups with their sizes, from the explanation of the last year that rests on them. */
export function GroupSizes({
  row,
  who,
}: {
  readonly row: ServiceRow
  readonly who: { readonly municipality?: string }
}) {
  const t = useText()
  const year = yearWithGroups(row.forecast)
  const scenario = useScenario()
  const explained = useQuery(
    'forecast.explain',
    { ...who, scenario, service: row.service, year: year ?? 0, measure: 'clients' },
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
