import { Button } from '@mantine/core'
import { modals } from '@mantine/modals'
import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { partyName } from './exchange-desk-words.ts'
import { BigDigits } from './exchange-digits.tsx'
import { ExchangeFacts } from './exchange-facts.tsx'
import { keyTones, type TrustedKey } from './exchange-keys.tsx'
import styles from './exchange.module.css'

type KeyStatus = TrustedKey['status']

const moves: Record<KeyStatus, readonly KeyStatus[]> = {
  active: ['retired', 'compromised'],
  retired: ['active', 'compromised'],
  // Whoever has it now could sign with it: it never comes back, the municipality makes a new one.
  compromised: [],
}
const moveWords = {
  active: exchangeImportText.makeActive,
  retired: exchangeImportText.makeRetired,
  compromised: exchangeImportText.makeCompromised,
}
const meanings = {
  active: exchangeImportText.activeWhat,
  retired: exchangeImportText.retiredWhat,
  compromised: exchangeImportText.compromisedWhat,
}

/** One enrolled key, and changing its status after a question. */
export function KeySide({ trusted }: { readonly trusted: TrustedKey | undefined }) {
  const t = useText()
  const notify = useNotify()
  const { names } = useWorkspace()
  const setStatus = useCommand('exchange.setKeyStatus')
  if (!trusted) return <p className={styles['quiet']}>{t(exchangeImportText.chooseKey)}</p>
  const who = partyName(t, names, trusted.municipality) ?? trusted.organisation

  const ask = (status: KeyStatus): void => {
    modals.openConfirmModal({
      title: t(exchangeImportText.confirmTitle, who),
      children: (
        <>
          <p className={styles['words']}>{t(meanings[status])}</p>
          <p className={styles['quiet']}>
            {t(status === 'compromised' ? exchangeImportText.finalForGood : exchangeImportText.final)}
          </p>
        </>
      ),
      labels: { confirm: t(exchangeImportText.confirm), cancel: t(exchangeImportText.cancel) },
      confirmProps: { variant: 'filled', ...(status === 'compromised' ? { color: 'red' } : {}) },
      onConfirm: () => {
        void setStatus({ fingerprint: trusted.fingerprint, status }).then((reply) => {
          if (!reply.ok) notify.problem(reply.problem)
        })
      },
    })
  }

  return (
    <>
      <SideHeading>{who}</SideHeading>
      <div>
        <Tag tone={keyTones[trusted.status]}>{t(exchangeImportText[trusted.status])}</Tag>
      </div>
      <p className={styles['words']}>
        {t(trusted.status === 'active' ? exchangeImportText.activeNow : meanings[trusted.status])}
      </p>
      <ExchangeFacts
        rows={[
          { name: t(exchangePageText.keyOf), words: trusted.organisation },
          { name: t(exchangeImportText.workstation), words: trusted.workstation },
          { name: t(exchangeImportText.enrolledAt), words: formatDate(trusted.enrolledAt) },
          {
            name: t(exchangePageText.validity),
            words: t(exchangePageText.until, formatDate(trusted.notBefore), formatDate(trusted.notAfter)),
          },
        ]}
      />
      <BigDigits digits={trusted.digits} label={t(exchangeImportText.digits)} />
      {trusted.status === 'compromised' ? (
        <p className={styles['quiet']}>{t(exchangeImportText.compromisedForGood)}</p>
      ) : (
        <div className={styles['buttons']}>
          {moves[trusted.status].map((status) => (
            <Button key={status} onClick={() => ask(status)}>
              {t(moveWords[status])}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}
