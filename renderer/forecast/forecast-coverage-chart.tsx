import { useMemo, type ReactNode } from 'react'
import { percentOfShare } from '#shared/forecast/forecast-groups.ts'
import { coverageText } from '#shared/forecast/forecast-coverage-text.ts'
import { formatPercent, plainNumber } from '#shared/kernel/number-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useTraceNames } from '#renderer/app/trace-names.ts'
import { colourOf } from '#renderer/ui/colours.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Panel } from '#renderer/ui/panel.tsx'
import { PathEditor, type DrawnPath } from '#renderer/ui/path-editor.tsx'
import type { ServiceRow } from './forecast-rows.ts'
import styles from './forecast.module.css'

/** The path of all groups; a group's code stands for its own. */
const all = ''

/** Which part of the target groups gets the service, as lines that are drawn: each end that is moved is one edit. */
export function ForecastCoverageChart(props: {
  readonly row: ServiceRow
  readonly editable: boolean
  readonly actions: ReactNode
}) {
  const t = useText()
  const notify = useNotify()
  const names = useTraceNames()
  const scenario = useScenario()
  const setCoverage = useCommand('forecast.setCoverage')
  const { row, editable, actions } = props
  const { coverage, groups } = row.forecast
  const paths = useMemo<readonly DrawnPath[]>(
    () => [
      ...(coverage
        ? [{ id: all, name: t(coverageText.coverageOfAll), colour: colourOf(row.service), path: coverage }]
        : []),
      ...groups.flatMap(({ group, coverage: own }) =>
        own ? [{ id: group, name: `${group} ${names.group(group)}`, colour: colourOf(group), path: own }] : [],
      ),
    ],
    [row.service, coverage, groups, names, t],
  )
  return (
    <Panel title={t(coverageText.coverageTitle, row.name)} note={t(coverageText.coverageUnit)} actions={actions}>
      {paths.length === 0 ? (
        <p className={styles['coverageEmpty']}>{t(coverageText.coverageNone)}</p>
      ) : (
        <>
          <PathEditor
            label={t(coverageText.coverageTitle, row.name)}
            years={row.forecast.years.map(({ year }) => year)}
            paths={paths}
            editable={editable}
            endName={(name, end) =>
              end === 'first' ? t(coverageText.coverageStart, name) : t(coverageText.coverageEnd, name)
            }
            format={formatPercent}
            endFormat={(value) => `${plainNumber(percentOfShare(value))} %`}
            height={132}
            onMoved={(id, path) => {
              void setCoverage({
                scenario,
                service: row.service,
                coverage: path,
                ...(id === all ? {} : { group: id }),
              }).then((reply) => {
                if (!reply.ok) notify.problem(reply.problem)
              })
            }}
          />
          <p className={styles['small']}>
            {paths.length > 1 &&
              paths.map(({ id, name, colour }) => (
                <span key={id} className={styles['pathName']}>
                  <svg width="14" height="8" aria-hidden>
                    <line x1="0" x2="14" y1="4" y2="4" stroke={colour} strokeWidth="2.5" />
                  </svg>
                  {name}
                </span>
              ))}
            {editable && t(coverageText.coverageDrag)}
          </p>
        </>
      )}
    </Panel>
  )
}
