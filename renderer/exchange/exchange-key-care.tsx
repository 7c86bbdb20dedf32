import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { keyCareText } from '#shared/exchange/exchange-key-text.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { download } from '#renderer/app/download.ts'
import { call } from '#renderer/app/host.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useSaver } from '#renderer/app/save-signed.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { KeyDialog, type KeyDialogField } from './exchange-key-dialog.tsx'
import styles from './exchange.module.css'

type Key = NonNullable<OutputOf<'exchange.state'>['key']>
type Asked = 'backup' | 'restore' | 'change' | 'rotate'

const day = 86_400_000
/** So many days before its end a key asks to be replaced. */
const warnBefore = 60

/** The copy of the key, its passphrase, its successor; and in plain words what to do when something happened to it. */
export function KeyCare({ keyFacts, today }: { readonly keyFacts: Key | null; readonly today: Date }) {
  const t = useText()
  const [asked, setAsked] = useState<Asked>()
  const left = keyFacts ? Math.ceil((Date.parse(keyFacts.notAfter) - today.getTime()) / day) : warnBefore + 1
  const there = keyFacts?.unlockable === true
  return (
    <div className={styles['stepForm']}>
      {there && left <= warnBefore && <Callout tone="explain">{t(keyCareText.soon, left)}</Callout>}
      <div className={styles['buttons']} role="group" aria-label={t(keyCareText.title)}>
        {there && <Button onClick={() => setAsked('backup')}>{t(keyCareText.backup)}</Button>}
        <Button onClick={() => setAsked('restore')}>{t(keyCareText.restore)}</Button>
        {there && keyFacts.protection === 'passphrase' && (
          <Button onClick={() => setAsked('change')}>{t(keyCareText.change)}</Button>
        )}
        {there && <Button onClick={() => setAsked('rotate')}>{t(keyCareText.rotate)}</Button>}
      </div>
      {asked && (
        <AskKey asked={asked} byPassphrase={keyFacts?.protection !== 'system'} onClose={() => setAsked(undefined)} />
      )}
    </div>
  )
}

function AskKey(props: { readonly asked: Asked; readonly byPassphrase: boolean; readonly onClose: () => void }) {
  const { asked, byPassphrase, onClose } = props
  const t = useText()
  const notify = useNotify()
  const saver = useSaver()
  const restore = useCommand('exchange.restoreKey')
  const change = useCommand('exchange.changePassphrase')
  const rotate = useCommand('exchange.rotateKey')
  const own: KeyDialogField[] = byPassphrase ? [{ id: 'own', label: t(exchangePageText.passphraseOfKey) }] : []
  const ownOf = (typed: Readonly<Record<string, string>>) => (byPassphrase ? { passphrase: typed['own'] ?? '' } : {})
  if (asked === 'backup')
    return (
      <KeyDialog
        title={t(keyCareText.backupTitle)}
        words={t(keyCareText.backupWords)}
        act={t(keyCareText.save)}
        fields={[...own, { id: 'copy', label: t(keyCareText.backupPassphrase), fresh: true }]}
        onClose={onClose}
        onAct={async ({ typed }) => {
          const reply = await call('exchange.backupKey', { ...ownOf(typed), backupPassphrase: typed['copy'] ?? '' })
          if (!reply.ok) return reply.problem
          download(
            reply.value.name,
            Uint8Array.from(atob(reply.value.base64), (letter) => letter.charCodeAt(0)),
            'application/json',
          )
          notify.done(t(keyCareText.backupDone, reply.value.name))
          return undefined
        }}
      />
    )
  if (asked === 'restore')
    return (
      <KeyDialog
        title={t(keyCareText.restoreTitle)}
        words={t(keyCareText.restoreWords)}
        act={t(keyCareText.act)}
        chooses={t(keyCareText.chooseCopy)}
        fields={[
          { id: 'copy', label: t(keyCareText.backupPassphrase) },
          ...(byPassphrase ? [{ id: 'own', label: t(keyCareText.passphraseHere), fresh: true }] : []),
        ]}
        onClose={onClose}
        onAct={async ({ typed, file }) => {
          if (!file) return undefined
          const reply = await restore({ file, backupPassphrase: typed['copy'] ?? '', ...ownOf(typed) })
          if (!reply.ok) return reply.problem
          notify.done(t(keyCareText.restored))
          return undefined
        }}
      />
    )
  if (asked === 'change')
    return (
      <KeyDialog
        title={t(keyCareText.changeTitle)}
        words={t(keyCareText.changeWords)}
        act={t(keyCareText.act)}
        fields={[
          { id: 'own', label: t(keyCareText.oldPassphrase) },
          { id: 'new', label: t(keyCareText.newPassphrase), fresh: true },
        ]}
        onClose={onClose}
        onAct={async ({ typed }) => {
          const reply = await change({ ...ownOf(typed), newPassphrase: typed['new'] ?? '' })
          if (!reply.ok) return reply.problem
          notify.done(t(keyCareText.changed))
          return undefined
        }}
      />
    )
  return (
    <KeyDialog
      title={t(keyCareText.rotateTitle)}
      words={t(keyCareText.rotateWords)}
      act={t(keyCareText.act)}
      fields={own}
      onClose={onClose}
      onAct={async ({ typed }) => {
        const reply = await rotate(ownOf(typed))
        if (!reply.ok) return reply.problem
        const { digest, name, base64 } = reply.value
        await saver.save(digest, { name, base64 })
        notify.done(t(keyCareText.rotated, name))
        return undefined
      }}
    />
  )
}

/** Plain answers for the days when something happened. */
export function KeyCases() {
  const t = useText()
  return (
    <>
      <strong>{t(keyCareText.what)}</strong>
      {keyCareText.cases.map(({ ask, answer }) => (
        <details key={ask.en}>
          <summary>{t(ask)}</summary>
          <p className={styles['quiet']}>{t(answer)}</p>
        </details>
      ))}
    </>
  )
}
