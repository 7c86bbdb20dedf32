import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { cooperationText } from '#shared/cooperation/cooperation-page-text.ts'
import { cooperationTraceText } from '#shared/cooperation/cooperation-trace-text.ts'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { Explanation } from '#renderer/app/explanation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import type { Asked } from './cooperation-figures.ts'
import type { MapGroup } from './cooperation-map.tsx'
import styles from './cooperation.module.css'

const words = { ...costingTraceText, ...cooperationTraceText }

/** Why a host costs so much for its members: the computation, down to lines and clients. */
export function CooperationWhy(props: { readonly asked: Asked; readonly groups: readonly MapGroup[] }) {
  const t = useText()
  const { names } = useWorkspace()
  const { asked, groups } = props
  const [picked, setPicked] = useState<string>()
  const group = groups.find(({ host }) => host === picked) ?? groups[0]
  if (!group) return <p className={styles['small']}>{t(cooperationText.whyPick)}</p>
  return (
    <>
      {groups.length > 1 && (
        <NativeSelect
          size="xs"
          label={t(cooperationText.lead)}
          value={group.host}
          data={groups.map(({ host }) => ({ value: host, label: names.municipality(host) }))}
          onChange={(event) => setPicked(event.currentTarget.value)}
        />
      )}
      <WhyGroup asked={asked} group={group} />
    </>
  )
}

function WhyGroup({ asked, group }: { readonly asked: Asked; readonly group: MapGroup }) {
  const t = useText()
  const { names } = useWorkspace()
  const { data, problem } = useQuery('cooperation.explain', {
    ...asked,
    host: group.host,
    members: [...group.members],
  })
  if (problem) return <ProblemBox problem={problem} />
  const name = t(cooperationText.whyOf, names.municipality(group.host))
  return data ? (
    <Explanation trace={data} words={words} name={name} heading={names.service(asked.service)} openTo={3} />
  ) : null
}
