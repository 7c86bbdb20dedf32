import { useMemo } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { providerText } from '#shared/development/development-text.ts'
import { situationText } from '#shared/situation/situation-text.ts'
import { goTo } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'

type Row = OutputOf<'development.read'>['rows'][number]

/** What exists now: who provides it, for how many, who waits. It is corrected in the model. */
export function SituationServices({ who }: { readonly who: { readonly municipality?: string } }) {
  const t = useText()
  const { names } = useWorkspace()
  const { data } = useQuery('development.read', who)
  const columns = useMemo<readonly GridColumn<Row>[]>(
    () => [
      {
        id: 'service',
        title: t(situationText.service),
        kind: 'text',
        width: 260,
        grow: true,
        frozen: true,
        value: (row) => names.service(row.service),
        swatch: (row) => colourOf(row.service),
      },
      {
        id: 'exists',
        title: t(situationText.exists),
        kind: 'text',
        width: 90,
        value: (row) =>
          row.existsNow === null ? null : t(row.existsNow === 'yes' ? situationText.existsYes : situationText.existsNo),
      },
      {
        id: 'provider',
        title: t(situationText.provider),
        kind: 'text',
        width: 200,
        value: (row) =>
          row.existsNow === 'no'
            ? '–'
            : row.provider === null
              ? null
              : `${t(providerText[row.provider])}${row.providerName === null ? '' : `: ${row.providerName}`}`,
      },
      ...(['capacity', 'clients', 'waiting'] as const).map((field): GridColumn<Row> => ({
        id: field,
        title: t(situationText[field]),
        kind: 'integer',
        width: 110,
        allowsNotLimited: field === 'capacity',
        value: (row) => (row.existsNow === 'no' ? 'not-planned' : (row[field] ?? 'unknown')),
      })),
    ],
    [t, names],
  )
  return (
    <Panel grow flush>
      <Grid
        id="situation-services"
        label={t(situationText.servicesGrid)}
        rows={data?.rows ?? []}
        rowId={(row) => row.service}
        columns={columns}
        onOpen={(row) => goTo('model', { service: row.service, m: who.municipality })}
      />
    </Panel>
  )
}
