import { explainText } from '#shared/explain/explain-text.ts'
import { readInputRef, type InputRef } from '#shared/kernel/input-ref.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { PageLink, useParams, type Params } from './navigation.tsx'
import { useQuery } from './query.ts'
import { useScenario } from './use-scenario.ts'
import { useWorkspace } from './workspace.tsx'
import styles from './dependents.module.css'

/** Where an input is changed or looked up; undefined where it stands on the very page. */
function placeOf(ref: InputRef): { readonly page: string; readonly params: Params } | undefined {
  const found = readInputRef(ref)
  if (!found) return undefined
  const [, b, c] = found.key
  switch (found.kind) {
    case 'population':
    case 'age-count':
    case 'age-share':
    case 'rate':
      return { page: 'programme', params: { section: 'population' } }
    case 'own-rate':
    case 'own-count':
      return { page: 'situation', params: { group: b } }
    case 'model':
      return { page: 'model', params: { service: b, field: c } }
    case 'coverage':
    case 'actual':
      return { page: 'forecast', params: { service: b, field: found.kind === 'actual' ? 'actuals' : 'coverage' } }
    case 'typed':
      return { page: 'forecast', params: { service: b, year: found.key[3], field: found.key[4] } }
    case 'basis':
      return { page: 'costs', params: { service: b } }
    case 'parameter':
      return { page: 'programme', params: { section: 'parameters' } }
    case 'copayment':
    case 'state':
    case 'donation':
      return { page: 'funding', params: { service: b } }
    case 'project':
    case 'envelope':
      return { page: 'funding', params: {} }
    case 'institution':
      return { page: 'worth', params: { service: b } }
    case 'agreement':
    case 'agreement-clients':
    case 'cooperation':
      return { page: 'cooperation', params: {} }
    default:
      return undefined
  }
}

const pageOfFigure = { clients: 'forecast', cost: 'costs', funding: 'funding', saving: 'worth' } as const

/** Under an input of an explanation: where it stands, and every figure that rests on it. */
export function Dependents({ input }: { readonly input: InputRef }) {
  const t = useText()
  const { role, names } = useWorkspace()
  const { m } = useParams()
  const scenario = useScenario()
  const asked = role === 'municipality' || m !== undefined
  const who = m === undefined ? {} : { municipality: m }
  const found = useQuery('explain.dependents', { ...who, scenario, input }, { when: asked })
  const place = placeOf(input)
  const figures = found.data?.input === input ? found.data.figures : undefined
  const keep = { m }
  return (
    <div className={styles['dependents']}>
      {place && (
        <PageLink page={place.page} params={{ ...place.params, ...keep }}>
          {t(role === 'municipality' ? explainText.change : explainText.look)}
        </PageLink>
      )}
      {figures && (
        <details>
          <summary>{`${t(explainText.dependsOn)} (${figures.length})`}</summary>
          {figures.length === 0 ? (
            <p>{t(explainText.nothing)}</p>
          ) : (
            <ul>
              {figures.map(({ figure, service, years }) => (
                <li key={`${figure} ${service}`}>
                  <PageLink page={pageOfFigure[figure]} params={{ service, year: years[0], ...keep }}>
                    {names.service(service)}
                  </PageLink>
                  {`: ${t(explainText[figure])} ${t(explainText.years, years)}`}
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </div>
  )
}
