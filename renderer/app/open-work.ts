import { useMemo } from 'react'
import { openServices } from '#shared/overview/overview-findings.ts'
import { useQuery } from './query.ts'
import { useWorkspace } from './workspace.tsx'

/** How many services each page of a municipality's workspace still asks something of, by the page's id; shown in the rail. */
export function useOpenWork(): Readonly<Record<string, number>> {
  const { role } = useWorkspace()
  const { data } = useQuery('overview.read', {}, { when: role === 'municipality' })
  return useMemo(() => {
    const findings = role === 'municipality' ? (data?.findings ?? []) : []
    return Object.fromEntries(
      (['model', 'forecast', 'costs'] as const).map((page) => [page, openServices(findings, page)]),
    )
  }, [data, role])
}
