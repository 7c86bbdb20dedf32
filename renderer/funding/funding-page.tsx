import { IconPigMoney } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { chartAmount, chartCurrency } from '#shared/overview/overview-money.ts'
import { fundingSources } from '#shared/funding/funding.ts'
import { fundingText } from '#shared/funding/funding-text.ts'
import { currencySign, formatMoney } from '#shared/kernel/money-text.ts'
import { MunicipalityChoice } from '#renderer/app/municipality-choice.tsx'
import { useParams } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Chart } from '#renderer/ui/chart.tsx'
import type { CellAddress } from '#renderer/ui/grid-types.ts'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { FitPanel } from './fit-panel.tsx'
import { FundingBudget } from './funding-budget.tsx'
import { seenText, type Funding, type FundingPart } from './funding-figures.ts'
import { FundingGrid } from './funding-grid.tsx'
import { FundingProjects } from './funding-projects.tsx'
import { FundingSources } from './funding-sources.tsx'
import { FundingWhy } from './funding-why.tsx'
import styles from './funding.module.css'

/** Who pays, what is left for the municipality, and whether its envelope is enough. */
export function FundingPage() {
  const t = useText()
  const { municipality } = useWorkspace()
  const params = useParams()
  const asked = municipality ?? params['m']
  if (asked !== undefined) return <FundingWork municipality={asked} key={asked} />
  return (
    <MunicipalityChoice
      page="funding"
      title={t(fundingText.title)}
      purpose={t(fundingText.purpose)}
      icon={<IconPigMoney size="1.5rem" aria-hidden />}
      question={t(fundingText.chooseTitle)}
      hint={t(fundingText.choose)}
    />
  )
}

function FundingWork({ municipality }: { readonly municipality: string }) {
  const t = useText()
  const { role, names } = useWorkspace()
  const params = useParams()
  const scenario = useScenario()
  const lens = usePreferences().preferences.currency
  const who = role === 'region' ? { municipality } : {}
  const { data, problem } = useQuery('funding.read', { ...who, scenario })
  const [picked, setPicked] = useState<number>()
  const [selected, setSelected] = useState<{ readonly service: string; readonly part: FundingPart }>()
  const [focus, setFocus] = useState<CellAddress>()
  const [tab, setTab] = useState('why')
  const { service: linked } = params
  useEffect(() => {
    if (linked !== undefined) setFocus({ rowId: linked, columnId: 'rest' })
  }, [linked])
  if (!data) return problem ? <ProblemBox problem={problem} /> : null
  const year = picked ?? data.years[2] ?? data.years[0] ?? 0
  const row = data.services.find((s) => s.service === selected?.service) ?? data.services[0]
  const pick = <p className={styles['small']}>{t(fundingText.pick)}</p>
  return (
    <Page
      title={t(fundingText.title)}
      state={data.editable ? stateOf(data, lens, t) : t(fundingText.readOnly, names.municipality(municipality))}
      side={
        <SidePanel
          label={t(fundingText.title)}
          active={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'why',
              title: t(fundingText.why),
              content: row ? <FundingWhy row={row} year={year} part={selected?.part ?? 'rest'} who={who} /> : pick,
            },
            {
              id: 'sources',
              title: t(fundingText.sources),
              content: row ? (
                <FundingSources row={row} years={data.years} year={year} editable={data.editable} />
              ) : (
                pick
              ),
            },
            { id: 'projects', title: t(fundingText.projects), content: <FundingProjects data={data} /> },
            {
              id: 'budget',
              title: t(fundingText.budget),
              content: (
                <>
                  <FundingBudget data={data} />
                  <FitPanel who={who} editable={data.editable} />
                </>
              ),
            },
          ]}
        />
      }
    >
      <FundingGrid
        data={data}
        year={year}
        focus={focus}
        onYear={setPicked}
        onSelect={(service, part) => setSelected({ service, part })}
      />
      <FundingChart data={data} year={year} onYear={setPicked} />
    </Page>
  )
}

/** The first year in which the envelope is not enough; else what is known of it. */
function stateOf(data: Funding, lens: Parameters<typeof seenText>[2], t: Translate): string {
  const over = data.totals.find(({ gap }) => gap !== null && gap > 0)
  if (over && over.gap !== null) return t(fundingText.gapOver, over.year, seenText(over.gap, over.year, lens))
  return t(data.totals.some(({ gap }) => gap !== null) ? fundingText.gapNone : fundingText.gapUnknown)
}

const colours = {
  copayment: 'var(--series-2)',
  esf: 'var(--series-5)',
  state: 'var(--series-3)',
  others: 'var(--series-4)',
  donations: 'var(--series-6)',
  rest: 'var(--accent)',
} as const

function FundingChart(props: {
  readonly data: Funding
  readonly year: number
  readonly onYear: (year: number) => void
}) {
  const t = useText()
  const { data, year, onYear } = props
  const currency = chartCurrency(usePreferences().preferences.currency)
  const labels = useMemo(() => data.years.map(String), [data])
  const series = useMemo(
    () => [
      ...([...fundingSources, 'rest'] as const)
        .filter((part) => data.totals.some((row) => row[part].minor > 0))
        .map((part, at) => ({
          key: String(at + 1),
          label: t(fundingText[part]),
          colour: colours[part],
          points: data.totals.map((row) => chartAmount(row[part], currency)),
          partial: data.totals.map((row) => row[part].known < row[part].of),
        })),
      {
        key: '9',
        label: t(fundingText.envelope),
        as: 'line' as const,
        colour: 'var(--bad)',
        points: data.totals.map((row) =>
          row.envelope === null ? ('unknown' as const) : chartAmount({ ...row.rest, minor: row.envelope }, currency),
        ),
      },
    ],
    [data, currency, t],
  )
  const format = useMemo(() => (n: number) => formatMoney(Math.round(n * 100), currency, { whole: true }), [currency])
  return (
    <Chart
      title={t(fundingText.chart)}
      unit={t(fundingText.chartUnit, currencySign(currency))}
      kind="stacked"
      labels={labels}
      series={series}
      selected={data.years.indexOf(year)}
      onPick={(at) => onYear(data.years[at] ?? year)}
      height={140}
      format={format}
    />
  )
}
