import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { foldText } from '#shared/kernel/collation.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { frameText } from './frame-text.ts'
import { goTo } from './navigation.tsx'
import { pagesOf } from './rail.tsx'
import { useOfferedActions } from './offered-actions.ts'
import type { UndoControls } from './undo.ts'
import { useWorkspace } from './workspace.tsx'

/** Finds without regard to case and marks, in title and keywords; every typed word must be there. */
function filterActions(query: string, groups: readonly unknown[]): SpotlightActionGroupData[] {
  const wanted = foldText(query).split(/\s+/).filter(Boolean)
  return (groups as SpotlightActionGroupData[])
    .map(({ group, actions }) => ({
      group,
      actions: actions.filter((action) => {
        const words = foldText([action.label, action.description, action.keywords].flat().join(' '))
        return wanted.every((word) => words.includes(word))
      }),
    }))
    .filter(({ actions }) => actions.length > 0)
}

/** Ctrl+K: pages, services and actions in one list. */
export function Search({ undo, onHelp }: { readonly undo: UndoControls; readonly onHelp: () => void }) {
  const t = useText()
  const { role, programme, names } = useWorkspace()
  const offered = useOfferedActions()
  const groups = useMemo<SpotlightActionGroupData[]>(() => {
    const mine = pagesOf(role)
    const servicePage = mine.find((page) => page.module === 'forecast') ?? mine[0]
    return [
      {
        group: t(frameText.groupPages),
        actions: mine.map((page) => {
          const Icon = page.icon
          return {
            id: `page-${page.id}`,
            label: t(page.title),
            keywords: [page.title.lv, page.title.en, page.id],
            leftSection: <Icon size="1rem" stroke={1.6} aria-hidden />,
            onClick: () => goTo(page.id),
          }
        }),
      },
      {
        group: t(frameText.groupServices),
        actions: servicePage
          ? programme.services.map((service) => ({
              id: `service-${service.code}`,
              label: names.service(service.code),
              description: service.code,
              keywords: [service.code, service.nameLv, service.nameEn],
              onClick: () => goTo(servicePage.id, { service: service.code }),
            }))
          : [],
      },
      {
        group: t(frameText.groupActions),
        actions: [
          ...offered.map((action) => ({ id: action.id, label: action.label, onClick: action.act })),
          ...(undo.undoes === undefined
            ? []
            : [{ id: 'undo', label: t(frameText.undo, undo.undoes), onClick: undo.undo }]),
          ...(undo.redoes === undefined
            ? []
            : [{ id: 'redo', label: t(frameText.redo, undo.redoes), onClick: undo.redo }]),
          { id: 'help', label: t(frameText.help), onClick: onHelp },
        ],
      },
    ]
  }, [t, role, programme, names, offered, undo, onHelp])
  return (
    <Spotlight
      actions={groups}
      filter={(query, actions) => filterActions(query, actions)}
      nothingFound={t(frameText.nothingFound)}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      scrollable
      maxHeight="60vh"
      overlayProps={{ blur: 0, backgroundOpacity: 0.25 }}
      transitionProps={{ duration: 0 }}
      searchProps={{
        placeholder: t(frameText.search),
        'aria-label': t(frameText.search),
        leftSection: <IconSearch size="1rem" aria-hidden />,
      }}
    />
  )
}
