import { CloseButton, NativeSelect, Pill } from '@mantine/core'
import type { ReactNode } from 'react'
import { cooperationText } from '#shared/cooperation/cooperation-page-text.ts'
import { cooperationTraceText } from '#shared/cooperation/cooperation-trace-text.ts'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { MunicipalitySelect } from '#renderer/app/municipality-select.tsx'
import { UnknownInputs } from '#renderer/app/unknown-inputs.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { PlainTable } from '#renderer/ui/plain-table.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { seenText, type Asked, type Compared } from './cooperation-figures.ts'
import styles from './cooperation.module.css'

/** Who joins, from a list or on the map, and by whose lines those are reckoned who have none. */
export function CooperationTogether(props: {
  readonly asked: Asked
  readonly members: readonly string[]
  /** The map on which they can be chosen too. */
  readonly map: ReactNode
  readonly onMembers: (members: readonly string[]) => void
  readonly onBorrow: (municipality: string | null) => void
}) {
  const t = useText()
  const { names } = useWorkspace()
  const { asked, members, onMembers } = props
  return (
    <>
      <SideHeading>
        {names.service(asked.service)} · {asked.year}
      </SideHeading>
      <div className={styles['block']}>
        <p className={styles['part']}>{t(cooperationText.chooseMembers)}</p>
        <div className={styles['chips']}>
          {members.map((id) => (
            <Pill key={id} component="span">
              {names.municipality(id)}{' '}
              <CloseButton
                size="xs"
                aria-label={`${t(cooperationText.remove)}: ${names.municipality(id)}`}
                onClick={() => onMembers(members.filter((m) => m !== id))}
              />
            </Pill>
          ))}
        </div>
        <MunicipalitySelect
          key={members.join()}
          onChoose={(id) => {
            if (!members.includes(id) && members.length < 12) onMembers([...members, id])
          }}
        />
        <p className={styles['small']}>{t(cooperationText.membersHint)}</p>
        <NativeSelect
          size="xs"
          label={t(cooperationText.borrow)}
          value={asked.borrow ?? ''}
          data={[
            { value: '', label: t(cooperationText.borrowNone) },
            ...members.map((id) => ({ value: id, label: names.municipality(id) })),
          ]}
          onChange={(event) => props.onBorrow(event.currentTarget.value || null)}
        />
      </div>
      {props.map}
    </>
  )
}

/** What joining makes: alone, together, each one's share, and what is not known. */
export function CooperationResult({ data }: { readonly data: Compared }) {
  const t = useText()
  const { names } = useWorkspace()
  const name = (id: string): string => names.municipality(id)
  return (
    <div className={styles['result']}>
      {data.parties.length > 0 && <Figures data={data} />}
      {data.leftOut.map(({ municipality, why }) => (
        <p key={municipality} className={styles['small']}>
          {t(why === 'no-clients' ? cooperationText.leftNoClients : cooperationText.leftUnknown, name(municipality))}
        </p>
      ))}
      {data.parties
        .filter(({ missing }) => missing.length > 0)
        .map(({ municipality, missing }) => (
          <div key={municipality} className={styles['small']}>
            {t(cooperationText.notReckoned, name(municipality))}
            <UnknownInputs missing={missing} words={words} />
          </div>
        ))}
    </div>
  )
}

function Figures({ data }: { readonly data: Compared }) {
  const t = useText()
  const { names } = useWorkspace()
  const lens = usePreferences().preferences.currency
  const money = (minor: number | null): string =>
    minor === null ? t(cooperationText.missing) : seenText(minor, data.currency, lens)
  const name = (id: string): string => names.municipality(id)
  const hosts = new Set(data.groups.map(({ host }) => host))
  return (
    <>
      <p className={styles['strong']} role="status">
        {data.savingMinor === null
          ? t(cooperationText.savesUnknown)
          : data.savingMinor > 0
            ? t(cooperationText.saves, money(data.savingMinor))
            : t(cooperationText.savesNothing)}
      </p>
      <ul className={styles['plain']}>
        {data.groups.map((group) => (
          <li key={group.host}>
            {group.members.length === 1
              ? t(cooperationText.runsAlone, name(group.host), money(group.minor))
              : t(
                  cooperationText.runs,
                  name(group.host),
                  group.members
                    .filter((m) => m !== group.host)
                    .map(name)
                    .join(', '),
                  money(group.minor),
                )}
          </li>
        ))}
      </ul>
      <PlainTable
        label={t(cooperationText.result)}
        columns={[
          { id: 'name', title: t(cooperationText.member) },
          { id: 'clients', title: t(cooperationText.clients), numeric: true },
          { id: 'alone', title: t(cooperationText.alone), numeric: true },
          { id: 'byClients', title: t(cooperationText.byClients), numeric: true },
          { id: 'shapley', title: t(cooperationText.shapley), numeric: true },
        ]}
        rows={[
          ...data.parties.map((party) => ({
            id: party.municipality,
            cells: {
              name: (
                <>
                  {name(party.municipality)}
                  {hosts.has(party.municipality) && (
                    <span className={styles['small']}> {t(cooperationText.hosts)}</span>
                  )}
                  {(party.from === 'borrowed' || party.from === 'published') && (
                    <div className={styles['small']}>{t(cooperationText[party.from])}</div>
                  )}
                </>
              ),
              clients: party.clients,
              alone: money(party.aloneMinor),
              byClients: money(party.byClientsMinor),
              shapley: money(party.shapleyMinor),
            },
          })),
          {
            id: 'all',
            strong: true,
            cells: {
              name: t(cooperationText.all),
              clients: data.parties.reduce((sum, { clients }) => sum + clients, 0),
              alone: money(data.aloneMinor),
              byClients: money(data.togetherMinor),
              shapley: data.parties.some(({ shapleyMinor }) => shapleyMinor === null) ? '' : money(data.togetherMinor),
            },
          },
        ]}
      />
      <p className={styles['small']}>{t(cooperationText.shapleyHint)}</p>
    </>
  )
}

const words = { ...costingTraceText, ...cooperationTraceText }
