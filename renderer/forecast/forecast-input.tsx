import { NativeSelect } from '@mantine/core'
import { methods } from '#shared/forecast/forecast-choices.ts'
import { forecastText, methodHint, methodText, noMethod } from '#shared/forecast/forecast-text.ts'
import { PageLink } from '#renderer/app/navigation.tsx'
import { useCommand } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { ForecastActuals } from './forecast-actuals.tsx'
import { ForecastCoverage } from './forecast-coverage.tsx'
import type { SideProps } from './forecast-side.tsx'
import styles from './forecast.module.css'

/** What the forecast of the selected service rests on. */
export function ForecastInput(props: SideProps) {
  const t = useText()
  const notify = useNotify()
  const setMethod = useCommand('forecast.setMethod')
  const scenario = useScenario()
  const { row, who, editable, actualYears } = props
  const method = row.forecast.method
  const choose = async (value: string): Promise<void> => {
    const chosen = methods.find((m) => m === value) ?? null
    const reply = await setMethod({ scenario, services: [row.service], method: chosen })
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <>
      <SideHeading>{row.name}</SideHeading>
      <NativeSelect
        label={t(forecastText.method)}
        description={method === null ? undefined : t(methodHint[method])}
        inputWrapperOrder={['label', 'input', 'description']}
        value={method ?? ''}
        disabled={!editable}
        onChange={(event) => void choose(event.currentTarget.value)}
        data={[{ value: '', label: t(noMethod) }, ...methods.map((m) => ({ value: m, label: t(methodText[m]) }))]}
      />
      {method === null &&
        methods.map((m) => (
          <p key={m} className={styles['line']}>
            <strong>{t(methodText[m])}</strong> – {t(methodHint[m])}
          </p>
        ))}
      {method === 'demographic' && (
        <ForecastCoverage row={row} who={who} editable={editable} years={row.forecast.years.map((y) => y.year)} />
      )}
      <ForecastActuals row={row} years={actualYears} editable={editable} />
      <div>
        <h3 className={styles['part']}>{t(forecastText.unitsAndPlaces)}</h3>
        <PageLink page="costs" params={{ service: row.service, tab: 'basis', m: who.municipality }}>
          {t(forecastText.toCosts)}
        </PageLink>
      </div>
    </>
  )
}
