import type { Text } from '#shared/kernel/text.ts'

/** The help of one page: what it is for, the main thing step by step, and what people ask. */
export interface HelpTopic {
  /** The id of the page in pages.ts; `start` is the page without a workspace. */
  readonly page: string
  readonly title: Text
  readonly purpose: Text
  readonly steps: readonly Text[]
  readonly questions: readonly { readonly ask: Text; readonly answer: Text }[]
}
