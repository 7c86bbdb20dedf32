/** The two languages of the product. Latvian is first everywhere; English is its equal. */
export type Language = 'lv' | 'en'
export const languages: readonly Language[] = ['lv', 'en']

/** Words in both languages side by side: a text without its second language does not compile. */
export interface Text<P extends unknown[] = []> {
  readonly lv: P extends [] ? string : (...p: P) => string
  readonly en: P extends [] ? string : (...p: P) => string
}

/** A fixed text. */
export function text(lv: string, en: string): Text {
  return { lv, en }
}

/** A text with values put into it. The functions get plain values and do the plural forms themselves (see `plural`). */
export function phrase<P extends [unknown, ...unknown[]]>(
  lv: (...p: P) => string,
  en: (...p: P) => string,
): { readonly lv: (...p: P) => string; readonly en: (...p: P) => string } {
  return { lv, en }
}

const rules: Record<Language, Intl.PluralRules> = {
  lv: new Intl.PluralRules('lv'),
  en: new Intl.PluralRules('en'),
}

/**
 * The Latvian word for a count: three forms by CLDR. `zero` serves 0, 10–20, 30 … ("0 pakalpojumu"), `one` serves 1, 21, 31 …
 * ("21 pakalpojums"), `other` the rest ("2 pakalpojumi").
 */
export function pluralLv(n: number, zero: string, one: string, other: string): string {
  const form = rules.lv.select(n)
  return form === 'zero' ? zero : form === 'one' ? one : other
}

/** The English word for a count. */
export function pluralEn(n: number, one: string, other: string): string {
  return rules.en.select(n) === 'one' ? one : other
}
