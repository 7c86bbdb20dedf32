import { text, type Text } from './text.ts'
import type { Status } from './trace.ts'

/** Where a figure or a row comes from, as the small tag beside it. */
export const statusText: Record<Status, Text> = {
  official: text('oficiāls', 'official'),
  recalled: text('pēc atmiņas', 'recalled'),
  estimate: text('aplēse', 'estimate'),
  reconstructed: text('rekonstruēts', 'reconstructed'),
  typed: text('ievadīts', 'typed'),
  imported: text('importēts', 'imported'),
}
