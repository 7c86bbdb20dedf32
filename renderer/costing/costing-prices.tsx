import { statusText } from '#shared/kernel/status-text.ts'
import { Button } from '@mantine/core'
import type { OutputOf } from '#shared/contract/api.ts'
import { costingText } from '#shared/costing/costing-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { costUnitText } from '#shared/programme/programme-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { seenThrough, usePreferences } from '#renderer/ui/preferences-context.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { statusTone, Tag } from '#renderer/ui/tag.tsx'
import type { SideProps } from './costing-side.tsx'
import styles from './costing.module.css'

type Price = OutputOf<'programme.service'>['unitCosts'][number]

/** Documented prices of the service, each with its source; one can become a line of the plan. */
export function CostingPrices(props: SideProps & { readonly catalogue: OutputOf<'programme.service'> | undefined }) {
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { names } = useWorkspace()
  const { preferences } = usePreferences()
  const addLines = useCommand('costing.addLines')
  const { service, editable, catalogue } = props
  if (!catalogue) return null
  const nameOf = (price: Price): string => (language === 'lv' ? price.itemLv : price.itemEn)
  const use = async (price: Price): Promise<void> => {
    const name = nameOf(price).slice(0, 200)
    const reply = await addLines({
      lines: [
        {
          service: service.service,
          kind: 'running',
          category: 'other',
          driver: price.unit === 'client-year' ? 'client' : 'unit',
          name,
          quantity: 1,
          priceMinor: price.minor,
          currency: price.currency,
          priceYear: price.priceYear,
          index: 'cpi',
          note: t(costingText.sourceNote, price.source, t(statusText[price.status])).slice(0, 1000),
        },
      ],
    })
    if (reply.ok) notify.done(t(costingText.used, name))
    else notify.problem(reply.problem)
  }
  return (
    <>
      <SideHeading>{names.service(service.service)}</SideHeading>
      <p className={styles['small']}>
        {t(catalogue.unitCosts.length === 0 ? costingText.noPrices : costingText.pricesIntro)}
      </p>
      <ul className={styles['prices']}>
        {catalogue.unitCosts.map((price, index) => {
          const seen = seenThrough(preferences.currency, { minor: price.minor, currency: price.currency })
          const unit = costUnitText[price.unit]
          const note = language === 'lv' ? price.noteLv : price.noteEn
          return (
            <li key={index}>
              <p className={styles['priceName']}>{nameOf(price)}</p>
              <p className={styles['priceFigure']}>
                <strong>{formatMoney(seen.minor, seen.currency)}</strong>
                <span className={styles['small']}>
                  {t(costingText.priceOf, unit ? t(unit) : price.unit, price.priceYear)}
                </span>
                <Tag tone={statusTone(price.status)}>{t(statusText[price.status])}</Tag>
              </p>
              {note !== null && <p className={styles['small']}>{note}</p>}
              <p className={styles['small']}>{price.source}</p>
              {price.outsideYears ? (
                <p className={styles['small']}>{t(costingText.outsideYears)}</p>
              ) : (
                editable && (
                  <Button size="compact-xs" onClick={() => void use(price)}>
                    {t(costingText.useAsLine)}
                  </Button>
                )
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
