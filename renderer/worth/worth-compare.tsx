import { Button, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { amountIn } from '#shared/costing/costing-finding.ts'
import { sortedByText } from '#shared/kernel/collation.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { peerRules } from '#shared/worth/worth.ts'
import { peerRuleText, verdictText, worthText } from '#shared/worth/worth-text.ts'
import { perform } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { readShare, readWhole, shareText, wholeText } from '#renderer/ui/typed-fields.ts'
import type { Worth, WorthRow } from './worth-figures.ts'
import styles from './worth.module.css'

/** Whom to compare with, and the yearly rate of the present value. */
export function WorthCompare({ data, row }: { readonly data: Worth; readonly row: WorthRow | undefined }) {
  const t = useText()
  const notify = useNotify()
  const { names, programme } = useWorkspace()
  const lens = usePreferences().preferences.currency
  const { choice, editable, peers } = data
  const [by, setBy] = useState(choice.by)
  const [count, setCount] = useState(wholeText(choice.count))
  const [rate, setRate] = useState(shareText(choice.discountRate))
  const [chosen, setChosen] = useState<string[]>([...choice.peers])
  const read = { count: readWhole(count, 1, 30), rate: readShare(rate) }
  const save = async (): Promise<void> => {
    if (typeof read.count !== 'number' || read.rate === undefined) return
    const reply = await perform('worth.setChoice', {
      choice: { by, count: read.count, discountRate: read.rate, peers: chosen },
    })
    if (!reply.ok) notify.problem(reply.problem)
  }
  const median =
    row === undefined || row.peers.medianMinor === null
      ? undefined
      : amountIn({ minor: row.peers.medianMinor, currency: currencyOfYear(data.year), known: 1, of: 1 }, lens)
  const byName = sortedByText(
    peers.map((id) => ({ id, name: names.municipality(id) })),
    ({ name }) => name,
  )
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {row && (
        <>
          <SideHeading>{names.service(row.service)}</SideHeading>
          <p className={styles['small']}>
            {median && `${t(worthText.median, formatMoney(median.minor, median.currency), row.peers.count)}. `}
            {t(verdictText[row.peers.verdict])}
          </p>
        </>
      )}
      <NativeSelect
        label={t(worthText.peersBy)}
        value={by}
        disabled={!editable}
        data={peerRules.map((value) => ({ value, label: t(peerRuleText[value]) }))}
        onChange={(event) => setBy(peerRules.find((rule) => rule === event.currentTarget.value) ?? 'size')}
      />
      {by === 'chosen' ? (
        <MultiSelect
          label={t(worthText.chosen)}
          disabled={!editable}
          data={sortedByText(
            programme.municipalities
              .filter(({ id }) => id !== data.municipality)
              .map(({ id }) => ({ value: id, label: names.municipality(id) })),
            (option) => option.label,
          )}
          value={chosen}
          onChange={setChosen}
          searchable
        />
      ) : (
        <TextInput
          label={t(by === 'size' ? worthText.countSize : worthText.countDistance)}
          value={count}
          inputMode="numeric"
          disabled={!editable}
          {...(typeof read.count === 'number' ? {} : { error: t(worthText.bad) })}
          onChange={(event) => setCount(event.currentTarget.value)}
        />
      )}
      <TextInput
        label={t(worthText.rate)}
        description={t(worthText.rateHint)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={rate}
        inputMode="decimal"
        disabled={!editable}
        {...(read.rate === undefined ? { error: t(worthText.bad) } : {})}
        onChange={(event) => setRate(event.currentTarget.value)}
      />
      {editable && (
        <div className={styles['buttons']}>
          <Button type="submit" variant="filled" size="compact-sm">
            {t(worthText.save)}
          </Button>
        </div>
      )}
      <p className={styles['small']}>
        {byName.length === 0
          ? t(worthText.peersNone)
          : t(worthText.peersNow, byName.map(({ name }) => name).join(', '))}
      </p>
    </form>
  )
}
