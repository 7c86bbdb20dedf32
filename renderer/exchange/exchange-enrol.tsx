import { Button, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import { bareDigits, compareDigits, groupsOfDigits } from '#shared/exchange/exchange-digits.ts'
import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { call } from '#renderer/app/host.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { useProblemText } from '#renderer/ui/problem.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { keyCareText } from '#shared/exchange/exchange-key-text.ts'
import { KeyQr } from './exchange-key-qr.tsx'
import { partyName } from './exchange-desk-words.ts'
import { BigDigits } from './exchange-digits.tsx'
import { ExchangeFacts } from './exchange-facts.tsx'
import { useFileChooser } from './exchange-drop.tsx'
import { readFiles } from './exchange-read-files.ts'
import type { CardFacts } from './use-exchange-import.ts'
import styles from './exchange.module.css'

/** Trusting a new key: the card, a telephone call, and the digits as they were heard. */
export function EnrolSide(props: {
  /** The card that another part of the page brought along. */
  readonly card: FileContent | undefined
  readonly onCard: (card: FileContent | undefined) => void
  readonly onEnrolled: () => void
}) {
  const { card, onCard, onEnrolled } = props
  const t = useText()
  const problemText = useProblemText()
  const [facts, setFacts] = useState<CardFacts>()
  const [error, setError] = useState<string>()

  useEffect(() => {
    setFacts(undefined)
    setError(undefined)
    if (!card) return
    let isCurrent = true
    void call('exchange.examineCard', { file: card }).then((reply) => {
      if (!isCurrent) return
      if (reply.ok) setFacts(reply.value)
      else setError(problemText(reply.problem))
    })
    return () => {
      isCurrent = false
    }
    // The words of a refusal stay as they were said; another card asks again.
  }, [card])

  const choose = async (files: readonly File[]): Promise<void> => {
    const read = await readFiles(files.slice(0, 1), () => undefined, new AbortController().signal)
    if (read.kind === 'read') onCard(read.files[0])
    else if (read.kind === 'unreadable') setError(t(exchangeImportText.unreadable, read.name))
  }
  const chooser = useFileChooser(
    (files) => void choose(files),
    (files) => void choose(files),
  )

  return (
    <>
      <SideHeading>{t(exchangeImportText.enrolTitle)}</SideHeading>
      {chooser.inputs}
      {!facts && <p className={styles['words']}>{t(exchangeImportText.enrolIntro)}</p>}
      {error !== undefined && (
        <Callout tone="must-fix" role="alert">
          {error}
        </Callout>
      )}
      {facts && card && <HeardDigits key={facts.fingerprint} facts={facts} card={card} onEnrolled={onEnrolled} />}
      <div className={styles['buttons']}>
        <Button {...(facts ? {} : { variant: 'filled' })} onClick={chooser.chooseFiles}>
          {t(facts ? exchangeImportText.enrolOther : exchangeImportText.enrolChoose)}
        </Button>
      </div>
    </>
  )
}

function HeardDigits(props: {
  readonly facts: CardFacts
  readonly card: FileContent
  readonly onEnrolled: () => void
}) {
  const { facts, card, onEnrolled } = props
  const t = useText()
  const notify = useNotify()
  const problemText = useProblemText()
  const { names } = useWorkspace()
  const enrol = useCommand('exchange.enrol')
  const [heard, setHeard] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [busy, setBusy] = useState(false)
  const who = partyName(t, names, facts.municipality) ?? facts.organisation
  const matches = compareDigits(heard, facts.digits)
  const wrong = matches.indexOf('different')
  // The key before it, which is trusted already, vouches for it.
  const vouched = facts.vouchedBy !== null
  const agrees = vouched || matches.every((match) => match === 'same')
  const typed = bareDigits(heard)

  const submit = async (): Promise<void> => {
    setBusy(true)
    const reply = await enrol({ file: card, digits: heard })
    setBusy(false)
    if (!reply.ok) {
      setRefusal(problemText(reply.problem))
      return
    }
    notify.done(t(exchangeImportText.enrolled, who))
    onEnrolled()
  }

  return (
    <form
      className={styles['stepForm']}
      onSubmit={(event) => {
        event.preventDefault()
        if (agrees) void submit()
      }}
    >
      <ExchangeFacts
        rows={[
          { name: t(exchangeImportText.claims), words: facts.organisation },
          { name: t(exchangeImportText.workstation), words: facts.workstation },
          {
            name: t(exchangePageText.validity),
            words: t(exchangePageText.until, formatDate(facts.notBefore), formatDate(facts.notAfter)),
          },
        ]}
      />
      <div>
        <div className={styles['label']}>{t(exchangeImportText.cardDigits)}</div>
        <BigDigits digits={facts.digits} label={t(exchangeImportText.cardDigits)} heard={heard} />
      </div>
      {vouched && <Callout tone="ok">{t(keyCareText.vouched, facts.vouchedBy ?? '')}</Callout>}
      {!vouched && (
        <>
          <KeyQr keyFacts={facts} />
          <ol className={styles['script']}>
            <li>{t(exchangeImportText.script1, who)}</li>
            <li>{t(exchangeImportText.script2)}</li>
            <li>{t(exchangeImportText.script3)}</li>
          </ol>
          <TextInput
            label={t(exchangeImportText.heard)}
            description={
              typed.length === 0 ? t(exchangeImportText.heardHint) : t(exchangeImportText.heardSoFar, typed.length)
            }
            value={groupsOfDigits(heard).filter(Boolean).join(' ')}
            onChange={(event) => {
              setHeard(event.currentTarget.value)
              setRefusal(undefined)
            }}
            inputMode="numeric"
            autoComplete="off"
            error={wrong >= 0 ? t(exchangeImportText.heardDiffers, wrong + 1) : refusal}
            size="sm"
          />
        </>
      )}
      {agrees && !vouched && (
        <Callout tone="ok" role="status">
          {t(exchangeImportText.heardAgrees)}
        </Callout>
      )}
      <div className={styles['buttons']}>
        <Button type="submit" variant="filled" disabled={!agrees} loading={busy}>
          {t(exchangeImportText.enrol)}
        </Button>
      </div>
    </form>
  )
}
