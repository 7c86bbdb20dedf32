import { Button } from '@mantine/core'
import { costingText } from '#shared/costing/costing-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { statusText } from '#shared/kernel/status-text.ts'
import { perform, useQuery } from '#renderer/app/query.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { statusTone, Tag } from '#renderer/ui/tag.tsx'
import type { Who } from './costing-types.ts'
import styles from './costing.module.css'

/** What the catalogue documents of a service's cost, to be taken as own lines; most services have nothing, and it says so. */
export function CostingTemplate(props: { readonly service: string; readonly who: Who; readonly editable: boolean }) {
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { service, who, editable } = props
  const { data } = useQuery('costing.templates', { ...who, service })
  if (data?.service !== service) return null
  const use = async (): Promise<void> => {
    const reply = await perform('costing.useTemplate', { service })
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <div className={styles['template']}>
      <SideHeading>{t(costingText.template)}</SideHeading>
      {data.lines.length === 0 && <p className={styles['quiet']}>{t(costingText.templateNone)}</p>}
      {data.lines.map((line) => {
        const note = language === 'lv' ? line.noteLv : line.noteEn
        return (
          <div key={line.id}>
            <p>
              {language === 'lv' ? line.nameLv : line.nameEn}
              {line.priceMinor !== null && `: ${formatMoney(line.priceMinor, line.currency)}, ${line.priceYear}`}{' '}
              <Tag tone={statusTone(line.status)}>{t(statusText[line.status])}</Tag>
            </p>
            {note !== null && <p className={styles['quiet']}>{note}</p>}
            <p className={styles['quiet']}>{line.source}</p>
          </div>
        )
      })}
      {data.lines.length > 0 &&
        (data.lines.every(({ used }) => used) ? (
          <p className={styles['quiet']}>{t(costingText.templateUsed)}</p>
        ) : (
          editable && (
            <div>
              <Button size="compact-xs" onClick={() => void use()}>
                {t(costingText.templateUse)}
              </Button>
            </div>
          )
        ))}
    </div>
  )
}
