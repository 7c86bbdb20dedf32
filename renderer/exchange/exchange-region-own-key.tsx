import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import type { Reply } from '#shared/kernel/reply.ts'
import { keyCareText } from '#shared/exchange/exchange-key-text.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { PassphraseField } from '#renderer/app/passphrase-field.tsx'
import { usePassphraseMemory } from '#renderer/app/passphrase-memory.ts'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { useSaver } from '#renderer/app/save-signed.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { KeyCare, KeyCases } from './exchange-key-care.tsx'
import { KeyQr } from './exchange-key-qr.tsx'
import { BigDigits } from './exchange-digits.tsx'
import styles from './exchange.module.css'

type SignedFile = { readonly digest: string; readonly name: string; readonly base64: string }

/** The key with which the region signs rounds, answers and its list of keys. */
export function RegionOwnKey({ keyFacts }: { readonly keyFacts: OutputOf<'exchange.state'>['key'] }) {
  const t = useText()
  const notify = useNotify()
  const create = useCommand('exchange.createKey')
  const card = useCommand('exchange.keyCard')
  const list = useCommand('exchange.signTrustList')
  const saver = useSaver()
  const { data } = useQuery('workspace.state', {}, { changedBy: ['workspace'] })
  const byPassphrase = keyFacts ? keyFacts.protection === 'passphrase' : data?.keyProtection === 'passphrase'
  const memory = usePassphraseMemory(byPassphrase)
  const [busy, setBusy] = useState(false)
  const act = async (send: () => Promise<Reply>): Promise<void> => {
    setBusy(true)
    const reply = await send()
    setBusy(false)
    if (!reply.ok) {
      memory.forget()
      notify.problem(reply.problem)
      return
    }
    memory.keep()
    const file = reply.value as Partial<SignedFile>
    if (file.digest !== undefined && file.name !== undefined && file.base64 !== undefined)
      await saver.save(file.digest, { name: file.name, base64: file.base64 })
  }
  const there = keyFacts?.unlockable === true
  return (
    <>
      <SideHeading>{t(keyCareText.region)}</SideHeading>
      {keyFacts ? (
        <>
          <BigDigits digits={keyFacts.digits} label={t(exchangePageText.digits)} />
          <KeyQr keyFacts={keyFacts} />
        </>
      ) : (
        <p className={styles['words']}>{t(keyCareText.regionNone)}</p>
      )}
      <div className={styles['stepForm']}>
        {memory.needed && <PassphraseField value={memory.value} onChange={memory.type} fresh={!keyFacts} />}
        <div className={styles['buttons']}>
          {!there && (
            <Button variant="filled" loading={busy} onClick={() => void act(() => create(memory.input()))}>
              {t(keyCareText.regionMake)}
            </Button>
          )}
          {there && (
            <Button
              loading={busy}
              title={t(keyCareText.regionCardHint)}
              onClick={() => void act(() => card(memory.input()))}
            >
              {t(keyCareText.regionCard)}
            </Button>
          )}
          {there && (
            <Button
              loading={busy}
              title={t(keyCareText.signListHint)}
              onClick={() => void act(() => list(memory.input()))}
            >
              {t(keyCareText.signList)}
            </Button>
          )}
        </div>
        <KeyCare keyFacts={keyFacts} today={new Date()} />
        <KeyCases />
      </div>
    </>
  )
}
