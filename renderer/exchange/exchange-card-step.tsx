import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Panel } from '#renderer/ui/panel.tsx'
import { useProblemText } from '#renderer/ui/problem.tsx'
import { BigDigits } from './exchange-digits.tsx'
import { KeyQr } from './exchange-key-qr.tsx'
import { ReadyLetter } from './exchange-letter.tsx'
import { PassphraseField } from '#renderer/app/passphrase-field.tsx'
import type { PassphraseMemory } from '#renderer/app/passphrase-memory.ts'
import { useSaver } from '#renderer/app/save-signed.ts'
import styles from './exchange.module.css'

type Key = NonNullable<OutputOf<'exchange.state'>['key']>

/** The second step, once: the card by e-mail, the digits by telephone. */
export function CardStep(props: {
  readonly keyFacts: Key
  /** The card that was saved before, as the ledger keeps it. */
  readonly savedCard: { readonly fileName: string; readonly digest: string | null } | undefined
  readonly memory: PassphraseMemory
  readonly onNext: () => void
}) {
  const { keyFacts, savedCard, memory } = props
  const t = useText()
  const problemText = useProblemText()
  const notify = useNotify()
  const { names, municipality } = useWorkspace()
  const writeCard = useCommand('exchange.keyCard')
  const saver = useSaver()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const who = names.municipality(municipality ?? '')

  const save = async (): Promise<void> => {
    if (savedCard?.digest) {
      // It lies in the ledger: nothing has to be signed again.
      const kept = await saver.save(savedCard.digest)
      if (kept.kind === 'refused') notify.problem(kept.problem)
      return
    }
    setBusy(true)
    setError(undefined)
    const reply = await writeCard(memory.input())
    if (!reply.ok) {
      setBusy(false)
      memory.forget()
      setError(problemText(reply.problem))
      return
    }
    memory.keep()
    const { digest, name, base64 } = reply.value
    const saved = await saver.save(digest, { name, base64 })
    setBusy(false)
    if (saved.kind === 'refused') notify.problem(saved.problem)
  }

  return (
    <Panel title={t(exchangePageText.cardTitle)}>
      <div className={styles['twoColumns']}>
        <form
          className={styles['stepForm']}
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          {savedCard === undefined ? (
            <p className={styles['words']}>{t(exchangePageText.cardWhat)}</p>
          ) : (
            <Callout tone="ok" role="status">
              {t(exchangePageText.cardSaved, savedCard.fileName)}
            </Callout>
          )}
          {memory.needed && savedCard === undefined && (
            <PassphraseField value={memory.value} onChange={memory.type} error={error} />
          )}
          {!memory.needed && error !== undefined && <Callout tone="must-fix">{error}</Callout>}
          <div className={styles['buttons']}>
            <Button type="submit" {...(savedCard === undefined ? { variant: 'filled' } : {})} loading={busy}>
              {t(savedCard === undefined ? exchangePageText.saveCard : exchangePageText.saveCardAgain)}
            </Button>
            {savedCard !== undefined && (
              <Button variant="filled" onClick={props.onNext}>
                {t(exchangePageText.next)}
              </Button>
            )}
          </div>
          {savedCard !== undefined && <ReadyLetter letter={t(exchangePageText.letterCard, who, savedCard.fileName)} />}
        </form>
        <div className={styles['phone']}>
          <strong>{t(exchangePageText.phoneTitle)}</strong>
          <BigDigits digits={keyFacts.digits} label={t(exchangePageText.digits)} />
          <KeyQr keyFacts={keyFacts} />
          <ol className={styles['script']}>
            <li>{t(exchangePageText.phone1)}</li>
            <li>{t(exchangePageText.phone2)}</li>
            <li>{t(exchangePageText.phone3)}</li>
          </ol>
        </div>
      </div>
    </Panel>
  )
}
