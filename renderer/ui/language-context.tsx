import { createContext, useContext, useMemo } from 'react'
import type { Language } from '#shared/kernel/text.ts'

/** The language of the interface; the app provides it and it can change at any moment. */
export const LanguageContext = createContext<Language>('lv')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** Puts a text of `<module>-text.ts` into the current language: `t(title)` or, for a phrase, `t(missing, 3)`. */
export type Translate = <P extends readonly unknown[]>(
  text: { readonly lv: string | ((...p: P) => string); readonly en: string | ((...p: P) => string) },
  ...params: P
) => string

export function translator(language: Language): Translate {
  return (text, ...params) => {
    const words = text[language]
    return typeof words === 'string' ? words : words(...params)
  }
}

export function useText(): Translate {
  const language = useLanguage()
  return useMemo(() => translator(language), [language])
}
