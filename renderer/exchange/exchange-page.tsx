import { useWorkspace } from '#renderer/app/workspace.tsx'
import { MunicipalityExchange } from './exchange-municipality.tsx'
import { RegionExchange } from './exchange-region.tsx'

/** Files between a municipality and the region: sending on one side, importing on the other. */
export function ExchangePage() {
  const { role } = useWorkspace()
  return role === 'region' ? <RegionExchange /> : <MunicipalityExchange />
}
