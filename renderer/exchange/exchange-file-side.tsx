import { Button, Switch } from '@mantine/core'
import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import type { Json } from '#shared/kernel/problem.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useProblemText } from '#renderer/ui/problem.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { BigDigits } from './exchange-digits.tsx'
import { codeOf, senderOf, toneOf } from './exchange-desk-words.ts'
import { MergeFork } from './exchange-merge-fork.tsx'
import { ExchangeFacts } from './exchange-facts.tsx'
import type { DeskFile } from './use-exchange-import.ts'
import styles from './exchange.module.css'

const tones = { good: 'ok', still: 'neutral', ask: 'explain', refused: 'must-fix' } as const
/** The analyst may take these all the same. */
const choices = new Set(['FORK', 'UNRELATED', 'WRONG_ROUND', 'EARLIER_EDITION'])
const titles = {
  good: exchangeImportText.ready,
  still: exchangeImportText.still,
  ask: exchangeImportText.decide,
  refused: exchangeImportText.refused,
}

/** One file on the desk in full: the verdict in words, what to do, and the facts of the signature. */
export function FileSide(props: {
  readonly file: DeskFile
  readonly taken: boolean
  readonly onTake: (wanted: boolean) => void
  /** Goes to the enrolment, with this file when it is a card. */
  readonly onEnrol: () => void
}) {
  const { file, taken, onTake, onEnrol } = props
  const t = useText()
  const problemText = useProblemText()
  const { names } = useWorkspace()
  const { examined } = file
  const code = codeOf(file)
  const tone = toneOf(file)
  const words = problemText({
    code: code === 'EARLIER_EDITION' ? examined.code : code,
    ...(examined.details === null || code === 'KEY_CARD' ? {} : { details: examined.details as Record<string, Json> }),
  })
  const asksChoice = choices.has(code) && !file.outcome
  const signer = file.card?.digits ?? examined.signer
  return (
    <>
      <SideHeading>{file.content.name}</SideHeading>
      <Callout
        tone={tones[tone]}
        title={t(file.outcome?.code === 'OK' ? exchangeImportText.done : titles[tone])}
        {...(file.card
          ? {
              actions: (
                <Button size="compact-sm" onClick={onEnrol}>
                  {t(exchangeImportText.enrolNow)}
                </Button>
              ),
            }
          : {})}
      >
        {code === 'CARD_KNOWN' ? t(exchangeImportText.cardKnown) : words}
      </Callout>
      {code === 'SIGNER_UNKNOWN' && <p className={styles['words']}>{t(exchangeImportText.needsCard)}</p>}
      {asksChoice && (
        <Switch
          checked={taken}
          onChange={(event) => onTake(event.currentTarget.checked)}
          label={t(exchangeImportText.take)}
          description={t(exchangeImportText.takeHint)}
          size="sm"
        />
      )}
      {file.outcome?.code === 'FORK' && <MergeFork digest={file.outcome.digest} municipality={examined.municipality} />}
      {examined.conflicts > 0 && !file.outcome && (
        <Callout tone="explain">{t(exchangeImportText.conflicts, examined.conflicts)}</Callout>
      )}
      {examined.mustFix > 0 && <Callout tone="explain">{t(exchangeImportText.mustFix, examined.mustFix)}</Callout>}
      {examined.toExplain > 0 && <Callout tone="info">{t(exchangeImportText.toExplain, examined.toExplain)}</Callout>}
      {examined.notes.map((note) => (
        <Callout key={note} tone="info">
          {note}
        </Callout>
      ))}
      <ExchangeFacts
        rows={[
          { name: t(exchangeImportText.sender), words: senderOf(t, names, file) },
          {
            name: t(exchangeImportText.workstation),
            words: file.card?.workstation ?? '',
          },
          {
            name: t(exchangeImportText.revision),
            words: examined.revision === null ? '' : t(exchangePageText.revisionName, examined.revision),
          },
          { name: t(exchangeImportText.round), words: examined.round },
          {
            name: t(exchangeImportText.signedAt),
            words: examined.signedAt === null ? '' : formatDateTime(examined.signedAt),
          },
        ]}
      />
      {signer !== null && (
        <div>
          <div className={styles['label']}>{t(exchangeImportText.digits)}</div>
          <BigDigits digits={signer} label={t(exchangeImportText.digits)} />
        </div>
      )}
    </>
  )
}
