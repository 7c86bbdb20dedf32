import { NativeSelect } from '@mantine/core'
import { worthText } from '#shared/worth/worth-text.ts'
import { Explanation } from '#renderer/app/explanation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { worthFigures, worthWords, type WorthFigure, type WorthRow } from './worth-figures.ts'
import styles from './worth.module.css'

function isFigure(value: string): value is WorthFigure {
  return worthFigures.some((figure) => figure === value)
}

interface WhyOf {
  readonly row: WorthRow
  readonly year: number
  readonly years: readonly number[]
  readonly who: { readonly municipality?: string }
}

/** Why a figure of the selected service. */
export function WorthWhy(
  props: WhyOf & { readonly figure: WorthFigure; readonly onFigure: (figure: WorthFigure) => void },
) {
  const t = useText()
  const { names } = useWorkspace()
  const { row, year, figure } = props
  const figures: Readonly<Record<WorthFigure, string>> = {
    saving: t(worthText.figureSaving),
    cumulated: t(worthText.figureCumulated),
    'present-value': t(worthText.figurePresent),
    clients: t(worthText.figureClients),
    'per-client': t(worthText.figurePerClient),
    median: t(worthText.figureMedian),
  }
  const options = Object.entries(figures).map(([value, label]) => ({ value, label }))
  return (
    <>
      <SideHeading>
        {names.service(row.service)} · {year}
      </SideHeading>
      <NativeSelect
        size="xs"
        label={t(worthText.whyWhat)}
        value={figure}
        data={options}
        onChange={(event) => {
          const { value } = event.currentTarget
          if (isFigure(value)) props.onFigure(value)
        }}
      />
      {figure === 'clients' ? (
        <WhyClients {...props} />
      ) : (
        <WhyFigure {...props} figure={figure} name={figures[figure]} />
      )}
    </>
  )
}

function WhyFigure(
  props: Omit<WhyOf, 'years'> & {
    readonly figure: Exclude<WorthFigure, 'clients'>
    readonly name: string
    readonly clients?: number
  },
) {
  const scenario = useScenario()
  const { names } = useWorkspace()
  const { row, year, figure, who, name, clients } = props
  const of = clients === undefined ? {} : { clients }
  const { data, problem } = useQuery('worth.explain', { ...who, scenario, service: row.service, year, figure, ...of })
  return (
    <>
      {problem && <ProblemBox problem={problem} />}
      {data && (
        <Explanation
          key={`${row.service} ${year} ${figure} ${clients}`}
          trace={data}
          words={worthWords}
          name={name}
          heading={names.service(row.service)}
          openTo={clients === undefined ? 2 : 1}
        />
      )}
    </>
  )
}

/** The smallest number of clients that pays off: what is saved with it, and with one client less. */
function WhyClients({ row, years, who }: WhyOf) {
  const t = useText()
  const least = row.breakEvenClients
  const last = years.at(-1) ?? 0
  if (least === 'never') return <p className={styles['small']}>{t(worthText.clientsNever, last)}</p>
  if (typeof least !== 'number') return <p className={styles['small']}>{t(worthText.clientsUnknown)}</p>
  const tried = least === 1 ? [1] : [least, least - 1]
  return (
    <>
      <p className={styles['small']}>{t(worthText.clientsWhy, last)}</p>
      {tried.map((clients) => (
        <section key={clients}>
          <SideHeading>{t(worthText.clientsTried, clients)}</SideHeading>
          <WhyFigure
            row={row}
            year={last}
            who={who}
            figure="cumulated"
            clients={clients}
            name={t(worthText.clientsTried, clients)}
          />
        </section>
      ))}
    </>
  )
}
