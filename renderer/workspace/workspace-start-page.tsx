import { useCallback, useEffect, useState } from 'react'
import { HelpPanel } from '#renderer/app/help-panel.tsx'
import { goTo } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { workspaceStartText } from '#shared/workspace/workspace-start-text.ts'
import { WorkspaceRefused } from './workspace-mend.tsx'
import { WorkspaceNew } from './workspace-new.tsx'
import { WorkspaceRecent } from './workspace-recent.tsx'
import styles from './workspace-start.module.css'

/** The front of the tool: take up a file, or make the one file of a municipality or of the region. */
export function WorkspaceStartPage() {
  const t = useText()
  const language = useLanguage()
  const state = useQuery('workspace.state', {}, { changedBy: ['workspace'] })
  const choices = useQuery('workspace.choices', {}, { changedBy: [] })
  const [helpOpen, setHelpOpen] = useState(false)
  const toggleHelp = useCallback(() => setHelpOpen((open) => !open), [])
  useHelpKey(toggleHelp)
  // The next workspace begins at its overview, not on a page of the one that was closed.
  useEffect(() => {
    goTo('', {}, { replace: true })
  }, [])

  // The program was started with a file that it could not open: here is why.
  const problem = state.problem ?? choices.problem
  const refused = state.data?.refused
  return (
    <div className={styles['page']}>
      <header className={styles['front']}>
        <div>
          <strong className={styles['product']}>{t(workspaceStartText.product)}</strong>
          <p className={styles['programme']}>
            {choices.data && (language === 'lv' ? choices.data.titleLv : choices.data.titleEn)}
          </p>
          <p className={styles['about']}>{t(workspaceStartText.about)}</p>
        </div>
        <div className={styles['foot']}>
          <LanguageToggle />
          <button type="button" className={styles['help']} onClick={toggleHelp}>
            {t(workspaceStartText.help)} <kbd>F1</kbd>
          </button>
        </div>
      </header>
      <main className={styles['work']}>
        <h1 className={styles['title']}>{t(workspaceStartText.title)}</h1>
        {problem ? <ProblemBox problem={problem} /> : refused && <WorkspaceRefused {...refused} />}
        {state.data && choices.data && (
          <div className={styles['columns']}>
            <WorkspaceNew choices={choices.data} state={state.data} />
            <WorkspaceRecent state={state.data} />
          </div>
        )}
      </main>
      <HelpPanel page="start" opened={helpOpen} onClose={toggleHelp} />
    </div>
  )
}

function LanguageToggle() {
  const t = useText()
  const { preferences, change } = usePreferences()
  return (
    <Toggle
      label={t(workspaceStartText.language)}
      value={preferences.language}
      onChange={(language) => change({ language })}
      options={[
        { value: 'lv', label: 'LV', hint: 'Latviešu valodā' },
        { value: 'en', label: 'EN', hint: 'In English' },
      ]}
    />
  )
}

/** The frame listens for F1 elsewhere; here there is no frame. */
function useHelpKey(onHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return
      event.preventDefault()
      onHelp()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onHelp])
}
