import { Button } from '@mantine/core'
import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { goTo } from '#renderer/app/navigation.tsx'
import { useCommand } from '#renderer/app/query.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'

/** A parallel file that is kept: its changes can be put beside those of the other one, cell by cell. */
export function MergeFork({ digest, municipality }: { readonly digest: string; readonly municipality: string | null }) {
  const t = useText()
  const notify = useNotify()
  const merge = useCommand('review.mergeFork')
  const act = async (): Promise<void> => {
    const reply = await merge({ digest })
    if (!reply.ok) notify.problem(reply.problem)
    else {
      notify.done(t(exchangeImportText.forkMerged, reply.value.merged, reply.value.conflicts))
      if (municipality !== null) goTo('review', { m: municipality })
    }
  }
  return (
    <Callout
      tone="info"
      title={t(exchangeImportText.forkTitle)}
      actions={
        <Button size="compact-sm" onClick={() => void act()}>
          {t(exchangeImportText.forkMerge)}
        </Button>
      }
    >
      {t(exchangeImportText.forkWords)}
    </Callout>
  )
}
