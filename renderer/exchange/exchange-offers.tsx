import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { agreementText } from '#shared/agreement/agreement-page-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { PassphraseField } from '#renderer/app/passphrase-field.tsx'
import { usePassphraseMemory } from '#renderer/app/passphrase-memory.ts'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { useSaver } from '#renderer/app/save-signed.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import styles from './exchange-answers.module.css'

type Offer = OutputOf<'agreement.read'>['offers'][number]

/** What partners proposed or confirmed: agreed to and signed, changed, or set aside. */
export function ExchangeOffers() {
  const t = useText()
  const { data } = useQuery('agreement.read', {}, { changedBy: ['agreement', 'answer', 'cooperation'] })
  if (!data || data.offers.length === 0) return null
  return (
    <>
      <SideHeading>{t(agreementText.offers)}</SideHeading>
      <ul className={styles['remarkList']}>
        {data.offers.map((offer) => (
          <OfferShown key={offer.id} offer={offer} />
        ))}
      </ul>
    </>
  )
}

function OfferShown({ offer }: { readonly offer: Offer }) {
  const t = useText()
  const notify = useNotify()
  const { names } = useWorkspace()
  const accept = useCommand('agreement.accept')
  const edit = useCommand('agreement.edit')
  const decline = useCommand('agreement.decline')
  const saver = useSaver()
  const { data: state } = useQuery('exchange.state', {})
  const isProposal = offer.step === 'proposed'
  const memory = usePassphraseMemory(isProposal && (state?.key?.protection === 'passphrase' || state?.key === null))
  const [busy, setBusy] = useState(false)
  const agree = async (): Promise<void> => {
    setBusy(true)
    const reply = await accept({ offer: offer.id, ...memory.input() })
    setBusy(false)
    if (!reply.ok) {
      notify.problem(reply.problem)
      return
    }
    const { file } = reply.value
    if (!file) return
    await saver.save(file.digest, { name: file.name, base64: file.base64 })
    notify.done(t(agreementText.saved, file.name))
  }
  const settle = async (send: () => ReturnType<typeof edit> | ReturnType<typeof decline>): Promise<void> => {
    const reply = await send()
    if (!reply.ok) notify.problem(reply.problem)
  }
  const words = isProposal ? agreementText.proposed : agreementText.confirmed
  return (
    <li className={styles['remark']}>
      <span className={styles['remarkPlace']}>{names.service(offer.service)}</span>
      <span>
        {t(words, names.municipality(offer.sender), offer.firstYear, offer.lastYear)}
        {offer.settlementMinor !== null &&
          `; ${t(agreementText.price, formatMoney(offer.settlementMinor, offer.currency))}`}
      </span>
      {offer.differs && <Callout tone="explain">{t(agreementText.differs)}</Callout>}
      {memory.needed && <PassphraseField value={memory.value} onChange={memory.type} fresh={state?.key === null} />}
      <div className={styles['buttons']}>
        <Button size="compact-sm" variant="filled" loading={busy} onClick={() => void agree()}>
          {t(isProposal ? agreementText.accept : agreementText.acceptConfirmed)}
        </Button>
        {isProposal && (
          <Button size="compact-sm" onClick={() => void settle(() => edit({ offer: offer.id }))}>
            {t(agreementText.edit)}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={() => void settle(() => decline({ offer: offer.id }))}>
          {t(agreementText.decline)}
        </Button>
      </div>
    </li>
  )
}
