import { costUnitText, placeText, programmeText } from '#shared/programme/programme-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import type { OutputOf } from '#shared/contract/api.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { seenThrough, usePreferences } from '#renderer/ui/preferences-context.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { Facts, Origin } from './programme-facts.tsx'
import { StatusTag } from './programme-status.tsx'
import styles from './programme.module.css'

type ServiceDetail = OutputOf<'programme.service'>

/** What a service is: description, target groups, size, norms, law and where all that is from. */
export function ServiceDescription({ service }: { readonly service: ServiceDetail }) {
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { programme } = useWorkspace()
  const groups = programme.targetGroups.filter((g) => service.targetGroups.includes(g.code))
  return (
    <>
      <SideHeading>
        {service.code} {lv ? service.nameLv : service.nameEn}
      </SideHeading>
      <p className={styles['words']}>{lv ? service.descriptionLv : service.descriptionEn}</p>
      <Facts
        rows={[
          { name: t(programmeText.type), words: lv ? service.typeLv : service.typeEn },
          { name: t(programmeText.place), words: t(placeText[service.place]) },
          { name: t(programmeText.unit), words: lv ? service.unitLv : service.unitEn },
          {
            name: t(programmeText.forWhom),
            words: groups.map((g) => `${g.code} ${lv ? g.nameLv : g.nameEn}`).join('; '),
          },
          {
            name: t(programmeText.capacity),
            words: (
              <>
                {lv ? service.typicalCapacityLv : service.typicalCapacityEn}{' '}
                <StatusTag status={service.typicalCapacityStatus} />
              </>
            ),
          },
          { name: t(programmeText.norms), words: lv ? service.staffNormsLv : service.staffNormsEn },
          { name: t(programmeText.law), words: service.legalBasis },
        ]}
      />
      <Origin source={service.source} status={service.status} />
    </>
  )
}

/** Documented prices of a service: what they are for, of which year, and how sure. */
export function ServiceCosts({ service }: { readonly service: ServiceDetail }) {
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { preferences } = usePreferences()
  return (
    <>
      <SideHeading>
        {service.code} {lv ? service.nameLv : service.nameEn}
      </SideHeading>
      {service.unitCosts.length === 0 && <p className={styles['quiet']}>{t(programmeText.noCosts)}</p>}
      {service.unitCosts.map((cost, index) => {
        const seen = seenThrough(preferences.currency, { minor: cost.minor, currency: cost.currency })
        const unit = costUnitText[cost.unit]
        const note = lv ? cost.noteLv : cost.noteEn
        return (
          <div key={index} className={styles['price']}>
            <p className={styles['priceName']}>{lv ? cost.itemLv : cost.itemEn}</p>
            <p className={styles['priceFigure']}>
              <strong>{formatMoney(seen.minor, seen.currency)}</strong>
              <span className={styles['quiet']}>
                {t(programmeText.perUnit, unit ? t(unit) : cost.unit, cost.priceYear)}
              </span>
              <StatusTag status={cost.status} />
              {cost.outsideYears && <Tag>{t(programmeText.outside)}</Tag>}
            </p>
            {note !== null && <p className={styles['small']}>{note}</p>}
            <p className={styles['small']}>
              {t(programmeText.source)}: {cost.source}
            </p>
          </div>
        )
      })}
    </>
  )
}
