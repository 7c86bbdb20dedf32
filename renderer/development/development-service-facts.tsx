import { statusText } from '#shared/kernel/status-text.ts'
import type { ReactNode } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { developmentPageText as words } from '#shared/development/development-page-text.ts'
import { placeText } from '#shared/programme/programme-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { statusTone, Tag } from '#renderer/ui/tag.tsx'
import styles from './development.module.css'

type Service = OutputOf<'programme.service'>

/** What the programme says of a service, and how sure it is. */
export function DevelopmentServiceFacts({ service }: { readonly service: Service }) {
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { programme } = useWorkspace()
  const groups = new Map(programme.targetGroups.map((group) => [group.code, lv ? group.nameLv : group.nameEn]))
  return (
    <>
      <p className={styles['description']}>
        {lv ? service.descriptionLv : service.descriptionEn} <StatusTag status={service.status} />
      </p>
      <dl className={styles['facts']}>
        <Fact name={t(words.lawType)}>{lv ? service.typeLv : service.typeEn}</Fact>
        <Fact name={t(words.place)}>{t(placeText[service.place])}</Fact>
        <Fact name={t(words.unit)}>{lv ? service.unitLv : service.unitEn}</Fact>
        <Fact name={t(words.typicalCapacity)}>
          {lv ? service.typicalCapacityLv : service.typicalCapacityEn}{' '}
          <StatusTag status={service.typicalCapacityStatus} />
        </Fact>
        <Fact name={t(words.groups)}>
          <ul>
            {service.targetGroups.map((code) => (
              <li key={code}>
                <span className={styles['code']}>{code}</span> {groups.get(code) ?? code}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={t(words.norms)}>{lv ? service.staffNormsLv : service.staffNormsEn}</Fact>
        <Fact name={t(words.legalBasis)}>
          <Listed text={service.legalBasis} by=";" />
        </Fact>
        <Fact name={t(words.source)}>
          <Listed text={service.source} by="|" />
        </Fact>
      </dl>
    </>
  )
}

/** The status of an input as a small tag, the same everywhere. */
export function StatusTag({ status }: { readonly status: Service['status'] }) {
  const t = useText()
  return <Tag tone={statusTone(status)}>{t(statusText[status])}</Tag>
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Several sources in one text of the programme, one under the other. */
function Listed({ text, by }: { readonly text: string; readonly by: string }) {
  const parts = text.split(by).map((part) => part.trim())
  return (
    <ul>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  )
}
