import { Select } from '@mantine/core'
import { foldText, sortedByText } from '#shared/kernel/collation.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { uiText } from '#renderer/ui/ui-text.ts'
import { useWorkspace } from './workspace.tsx'

/** One of the programme's municipalities, found by typing with or without diacritics. */
export function MunicipalitySelect(props: {
  readonly value?: string
  readonly onChoose: (municipality: string) => void
  readonly autoFocus?: boolean
}) {
  const t = useText()
  const { programme, names } = useWorkspace()
  const options = programme.municipalities.map(({ id }) => ({ value: id, label: names.municipality(id) }))
  return (
    <Select
      aria-label={t(uiText.municipality)}
      placeholder={t(uiText.municipality)}
      data={sortedByText(options, (option) => option.label)}
      value={props.value ?? null}
      onChange={(id) => id !== null && props.onChoose(id)}
      searchable
      allowDeselect={false}
      selectFirstOptionOnChange
      autoFocus={props.autoFocus ?? false}
      w="12.5rem"
      filter={({ options: all, search }) =>
        all.filter((option) => 'label' in option && foldText(option.label).includes(foldText(search.trim())))
      }
    />
  )
}
