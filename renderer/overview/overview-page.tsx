import { IconMapPinQuestion } from '@tabler/icons-react'
import { regionOverviewText } from '#shared/overview/overview-region-text.ts'
import { MunicipalityChoice } from '#renderer/app/municipality-choice.tsx'
import { useParams } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { OverviewMunicipality } from './overview-municipality.tsx'
import { OverviewRegion } from './overview-region.tsx'

/** How far, what is missing, what it costs: of the own municipality, of the region, or of one municipality that the region looks at. */
export function OverviewPage() {
  const { municipality, programme } = useWorkspace()
  const asked = useParams()['m']
  if (municipality !== null) return <OverviewMunicipality key={municipality} municipality={municipality} />
  if (asked === undefined) return <OverviewRegion />
  const isKnown = programme.municipalities.some(({ id }) => id === asked)
  return isKnown ? <OverviewMunicipality key={asked} municipality={asked} /> : <NoSuchMunicipality asked={asked} />
}

/** An old or mistyped address. */
function NoSuchMunicipality({ asked }: { readonly asked: string }) {
  const t = useText()
  return (
    <MunicipalityChoice
      page="overview"
      title={t(regionOverviewText.noSuchTitle)}
      purpose={t(regionOverviewText.noSuch, asked)}
      icon={<IconMapPinQuestion size="1.5rem" aria-hidden />}
      question={t(regionOverviewText.noSuchQuestion)}
      hint={t(regionOverviewText.noSuchHint)}
    />
  )
}
