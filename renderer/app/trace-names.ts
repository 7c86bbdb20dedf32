import { useMemo } from 'react'
import type { TraceNames } from '#shared/kernel/trace-text.ts'
import { useLanguage } from '#renderer/ui/language-context.tsx'
import { useWorkspace } from './workspace.tsx'

interface NamedLine {
  readonly id: string
  readonly name: string
}

const noLines: readonly NamedLine[] = []

/** Names for the words of an explanation, in the reader's language; cost lines by their own names where they are given. */
export function useTraceNames(lines: readonly NamedLine[] = noLines): TraceNames {
  const { names, programme } = useWorkspace()
  const language = useLanguage()
  return useMemo(() => {
    const groups = new Map(programme.targetGroups.map((g) => [g.code, language === 'lv' ? g.nameLv : g.nameEn]))
    const lineNames = new Map(lines.map((line) => [line.id, line.name]))
    return { ...names, group: (code) => groups.get(code) ?? code, line: (id) => lineNames.get(id) ?? id }
  }, [names, programme, language, lines])
}
