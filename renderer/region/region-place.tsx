import { seenFigure, regionMeasures } from '#shared/region/region-measure.ts'
import { regionText } from '#shared/region/region-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { PageLink } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { PlainTable } from '#renderer/ui/plain-table.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { measureWords, seenText, type MunicipalityTotals } from './region-figures.ts'
import styles from './region.module.css'

/** One municipality: its sums by year, and the way into its own pages. */
export function RegionPlace({ place }: { readonly place: MunicipalityTotals | undefined }) {
  const t = useText()
  const lens = usePreferences().preferences.currency
  const { names } = useWorkspace()
  if (!place) return <p className={styles['quiet']}>{t(regionText.chooseMunicipality)}</p>
  const ends = [place.populations[0], place.populations.at(-1)].flatMap((p) =>
    p ? [`${formatNumber(p.population)} (${p.year})`] : [],
  )
  const populationWords = ends.length === 0 ? t(regionText.notKnown) : ends.join(' → ')
  return (
    <>
      <SideHeading>{names.municipality(place.municipality)}</SideHeading>
      <p className={styles['quiet']}>
        {t(regionText.population)}: {populationWords}
      </p>
      {place.received ? (
        <>
          <PlainTable
            label={names.municipality(place.municipality)}
            columns={[
              { id: 'year', title: t(regionText.year) },
              ...regionMeasures.map((measure) => ({ id: measure, title: t(measureWords[measure]), numeric: true })),
            ]}
            rows={place.years.map((figures) => ({
              id: String(figures.year),
              cells: {
                year: figures.year,
                ...Object.fromEntries(
                  regionMeasures.map((measure) => [measure, seenText(t, seenFigure(figures, measure, lens), measure)]),
                ),
              },
            }))}
          />
          <SideHeading>{t(regionText.openIn)}</SideHeading>
          <div className={styles['links']}>
            <PageLink page="model" params={{ m: place.municipality }}>
              {t(regionText.pageModel)}
            </PageLink>
            <PageLink page="forecast" params={{ m: place.municipality }}>
              {t(regionText.pageForecast)}
            </PageLink>
            <PageLink page="costs" params={{ m: place.municipality }}>
              {t(regionText.pageCosts)}
            </PageLink>
          </div>
        </>
      ) : (
        <Callout
          tone="neutral"
          title={t(regionText.notReceived)}
          actions={<PageLink page="exchange">{t(regionText.toExchange)}</PageLink>}
        >
          {t(regionText.notReceivedHint)}
        </Callout>
      )}
    </>
  )
}
