import { Select } from '@mantine/core'
import { foldText, sortedByText } from '#shared/kernel/collation.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { uiText } from '#renderer/ui/ui-text.ts'
import { BarSlot } from './bar-slot.tsx'
import { goTo } from './navigation.tsx'
import { useWorkspace } from './workspace.tsx'

/** While the region looks at one municipality: which one, in the bar beside the region's name. */
export function MunicipalityMenu({ page, municipality }: { readonly page: string; readonly municipality: string }) {
  const t = useText()
  const { programme, names } = useWorkspace()
  const options = programme.municipalities.map(({ id }) => ({ value: id, label: names.municipality(id) }))
  return (
    <BarSlot>
      <Select
        aria-label={t(uiText.municipality)}
        data={sortedByText(options, (option) => option.label)}
        value={municipality}
        onChange={(id) => id !== null && goTo(page, { m: id })}
        searchable
        allowDeselect={false}
        selectFirstOptionOnChange
        w="12.5rem"
        filter={({ options: all, search }) =>
          all.filter((option) => 'label' in option && foldText(option.label).includes(foldText(search.trim())))
        }
      />
    </BarSlot>
  )
}
