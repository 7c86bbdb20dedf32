import { IconScale } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { overallCurrency } from '#shared/costing/costing-shown.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { convert } from '#shared/kernel/money.ts'
import { worthText } from '#shared/worth/worth-text.ts'
import { MunicipalityChoice } from '#renderer/app/municipality-choice.tsx'
import { useParams } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Chart } from '#renderer/ui/chart.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import type { CellAddress } from '#renderer/ui/grid-types.ts'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { WorthCompare } from './worth-compare.tsx'
import type { Worth, WorthFigure, WorthRow } from './worth-figures.ts'
import { WorthGrid } from './worth-grid.tsx'
import { WorthInstitution } from './worth-institution.tsx'
import { WorthWhy } from './worth-why.tsx'
import styles from './worth.module.css'

/** What services save against an institution, when they pay off, and how their cost stands against others. */
export function WorthPage() {
  const t = useText()
  const { municipality } = useWorkspace()
  const params = useParams()
  const asked = municipality ?? params['m']
  if (asked !== undefined) return <WorthWork municipality={asked} key={asked} />
  return (
    <MunicipalityChoice
      page="worth"
      title={t(worthText.title)}
      purpose={t(worthText.purpose)}
      icon={<IconScale size="1.5rem" aria-hidden />}
      question={t(worthText.chooseTitle)}
      hint={t(worthText.choose)}
    />
  )
}

function WorthWork({ municipality }: { readonly municipality: string }) {
  const t = useText()
  const { role, names } = useWorkspace()
  const params = useParams()
  const scenario = useScenario()
  const who = role === 'region' ? { municipality } : {}
  const [picked, setPicked] = useState<number>()
  const { data, problem } = useQuery('worth.read', { ...who, scenario, ...(picked ? { year: picked } : {}) })
  const [selected, setSelected] = useState<string>()
  const [figure, setFigure] = useState<WorthFigure>('saving')
  const [focus, setFocus] = useState<CellAddress>()
  const [tab, setTab] = useState('input')
  const { service: linked } = params
  useEffect(() => {
    if (linked === undefined) return
    setSelected(linked)
    setFocus({ rowId: linked, columnId: 'saving' })
  }, [linked])
  if (!data) return problem ? <ProblemBox problem={problem} /> : null
  const row = data.services.find(({ service }) => service === selected) ?? data.services[0]
  const pick = <p className={styles['small']}>{t(worthText.pick)}</p>
  return (
    <Page
      title={t(worthText.title)}
      state={data.editable ? stateOf(data, t) : t(worthText.readOnly, names.municipality(municipality))}
      side={
        <SidePanel
          label={t(worthText.title)}
          active={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'input',
              title: t(worthText.input),
              content: row ? (
                <WorthInstitution
                  key={`${row.service} ${JSON.stringify(row.setting)}`}
                  row={row}
                  years={data.years}
                  editable={data.editable}
                />
              ) : (
                pick
              ),
            },
            {
              id: 'why',
              title: t(worthText.why),
              content: row ? (
                <WorthWhy
                  row={row}
                  years={data.years}
                  year={data.year}
                  figure={figure}
                  onFigure={setFigure}
                  who={who}
                />
              ) : (
                pick
              ),
            },
            {
              id: 'compare',
              title: t(worthText.compare),
              content: <WorthCompare key={JSON.stringify(data.choice)} data={data} row={row} />,
            },
          ]}
        />
      }
    >
      <Panel grow flush>
        <div className={styles['tools']}>
          <Toggle
            label={t(worthText.year)}
            value={String(data.year)}
            onChange={(to) => setPicked(Number(to))}
            options={data.years.map((y) => ({ value: String(y), label: String(y) }))}
          />
        </div>
        <WorthGrid
          data={data}
          focus={focus}
          onSelect={(service, of) => {
            setSelected(service)
            if (of) setFigure(of)
          }}
        />
      </Panel>
      {row && <WorthChart data={data} row={row} onYear={setPicked} />}
    </Page>
  )
}

function stateOf(data: Worth, t: Translate): string {
  const planned = data.services.filter((row) => row.years.some(({ saving }) => saving !== 'not-planned'))
  const unknown = planned.filter(
    ({ setting }) => setting === null || setting.divertedShare === null || setting.institutionMinor === null,
  ).length
  if (unknown === planned.length) return t(worthText.stateNone)
  return t(worthText.state, planned.filter((row) => typeof row.breakEvenYear === 'number').length, unknown)
}

function WorthChart(props: { readonly data: Worth; readonly row: WorthRow; readonly onYear: (year: number) => void }) {
  const t = useText()
  const { names } = useWorkspace()
  const { data, row, onYear } = props
  const currency = overallCurrency(usePreferences().preferences.currency)
  const labels = useMemo(() => data.years.map(String), [data])
  const series = useMemo(
    () => [
      {
        key: row.service,
        label: t(worthText.cumulated),
        colour: colourOf(row.service),
        points: row.cumulated.map((minor) =>
          minor === null ? ('unknown' as const) : Math.round(convert({ minor, currency: 'EUR' }, currency).minor / 100),
        ),
      },
    ],
    [row, currency, t],
  )
  const format = useMemo(() => (n: number) => formatMoney(Math.round(n * 100), currency, { whole: true }), [currency])
  return (
    <Chart
      title={t(worthText.chart, names.service(row.service))}
      unit=""
      kind="line"
      labels={labels}
      series={series}
      selected={data.years.indexOf(data.year)}
      onPick={(at) => onYear(data.years[at] ?? data.year)}
      height={120}
      format={format}
    />
  )
}
