import { verdictOf, type VerdictTone } from '#shared/exchange/exchange-verdict-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Tag, type TagTone } from '#renderer/ui/tag.tsx'

const tones: Record<VerdictTone, TagTone> = { good: 'ok', still: 'neutral', ask: 'warn', refused: 'bad' }

/** The outcome of a file as a small tag. */
export function VerdictTag({ code }: { readonly code: string }) {
  const t = useText()
  const { tone, short } = verdictOf(code)
  return <Tag tone={tones[tone]}>{t(short)}</Tag>
}
