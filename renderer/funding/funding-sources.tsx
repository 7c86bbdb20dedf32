import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { CallInput } from '#shared/contract/api.ts'
import { fundingText } from '#shared/funding/funding-text.ts'
import { currencySign } from '#shared/kernel/money-text.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { perform } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { minorText, readMinor, readShare, shareText } from '#renderer/ui/typed-fields.ts'
import type { FundedService } from './funding-figures.ts'
import styles from './funding.module.css'

interface Props {
  readonly row: FundedService
  readonly years: readonly number[]
  readonly year: number
  readonly editable: boolean
}

/** Who pays for one service: clients, the state, donations of the year, and which lines may be paid for. */
export function FundingSources(props: Props) {
  const { row, year } = props
  return (
    <>
      <CopaymentForm key={`c ${row.service} ${JSON.stringify(row.copayment)}`} {...props} />
      <StateForm key={`s ${row.service} ${JSON.stringify(row.state)}`} {...props} />
      <DonationForm key={`d ${row.service} ${year} ${JSON.stringify(row.donations)}`} {...props} />
      <Lines {...props} />
    </>
  )
}

function Form(props: {
  readonly title: string
  readonly editable: boolean
  readonly there: boolean
  readonly onSave: () => void
  readonly onRemove: () => void
  readonly children: ReactNode
}) {
  const t = useText()
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        props.onSave()
      }}
    >
      <h3 className={styles['part']}>{props.title}</h3>
      {props.children}
      {props.editable && (
        <div className={styles['buttons']}>
          <Button type="submit" size="compact-sm">
            {t(fundingText.save)}
          </Button>
          {props.there && (
            <Button size="compact-sm" variant="subtle" onClick={props.onRemove}>
              {t(fundingText.takeAway)}
            </Button>
          )}
        </div>
      )}
    </form>
  )
}

/** Sends a command and says what was refused. */
function useSend() {
  const notify = useNotify()
  return async (work: Promise<{ readonly ok: boolean }>): Promise<void> => {
    const reply = (await work) as Awaited<ReturnType<typeof perform>>
    if (!reply.ok) notify.problem(reply.problem)
  }
}

function CopaymentForm({ row, editable }: Props) {
  const t = useText()
  const send = useSend()
  const now = row.copayment
  const [rate, setRate] = useState(minorText(now?.rateMinor ?? null))
  const [currency, setCurrency] = useState<'LVL' | 'EUR'>(now?.currency ?? 'LVL')
  const [share, setShare] = useState(shareText(now?.sharePaying ?? null))
  const [reason, setReason] = useState(now?.reason ?? '')
  const rateMinor = readMinor(rate)
  const sharePaying = readShare(share)
  const save = (): void => {
    if (rateMinor === undefined || sharePaying === undefined) return
    const copayment = { rateMinor, currency, sharePaying, reason }
    void send(perform('funding.setCopayment', { service: row.service, copayment }))
  }
  return (
    <Form
      title={t(fundingText.copaymentTitle)}
      editable={editable}
      there={now !== null}
      onSave={save}
      onRemove={() => void send(perform('funding.setCopayment', { service: row.service, copayment: null }))}
    >
      <div className={styles['pair']}>
        <TextInput
          label={t(fundingText.rate)}
          value={rate}
          disabled={!editable}
          inputMode="decimal"
          error={rateMinor === undefined ? t(fundingText.bad) : undefined}
          onChange={(event) => setRate(event.currentTarget.value)}
        />
        <NativeSelect
          label="Ls / €"
          value={currency}
          disabled={!editable}
          data={[
            { value: 'LVL', label: 'Ls' },
            { value: 'EUR', label: '€' },
          ]}
          onChange={(event) => setCurrency(event.currentTarget.value === 'EUR' ? 'EUR' : 'LVL')}
        />
      </div>
      <TextInput
        label={t(fundingText.sharePaying)}
        value={share}
        disabled={!editable}
        inputMode="decimal"
        error={sharePaying === undefined ? t(fundingText.bad) : undefined}
        onChange={(event) => setShare(event.currentTarget.value)}
      />
      <Reason value={reason} editable={editable} onChange={setReason} />
    </Form>
  )
}

function Reason(props: {
  readonly value: string
  readonly editable: boolean
  readonly onChange: (text: string) => void
}) {
  const t = useText()
  return (
    <TextInput
      label={t(fundingText.reason)}
      value={props.value}
      maxLength={1000}
      disabled={!props.editable}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

function StateForm({ row, years, editable }: Props) {
  const t = useText()
  const send = useSend()
  const now = row.state
  const [share, setShare] = useState(shareText(now?.share ?? null))
  const [first, setFirst] = useState(String(now?.firstYear ?? ''))
  const [last, setLast] = useState(String(now?.lastYear ?? ''))
  const [reason, setReason] = useState(now?.reason ?? '')
  const read = readShare(share)
  const yearOf = (text: string): number | null => (text === '' ? null : Number(text))
  const save = (): void => {
    if (read === undefined) return
    const state = { share: read, firstYear: yearOf(first), lastYear: yearOf(last), reason }
    void send(perform('funding.setState', { service: row.service, state }))
  }
  const options = ['', ...years.map(String)]
  return (
    <Form
      title={t(fundingText.stateTitle)}
      editable={editable}
      there={now !== null}
      onSave={save}
      onRemove={() => void send(perform('funding.setState', { service: row.service, state: null }))}
    >
      <div className={styles['three']}>
        <TextInput
          label={t(fundingText.share)}
          value={share}
          disabled={!editable}
          inputMode="decimal"
          error={read === undefined ? t(fundingText.bad) : undefined}
          onChange={(event) => setShare(event.currentTarget.value)}
        />
        <NativeSelect
          label={t(fundingText.firstYear)}
          value={first}
          disabled={!editable}
          data={options}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <NativeSelect
          label={t(fundingText.lastYear)}
          value={last}
          disabled={!editable}
          data={options}
          onChange={(event) => setLast(event.currentTarget.value)}
        />
      </div>
      <Reason value={reason} editable={editable} onChange={setReason} />
    </Form>
  )
}

function DonationForm({ row, year, editable }: Props) {
  const t = useText()
  const send = useSend()
  const now = row.donations.find((donation) => donation.year === year)
  const [amount, setAmount] = useState(minorText(now?.minor ?? null))
  const minor = readMinor(amount)
  const set = (to: CallInput<'funding.setDonation'>['minor']): void =>
    void send(perform('funding.setDonation', { service: row.service, year, minor: to }))
  return (
    <Form
      title={t(fundingText.donationTitle, year)}
      editable={editable}
      there={now !== undefined}
      onSave={() => minor !== undefined && set(minor ?? 'unknown')}
      onRemove={() => set(null)}
    >
      <TextInput
        label={`${t(fundingText.amount)}, ${currencySign(currencyOfYear(year))}`}
        value={amount}
        disabled={!editable}
        inputMode="decimal"
        error={minor === undefined ? t(fundingText.bad) : undefined}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
    </Form>
  )
}

function Lines({ row, editable }: Props) {
  const t = useText()
  const send = useSend()
  const set = (id: string, field: 'esfEligible' | 'stateSupported', to: boolean): void =>
    void send(perform('funding.setLines', { lines: [{ id, [field]: to ? 'yes' : 'no' }] }))
  return (
    <section aria-label={t(fundingText.linesTitle)}>
      <h3 className={styles['part']}>{t(fundingText.linesTitle)}</h3>
      {row.lines.length === 0 ? (
        <p className={styles['small']}>{t(fundingText.linesNone)}</p>
      ) : (
        <ul className={styles['lines']}>
          {row.lines.map((line) => (
            <li key={line.id}>
              <span>{line.name}</span>
              <Checkbox
                size="xs"
                label={t(fundingText.esf)}
                checked={line.esfEligible === 'yes'}
                disabled={!editable}
                aria-label={`${line.name}: ${t(fundingText.esf)}`}
                onChange={(event) => set(line.id, 'esfEligible', event.currentTarget.checked)}
              />
              <Checkbox
                size="xs"
                label={t(fundingText.state)}
                checked={line.stateSupported === 'yes'}
                disabled={!editable}
                aria-label={`${line.name}: ${t(fundingText.state)}`}
                onChange={(event) => set(line.id, 'stateSupported', event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
