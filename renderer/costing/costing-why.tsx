import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { OutputOf } from '#shared/contract/api.ts'
import { amountIn } from '#shared/costing/costing-finding.ts'
import { knownPart } from '#shared/costing/costing-shown.ts'
import { costingText } from '#shared/costing/costing-text.ts'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { traceAsText, traceLabelText } from '#shared/kernel/trace-text.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useTraceNames } from '#renderer/app/trace-names.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { BigFigure, SideHeading } from '#renderer/ui/side-panel.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { TraceTree } from '#renderer/ui/trace-tree.tsx'
import type { SideProps } from './costing-side.tsx'
import styles from './costing.module.css'

type Catalogue = OutputOf<'programme.service'> | undefined

/** Every step of a cost has words in one of these: a cost goes on into the forecast of its clients. */
const words = { ...forecastTraceText, ...costingTraceText }

/** "Why this number?" of a cost: the amount, the lines it is the sum of, and what one client, unit or inhabitant costs. */
export function CostingWhy({
  service,
  lines,
  place,
  who,
  base,
  catalogue,
}: SideProps & { readonly catalogue: Catalogue }) {
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { names } = useWorkspace()
  const { preferences } = usePreferences()
  const lens = preferences.currency
  const line = lines?.service === service.service ? lines.lines.find((l) => l.id === place.line) : undefined
  const scenario = useScenario()
  const explained = useQuery('costing.explain', {
    ...who,
    scenario,
    service: service.service,
    year: place.year,
    ...(line ? { line: line.id } : base === undefined ? {} : { baseYear: base }),
  })
  const traceNames = useTraceNames(lines?.lines)

  const cost = service.years.find((y) => y.year === place.year)
  if (!cost) return <p className={styles['quiet']}>{t(costingText.selectCell)}</p>
  const absent = cost.total.of === 0
  const label = (node: Trace): string => traceLabelText(words, node, language, traceNames)
  const seen = (minor: number, currency: Currency): string => {
    const money = amountIn({ minor, currency, known: 1, of: 1 }, lens)
    return formatMoney(money.minor, money.currency)
  }
  const ofLine = line?.years.find((y) => y.year === place.year)
  const part = knownPart(cost.total)
  const value = absent
    ? '–'
    : line
      ? ofLine && ofLine.minor !== null
        ? seen(ofLine.minor, ofLine.currency)
        : t(costingText.unknown)
      : part === 'unknown'
        ? t(costingText.unknown)
        : seen(cost.total.minor, cost.total.currency)
  const trace = explained.data
  const copy = async (): Promise<void> => {
    if (!trace) return
    await navigator.clipboard.writeText(`${names.service(service.service)}\n${traceAsText(trace, language, label)}`)
    notify.done(t(costingText.copied))
  }
  const unit = catalogue ? (language === 'lv' ? catalogue.unitLv : catalogue.unitEn) : ''
  const per = [
    { id: 'client', name: t(costingText.perClient), minor: cost.perClient },
    ...(unit === '' ? [] : [{ id: 'unit', name: t(costingText.perUnit, unit), minor: cost.perUnit }]),
    { id: 'inhabitant', name: t(costingText.perInhabitant), minor: cost.perInhabitant },
  ]
  return (
    <>
      <SideHeading>
        {line ? line.name : names.service(service.service)} · {place.year}
      </SideHeading>
      <BigFigure
        value={value}
        tag={
          !line && part === 'partly' ? (
            <Tag tone="warn">{t(costingText.partOf, cost.total.known, cost.total.of)}</Tag>
          ) : null
        }
      />
      {absent && <p className={styles['quiet']}>{t(costingText.absentYear, place.year)}</p>}
      {!absent && service.lines === 0 && <p className={styles['quiet']}>{t(costingText.serviceHasNoLines)}</p>}
      {!absent && service.lines > 0 && trace && (
        <TraceTree
          key={`${place.service} ${place.year} ${line?.id ?? ''}`}
          trace={trace}
          label={label}
          openTo={line ? 2 : 1}
          name={t(costingText.why)}
        />
      )}
      {!absent && service.lines > 0 && !line && (
        <section aria-label={t(costingText.perTitle, place.year)}>
          <h3 className={styles['part']}>{t(costingText.perTitle, place.year)}</h3>
          <dl className={styles['facts']}>
            {per.map(({ id, name, minor }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd data-unknown={minor === null}>
                  {minor === null ? t(costingText.unknown) : seen(minor, cost.total.currency)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {trace && service.lines > 0 && !absent && (
        <div>
          <Button size="compact-xs" leftSection={<IconCopy size="0.875rem" aria-hidden />} onClick={() => void copy()}>
            {t(costingText.copyWhy)}
          </Button>
        </div>
      )}
    </>
  )
}
