import type { ReactNode } from 'react'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { MunicipalitySelect } from './municipality-select.tsx'
import { goTo } from './navigation.tsx'

/** A page of one municipality's figures in the region's workspace, before one is chosen. Texts are in the current language. */
export function MunicipalityChoice(props: {
  /** The page to come back to with the municipality. */
  readonly page: string
  readonly title: string
  readonly purpose: string
  readonly icon: ReactNode
  readonly question: string
  readonly hint: string
}) {
  return (
    <Page title={props.title} state={props.purpose}>
      <Teaching
        icon={props.icon}
        title={props.question}
        action={<MunicipalitySelect autoFocus onChoose={(id) => goTo(props.page, { m: id })} />}
      >
        {props.hint}
      </Teaching>
    </Page>
  )
}
