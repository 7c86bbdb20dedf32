import { statusText } from '#shared/kernel/status-text.ts'
import type { OutputOf } from '#shared/contract/api.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import type { Status } from '#shared/kernel/trace.ts'
import { seenTotal } from '#shared/overview/overview-money.ts'
import { overviewText as words } from '#shared/overview/overview-text.ts'

import { useText } from '#renderer/ui/language-context.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { StatTile } from '#renderer/ui/tile.tsx'
import { statusTone, Tag } from '#renderer/ui/tag.tsx'
import styles from './overview.module.css'

type Overview = OutputOf<'overview.read'>
type Total = Overview['clients'][number]['clients']

/** The figures that a council asks for first; what is not known is never shown as a zero. */
export function OverviewFigures({ overview }: { readonly overview: Overview }) {
  const t = useText()
  const { preferences } = usePreferences()
  const { population, overall } = overview
  const first = overview.clients[0]
  const last = overview.clients.at(-1)
  const shown = (total: Total): string => (total.known === 0 ? '?' : formatNumber(total.sum))
  const pair = (a: Total, b: Total): string =>
    a.known === 0 && b.known === 0 ? t(words.unknown) : `${shown(a)} → ${shown(b)}`
  return (
    <div className={styles['box']}>
      <div className={styles['figures']}>
        {first && last && (
          <>
            <StatTile
              value={pair(first.clients, last.clients)}
              label={
                <>
                  {t(words.clientsFromTo, first.year, last.year)}
                  <br />
                  {t(words.knownServices, first.clients.known, last.clients.known, last.clients.of)}
                </>
              }
            />
            <StatTile
              value={pair(first.served, last.served)}
              label={
                <>
                  {t(words.servedFromTo, first.year, last.year)}
                  <br />
                  {t(words.knownServices, first.served.known, last.served.known, last.served.of)}
                </>
              }
            />
            <StatTile
              value={
                overall.known === 0 && overall.LVL === 0 && overall.EUR === 0
                  ? t(words.unknown)
                  : seenTotal(overall, preferences.currency)
              }
              label={
                <>
                  {t(words.costsOver, first.year, last.year)}
                  <br />
                  {t(words.knownYears, overall.known, overall.of)}
                </>
              }
            />
          </>
        )}
        {population && (
          <StatTile
            value={formatNumber(population.population)}
            label={
              <>
                {t(words.population, population.year)}
                <br />
                <Tag tone={statusTone(population.status)}>{t(statusText[population.status as Status])}</Tag>
              </>
            }
          />
        )}
      </div>
    </div>
  )
}
