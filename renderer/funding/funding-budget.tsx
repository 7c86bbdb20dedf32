import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fundingText } from '#shared/funding/funding-text.ts'
import { currencySign } from '#shared/kernel/money-text.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { perform } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { minorText, readMinor } from '#renderer/ui/typed-fields.ts'
import { seenText, type Funding } from './funding-figures.ts'
import styles from './funding.module.css'

/** The envelope of every year, and what is missing or left over in it. */
export function FundingBudget({ data }: { readonly data: Funding }) {
  const t = useText()
  const notify = useNotify()
  const lens = usePreferences().preferences.currency
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const textOf = (year: number, envelope: number | null): string => typed[year] ?? minorText(envelope)
  const save = async (): Promise<void> => {
    const envelopes = Object.entries(typed).flatMap(([year, text]) => {
      const minor = readMinor(text)
      return minor === undefined ? [] : [{ year: Number(year), minor }]
    })
    if (envelopes.length === 0) return
    const reply = await perform('funding.setEnvelopes', { envelopes })
    if (reply.ok) setTyped({})
    else notify.problem(reply.problem)
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3 className={styles['part']}>{t(fundingText.envelopeTitle)}</h3>
      <p className={styles['small']}>{t(fundingText.envelopeHint)}</p>
      {data.totals.map(({ year, envelope, gap }) => {
        const text = textOf(year, envelope)
        return (
          <div key={year} className={styles['envelope']}>
            <TextInput
              label={`${year}, ${currencySign(currencyOfYear(year))}`}
              value={text}
              disabled={!data.editable}
              inputMode="decimal"
              error={readMinor(text) === undefined ? t(fundingText.bad) : undefined}
              onChange={(event) => {
                const { value } = event.currentTarget
                setTyped((before) => ({ ...before, [year]: value }))
              }}
            />
            <span data-over={gap !== null && gap > 0}>
              {gap === null
                ? t(fundingText.unknown)
                : `${t(gap > 0 ? fundingText.gap : fundingText.left)} ${seenText(Math.abs(gap), year, lens)}`}
            </span>
          </div>
        )
      })}
      {data.editable && (
        <div className={styles['buttons']}>
          <Button type="submit" size="compact-sm">
            {t(fundingText.save)}
          </Button>
        </div>
      )}
    </form>
  )
}
