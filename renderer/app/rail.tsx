import { Tooltip } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { useText } from '#renderer/ui/language-context.tsx'
import { frameText } from './frame-text.ts'
import { LookMenu } from './look-menu.tsx'
import { hashOf, useParams } from './navigation.tsx'
import { pages, type PageEntry } from './pages.ts'
import { useOpenWork } from './open-work.ts'
import { useWorkspace } from './workspace.tsx'
import styles from './rail.module.css'

/** The pages of this role. */
export function pagesOf(role: 'municipality' | 'region'): readonly PageEntry[] {
  return pages.filter((page) => page.role === 'both' || page.role === role)
}

/** The dark list of pages at the left; narrow windows show the icons only. */
export function Rail({ current, onHelp }: { readonly current: string; readonly onHelp: () => void }) {
  const t = useText()
  const { role, programme } = useWorkspace()
  const badges = useOpenWork()
  const mine = pagesOf(role)
  const groups = [
    { id: 'own', title: role === 'region' ? frameText.groupOwnRegion : frameText.groupOwnMunicipality },
    { id: 'work', title: frameText.groupWork },
  ] as const
  return (
    <nav className={styles['rail']} aria-label={t(frameText.pages)}>
      <div className={styles['product']}>
        <strong>{t(frameText.product)}</strong>
        <span>{t(frameText.horizon, programme.edition.firstYear, programme.edition.lastYear)}</span>
      </div>
      {groups.map((group) => {
        const inGroup = mine.filter((page) => page.group === group.id)
        if (inGroup.length === 0) return null
        return (
          <div key={group.id} role="group" aria-label={t(group.title)}>
            <div className={styles['group']} aria-hidden>
              {t(group.title)}
            </div>
            {inGroup.map((page) => (
              <RailLink key={page.id} page={page} active={page.id === current} badge={badges[page.id] ?? 0} />
            ))}
          </div>
        )
      })}
      <div className={styles['foot']}>
        <LookMenu />
        <button type="button" className={styles['item']} onClick={onHelp} title={`${t(frameText.help)} (F1)`}>
          <IconHelp size="1.0625rem" stroke={1.6} aria-hidden />
          <span className={styles['name']}>{t(frameText.help)}</span>
          <kbd className={styles['key']}>F1</kbd>
        </button>
      </div>
    </nav>
  )
}

function RailLink(props: { readonly page: PageEntry; readonly active: boolean; readonly badge: number }) {
  const t = useText()
  const { page, active, badge } = props
  const { m } = useParams()
  const Icon = page.icon
  return (
    <Tooltip label={t(page.title)} position="right" openDelay={300} classNames={{ tooltip: styles['tip'] ?? '' }}>
      <a
        href={hashOf(page.id, page.perMunicipality ? { m } : {})}
        className={styles['item']}
        data-active={active}
        {...(active ? { 'aria-current': 'page' as const } : {})}
      >
        <Icon size="1.0625rem" stroke={1.6} aria-hidden />
        <span className={styles['name']}>{t(page.title)}</span>
        {badge > 0 && (
          <span className={styles['badge']} aria-label={t(frameText.openWork, badge)}>
            {badge}
          </span>
        )}
      </a>
    </Tooltip>
  )
}
