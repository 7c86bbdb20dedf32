import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { currencySign } from '#shared/kernel/money-text.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { worthText } from '#shared/worth/worth-text.ts'
import { perform } from '#renderer/app/query.ts'
import { UnknownInputs } from '#renderer/app/unknown-inputs.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { minorText, readMinor, readShare, shareText } from '#renderer/ui/typed-fields.ts'
import { worthWords, type WorthRow } from './worth-figures.ts'
import styles from './worth.module.css'

/** What an institution would cost and who would be there: typed, with its reason. */
export function WorthInstitution(props: {
  readonly row: WorthRow
  readonly years: readonly number[]
  readonly editable: boolean
}) {
  const t = useText()
  const notify = useNotify()
  const { names } = useWorkspace()
  const { row, years, editable } = props
  const { setting, service } = row
  const [share, setShare] = useState(shareText(setting?.divertedShare ?? null))
  const [cost, setCost] = useState(minorText(setting?.institutionMinor ?? null))
  const [currency, setCurrency] = useState<Currency>(setting?.currency ?? 'EUR')
  const [priceYear, setPriceYear] = useState(String(setting?.priceYear ?? years.at(-1) ?? ''))
  const [index, setIndex] = useState<'cpi' | 'wage' | 'none'>(setting?.index ?? 'cpi')
  const [reason, setReason] = useState(setting?.reason ?? '')
  const read = { divertedShare: readShare(share), institutionMinor: readMinor(cost) }
  const save = async (clear = false): Promise<void> => {
    const { divertedShare, institutionMinor } = read
    if (divertedShare === undefined || institutionMinor === undefined) return
    const filled = {
      divertedShare,
      institutionMinor,
      currency,
      priceYear: Number(priceYear),
      index,
      reason: reason.trim() || null,
    }
    const reply = await perform('worth.setInstitution', { service, setting: clear ? null : filled })
    if (!reply.ok) notify.problem(reply.problem)
  }
  const bad = (value: unknown) => (value === undefined ? { error: t(worthText.bad) } : {})
  // The years of the plan and the decade before: prices are known from then on.
  const first = years[0] ?? 2010
  const priceYears = Array.from({ length: (years.at(-1) ?? first) - first + 6 }, (_, i) => String(first - 5 + i))
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SideHeading>{names.service(service)}</SideHeading>
      {row.missing.length > 0 && (
        <div className={styles['small']}>
          {t(worthText.missing)}
          <UnknownInputs missing={row.missing} words={worthWords} />
        </div>
      )}
      <p className={styles['small']}>{t(worthText.inputHint)}</p>
      <TextInput
        label={t(worthText.sharePercent)}
        value={share}
        inputMode="decimal"
        disabled={!editable}
        {...bad(read.divertedShare)}
        onChange={(event) => setShare(event.currentTarget.value)}
      />
      <div className={styles['pair']}>
        <TextInput
          label={t(worthText.institutionCost, currencySign(currency))}
          value={cost}
          inputMode="decimal"
          disabled={!editable}
          {...bad(read.institutionMinor)}
          onChange={(event) => setCost(event.currentTarget.value)}
        />
        <NativeSelect
          label={t(worthText.currency)}
          value={currency}
          data={['LVL', 'EUR']}
          disabled={!editable}
          onChange={(event) => setCurrency(event.currentTarget.value === 'LVL' ? 'LVL' : 'EUR')}
        />
      </div>
      <div className={styles['pair']}>
        <NativeSelect
          label={t(worthText.index)}
          value={index}
          disabled={!editable}
          data={[
            { value: 'cpi', label: t(worthText.indexCpi) },
            { value: 'wage', label: t(worthText.indexWage) },
            { value: 'none', label: t(worthText.indexNone) },
          ]}
          onChange={(event) =>
            setIndex((['cpi', 'wage', 'none'] as const).find((i) => i === event.currentTarget.value) ?? 'cpi')
          }
        />
        <NativeSelect
          label={t(worthText.priceYear)}
          value={priceYear}
          data={priceYears}
          disabled={!editable}
          onChange={(event) => setPriceYear(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={t(worthText.reason)}
        value={reason}
        maxLength={1000}
        autosize
        disabled={!editable}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {editable && (
        <div className={styles['buttons']}>
          {setting !== null && (
            <Button size="compact-sm" variant="subtle" onClick={() => void save(true)}>
              {t(worthText.clear)}
            </Button>
          )}
          <Button type="submit" variant="filled" size="compact-sm">
            {t(worthText.save)}
          </Button>
        </div>
      )}
    </form>
  )
}
