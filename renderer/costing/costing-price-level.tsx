import { NativeSelect } from '@mantine/core'
import { costingText } from '#shared/costing/costing-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import styles from './costing.module.css'

/** At whose prices costs are looked at: those of each year, or all at the prices of one. */
export function CostingPriceLevel(props: {
  readonly years: readonly number[]
  readonly base: number | undefined
  readonly onBase: (year: number | undefined) => void
}) {
  const t = useText()
  const { years, base, onBase } = props
  return (
    <div className={styles['level']}>
      <label>
        <span>{t(costingText.priceLevel)}</span>
        <NativeSelect
          size="xs"
          value={base === undefined ? '' : String(base)}
          data={[
            { value: '', label: t(costingText.nominal) },
            ...years.map((year) => ({ value: String(year), label: t(costingText.pricesOf, year) })),
          ]}
          onChange={(event) => onBase(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}
        />
      </label>
      {base !== undefined && <span>{t(costingText.constantHint, base)}</span>}
    </div>
  )
}
