import type { RegionSummary } from '#shared/overview/overview-region.ts'
import { regionOverviewText as words } from '#shared/overview/overview-region-text.ts'
import { shortMunicipality } from '#shared/region/region-name.ts'
import { PageLink } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import styles from './overview.module.css'

const namesShown = 7

/** What keeps the region from its totals, with the way to it. */
export function OverviewRegionBlocks({ summary }: { readonly summary: RegionSummary }) {
  const t = useText()
  const blocks = [
    { id: 'compromised', words: words.blockCompromised, who: summary.compromised },
    { id: 'refused', words: words.blockRefused, who: summary.refused },
    { id: 'must-fix', words: words.blockMustFix, who: summary.mustFix },
    { id: 'missing', words: words.blockMissing, who: summary.missing },
    { id: 'not-enrolled', words: words.blockNotEnrolled, who: summary.notEnrolled },
    { id: 'open', words: words.blockOpen, who: summary.open },
  ].filter(({ who }) => who.length > 0)
  return (
    <Panel title={t(words.blocks)} flush>
      {blocks.length === 0 ? (
        <p className={styles['blocksNothing']}>{t(words.blocksNothing)}</p>
      ) : (
        <ul className={styles['blocks']}>
          {blocks.map((block) => (
            <li key={block.id}>
              <span>
                <strong>{t(block.words, block.who.length)}</strong>
                <small>
                  <Who municipalities={block.who} />
                </small>
              </span>
              <PageLink
                page={block.id === 'not-enrolled' ? 'exchange' : 'submissions'}
                {...(block.id === 'not-enrolled' ? { params: { section: 'keys' } } : {})}
                aria-label={`${t(words.open)}: ${t(block.words, block.who.length)}`}
              >
                {t(words.open)}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** The first of them, each a way to its own overview. */
function Who({ municipalities }: { readonly municipalities: readonly string[] }) {
  const t = useText()
  const { names } = useWorkspace()
  const more = municipalities.length - namesShown
  return (
    <>
      {municipalities.slice(0, namesShown).map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <PageLink page="overview" params={{ m: id }}>
            {shortMunicipality(names.municipality(id))}
          </PageLink>
        </span>
      ))}
      {more > 0 && ` ${t(words.andMore, more)}`}
    </>
  )
}
