import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { TraceInputContext } from '#renderer/ui/trace-tree.tsx'
import { dropMessages } from '#renderer/ui/notify.ts'
import { Bar } from './bar.tsx'
import { Dependents } from './dependents.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { frameText } from './frame-text.ts'
import { HelpPanel } from './help-panel.tsx'
import { HostGoneBanner } from './host-gone-banner.tsx'
import { MunicipalityMenu } from './municipality-menu.tsx'
import { useLocation } from './navigation.tsx'
import { pagesOf, Rail } from './rail.tsx'
import { Search } from './search.tsx'
import { useDesktopMenu, useShortcuts } from './shortcuts.ts'
import { PlaceStrip } from './place-strip.tsx'
import { ReadOnlyStrip } from './read-only-strip.tsx'
import { RecoveryStrip } from './recovery-strip.tsx'
import { SeminarStrip } from './seminar-strip.tsx'
import { useUndo } from './undo.ts'
import { useWorkspace } from './workspace.tsx'
import styles from './frame.module.css'

const underInput = (input: string) => <Dependents input={input} />

/** Rail, bar and the shown page. */
export function Frame() {
  const t = useText()
  const { role } = useWorkspace()
  const location = useLocation()
  const undo = useUndo()
  const [helpOpen, setHelpOpen] = useState(false)
  const toggleHelp = useCallback(() => setHelpOpen((open) => !open), [])
  useShortcuts(undo, toggleHelp)
  useDesktopMenu(undo, toggleHelp)

  const mine = useMemo(() => pagesOf(role), [role])
  const page = location.page === '' ? mine[0] : mine.find((entry) => entry.id === location.page)
  const Shown = page?.component
  const title = page ? t(page.title) : t(frameText.noSuchPage)
  useEffect(() => {
    document.title = `${title} – ${t(frameText.product)}`
  }, [title, t])

  const shownPage = page?.id
  useEffect(() => dropMessages, [shownPage])

  return (
    <div className={styles['frame']}>
      <a className={styles['skip']} href="#work" onClick={skipToWork}>
        {t(frameText.skipToWork)}
      </a>
      <Rail current={page?.id ?? ''} onHelp={toggleHelp} />
      <div className={styles['right']}>
        <HostGoneBanner />
        <Bar undo={undo} scenarios={page?.scenarios ?? false} />
        <SeminarStrip />
        <ReadOnlyStrip />
        <PlaceStrip />
        <RecoveryStrip />
        {role === 'region' && page && location.params['m'] !== undefined && (
          <MunicipalityMenu page={page.id} municipality={location.params['m']} />
        )}
        <main id="work" className={styles['main']} tabIndex={-1}>
          <ErrorBoundary resetBy={location.page}>
            {Shown ? (
              <TraceInputContext value={underInput}>
                <Suspense fallback={null}>
                  <Shown />
                </Suspense>
              </TraceInputContext>
            ) : (
              <Teaching title={t(frameText.noSuchPage)}>{t(frameText.noSuchPageHint)}</Teaching>
            )}
          </ErrorBoundary>
        </main>
      </div>
      <Search undo={undo} onHelp={toggleHelp} />
      <HelpPanel page={page?.id ?? ''} opened={helpOpen} onClose={toggleHelp} />
    </div>
  )
}

/** Moves the focus without changing the address, which belongs to the pages. */
function skipToWork(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('work')?.focus()
}
