import type { OutputOf } from '#shared/contract/api.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { seenTotal } from '#shared/overview/overview-money.ts'
import { seenFigure } from '#shared/region/region-measure.ts'
import { regionText } from '#shared/region/region-text.ts'
import type { RegionSummary } from '#shared/overview/overview-region.ts'
import { regionOverviewText as words } from '#shared/overview/overview-region-text.ts'
import { overviewText } from '#shared/overview/overview-text.ts'
import { goTo } from '#renderer/app/navigation.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { StatRow, StatTile } from '#renderer/ui/tile.tsx'

/** How many sent, and the sums of what they sent. */
export function OverviewRegionFigures(props: {
  readonly summary: RegionSummary
  readonly totals: OutputOf<'region.totals'>
}) {
  const t = useText()
  const { preferences } = usePreferences()
  const { summary, totals } = props
  const first = totals.totals[0]
  const last = totals.totals.at(-1)
  const open = (): void => goTo('submissions')
  const nothing = summary.received.length === 0
  const clients = last && seenFigure(last, 'clients', preferences.currency)
  // A sum in which something is not known is at least that much, here as on every page.
  const marked = (isPartial: boolean, said: string): string =>
    nothing ? t(overviewText.unknown) : isPartial ? t(regionText.atLeast, said) : said
  return (
    <StatRow>
      <StatTile value={String(summary.received.length)} label={t(words.received)} tone="info" onClick={open} />
      <StatTile value={String(summary.whole.length)} label={t(words.whole)} tone="ok" onClick={open} />
      <StatTile value={String(summary.mustFix.length)} label={t(words.mustFix)} tone="bad" onClick={open} />
      <StatTile value={String(summary.missing.length)} label={t(words.absent)} onClick={open} />
      {first && last && clients && (
        <>
          <StatTile
            value={marked(clients.state === 'partial', formatNumber(clients.value))}
            label={t(words.clientsIn, last.year, clients.known, clients.of)}
            onClick={() => goTo('region')}
          />
          <StatTile
            value={marked(totals.overall.known < totals.overall.of, seenTotal(totals.overall, preferences.currency))}
            label={t(words.costsOver, first.year, last.year, totals.overall.known, totals.overall.of)}
            onClick={() => goTo('region')}
          />
        </>
      )}
    </StatRow>
  )
}
