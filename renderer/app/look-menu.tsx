import { Menu } from '@mantine/core'
import { IconBrightness, IconCheck } from '@tabler/icons-react'
import { useText } from '#renderer/ui/language-context.tsx'
import { usePreferences, type ThemeName } from '#renderer/ui/preferences-context.tsx'
import { frameText } from './frame-text.ts'
import styles from './rail.module.css'

const themes: readonly { readonly name: ThemeName; readonly words: (typeof frameText)['themeLight'] }[] = [
  { name: 'light', words: frameText.themeLight },
  { name: 'dark', words: frameText.themeDark },
  { name: 'contrast', words: frameText.themeContrast },
]

/** Theme and size, at the foot of the rail. */
export function LookMenu() {
  const t = useText()
  const { preferences, change } = usePreferences()
  const tick = <IconCheck size="0.875rem" aria-hidden />
  return (
    <Menu position="right-end" width="14rem">
      <Menu.Target>
        <button type="button" className={styles['item']} title={t(frameText.look)}>
          <IconBrightness size="1.0625rem" stroke={1.6} aria-hidden />
          <span className={styles['name']}>{t(frameText.look)}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {themes.map(({ name, words }) => (
          <Menu.Item
            key={name}
            role="menuitemradio"
            aria-checked={preferences.theme === name}
            onClick={() => change({ theme: name })}
            rightSection={preferences.theme === name ? tick : null}
          >
            {t(words)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={preferences.beamer}
          onClick={() => change({ beamer: !preferences.beamer })}
          rightSection={preferences.beamer ? tick : null}
        >
          {t(frameText.beamer)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
