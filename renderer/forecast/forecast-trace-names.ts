import { useMemo } from 'react'
import type { TraceNames } from '#shared/kernel/trace-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage } from '#renderer/ui/language-context.tsx'

/** Names for the words of an explanation, in the reader's language. */
export function useTraceNames(): TraceNames {
  const { names, programme } = useWorkspace()
  const language = useLanguage()
  return useMemo(() => {
    const groups = new Map(programme.targetGroups.map((g) => [g.code, language === 'lv' ? g.nameLv : g.nameEn]))
    return { ...names, group: (code) => groups.get(code) ?? code, line: (id) => id }
  }, [names, programme, language])
}
