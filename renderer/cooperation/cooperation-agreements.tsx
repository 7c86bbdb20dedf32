import { Button } from '@mantine/core'
import { useState } from 'react'
import { agreementStateText, contradictionText, cooperationText } from '#shared/cooperation/cooperation-page-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { agreementText } from '#shared/agreement/agreement-page-text.ts'
import { perform, useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { AgreementDialog } from './cooperation-agreement-dialog.tsx'
import { ProposeAgreement } from './cooperation-propose.tsx'
import type { AgreementRow, Agreements } from './cooperation-figures.ts'
import styles from './cooperation.module.css'

/** The agreements of this workspace, and what the sides say against each other. */
export function CooperationAgreements(props: { readonly data: Agreements; readonly service: string }) {
  const t = useText()
  const notify = useNotify()
  const { names } = useWorkspace()
  const { data, service } = props
  const [asked, setAsked] = useState<AgreementRow | 'new'>()
  const [proposing, setProposing] = useState<{ readonly agreement: string; readonly to: string }>()
  const { data: exchanged } = useQuery('agreement.read', {}, { changedBy: ['agreement', 'exchange', 'cooperation'] })
  const signedOf = (id: string) => exchanged?.signed.find(({ agreement }) => agreement === id)
  const remove = async (id: string): Promise<void> => {
    const reply = await perform('cooperation.removeAgreement', { id })
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <>
      {data.agreements.length === 0 && <p className={styles['small']}>{t(cooperationText.noAgreements)}</p>}
      {data.editable && (
        <div>
          <Button size="compact-sm" onClick={() => setAsked('new')}>
            {t(cooperationText.newAgreement)}
          </Button>
        </div>
      )}
      {!data.editable && <Contradictions data={data} />}
      <ul className={styles['list']}>
        {data.agreements.map((row) => (
          <li key={`${row.holder} ${row.id}`}>
            <strong>{names.service(row.service)}</strong>
            <div className={styles['small']}>
              <Tag tone={row.state === 'agreed' ? 'ok' : 'neutral'}>{t(agreementStateText[row.state])}</Tag>{' '}
              {t(cooperationText.years, row.firstYear, row.lastYear)}
              {!data.editable && ` · ${t(cooperationText.copyOf, names.municipality(row.holder))} `}
              {signedOf(row.id) && (
                <Tag tone={signedOf(row.id)?.same === false ? 'bad' : 'ok'}>
                  {t(signedOf(row.id)?.same === false ? agreementText.bothDiffer : agreementText.both)}
                </Tag>
              )}
            </div>
            <div>
              {t(cooperationText.lead)}: {names.municipality(row.lead)}
            </div>
            <div>
              {t(cooperationText.partners)}:{' '}
              {row.members
                .filter((m) => m.municipality !== row.lead)
                .map((m) => names.municipality(m.municipality))
                .join(', ')}
            </div>
            <div className={styles['small']}>
              {row.settlementMinor === null
                ? t(cooperationText.priceUnknown)
                : t(cooperationText.price, formatMoney(row.settlementMinor, row.currency))}
            </div>
            {data.editable && (
              <div className={styles['buttons']}>
                <Button size="compact-xs" onClick={() => setAsked(row)}>
                  {t(cooperationText.edit)}
                </Button>
                {row.members
                  .filter(({ municipality }) => municipality !== row.holder)
                  .map(({ municipality }) => (
                    <Button
                      key={municipality}
                      size="compact-xs"
                      onClick={() => setProposing({ agreement: row.id, to: municipality })}
                    >
                      {t(agreementText.propose, names.municipality(municipality))}
                    </Button>
                  ))}
                <Button size="compact-xs" variant="subtle" onClick={() => void remove(row.id)}>
                  {t(cooperationText.remove)}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {proposing && <ProposeAgreement {...proposing} onClose={() => setProposing(undefined)} />}
      {asked !== undefined && (
        <AgreementDialog
          years={data.years}
          service={service}
          agreement={asked === 'new' ? undefined : asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  )
}

function Contradictions({ data }: { readonly data: Agreements }) {
  const t = useText()
  const { names } = useWorkspace()
  if (data.contradictions.length === 0) return <p className={styles['small']}>{t(cooperationText.noContradictions)}</p>
  return (
    <>
      <SideHeading>{t(cooperationText.contradictions)}</SideHeading>
      <ul className={styles['list']}>
        {data.contradictions.map((c) => (
          <li key={`${c.kind} ${c.agreement ?? ''} ${c.municipality} ${c.other} ${c.service} ${c.year ?? ''}`}>
            <strong>{names.service(c.service)}</strong>
            <div>
              {c.municipality === c.other
                ? names.municipality(c.municipality)
                : t(cooperationText.between, names.municipality(c.municipality), names.municipality(c.other))}
              {c.year !== null && ` · ${t(cooperationText.inYear, c.year)}`}
            </div>
            <div>{t(contradictionText[c.kind])}</div>
            {(c.kind === 'clients' || c.kind === 'years' || c.kind === 'over-capacity') && (
              <div className={styles['small']}>
                {t(cooperationText.sayings, String(c.here ?? '?'), String(c.there ?? '?'))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
