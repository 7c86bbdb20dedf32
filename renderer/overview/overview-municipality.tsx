import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { goTo, hashOf, type Params } from '#renderer/app/navigation.tsx'
import { useOfferActions } from '#renderer/app/offered-actions.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { countFindings, firstToDo, type Finding } from '#shared/overview/overview-findings.ts'
import { overviewText as words } from '#shared/overview/overview-text.ts'
import { OverviewDecisions } from './overview-decisions.tsx'
import { OverviewEdition } from './overview-edition.tsx'
import { OverviewFigures } from './overview-figures.tsx'
import { OverviewFindings } from './overview-findings-panel.tsx'
import { OverviewProgress } from './overview-progress.tsx'
import { OverviewRound } from './overview-round.tsx'
import { OverviewWay } from './overview-way.tsx'
import { OverviewYears } from './overview-years.tsx'
import styles from './overview.module.css'

/** One municipality in five seconds. */
export function OverviewMunicipality({ municipality }: { readonly municipality: string }) {
  const t = useText()
  const { role, programme, names } = useWorkspace()
  const region = role === 'region'
  const asked = useMemo<Params>(() => (region ? { m: municipality } : {}), [region, municipality])
  const scenario = useScenario()
  const { data, problem } = useQuery('overview.read', { ...(region ? { municipality } : {}), scenario })

  const begun = data !== undefined && data.completeness.done > 0
  const next = data && firstToDo(data.findings)
  const nextName = next && whereIs(next, (code) => names.service(code), t(words.pages[next.page]))
  useOfferActions(
    useMemo(
      () =>
        next && nextName !== undefined && !region
          ? [{ id: 'overview-continue', label: t(words.continue, nextName), act: () => goToFinding(next, asked) }]
          : [],
      [next, nextName, region, asked, t],
    ),
  )

  return (
    <Page
      title={names.municipality(municipality)}
      state={
        data && (region && !begun ? t(words.nothingReceived) : <StateLine findings={data.findings} region={region} />)
      }
      actions={
        region ? (
          <Button component="a" href={hashOf('overview')}>
            {t(words.backToRegion)}
          </Button>
        ) : (
          data && <NextStep next={next} nextName={nextName} begun={begun} />
        )
      }
      side={
        data && (
          <div className={styles['side']}>
            {!begun && !region ? (
              <OverviewWay asked={asked} />
            ) : (
              <OverviewYears
                clients={data.clients}
                costs={data.costs}
                empty={t(words.chartEmpty)}
                municipality={role === 'region' ? municipality : undefined}
              />
            )}
            <OverviewDecisions decisions={data.decisions} />
          </div>
        )
      }
      sideWidth="wide"
      statusLeft={<span>{t(words.round, programme.edition.round)}</span>}
      statusRight={data && data.overall.known < data.overall.of ? t(words.partial) : undefined}
    >
      {problem && <ProblemBox problem={problem} />}
      {data && (
        <>
          {!region && <OverviewRound />}
          {!region && <OverviewEdition />}
          <OverviewFigures overview={data} />
          <OverviewProgress completeness={data.completeness} pages={data.pages} asked={asked} />
          <OverviewFindings findings={data.findings} asked={asked} />
        </>
      )}
    </Page>
  )
}

function StateLine({ findings, region }: { readonly findings: readonly Finding[]; readonly region: boolean }) {
  const t = useText()
  const must = countFindings(findings, 'must')
  const explain = countFindings(findings, 'explain')
  const said =
    must > 0 ? t(words.missing, must, explain) : explain > 0 ? t(words.onlyExplain, explain) : t(words.nothingMissing)
  return <>{region ? `${said} ${t(words.regionLooks)}` : said}</>
}

/** The one primary action: the first thing that is missing, and when nothing is, the file. */
function NextStep(props: {
  readonly next: Finding | undefined
  readonly nextName: string | undefined
  readonly begun: boolean
}) {
  const t = useText()
  const { next, nextName } = props
  if (!next || nextName === undefined) {
    return (
      <Button variant="filled" component="a" href={hashOf('exchange')}>
        {t(words.prepareFile)}
      </Button>
    )
  }
  const label = props.begun ? t(words.continue, nextName) : t(words.begin)
  return (
    <>
      {next.severity !== 'must' && (
        <Button component="a" href={hashOf('exchange')}>
          {t(words.prepareFile)}
        </Button>
      )}
      <Button variant="filled" className={styles['next'] ?? ''} title={label} onClick={() => goToFinding(next, {})}>
        {label}
      </Button>
    </>
  )
}

function whereIs(finding: Finding, serviceName: (code: string) => string, page: string): string {
  return finding.service === null ? page : serviceName(finding.service)
}

function goToFinding({ page, service, field, year }: Finding, asked: Params): void {
  goTo(page, { ...asked, service, field, year })
}
