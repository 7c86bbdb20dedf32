import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import {
  defaultPreferences,
  PreferencesContext,
  type Preferences,
  type PreferencesAccess,
} from '#renderer/ui/preferences-context.tsx'
import { LanguageContext } from '#renderer/ui/language-context.tsx'
import { call, onChanged } from './host.ts'
import { ask } from './query.ts'

/** Puts the theme, the size and the language onto the document, where tokens.css and screen readers look for them. */
function dress({ theme, beamer, language }: Preferences): void {
  const root = document.documentElement
  root.dataset['theme'] = theme
  root.dataset['beamer'] = String(beamer)
  root.lang = language
}

/** Reads the person's settings from the host, applies changes at once and keeps them there. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState<Preferences>()
  const pending = useRef(0)

  const read = useCallback(async () => {
    const reply = await ask('settings.read', {})
    // A change that is still on its way is newer than what was read.
    if (pending.current > 0) return
    setPreferences((before) => (reply.ok ? reply.value : (before ?? defaultPreferences)))
  }, [])

  useEffect(() => {
    void read()
    return onChanged((modules) => {
      if (modules.includes('settings')) void read()
    })
  }, [read])

  useEffect(() => {
    if (preferences) dress(preferences)
  }, [preferences])

  const change = useCallback(async (part: Partial<Preferences>) => {
    pending.current++
    setPreferences((before) => ({ ...(before ?? defaultPreferences), ...part }))
    const { columns, ...rest } = part
    const kept = columns
      ? Object.fromEntries(Object.entries(columns).map(([id, memory]) => [id, memory.map((column) => ({ ...column }))]))
      : undefined
    await call('settings.change', { ...rest, ...(kept ? { columns: kept } : {}) })
    pending.current--
  }, [])

  const access = useMemo<PreferencesAccess>(
    () => ({ preferences: preferences ?? defaultPreferences, change: (part) => void change(part) }),
    [preferences, change],
  )

  // Nothing is drawn in a language or a theme that would change a moment later.
  if (!preferences) return null
  return (
    <PreferencesContext value={access}>
      <LanguageContext value={access.preferences.language}>{children}</LanguageContext>
    </PreferencesContext>
  )
}
