import { Select } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { foldText, sortedByText } from '#shared/kernel/collation.ts'
import { developmentPageText as words } from '#shared/development/development-page-text.ts'
import { goTo } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'

/** In the region's workspace every municipality has its own model: first choose one. */
export function DevelopmentChoose() {
  const t = useText()
  const { programme, names } = useWorkspace()
  const options = programme.municipalities.map(({ id }) => ({ value: id, label: names.municipality(id) }))
  return (
    <Page title={t(words.title)} state={t(words.purpose)}>
      <Teaching
        icon={<IconListDetails size="1.5rem" aria-hidden />}
        title={t(words.chooseTitle)}
        action={
          <Select
            aria-label={t(words.choose)}
            placeholder={t(words.choose)}
            data={sortedByText(options, (option) => option.label)}
            searchable
            autoFocus
            selectFirstOptionOnChange
            filter={({ options: all, search }) =>
              all.filter((option) => 'label' in option && foldText(option.label).includes(foldText(search.trim())))
            }
            onChange={(id) => id !== null && goTo('model', { m: id })}
          />
        }
      >
        {t(words.chooseHint)}
      </Teaching>
    </Page>
  )
}
