import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { cooperationText } from '#shared/cooperation/cooperation-page-text.ts'
import { currencySign } from '#shared/kernel/money-text.ts'
import type { Currency } from '#shared/kernel/money.ts'
import type { OutputOf } from '#shared/contract/api.ts'
import { perform } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { minorText, readMinor, readShare, readWhole, shareText, wholeText } from '#renderer/ui/typed-fields.ts'
import styles from './cooperation.module.css'

type Setting = OutputOf<'cooperation.settings'>['settings'][number]

/** How joining is reckoned for a service: transport, distance, how long what is established serves, the yearly rate. */
export function CooperationSettings(props: {
  readonly service: string
  readonly currency: Currency
  readonly setting: Setting | undefined
}) {
  const t = useText()
  const notify = useNotify()
  const { names } = useWorkspace()
  const { service, setting } = props
  const currency = setting?.currency ?? props.currency
  const [transport, setTransport] = useState(minorText(setting?.transportMinor ?? null))
  const [borders, setBorders] = useState(wholeText(setting?.largestBorders ?? null))
  const [life, setLife] = useState(wholeText(setting?.lifeYears ?? null))
  const [rate, setRate] = useState(shareText(setting?.discountRate ?? null))
  const read = {
    transportMinor: readMinor(transport),
    largestBorders: readWhole(borders, 0, 30),
    lifeYears: readWhole(life, 1, 100),
    discountRate: readShare(rate),
  }
  const save = async (): Promise<void> => {
    const { transportMinor, largestBorders, lifeYears, discountRate } = read
    if (
      transportMinor === undefined ||
      largestBorders === undefined ||
      lifeYears === undefined ||
      discountRate === undefined
    )
      return
    const reply = await perform('cooperation.setSetting', {
      setting: { service, currency, transportMinor, largestBorders, lifeYears, discountRate },
    })
    if (!reply.ok) notify.problem(reply.problem)
  }
  const error = (value: unknown) => (value === undefined ? { error: t(cooperationText.bad) } : {})
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SideHeading>{names.service(service)}</SideHeading>
      <p className={styles['small']}>{t(cooperationText.settingsHint)}</p>
      <TextInput
        label={t(cooperationText.transport, currencySign(currency))}
        value={transport}
        inputMode="decimal"
        {...error(read.transportMinor)}
        onChange={(event) => setTransport(event.currentTarget.value)}
      />
      <TextInput
        label={t(cooperationText.largestBorders)}
        description={t(cooperationText.anyDistance)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={borders}
        inputMode="numeric"
        {...error(read.largestBorders)}
        onChange={(event) => setBorders(event.currentTarget.value)}
      />
      <TextInput
        label={t(cooperationText.lifeYears)}
        value={life}
        inputMode="numeric"
        {...error(read.lifeYears)}
        onChange={(event) => setLife(event.currentTarget.value)}
      />
      <TextInput
        label={t(cooperationText.discount)}
        value={rate}
        inputMode="decimal"
        {...error(read.discountRate)}
        onChange={(event) => setRate(event.currentTarget.value)}
      />
      <div className={styles['buttons']}>
        <Button type="submit" variant="filled" size="compact-sm">
          {t(cooperationText.save)}
        </Button>
      </div>
    </form>
  )
}
