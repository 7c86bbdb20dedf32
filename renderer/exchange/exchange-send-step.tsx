import { Button, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { isOpen } from '#shared/overview/overview-findings.ts'
import { goTo } from '#renderer/app/navigation.tsx'
import { useCommand } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { useProblemText } from '#renderer/ui/problem.tsx'
import { useDraft } from '#renderer/ui/use-draft.ts'
import { placeOfFinding } from './exchange-findings.tsx'
import { ReadyLetter } from './exchange-letter.tsx'
import { PassphraseField } from '#renderer/app/passphrase-field.tsx'
import type { PassphraseMemory } from '#renderer/app/passphrase-memory.ts'
import { useSaver, type Saved } from '#renderer/app/save-signed.ts'
import styles from './exchange.module.css'

type Check = OutputOf<'exchange.check'>

interface SentFile {
  readonly name: string
  readonly revision: number
  readonly round: string
  readonly saved: Saved
}

/** The third step: what was checked, the passphrase where it is needed, one button, and what to do with the file. */
export function SendStep(props: {
  readonly revision: number
  readonly round: string
  readonly check: Check | undefined
  readonly memory: PassphraseMemory
}) {
  const { revision, round, check, memory } = props
  const t = useText()
  const problemText = useProblemText()
  const exportFile = useCommand('exchange.export')
  const saver = useSaver()
  const { open } = useWorkspace()
  const draft = useDraft(`note ${open.id}`, '')
  const note = draft.typed
  const passphrase = useRef<HTMLInputElement>(null)
  const asked = useRef(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const [sent, setSent] = useState<SentFile>()
  const [outer, setOuter] = useState('')

  const send = async (): Promise<void> => {
    if (memory.needed && memory.value === '' && !asked.current) {
      // Asked for first, and refused in red only when the person goes on without it.
      asked.current = true
      passphrase.current?.focus()
      return
    }
    setBusy(true)
    setError(undefined)
    const locked = outer === '' ? {} : { outerPassphrase: outer }
    const reply = await exportFile({
      ...memory.input(),
      ...locked,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    })
    if (!reply.ok) {
      setBusy(false)
      if (reply.problem.code.startsWith('PASSPHRASE')) memory.forget()
      setError(problemText(reply.problem))
      return
    }
    memory.keep()
    const { digest, name, base64 } = reply.value
    const saved = await saver.save(digest, { name, base64 }, locked)
    setBusy(false)
    setOuter('')
    draft.type('')
    setSent({ name, revision: reply.value.revision, round: reply.value.round, saved })
  }

  if (sent) return <WhatNow sent={sent} onAgain={() => setSent(undefined)} />
  return (
    <Panel title={t(exchangePageText.sendTitle, revision, round)} note={t(exchangePageText.sendNote)}>
      <div className={styles['twoColumns']}>
        <form
          className={styles['stepForm']}
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <Textarea
            label={t(exchangePageText.noteField)}
            placeholder={t(exchangePageText.notePlaceholder)}
            value={note}
            onChange={(event) => draft.type(event.currentTarget.value)}
            maxLength={1000}
            autosize
            minRows={2}
            maxRows={4}
            size="sm"
          />
          {memory.needed ? (
            <PassphraseField value={memory.value} onChange={memory.type} error={error} inputRef={passphrase} />
          ) : (
            error !== undefined && (
              <Callout tone="must-fix" role="alert">
                {error}
              </Callout>
            )
          )}
          <PassphraseField
            label={t(exchangePageText.outerPassphrase)}
            description={t(exchangePageText.outerHint)}
            value={outer}
            onChange={setOuter}
            fresh
          />
          <div className={styles['buttons']}>
            <Button type="submit" variant="filled" loading={busy} disabled={check === undefined || check.blocked}>
              {t(exchangePageText.exportFile, revision)}
            </Button>
          </div>
        </form>
        <CheckSummary check={check} />
      </div>
    </Panel>
  )
}

/** In a few boxes: what blocks, what asks for a word, what should not leave the house. */
function CheckSummary({ check }: { readonly check: Check | undefined }) {
  const t = useText()
  if (!check) return <p className={styles['quiet']}>{t(exchangePageText.checking)}</p>
  const must = check.findings.filter((f) => f.severity === 'must')
  const explain = check.findings.filter((f) => isOpen(f) && f.severity === 'explain')
  const first = must[0]
  return (
    <div className={styles['checks']}>
      {first ? (
        <Callout
          tone="must-fix"
          title={t(exchangePageText.must)}
          actions={
            <Button
              size="compact-sm"
              onClick={() => {
                const place = placeOfFinding(first)
                goTo(place.page, place.params)
              }}
            >
              {t(exchangePageText.showFirst)}
            </Button>
          }
        >
          {t(exchangePageText.blocked, must.length)}
        </Callout>
      ) : (
        <Callout tone="ok">{t(exchangePageText.nothingBlocks)}</Callout>
      )}
      {check.personalCodes > 0 && (
        <Callout tone="must-fix">{t(exchangePageText.personalCodes, check.personalCodes)}</Callout>
      )}
      {explain.length > 0 && <Callout tone="explain">{t(exchangePageText.toExplain, explain.length)}</Callout>}
      {check.smallCounts > 0 && <Callout tone="explain">{t(exchangePageText.smallCounts, check.smallCounts)}</Callout>}
    </div>
  )
}

/** After the export: where the file is, and the e-mail to paste. */
function WhatNow({ sent, onAgain }: { readonly sent: SentFile; readonly onAgain: () => void }) {
  const t = useText()
  const { names, municipality } = useWorkspace()
  const who = names.municipality(municipality ?? '')
  const { saved } = sent
  return (
    <Panel title={t(exchangePageText.exported, sent.name)}>
      <div className={styles['twoColumns']}>
        <div className={styles['stepForm']}>
          <Callout tone={saved.kind === 'path' || saved.kind === 'downloads' ? 'ok' : 'explain'} role="status">
            {saved.kind === 'path'
              ? t(exchangePageText.exportedTo, saved.path)
              : t(saved.kind === 'downloads' ? exchangePageText.exportedWhere : exchangePageText.notSavedYet)}
          </Callout>
          <div className={styles['buttons']}>
            <Button onClick={onAgain}>{t(exchangePageText.exportAgain)}</Button>
          </div>
        </div>
        <ReadyLetter letter={t(exchangePageText.letterFile, who, sent.name, sent.revision, sent.round)} />
      </div>
    </Panel>
  )
}
