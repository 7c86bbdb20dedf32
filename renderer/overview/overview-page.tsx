import { useParams } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { OverviewMunicipality } from './overview-municipality.tsx'
import { OverviewRegion } from './overview-region.tsx'

/** How far, what is missing, what it costs: of the own municipality, of the region, or of one municipality that the region looks at. */
export function OverviewPage() {
  const { municipality } = useWorkspace()
  const asked = useParams()['m']
  if (municipality !== null) return <OverviewMunicipality key={municipality} municipality={municipality} />
  return asked === undefined ? <OverviewRegion /> : <OverviewMunicipality key={asked} municipality={asked} />
}
