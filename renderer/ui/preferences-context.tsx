import { createContext, useContext } from 'react'
import { convert, type Currency, type Money } from '#shared/kernel/money.ts'
import type { SeparatorReading } from '#shared/kernel/number-parse.ts'
import type { Language } from '#shared/kernel/text.ts'

export type ThemeName = 'light' | 'dark' | 'contrast'

/** The currency that money is looked at in: each figure's own, or all in one. */
export type CurrencyLens = Currency | 'own'

/** What a person arranged in one grid: the columns in order with their widths in pixels. */
export type ColumnMemory = readonly { readonly id: string; readonly width: number }[]

/** How this person wants to see and type; nothing here changes the plan. The same as the host's settings. */
export interface Preferences {
  readonly language: Language
  readonly currency: CurrencyLens
  readonly theme: ThemeName
  /** Larger and fewer, for a projector. */
  readonly beamer: boolean
  /** What `1,234` means to this person; asked once. */
  readonly ambiguousNumber: SeparatorReading
  /** By the id of a grid. */
  readonly columns: Readonly<Record<string, ColumnMemory>>
}

export const defaultPreferences: Preferences = {
  language: 'lv',
  currency: 'own',
  theme: 'light',
  beamer: false,
  ambiguousNumber: 'ask',
  columns: {},
}

export interface PreferencesAccess {
  readonly preferences: Preferences
  /** Applies at once; what cannot be kept on disk is said by the app. */
  readonly change: (part: Partial<Preferences>) => void
}

export const PreferencesContext = createContext<PreferencesAccess>({
  preferences: defaultPreferences,
  change: () => undefined,
})

export function usePreferences(): PreferencesAccess {
  return useContext(PreferencesContext)
}

/** The money of a figure as the person looks at it; a conversion is rounded half up to the minor unit. */
export function seenThrough(lens: CurrencyLens, money: Money): Money {
  return lens === 'own' ? money : convert(money, lens)
}
