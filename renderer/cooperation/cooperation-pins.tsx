import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { CallInput, OutputOf } from '#shared/contract/api.ts'
import { cooperationText } from '#shared/cooperation/cooperation-page-text.ts'
import { sortedByText } from '#shared/kernel/collation.ts'
import { perform } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import styles from './cooperation.module.css'

type Pins = OutputOf<'cooperation.settings'>['pins']

/** What the person has fixed before the plan is worked out: who hosts, who does not, whose clients go where. */
export function CooperationPins({ service, pins }: { readonly service: string; readonly pins: Pins }) {
  const t = useText()
  const notify = useNotify()
  const { names, programme } = useWorkspace()
  const [municipality, setMunicipality] = useState('')
  const [kind, setKind] = useState<'host' | 'no-host' | 'served-by'>('host')
  const [host, setHost] = useState('')
  const options = [
    { value: '', label: '' },
    ...sortedByText(
      programme.municipalities.map(({ id }) => ({ value: id, label: names.municipality(id) })),
      (option) => option.label,
    ),
  ]
  const save = async (input: CallInput<'cooperation.setPin'>): Promise<void> => {
    const reply = await perform('cooperation.setPin', input)
    if (!reply.ok) notify.problem(reply.problem)
  }
  const add = async (): Promise<void> => {
    if (municipality === '' || (kind === 'served-by' && host === '')) return
    await save({
      service,
      municipality,
      pin: kind === 'served-by' ? { municipality, kind, host } : { municipality, kind, host: null },
    })
    setMunicipality('')
  }
  const own = pins.filter((row) => row.service === service)
  return (
    <div className={styles['block']}>
      <p className={styles['part']}>{t(cooperationText.pins)}</p>
      {own.length === 0 && <p className={styles['small']}>{t(cooperationText.pinNone)}</p>}
      <ul className={styles['plain']}>
        {own.map(({ pin }) => (
          <li key={pin.municipality}>
            {names.municipality(pin.municipality)}:{' '}
            {pin.kind === 'served-by'
              ? t(cooperationText.pinServedBy, names.municipality(pin.host))
              : t(pin.kind === 'host' ? cooperationText.pinHost : cooperationText.pinNoHost)}{' '}
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={`${t(cooperationText.remove)}: ${names.municipality(pin.municipality)}`}
              onClick={() => void save({ service, municipality: pin.municipality, pin: null })}
            >
              {t(cooperationText.remove)}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['pair']}>
        <NativeSelect
          size="xs"
          label={t(cooperationText.municipality)}
          value={municipality}
          data={options}
          onChange={(event) => setMunicipality(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t(cooperationText.pinKind)}
          value={kind}
          data={[
            { value: 'host', label: t(cooperationText.pinHost) },
            { value: 'no-host', label: t(cooperationText.pinNoHost) },
            { value: 'served-by', label: t(cooperationText.pinServed) },
          ]}
          onChange={(event) =>
            setKind((['host', 'no-host', 'served-by'] as const).find((k) => k === event.currentTarget.value) ?? 'host')
          }
        />
      </div>
      {kind === 'served-by' && (
        <NativeSelect
          size="xs"
          label={t(cooperationText.lead)}
          value={host}
          data={options}
          onChange={(event) => setHost(event.currentTarget.value)}
        />
      )}
      <div>
        <Button size="compact-xs" disabled={municipality === ''} onClick={() => void add()}>
          {t(cooperationText.pinAdd)}
        </Button>
      </div>
    </div>
  )
}
