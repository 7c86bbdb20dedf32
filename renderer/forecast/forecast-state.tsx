import { forecastText } from '#shared/forecast/forecast-text.ts'
import { PageLink } from '#renderer/app/navigation.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { misses, waitsForModel, type ServiceRow } from './forecast-rows.ts'
import styles from './forecast.module.css'

/** One line: what the page is for, what is missing, and where to do it. */
export function ForecastState(props: {
  readonly rows: readonly ServiceRow[]
  readonly readOnlyOf: string | undefined
  readonly onMissing: () => void
}) {
  const t = useText()
  const { rows, readOnlyOf, onMissing } = props
  if (readOnlyOf !== undefined) return <>{t(forecastText.onlyLooks, readOnlyOf)}</>
  const here = rows.filter((row) => misses(row) && !waitsForModel(row)).length
  const undecided = rows.filter((row) => misses(row) && waitsForModel(row)).length
  const explain = rows.flatMap((row) => row.findings.filter((f) => f.severity === 'explain')).length
  const parts = [
    here > 0 && (
      <span key="here">
        {t(forecastText.stillMissingBefore)}{' '}
        <button type="button" className={styles['link']} onClick={onMissing}>
          {t(forecastText.stillMissing, here)}
        </button>
      </span>
    ),
    undecided > 0 && (
      <PageLink key="undecided" page="model">
        {t(forecastText.undecided, undecided)}
      </PageLink>
    ),
    explain > 0 && <span key="explain">{t(forecastText.explainPlaces, explain)}</span>,
  ].filter((part) => part !== false)
  return (
    <>
      {t(forecastText.purpose)}{' '}
      {parts.length === 0 ? t(forecastText.complete) : parts.flatMap((part, i) => (i === 0 ? [part] : ['; ', part]))}
      {parts.length > 0 && '.'}
    </>
  )
}
