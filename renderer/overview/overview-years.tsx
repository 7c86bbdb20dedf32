import { useMemo } from 'react'
import type { Money } from '#shared/kernel/money.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { currencySign } from '#shared/kernel/money-text.ts'
import type { Total } from '#shared/kernel/figure.ts'
import { chartAmount, chartCurrency } from '#shared/overview/overview-money.ts'
import { knownRange } from '#shared/overview/overview-known.ts'
import { overviewText as words } from '#shared/overview/overview-text.ts'
import { explainText } from '#shared/explain/explain-text.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { WhyTotal } from '#renderer/app/why-total.tsx'
import { Chart } from '#renderer/ui/chart.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import styles from './overview.module.css'

type Amount = Money & { readonly known: number; readonly of: number }

/** Clients and costs by year; a year of which nothing is known is a gap. */
export function OverviewYears(props: {
  readonly clients: readonly { readonly year: number; readonly clients: Total; readonly served: Total }[]
  readonly costs: readonly { readonly year: number; readonly total: Amount }[]
  /** Said in place of the charts while nothing is known. */
  readonly empty: string
  /** In the region: whose years these are; its own when left out. */
  readonly municipality?: string | undefined
}) {
  const t = useText()
  const scenario = useScenario()
  const { role } = useWorkspace()
  const { preferences } = usePreferences()
  const currency = chartCurrency(preferences.currency)
  const labels = useMemo(() => props.clients.map(({ year }) => String(year)), [props.clients])
  const clientSeries = useMemo(
    () => [
      {
        key: '1',
        label: t(words.clients),
        colour: 'var(--accent)',
        points: props.clients.map(({ clients }) => pointOf(clients)),
      },
      {
        key: '2',
        label: t(words.served),
        as: 'limit' as const,
        colour: 'var(--warn)',
        points: props.clients.map(({ served }) => pointOf(served)),
      },
    ],
    [props.clients, t],
  )
  const costSeries = useMemo(
    () => [
      {
        key: '1',
        label: t(words.costs),
        colour: 'var(--accent)',
        points: props.costs.map(({ total }) =>
          total.known === 0 && total.minor === 0 ? ('unknown' as const) : chartAmount(total, currency),
        ),
      },
    ],
    [props.costs, currency, t],
  )
  const anyClients = props.clients.some(({ clients }) => clients.known > 0)
  const wholeCosts = props.costs.every(({ total }) => total.known === total.of)
  const anyCosts = props.costs.some(({ total }) => total.minor > 0)
  const why = (measure: 'clients' | 'cost') => (
    <WhyTotal
      asked={{
        measure,
        scenario: props.municipality === undefined && role === 'region' ? 'base' : scenario,
        ...(props.municipality === undefined ? {} : { municipality: props.municipality }),
      }}
      years={props.clients.map(({ year }) => year)}
    >
      {t(explainText.why)}
    </WhyTotal>
  )
  if (!anyClients && !anyCosts) {
    return (
      <Panel title={t(words.chartTitle)}>
        <p className={styles['nothing']}>{props.empty}</p>
      </Panel>
    )
  }
  return (
    <>
      {anyClients && (
        <Chart
          title={titleOfClients(props.clients, t)}
          unit={t(words.knownInYears, ...knownRange(props.clients.map(({ clients }) => clients)))}
          kind="line"
          labels={labels}
          series={clientSeries}
          height={anyCosts ? 132 : 180}
          actions={why('clients')}
        />
      )}
      {anyCosts && (
        <Chart
          title={t(words.costsByYear)}
          unit={wholeCosts ? currencySign(currency) : `${currencySign(currency)}, ${t(words.onlyKnown)}`}
          kind="bar"
          labels={labels}
          series={costSeries}
          height={anyClients ? 120 : 180}
          actions={why('cost')}
        />
      )}
    </>
  )
}

function pointOf(total: Total): number | 'unknown' {
  return total.known === 0 ? 'unknown' : total.sum
}

function titleOfClients(
  years: readonly { readonly year: number; readonly clients: Total }[],
  t: ReturnType<typeof useText>,
): string {
  const first = years[0]
  const last = years.at(-1)
  // Partial sums do not tell whether there will be more clients: only whole ones are put into the title.
  const whole = years.every(({ clients }) => clients.known === clients.of)
  return whole && first && last
    ? t(words.clientsGrow, first.year, formatNumber(first.clients.sum), last.year, formatNumber(last.clients.sum))
    : t(words.clientsByYear)
}
