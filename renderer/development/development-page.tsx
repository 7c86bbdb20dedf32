import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useParams } from '#renderer/app/navigation.tsx'
import { DevelopmentChoose } from './development-choose.tsx'
import { DevelopmentModel } from './development-model.tsx'

/** The development model: of the own municipality, or of the one that the region looks at. */
export function DevelopmentPage() {
  const { municipality } = useWorkspace()
  const asked = useParams()['m']
  if (municipality !== null) return <DevelopmentModel municipality={municipality} />
  return asked === undefined ? <DevelopmentChoose /> : <DevelopmentModel key={asked} municipality={asked} />
}
