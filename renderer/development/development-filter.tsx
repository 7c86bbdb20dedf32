import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { foldText } from '#shared/kernel/collation.ts'
import type { DevelopmentRow } from '#shared/development/development-contract.ts'
import { developmentPageText as words } from '#shared/development/development-page-text.ts'
import { isOpen, type Finding } from '#shared/overview/overview-findings.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import styles from './development.module.css'

type Which = 'all' | 'open' | 'first'

export interface Filter {
  readonly rows: readonly DevelopmentRow[]
  readonly which: Which
  readonly search: string
  /** How many rows ask for something now. */
  readonly open: number
  readonly choose: (which: Which) => void
  readonly find: (search: string) => void
  readonly clear: () => void
}

/**
 * Which rows to show. The rows of a filter are taken when it is chosen: a row that has just been filled in does not vanish under the
 * hands. A row that a link leads to is always shown.
 */
export function useDevelopmentFilter(
  rows: readonly DevelopmentRow[] | undefined,
  findings: readonly Finding[],
  linked: string | undefined,
): Filter {
  const { names } = useWorkspace()
  const [which, setWhich] = useState<Which>('all')
  const [kept, setKept] = useState<ReadonlySet<string>>()
  const [search, setSearch] = useState('')
  const openServices = useMemo(
    () => new Set(findings.filter((f) => isOpen(f) && f.severity !== 'note').flatMap((f) => f.service ?? [])),
    [findings],
  )
  const choose = (next: Which): void => {
    setWhich(next)
    if (next === 'all') setKept(undefined)
    else if (next === 'open') setKept(openServices)
    else setKept(new Set(rows?.filter((row) => row.priority === 1).map((row) => row.service)))
  }
  const shown = useMemo(() => {
    const wanted = foldText(search.trim())
    return (rows ?? []).filter(
      (row) =>
        row.service === linked ||
        ((kept?.has(row.service) ?? true) && foldText(`${row.service} ${names.service(row.service)}`).includes(wanted)),
    )
  }, [rows, kept, search, names, linked])
  const clear = (): void => {
    choose('all')
    setSearch('')
  }
  return { rows: shown, which, search, open: openServices.size, choose, find: setSearch, clear }
}

/** Above the grid: all, what is open, what comes first, or by name. */
export function DevelopmentFilter({ filter, of }: { readonly filter: Filter; readonly of: number }) {
  const t = useText()
  return (
    <div className={styles['filter']}>
      <Toggle
        label={t(words.filter)}
        value={filter.which}
        onChange={filter.choose}
        options={[
          { value: 'all', label: t(words.all) },
          { value: 'open', label: t(words.open, filter.open) },
          { value: 'first', label: t(words.first) },
        ]}
      />
      <TextInput
        className={styles['search'] ?? ''}
        size="xs"
        aria-label={t(words.search)}
        placeholder={t(words.search)}
        leftSection={<IconSearch size="0.8125rem" aria-hidden />}
        value={filter.search}
        onChange={(event) => filter.find(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && filter.find('')}
      />
      {filter.rows.length < of && (
        <span className={styles['shown']} role="status">
          {t(words.shown, filter.rows.length, of)}
        </span>
      )}
    </div>
  )
}
