import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconSearch } from '@tabler/icons-react'
import { spotlight } from '@mantine/spotlight'
import { useText } from '#renderer/ui/language-context.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { BarSlotOutlet } from './bar-slot.tsx'
import { frameText } from './frame-text.ts'
import { ScenarioMenu } from './scenario-menu.tsx'
import { SavedSign } from './saved-sign.tsx'
import type { UndoControls } from './undo.ts'
import { WorkspaceMenu } from './workspace-menu.tsx'
import styles from './bar.module.css'

/** The one bar: whose plan, which scenario, how to look at it, search, undo, saved. */
export function Bar({ undo, scenarios }: { readonly undo: UndoControls; readonly scenarios: boolean }) {
  const t = useText()
  const { preferences, change } = usePreferences()
  return (
    <header className={styles['bar']}>
      <WorkspaceMenu />
      {scenarios && <ScenarioMenu />}
      <BarSlotOutlet className={styles['slot'] ?? ''} />
      <button type="button" className={styles['search']} title={t(frameText.search)} onClick={() => spotlight.open()}>
        <IconSearch size="0.875rem" aria-hidden />
        <span className={styles['searchWords']}>{t(frameText.search)}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <Toggle
        label={t(frameText.currency)}
        value={preferences.currency}
        onChange={(currency) => change({ currency })}
        options={[
          { value: 'own', label: t(frameText.currencyOwn), hint: t(frameText.currencyOwnHint) },
          { value: 'LVL', label: 'LVL', hint: t(frameText.currencyLvlHint) },
          { value: 'EUR', label: 'EUR', hint: t(frameText.currencyEurHint) },
        ]}
      />
      <Toggle
        label={t(frameText.language)}
        value={preferences.language}
        onChange={(language) => change({ language })}
        options={[
          { value: 'lv', label: 'LV', hint: 'Latviešu valodā' },
          { value: 'en', label: 'EN', hint: 'In English' },
        ]}
      />
      <div className={styles['undo']}>
        <UndoButton
          words={undo.undoes === undefined ? t(frameText.nothingToUndo) : t(frameText.undo, undo.undoes)}
          enabled={undo.undoes !== undefined}
          act={undo.undo}
          icon={<IconArrowBackUp size="1rem" />}
        />
        <UndoButton
          words={undo.redoes === undefined ? t(frameText.nothingToRedo) : t(frameText.redo, undo.redoes)}
          enabled={undo.redoes !== undefined}
          act={undo.redo}
          icon={<IconArrowForwardUp size="1rem" />}
        />
      </div>
      <SavedSign />
    </header>
  )
}

function UndoButton(props: {
  readonly words: string
  readonly enabled: boolean
  readonly act: () => void
  readonly icon: React.ReactNode
}) {
  return (
    <Tooltip label={props.words} multiline maw="22rem">
      <ActionIcon
        variant="default"
        size="1.9375rem"
        aria-label={props.words}
        // Stays focusable, so that its tooltip can say why it does nothing.
        {...(props.enabled ? { onClick: props.act } : { 'data-disabled': true })}
        aria-disabled={!props.enabled}
      >
        {props.icon}
      </ActionIcon>
    </Tooltip>
  )
}
