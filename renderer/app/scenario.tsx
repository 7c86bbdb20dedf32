import { useParams } from './navigation.tsx'

/** The scenario that the pages show: the bar chooses it, the address carries it as `k`. */
export function useScenario(): string {
  return useParams()['k'] ?? 'base'
}
