import { Button } from '@mantine/core'
import type { Problem } from '#shared/kernel/problem.ts'
import { recoveryText } from '#shared/restore/restore-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { ProblemBox, useProblemText } from '#renderer/ui/problem.tsx'

/** Why a file could not be opened; a damaged one can be mended from here. */
export function WorkspaceRefused({ path, problem }: { readonly path: string; readonly problem: Problem }) {
  const t = useText()
  const textOf = useProblemText()
  const notify = useNotify()
  const mend = useCommand('restore.mend')
  if (problem.code !== 'WORKSPACE_DAMAGED' && problem.code !== 'WORKSPACE_NOT_OURS')
    return <ProblemBox problem={problem} />
  return (
    <Callout
      tone="must-fix"
      role="alert"
      actions={
        <Button
          size="compact-sm"
          onClick={() => {
            void mend({ path }).then((reply) => {
              if (!reply.ok) notify.problem(reply.problem)
            })
          }}
        >
          {t(recoveryText.mend)}
        </Button>
      }
    >
      {textOf(problem)}
    </Callout>
  )
}
