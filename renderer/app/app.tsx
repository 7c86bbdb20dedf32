import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { getNonce } from 'get-nonce'
import { Suspense, useEffect, useMemo } from 'react'
import { problemWords } from '#shared/contract/words.ts'
import { useLanguage } from '#renderer/ui/language-context.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { ProblemBox, ProblemWordsContext } from '#renderer/ui/problem.tsx'
import { cssVariables, theme } from '#renderer/ui/theme.ts'
import { Frame } from './frame.tsx'
import { HostGoneBanner } from './host-gone-banner.tsx'
import { startPage } from './pages.ts'
import { PreferencesProvider } from './preferences.tsx'
import { forgetAnswers, useQuery } from './query.ts'
import { forgetSaved } from './save-state.ts'
import { namesOf, WorkspaceContext, type OpenWorkspace, type Workspace } from './workspace.tsx'

/** Everything, in the order in which one part needs another: words, settings, components, workspace, frame. */
export function App() {
  return (
    <ProblemWordsContext value={problemWords}>
      <PreferencesProvider>
        <Themed />
      </PreferencesProvider>
    </ProblemWordsContext>
  )
}

function Themed() {
  const { preferences } = usePreferences()
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={preferences.theme === 'light' ? 'light' : 'dark'}
      getStyleNonce={() => getNonce() ?? ''}
    >
      <ModalsProvider>
        <Notifications position="bottom-right" limit={3} />
        <Desk />
      </ModalsProvider>
    </MantineProvider>
  )
}

/** The start page without a workspace, the frame with one. */
function Desk() {
  const state = useQuery('workspace.state', {}, { changedBy: ['workspace'] })
  const open = state.data?.open ?? undefined
  const identity = open ? `${open.id} ${open.path}` : ''
  useEffect(
    () => () => {
      forgetAnswers()
      forgetSaved()
    },
    [identity],
  )
  if (!state.data) return state.problem ? <Stranded problem={state.problem} /> : null
  if (open) return <InWorkspace key={identity} open={open} />
  const Start = startPage
  return (
    <>
      <HostGoneBanner />
      {Start && (
        <Suspense fallback={null}>
          <Start />
        </Suspense>
      )}
    </>
  )
}

function InWorkspace({ open }: { readonly open: OpenWorkspace }) {
  const language = useLanguage()
  const { data: programme, problem } = useQuery('programme.read', {}, { changedBy: ['programme', 'workspace'] })
  const workspace = useMemo<Workspace | undefined>(
    () =>
      programme && {
        open,
        role: open.role,
        municipality: open.municipality,
        programme,
        names: namesOf(programme, language),
      },
    [open, programme, language],
  )
  if (!workspace) return problem ? <Stranded problem={problem} /> : null
  return (
    <WorkspaceContext value={workspace}>
      <Frame />
    </WorkspaceContext>
  )
}

function Stranded({ problem }: { readonly problem: Parameters<typeof ProblemBox>[0]['problem'] }) {
  return (
    <>
      <HostGoneBanner />
      <div style={{ padding: '1.5rem', maxWidth: '40rem' }}>
        <ProblemBox problem={problem} />
      </div>
    </>
  )
}
