import { statusText } from '#shared/kernel/status-text.ts'
import type { Status } from '#shared/kernel/trace.ts'
import { programmeText, statusMeaning, statusOrder } from '#shared/programme/programme-text.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { statusTone, Tag } from '#renderer/ui/tag.tsx'
import styles from './programme.module.css'

/** The status of a row as a small tag. */
export function StatusTag({ status }: { readonly status: Status }) {
  const t = useText()
  return <Tag tone={statusTone(status)}>{t(statusText[status])}</Tag>
}

/** What every status means: the key to the tags of this page. */
export function StatusKey() {
  const t = useText()
  return (
    <>
      <Callout tone="explain" title={t(programmeText.reconstructedTitle)}>
        {t(programmeText.reconstructed)}
      </Callout>
      <SideHeading>{t(programmeText.meaningTitle)}</SideHeading>
      <p className={styles['quiet']}>{t(programmeText.meaningIntro)}</p>
      <dl className={styles['key']}>
        {statusOrder.map((status) => (
          <div key={status}>
            <dt>
              <StatusTag status={status} />
            </dt>
            <dd>{t(statusMeaning[status])}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
