import { useParams } from './navigation.tsx'
import { useScenarioOf } from './scenario.tsx'
import { useWorkspace } from './workspace.tsx'

/** The workspace and the municipality in it whose scenarios are meant. */
export function useScenarioPlace(): string {
  const { open, municipality } = useWorkspace()
  const { m } = useParams()
  return `${open.id} ${municipality ?? m ?? ''}`
}

/** The scenario that the pages show and write into. */
export function useScenario(): string {
  return useScenarioOf(useScenarioPlace())
}
