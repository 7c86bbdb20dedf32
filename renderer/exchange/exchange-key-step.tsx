import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Panel } from '#renderer/ui/panel.tsx'
import { useProblemText } from '#renderer/ui/problem.tsx'
import { BigDigits } from './exchange-digits.tsx'
import { KeyCare, KeyCases } from './exchange-key-care.tsx'
import { ExchangeFacts } from './exchange-facts.tsx'
import { PassphraseField } from '#renderer/app/passphrase-field.tsx'
import styles from './exchange.module.css'

type Key = NonNullable<OutputOf<'exchange.state'>['key']>

/** The first step: the key of this computer, made once. */
export function KeyStep(props: {
  readonly keyFacts: Key | null
  readonly onMade: (passphrase: string) => void
  readonly onNext: () => void
}) {
  const { keyFacts } = props
  const t = useText()
  return (
    <Panel title={t(exchangePageText.keyTitle)}>
      <div className={styles['stepBody']}>
        {keyFacts?.unlockable === true ? (
          <KeyThere keyFacts={keyFacts} onNext={props.onNext} />
        ) : (
          <MakeKey again={keyFacts !== null} onMade={props.onMade} />
        )}
      </div>
    </Panel>
  )
}

function KeyThere({ keyFacts, onNext }: { readonly keyFacts: Key; readonly onNext: () => void }) {
  const t = useText()
  return (
    <>
      <ExchangeFacts
        rows={[
          { name: t(exchangePageText.keyOf), words: keyFacts.organisation },
          { name: t(exchangePageText.workstation), words: keyFacts.workstation },
          {
            name: t(exchangePageText.validity),
            words: t(exchangePageText.until, formatDate(keyFacts.notBefore), formatDate(keyFacts.notAfter)),
          },
          {
            name: t(exchangePageText.guard),
            words: t(
              keyFacts.protection === 'system' ? exchangePageText.guardSystem : exchangePageText.guardPassphrase,
            ),
          },
        ]}
      />
      <div>
        <div className={styles['label']}>{t(exchangePageText.digits)}</div>
        <BigDigits digits={keyFacts.digits} label={t(exchangePageText.digits)} />
      </div>
      <KeyCare keyFacts={keyFacts} today={new Date()} />
      <KeyCases />
      <div className={styles['buttons']}>
        <Button variant="filled" onClick={onNext}>
          {t(exchangePageText.next)}
        </Button>
      </div>
    </>
  )
}

function MakeKey({ again, onMade }: { readonly again: boolean; readonly onMade: (passphrase: string) => void }) {
  const t = useText()
  const problemText = useProblemText()
  const notify = useNotify()
  const createKey = useCommand('exchange.createKey')
  const { data } = useQuery('workspace.state', {}, { changedBy: ['workspace'] })
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const byPassphrase = data?.keyProtection === 'passphrase'

  const make = async (): Promise<void> => {
    if (byPassphrase && first !== second) {
      setError(t(exchangePageText.passphrasesDiffer))
      return
    }
    setBusy(true)
    setError(undefined)
    const reply = await createKey(byPassphrase && first !== '' ? { passphrase: first } : {})
    setBusy(false)
    if (!reply.ok) {
      if (byPassphrase) setError(problemText(reply.problem))
      else notify.problem(reply.problem)
      return
    }
    notify.done(t(exchangePageText.keyMade))
    onMade(first)
  }

  return (
    <>
      <form
        className={styles['stepForm']}
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        {again && <Callout tone="explain">{t(exchangePageText.keyElsewhere)}</Callout>}
        <p className={styles['words']}>
          {t(exchangePageText.keyWhat)} {t(exchangePageText.keyWhere)}
        </p>
        <p className={styles['words']}>
          {t(byPassphrase ? exchangePageText.keyByPassphrase : exchangePageText.keyBySystem)}
        </p>
        {byPassphrase && (
          <div className={styles['fields']}>
            <PassphraseField
              fresh
              label={t(exchangePageText.passphrase)}
              value={first}
              onChange={setFirst}
              error={error}
            />
            <PassphraseField fresh label={t(exchangePageText.passphraseAgain)} value={second} onChange={setSecond} />
          </div>
        )}
        <div className={styles['buttons']}>
          <Button type="submit" variant="filled" loading={busy}>
            {t(again ? exchangePageText.makeKeyAgain : exchangePageText.makeKey)}
          </Button>
        </div>
      </form>
      <KeyCare keyFacts={null} today={new Date()} />
    </>
  )
}
