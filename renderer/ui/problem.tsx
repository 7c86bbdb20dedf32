import { createContext, useContext } from 'react'
import { problemText, type Problem, type ProblemTable } from '#shared/kernel/problem.ts'
import { Callout } from './callout.tsx'
import { useLanguage } from './language-context.tsx'

/** The words of every problem that a host can answer with; the app provides it. */
export const ProblemWordsContext = createContext<ProblemTable>({})

/** Turns a problem into what is wrong, where, and what to do next, in the current language. */
export function useProblemText(): (problem: Problem) => string {
  const table = useContext(ProblemWordsContext)
  const language = useLanguage()
  return (problem) => problemText(table, problem, language)
}

/** A refusal in words, as a red box; announced to screen readers when it appears. */
export function ProblemBox({ problem, title }: { readonly problem: Problem; readonly title?: string }) {
  const textOf = useProblemText()
  return (
    <Callout tone="must-fix" role="alert" {...(title === undefined ? {} : { title })}>
      {textOf(problem)}
    </Callout>
  )
}
