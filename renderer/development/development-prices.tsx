import type { OutputOf } from '#shared/contract/api.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { developmentPageText as words } from '#shared/development/development-page-text.ts'
import { costUnitText } from '#shared/programme/programme-text.ts'
import { PageLink } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { seenThrough, usePreferences } from '#renderer/ui/preferences-context.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { StatusTag } from './development-service-facts.tsx'
import styles from './development.module.css'

type Service = OutputOf<'programme.service'>
type Price = Service['unitCosts'][number]

/** Prices documented elsewhere, each with its year, source and status. */
export function DevelopmentPrices({ service }: { readonly service: Service }) {
  const t = useText()
  const { role } = useWorkspace()
  const none = service.unitCosts.length === 0
  return (
    <>
      <p className={styles['pick']}>{t(none ? words.noPrices : words.prices)}</p>
      <ul className={styles['prices']}>
        {service.unitCosts.map((price) => (
          <PriceLine key={`${price.itemLv} ${price.priceYear} ${price.minor}`} price={price} />
        ))}
      </ul>
      {role === 'municipality' && (
        <PageLink page="costs" params={{ service: service.code }}>
          {t(words.toCosts)}
        </PageLink>
      )}
    </>
  )
}

function PriceLine({ price }: { readonly price: Price }) {
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { preferences } = usePreferences()
  const seen = seenThrough(preferences.currency, price)
  const unit = costUnitText[price.unit]
  const note = lv ? price.noteLv : price.noteEn
  return (
    <li>
      <div className={styles['price']}>
        <strong>{formatMoney(seen.minor, seen.currency)}</strong> / {unit ? t(unit) : price.unit}
        <StatusTag status={price.status} />
      </div>
      <div>{lv ? price.itemLv : price.itemEn}</div>
      <small>
        {t(words.priceYear, price.priceYear)}
        {price.outsideYears && (
          <>
            {' '}
            <Tag>{t(words.outsideYears)}</Tag>
          </>
        )}
        {note !== null && note !== '' && <> · {note}</>}
        <br />
        {price.source}
      </small>
    </li>
  )
}
