import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { sortedByText } from '#shared/kernel/collation.ts'
import { regionMeasures, seenFigure, type RegionLens, type RegionMeasure } from '#shared/region/region-measure.ts'
import { regionText } from '#shared/region/region-text.ts'
import { goTo, useParams } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { BehindTotal } from './region-behind.tsx'
import { RegionChart } from './region-chart.tsx'
import { figuresOfYear, measureWords, overallSentence, seenSentence, type RegionTotals } from './region-figures.ts'
import { RegionMapSide, type MapPlace } from './region-map-side.tsx'
import { RegionPlace } from './region-place.tsx'
import { TotalsGrid, type TotalsLine } from './region-totals-grid.tsx'
import styles from './region.module.css'

type By = 'service' | 'municipality'

/** The totals of the region: by service or by municipality, by year, on a map; always saying of how many. */
export function RegionPage() {
  const { data, problem } = useQuery('region.totals', {})
  if (!data) return problem ? <ProblemBox problem={problem} /> : null
  return data.received === 0 ? <NothingYet /> : <Shown totals={data} />
}

function NothingYet() {
  const t = useText()
  return (
    <Page title={t(regionText.title)}>
      <Panel grow>
        <Teaching
          title={t(regionText.emptyTitle)}
          action={
            <Button variant="filled" onClick={() => goTo('exchange')}>
              {t(regionText.toExchange)}
            </Button>
          }
        >
          {t(regionText.empty)}
        </Teaching>
      </Panel>
    </Page>
  )
}

function Shown({ totals }: { readonly totals: RegionTotals }) {
  const t = useText()
  const { names } = useWorkspace()
  const lens = usePreferences().preferences.currency
  const params = useParams()
  const measure: RegionMeasure = regionMeasures.find((m) => m === params['measure']) ?? 'clients'
  const by: By = params['by'] === 'municipality' ? 'municipality' : 'service'
  const asked = Number(params['year'])
  const year = totals.years.includes(asked) ? asked : (totals.years.at(-1) ?? 0)
  const service = totals.services.find((row) => row.service === params['service'])
  const place = totals.municipalities.find((row) => row.municipality === params['place'])
  const [tab, setTab] = useState('map')
  const { data: behind } = useQuery(
    'region.service',
    { service: service?.service ?? '' },
    { when: service !== undefined },
  )

  const go = (next: Record<string, string | undefined>): void =>
    goTo('region', { ...params, ...next }, { replace: true })

  const lines = useMemo<readonly TotalsLine[]>(
    () =>
      by === 'service'
        ? totals.services.map((row) => ({
            id: row.service,
            name: names.service(row.service),
            swatch: colourOf(row.service),
            years: row.years,
            overall: row.overall,
          }))
        : sortedByText(totals.municipalities, (row) => names.municipality(row.municipality)).map((row) => ({
            id: row.municipality,
            name: names.municipality(row.municipality),
            absent: !row.received,
            years: row.years,
            overall: row.overall,
          })),
    [totals, by, names],
  )
  const selectedId = by === 'service' ? service?.service : place?.municipality
  const selected = lines.find((line) => line.id === selectedId)
  const places = useMemo<readonly MapPlace[]>(() => {
    const ofService = by === 'service' && service && behind?.service === service.service ? behind.rows : undefined
    return totals.municipalities.map((row) => ({
      id: row.municipality,
      populations: row.populations,
      years: ofService ? (ofService.find((r) => r.municipality === row.municipality)?.years ?? []) : row.years,
    }))
  }, [totals, by, service, behind])

  const openPlace = (id: string): void => {
    setTab('place')
    go({ place: id })
  }

  return (
    <Page
      title={titleOf(t, totals, measure, year, lens)}
      state={
        totals.received < totals.of
          ? t(regionText.statePartial, totals.received, totals.of)
          : t(regionText.stateWhole, totals.of)
      }
      actions={
        <Toggle
          label={t(regionText.measure)}
          value={measure}
          onChange={(next) => go({ measure: next })}
          options={regionMeasures.map((value) => ({ value, label: t(measureWords[value]) }))}
        />
      }
      side={
        <SidePanel
          label={t(regionText.side)}
          active={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'map',
              title: t(regionText.sideMap),
              content: (
                <RegionMapSide
                  places={places}
                  measure={measure}
                  years={totals.years}
                  year={year}
                  onYear={(next) => go({ year: String(next) })}
                  service={by === 'service' && service ? names.service(service.service) : undefined}
                  selected={place?.municipality}
                  onOpen={openPlace}
                />
              ),
            },
            {
              id: 'behind',
              title: t(regionText.sideBehind),
              content: (
                <BehindTotal
                  service={service?.service}
                  total={service}
                  behind={behind}
                  measure={measure}
                  year={year}
                  onOpen={openPlace}
                />
              ),
            },
            { id: 'place', title: t(regionText.sideOne), content: <RegionPlace place={place} /> },
          ]}
        />
      }
      statusRight={t(regionText.keysHint)}
    >
      <div className={styles['bar']}>
        <Toggle
          label={t(regionText.by)}
          value={by}
          onChange={(next) => go({ by: next === 'service' ? undefined : next })}
          options={[
            { value: 'service', label: t(regionText.byService) },
            { value: 'municipality', label: t(regionText.byMunicipality) },
          ]}
        />
      </div>
      <TotalsGrid
        id={by}
        title={t(by === 'service' ? regionText.service : regionText.municipality)}
        lines={lines}
        totals={totals.totals}
        overall={totals.overall}
        measure={measure}
        year={year}
        onSelect={(id, picked) =>
          go({
            ...(by === 'service' ? { service: id } : { place: id }),
            ...(picked === undefined ? {} : { year: String(picked) }),
          })
        }
        onOpen={(id) => {
          if (by === 'service') setTab('behind')
          else openPlace(id)
        }}
      />
      <RegionChart
        totals={totals}
        selected={selected}
        measure={measure}
        year={year}
        onYear={(next) => go({ year: String(next) })}
      />
    </Page>
  )
}

/** The finding: how many, or how much over all the years. */
function titleOf(t: Translate, totals: RegionTotals, measure: RegionMeasure, year: number, lens: RegionLens): string {
  if (measure === 'cost') {
    const [first, last] = [totals.years[0] ?? year, totals.years.at(-1) ?? year]
    return t(regionText.titleCost, first, last, overallSentence(t, totals.overall, lens))
  }
  const figures = figuresOfYear(totals.totals, year)
  const sum = figures ? seenSentence(t, seenFigure(figures, measure, lens), measure) : t(regionText.notKnown)
  return t(measure === 'clients' ? regionText.titleClients : regionText.titleServed, year, sum)
}
