import { Button, Modal, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { overallCurrency } from '#shared/costing/costing-shown.ts'
import { projectStates } from '#shared/funding/funding-choices.ts'
import { fundingText, projectStateText } from '#shared/funding/funding-text.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { pairIn } from '#shared/kernel/money.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { perform } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { minorText, readMinor, readShare, shareText } from '#renderer/ui/typed-fields.ts'
import { seenText, type Funding } from './funding-figures.ts'
import styles from './funding.module.css'

type Project = Funding['projects'][number]

/** The ESF projects with what they pay and what is left for the municipality when they end. */
export function FundingProjects({ data }: { readonly data: Funding }) {
  const t = useText()
  const notify = useNotify()
  const lens = usePreferences().preferences.currency
  const { names } = useWorkspace()
  const [asked, setAsked] = useState<Project | 'new'>()
  const remove = async (id: string): Promise<void> => {
    const reply = await perform('funding.removeProject', { id })
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <>
      {data.projects.length === 0 && <p className={styles['small']}>{t(fundingText.noProjects)}</p>}
      <ul className={styles['list']}>
        {data.projects.map((project) => {
          const paid = pairIn(project.paid, overallCurrency(lens))
          return (
            <li key={project.id}>
              <strong>{project.name}</strong>
              <div className={styles['small']}>
                <Tag tone={project.state === 'approved' ? 'ok' : 'neutral'}>{t(projectStateText[project.state])}</Tag>{' '}
                {t(fundingText.years, project.firstYear, project.lastYear)}
              </div>
              <div className={styles['small']}>{project.services.map((code) => names.service(code)).join(', ')}</div>
              <div>{t(fundingText.paid, formatMoney(paid.minor, paid.currency))}</div>
              {project.afterYear !== null && (
                <div>
                  {project.afterMinor === null
                    ? t(fundingText.afterUnknown, project.afterYear)
                    : t(fundingText.after, project.afterYear, seenText(project.afterMinor, project.afterYear, lens))}
                </div>
              )}
              {data.editable && (
                <div className={styles['buttons']}>
                  <Button size="compact-xs" onClick={() => setAsked(project)}>
                    {t(fundingText.editProject)}
                  </Button>
                  <Button size="compact-xs" variant="subtle" onClick={() => void remove(project.id)}>
                    {t(fundingText.removeProject)}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {data.editable && (
        <div>
          <Button size="compact-sm" onClick={() => setAsked('new')}>
            {t(fundingText.newProject)}
          </Button>
        </div>
      )}
      {asked !== undefined && (
        <ProjectDialog data={data} project={asked === 'new' ? undefined : asked} onClose={() => setAsked(undefined)} />
      )}
    </>
  )
}

function ProjectDialog(props: {
  readonly data: Funding
  readonly project: Project | undefined
  readonly onClose: () => void
}) {
  const t = useText()
  const { names, programme } = useWorkspace()
  const { data, project, onClose } = props
  const [name, setName] = useState(project?.name ?? '')
  const [call, setCall] = useState(String(project?.call ?? ''))
  const [state, setState] = useState<Project['state']>(project?.state ?? 'planned')
  const [first, setFirst] = useState(String(project?.firstYear ?? data.years[0] ?? ''))
  const [last, setLast] = useState(String(project?.lastYear ?? data.years[0] ?? ''))
  const [share, setShare] = useState(shareText(project?.share ?? null))
  const [ceiling, setCeiling] = useState(
    project?.ceiling === 'none' ? t(fundingText.ceilingNone) : minorText(project?.ceiling ?? null),
  )
  const [services, setServices] = useState<string[]>([...(project?.services ?? [])])
  const [problem, setProblem] = useState<Problem>()
  const readCeiling = ['nav', 'none'].includes(ceiling.trim().toLowerCase()) ? ('none' as const) : readMinor(ceiling)
  const read = readShare(share)
  const chosen = data.calls.find((row) => String(row.call) === call)
  const save = async (): Promise<void> => {
    if (readCeiling === undefined || read === undefined || name.trim() === '') return
    const reply = await perform('funding.saveProject', {
      ...(project ? { id: project.id } : {}),
      name,
      call: call === '' ? null : Number(call),
      state,
      firstYear: Number(first),
      lastYear: Number(last),
      share: read,
      ceiling: readCeiling,
      note: project?.note ?? null,
      services,
    })
    if (reply.ok) onClose()
    else setProblem(reply.problem)
  }
  const years = data.years.map(String)
  return (
    <Modal opened onClose={onClose} title={t(fundingText.newProject).replace('…', '')} centered>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          label={t(fundingText.name)}
          value={name}
          maxLength={200}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t(fundingText.call)}
          value={call}
          data={[
            { value: '', label: t(fundingText.noCall) },
            ...data.calls.map((row) => ({
              value: String(row.call),
              label: t(fundingText.callName, row.call, formatDate(row.opens)),
            })),
          ]}
          {...(chosen
            ? {
                description:
                  chosen.ceilingMinor === null
                    ? t(fundingText.callHasNone)
                    : t(fundingText.ceilingCall, formatMoney(chosen.ceilingMinor, 'LVL')),
              }
            : {})}
          onChange={(event) => setCall(event.currentTarget.value)}
        />
        <div className={styles['three']}>
          <NativeSelect
            label={t(fundingText.projectState)}
            value={state}
            data={projectStates.map((value) => ({ value, label: t(projectStateText[value]) }))}
            onChange={(event) => setState(projectStates.find((s) => s === event.currentTarget.value) ?? 'planned')}
          />
          <NativeSelect
            label={t(fundingText.firstYear)}
            value={first}
            data={years}
            onChange={(event) => setFirst(event.currentTarget.value)}
          />
          <NativeSelect
            label={t(fundingText.lastYear)}
            value={last}
            data={years}
            onChange={(event) => setLast(event.currentTarget.value)}
          />
        </div>
        <div className={styles['pair']}>
          <TextInput
            label={t(fundingText.share)}
            value={share}
            inputMode="decimal"
            error={read === undefined ? t(fundingText.bad) : undefined}
            onChange={(event) => setShare(event.currentTarget.value)}
          />
          <TextInput
            label={t(fundingText.ceiling)}
            description={t(fundingText.ceilingHint)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={ceiling}
            error={readCeiling === undefined ? t(fundingText.bad) : undefined}
            onChange={(event) => setCeiling(event.currentTarget.value)}
          />
        </div>
        <MultiSelect
          label={t(fundingText.services)}
          data={programme.services.map((s) => ({ value: s.code, label: names.service(s.code) }))}
          value={services}
          onChange={setServices}
          searchable
        />
        {problem && <ProblemBox problem={problem} />}
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t(fundingText.cancel)}</Button>
          <Button type="submit" variant="filled">
            {t(fundingText.save)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
