import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { forecastText, measureText, methodText } from '#shared/forecast/forecast-text.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { traceAsText, traceLabelText, traceUnitWord } from '#shared/kernel/trace-text.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { CellHistory } from '#renderer/app/cell-history.tsx'
import { PageLink } from '#renderer/app/navigation.tsx'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useTraceNames } from '#renderer/app/trace-names.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { BigFigure, SideHeading } from '#renderer/ui/side-panel.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { TraceTree } from '#renderer/ui/trace-tree.tsx'
import { uiText } from '#renderer/ui/ui-text.ts'
import { ForecastReason } from './forecast-reason.tsx'
import { isAbsent, yearColumn } from './forecast-rows.ts'
import type { SideProps } from './forecast-side.tsx'
import styles from './forecast.module.css'

/** "Why this number?": the figure, who or what gave it, and its computation down to the inputs. */
export function ForecastWhy({ row, year, measure, who, editable, asked, onOpen }: SideProps) {
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const names = useTraceNames()
  const change = useCommand('forecast.change')
  const scenario = useScenario()
  const found = row.forecast.years.find((y) => y.year === year)
  // A typed number explains itself; below it stands what the method would give, and why.
  const beside = measure === 'clients' && found !== undefined && found.typedClients !== null && !isAbsent(row, year)
  const explainedMeasure = beside ? 'by-method' : measure
  const explained = useQuery('forecast.explain', {
    ...who,
    scenario,
    service: row.service,
    year,
    measure: explainedMeasure,
  })
  if (!found) return <p className={styles['quiet']}>{t(forecastText.selectCell)}</p>

  const value = found[measure]
  const typed = measure === 'clients' ? found.typedClients : measure === 'capacity' ? found.typedCapacity : null
  const holds = typed !== null && !isAbsent(row, year)
  const label = (node: Trace): string => traceLabelText(forecastTraceText, node, language, names)
  const trace = explained.data
  const figure = (v: number | string): string =>
    typeof v === 'number'
      ? formatNumber(v)
      : v === 'not-planned'
        ? '–'
        : t(v === 'not-limited' ? uiText.notLimited : uiText.unknown)
  const unit =
    typeof value === 'number'
      ? traceUnitWord({ value, unit: 'clients' }, language)
      : value === 'not-planned'
        ? t(uiText.notPlanned)
        : undefined
  const copy = async (): Promise<void> => {
    if (!trace) return
    await navigator.clipboard.writeText(`${row.name}\n${traceAsText(trace, language, label)}`)
    notify.done(t(forecastText.copied))
  }
  const goBack = async (value: 'method' | 'inherited'): Promise<void> => {
    if (measure !== 'clients' && measure !== 'capacity') return
    const reply = await change({ scenario, cells: [{ service: row.service, year, measure, value }] })
    if (!reply.ok) notify.problem(reply.problem)
  }

  return (
    <>
      <SideHeading>
        {row.name} · {year}
        {measure !== 'clients' && ` · ${t(measureText[measure])}`}
      </SideHeading>
      <BigFigure
        value={figure(value)}
        {...(unit === undefined ? {} : { unit })}
        tag={<Origin row={row} measure={measure} holds={holds} value={value} />}
      />
      {measure === 'clients' && found.range !== null && (
        <p className={styles['small']}>
          {t(forecastText.range, formatNumber(found.range.low), formatNumber(found.range.high))}
        </p>
      )}
      {holds && (
        <ForecastReason
          key={`${row.service} ${year} ${measure} ${asked} ${typed.reason ?? ''}`}
          service={row.service}
          year={year}
          measure={measure === 'capacity' ? 'capacity' : 'clients'}
          value={typed.value}
          reason={typed.reason}
          by={
            typed.by === null || typed.at === null ? undefined : t(forecastText.typedBy, typed.by, formatDate(typed.at))
          }
          editable={editable && !asked}
        />
      )}
      {holds && (measure === 'capacity' || row.forecast.method !== 'typed') && (
        <p className={styles['line']}>
          {measure === 'clients' && t(forecastText.methodWouldGive, figure(found.byMethod))}{' '}
          {editable && (
            <button type="button" className={styles['link']} onClick={() => void goBack('method')}>
              {t(forecastText.backToMethod)}
            </button>
          )}
        </p>
      )}
      {editable && row.differs.has(`${measure} ${year}`) && (
        <p className={styles['line']}>
          <button type="button" className={styles['link']} onClick={() => void goBack('inherited')}>
            {t(forecastText.backToInherited)}
          </button>
        </p>
      )}
      {explained.problem && <ProblemBox problem={explained.problem} />}
      {trace && !(holds && trace.children.length === 0) && (
        <TraceTree key={trace.label} trace={trace} label={label} openTo={4} name={t(forecastText.why)} />
      )}
      {typeof found.clients === 'number' &&
        typeof found.capacity === 'number' &&
        typeof found.waiting === 'number' &&
        found.waiting > 0 && (
          <Callout
            tone="explain"
            title={t(forecastText.waitsTitle)}
            actions={
              editable && (
                <button type="button" className={styles['link']} onClick={() => onOpen(yearColumn(year), 'capacity')}>
                  {t(forecastText.changeCapacity)}
                </button>
              )
            }
          >
            {t(forecastText.waits, found.clients, found.capacity, found.waiting)}
          </Callout>
        )}
      {(measure === 'clients' || measure === 'capacity') && (
        <CellHistory cell={{ ...who, table: 'forecast_typed', field: measure, service: row.service, year, scenario }} />
      )}
      <Callout tone="neutral" title={t(forecastText.dependsTitle)}>
        <PageLink page="costs" params={{ service: row.service, year, m: who.municipality }}>
          {t(forecastText.dependsCosts, year)}
        </PageLink>
      </Callout>
      {trace && (
        <div>
          <Button size="compact-xs" leftSection={<IconCopy size="0.875rem" aria-hidden />} onClick={() => void copy()}>
            {t(forecastText.copyWhy)}
          </Button>
        </div>
      )}
    </>
  )
}

/** What gave the figure: a person, a method, the plan, or a computation. */
function Origin(
  props: Pick<SideProps, 'row' | 'measure'> & { readonly holds: boolean; readonly value: number | string },
) {
  const t = useText()
  const { row, measure, holds, value } = props
  if (holds) return <Tag tone="typed">{t(forecastText.typedByHand)}</Tag>
  if (value === 'not-planned' || value === 'unknown') return null
  if (measure === 'capacity') return <Tag>{t(forecastText.byPlan)}</Tag>
  if (measure !== 'clients') return <Tag>{t(forecastText.computed)}</Tag>
  const method = row.forecast.method
  return method === null ? null : <Tag>{t(forecastText.byMethod, t(methodText[method]))}</Tag>
}
