import { ledgerOutcome, verdictOf, type VerdictTone } from '#shared/exchange/exchange-verdict-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Tag, type TagTone } from '#renderer/ui/tag.tsx'

const tones: Record<VerdictTone, TagTone> = { good: 'ok', still: 'neutral', ask: 'warn', refused: 'bad' }

/** What became of a file of the ledger, as a small tag. */
export function LedgerTag({
  row,
}: {
  readonly row: { readonly verdict: string; readonly direction: 'in' | 'out'; readonly kind: string }
}) {
  const t = useText()
  return <Tag tone={tones[verdictOf(row.verdict).tone]}>{t(ledgerOutcome(row.verdict, row.direction, row.kind))}</Tag>
}
