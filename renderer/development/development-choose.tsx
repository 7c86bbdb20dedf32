import { IconListDetails } from '@tabler/icons-react'
import { developmentPageText as words } from '#shared/development/development-page-text.ts'
import { MunicipalityChoice } from '#renderer/app/municipality-choice.tsx'
import { useText } from '#renderer/ui/language-context.tsx'

/** In the region's workspace every municipality has its own model: first choose one. */
export function DevelopmentChoose() {
  const t = useText()
  return (
    <MunicipalityChoice
      page="model"
      title={t(words.title)}
      purpose={t(words.purpose)}
      icon={<IconListDetails size="1.5rem" aria-hidden />}
      question={t(words.chooseTitle)}
      hint={t(words.chooseHint)}
    />
  )
}
