import type { ActionTitle } from './schema.ts'
import type { Language } from './text.ts'

/** Looks names up in the reader's language. */
export interface Names {
  service(code: string): string
  municipality(id: string): string
}

type Params = ActionTitle['params']

/** What a person did, in words: "S01 Aprūpe mājās, 2012 → 45". */
export interface TitleWords {
  readonly lv: (p: Params, names: Names) => string
  readonly en: (p: Params, names: Names) => string
}
export type TitleTable = Readonly<Record<string, TitleWords>>

export function titleWords(lv: TitleWords['lv'], en: TitleWords['en']): TitleWords {
  return { lv, en }
}

export function titleText(table: TitleTable, title: ActionTitle, language: Language, names: Names): string {
  return table[title.key]?.[language](title.params, names) ?? title.key
}
