import { IconCoins } from '@tabler/icons-react'
import { costingText } from '#shared/costing/costing-text.ts'
import { MunicipalityChoice } from '#renderer/app/municipality-choice.tsx'
import { useText } from '#renderer/ui/language-context.tsx'

/** The region looks at one municipality at a time. */
export function CostingChoice() {
  const t = useText()
  return (
    <MunicipalityChoice
      page="costs"
      title={t(costingText.title)}
      purpose={t(costingText.purpose)}
      icon={<IconCoins size="1.5rem" aria-hidden />}
      question={t(costingText.chooseTitle)}
      hint={t(costingText.choose)}
    />
  )
}
