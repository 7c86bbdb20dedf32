import { keyCareText } from '#shared/exchange/exchange-key-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { QrCode } from '#renderer/ui/qr-code.tsx'
import styles from './exchange.module.css'

/** The digits and the fingerprint of a key for a telephone's camera, where two people sit at one table. */
export function KeyQr({ keyFacts }: { readonly keyFacts: { readonly digits: string; readonly fingerprint: string } }) {
  const t = useText()
  return (
    <div>
      <QrCode text={`${keyFacts.digits}\n${keyFacts.fingerprint}`} label={t(keyCareText.qr, keyFacts.digits)} />
      <p className={styles['quiet']}>{t(keyCareText.qrHint)}</p>
    </div>
  )
}
