import { Button } from '@mantine/core'
import { formatDate } from '#shared/kernel/date-text.ts'
import { roundText } from '#shared/round/round-page-text.ts'
import { hashOf } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'

const day = 86_400_000

/** What the region asks for in the round that is open, how long there is, and where one stands with it. */
export function OverviewRound() {
  const t = useText()
  const { data } = useQuery('round.read', {})
  const round = data?.opened[0]
  if (!data || !round || !data.own) return null
  const { own, today } = data
  const left = Math.round((Date.parse(round.deadline) - Date.parse(today)) / day)
  const sent = own.sent !== null
  const words = sent
    ? own.verdict === null
      ? t(roundText.sent, own.sent ?? 0)
      : t(roundText.verdict[own.verdict])
    : `${left >= 0 ? t(roundText.daysLeft, left) : t(roundText.late, -left)} ${t(roundText.notSent)}`
  const tone = own.verdict === 'returned' || (!sent && left < 0) ? 'explain' : sent ? 'ok' : 'info'
  if (round.closed) return <Callout tone="info">{t(roundText.closed, round.round)}</Callout>
  return (
    <Callout
      tone={tone}
      title={t(roundText.until, round.round, formatDate(round.deadline))}
      actions={
        <Button size="compact-sm" component="a" href={hashOf('exchange')}>
          {t(roundText.toExchange)}
        </Button>
      }
    >
      {round.asks !== '' && <>{round.asks} </>}
      {words}
    </Callout>
  )
}
