import type { OutputOf } from '#shared/contract/api.ts'
import { sortedByText } from '#shared/kernel/collation.ts'
import { decisionText } from '#shared/development/development-text.ts'
import { seenFigure, type RegionMeasure } from '#shared/region/region-measure.ts'
import { shortMunicipality } from '#shared/region/region-name.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { regionText, submissionsText } from '#shared/region/region-text.ts'
import { explainText } from '#shared/explain/explain-text.ts'
import { WhyTotal } from '#renderer/app/why-total.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { PlainTable } from '#renderer/ui/plain-table.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { BigFigure, SideHeading } from '#renderer/ui/side-panel.tsx'
import { figuresOfYear, measureWords, seenText, type ServiceTotals } from './region-figures.ts'
import styles from './region.module.css'

type Behind = OutputOf<'region.service'>

/** The municipalities behind the total of a service in a year: those that are known first, the rest named as not known. */
export function BehindTotal(props: {
  readonly service: string | undefined
  readonly total: ServiceTotals | undefined
  readonly behind: Behind | undefined
  readonly measure: RegionMeasure
  readonly year: number
  readonly onOpen: (municipality: string) => void
}) {
  const { service, total, behind, measure, year, onOpen } = props
  const t = useText()
  const lens = usePreferences().preferences.currency
  const { names } = useWorkspace()
  if (service === undefined || total === undefined)
    return <p className={styles['quiet']}>{t(regionText.chooseService)}</p>
  const totalYear = figuresOfYear(total.years, year)
  const sum = totalYear && seenFigure(totalYear, measure, lens)
  const rows = sortedByText(behind?.service === service ? behind.rows : [], ({ municipality }) =>
    names.municipality(municipality),
  ).map((row) => {
    const figures = figuresOfYear(row.years, year)
    return { ...row, seen: figures && seenFigure(figures, measure, lens) }
  })
  const known = rows.filter((row) => row.seen && row.seen.state !== 'unknown')
  const sorted = [
    ...known.sort((a, b) => (b.seen?.value ?? 0) - (a.seen?.value ?? 0)),
    ...rows.filter((row) => !row.seen || row.seen.state === 'unknown'),
  ]
  return (
    <>
      <SideHeading>
        {service} {names.service(service)} · {year}
      </SideHeading>
      {sum && (
        <BigFigure
          value={seenText(t, sum, measure)}
          unit={`${t(measureWords[measure])} · ${t(regionText.knownOf, sum.known, sum.of)}`}
        />
      )}
      <p className={styles['quiet']}>
        <WhyTotal asked={{ measure, service }} years={total.years.map((y) => y.year)} year={year}>
          {t(explainText.whyTotal)}
        </WhyTotal>
      </p>
      <PlainTable
        label={t(regionText.sideBehind)}
        onOpen={onOpen}
        columns={[
          { id: 'name', title: t(regionText.municipality) },
          { id: 'decision', title: t(regionText.decision) },
          { id: 'value', title: String(year), numeric: true },
          { id: 'file', title: t(regionText.file) },
        ]}
        rows={sorted.map((row) => ({
          id: row.municipality,
          cells: {
            name: shortMunicipality(names.municipality(row.municipality)),
            decision: decisionWords(t, row.decision, row.startYear),
            value: row.received
              ? row.seen
                ? seenText(t, row.seen, measure)
                : t(regionText.notKnown)
              : t(regionText.notReceived),
            file: row.file && (
              <span
                title={t(regionText.fileBehind, formatDate(row.file.signedAt), row.file.signer ?? '–', row.corrected)}
              >
                {t(submissionsText.revision, row.file.revision)}
                {row.corrected > 0 && ' *'}
              </span>
            ),
          },
        }))}
      />
    </>
  )
}

function decisionWords(t: ReturnType<typeof useText>, decision: string | null, startYear: number | null): string {
  const words = decision === null ? undefined : decisionText[decision as keyof typeof decisionText]
  if (!words) return ''
  return startYear === null ? t(words) : `${t(words)} (${startYear})`
}
