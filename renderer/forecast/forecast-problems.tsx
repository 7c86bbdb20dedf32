import type { ForecastGap } from '#shared/forecast/forecast-missing.ts'
import { forecastText, gapText } from '#shared/forecast/forecast-text.ts'
import type { Finding } from '#shared/overview/overview-findings.ts'
import { findingText } from '#shared/rules/rules-text.ts'
import { PageLink } from '#renderer/app/navigation.tsx'
import { Callout } from '#renderer/ui/callout.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { yearColumn } from './forecast-rows.ts'
import type { SideProps } from './forecast-side.tsx'
import styles from './forecast.module.css'

type Props = SideProps & { readonly onInput: () => void }

const severityTone = { must: 'must-fix', explain: 'explain', note: 'info' } as const

/** Everything that is wrong or missing in the row, each with the way to put it right. */
export function ForecastProblems(props: Props) {
  const t = useText()
  const language = useLanguage()
  const { row } = props
  // What the rules already say about a year is not said twice.
  const said = new Set(row.findings.map((f) => f.field))
  const gaps = (row.forecast.missing as ForecastGap[]).filter((gap) => !said.has(gap))
  if (row.findings.length === 0 && gaps.length === 0) {
    return (
      <>
        <SideHeading>{row.name}</SideHeading>
        <p className={styles['quiet']}>{t(forecastText.noProblems)}</p>
      </>
    )
  }
  const titles = { must: forecastText.mustFix, explain: forecastText.explain, note: forecastText.note }
  return (
    <>
      <SideHeading>{row.name}</SideHeading>
      {row.findings.map((finding, i) => (
        <Callout
          key={i}
          tone={severityTone[finding.severity]}
          title={t(titles[finding.severity])}
          actions={<Way {...props} finding={finding} field={finding.field} />}
        >
          {findingText[finding.rule]?.[language](finding.params) ?? finding.rule}
        </Callout>
      ))}
      {gaps.map((gap) => (
        <Callout key={gap} tone="neutral" actions={<Way {...props} field={gap} />}>
          {t(gapText[gap])}
        </Callout>
      ))}
    </>
  )
}

const inModel = new Set(['decision', 'existsNow', 'startYear', 'presentClients'])

/** Where to put it right: a field of the model, an input of this service, or the cell itself. */
function Way(props: Props & { readonly field: string | null; readonly finding?: Finding }) {
  const t = useText()
  const { row, field, finding, who, onInput, onOpen } = props
  const year = finding?.year ?? row.forecast.years.find((y) => y.clients === 'unknown')?.year
  if (field !== null && inModel.has(field)) {
    const cell = field === 'presentClients' ? 'clients' : field
    return (
      <PageLink page="model" params={{ service: row.service, field: cell, m: who.municipality }}>
        {t(forecastText.toModel)}
      </PageLink>
    )
  }
  const go = (): void => {
    if (field === 'method') onOpen('method')
    else if (field === 'coverage' || field === 'actuals') onInput()
    else {
      const capacity = row.forecast.years.find((y) => y.capacity === 'unknown')?.year
      const at = (field === 'capacity' ? (finding?.year ?? capacity) : year) ?? row.forecast.years[0]?.year ?? 0
      onOpen(yearColumn(at), field === 'capacity' ? 'capacity' : 'clients')
    }
  }
  return (
    <button type="button" className={styles['link']} onClick={go}>
      {t(field === 'coverage' || field === 'actuals' ? forecastText.toInput : forecastText.toCell)}
    </button>
  )
}
