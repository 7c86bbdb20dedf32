import { costingText } from '#shared/costing/costing-text.ts'
import { isOpen, type Finding } from '#shared/overview/overview-findings.ts'
import { useText } from '#renderer/ui/language-context.tsx'

/** The services whose costs are not whole, as the rules say; each once. */
export function openCosts(findings: readonly Finding[]): readonly string[] {
  return [
    ...new Set(
      findings.filter((f) => isOpen(f) && f.page === 'costs' && f.severity !== 'note').flatMap((f) => f.service ?? []),
    ),
  ]
}

/** One line: what the page is for and how much is still missing. */
export function CostingState(props: { readonly open: readonly string[]; readonly readOnlyOf: string | undefined }) {
  const t = useText()
  if (props.readOnlyOf !== undefined) return <>{t(costingText.onlyLooks, props.readOnlyOf)}</>
  return (
    <>
      {t(costingText.purpose)}{' '}
      {props.open.length === 0
        ? t(costingText.complete)
        : `${t(costingText.missingBefore)} ${t(costingText.missing, props.open.length)}.`}
    </>
  )
}
