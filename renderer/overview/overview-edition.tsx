import { Button } from '@mantine/core'
import { editionText } from '#shared/edition/edition-page-text.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { hashOf } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'

/** An edition of the programme that came and waits to be taken over. */
export function OverviewEdition() {
  const t = useText()
  const { data } = useQuery('edition.read', {})
  if (!data?.waiting) return null
  const { serial, signedAt } = data.waiting
  return (
    <Callout
      tone="explain"
      title={t(editionText.waiting, serial, formatDate(signedAt))}
      actions={
        <Button size="compact-sm" component="a" href={hashOf('exchange')}>
          {t(editionText.toExchange)}
        </Button>
      }
    >
      {t(editionText.waitingHint)}
    </Callout>
  )
}
