import type { InputRef } from './input-ref.ts'
import type { Trace } from './trace.ts'

/** The named inputs of an explanation, each once. */
export function inputsOf(trace: Trace): ReadonlySet<InputRef> {
  const found = new Set<InputRef>()
  const seen = new Set<Trace>()
  const walk = (node: Trace): void => {
    if (seen.has(node)) return
    seen.add(node)
    if (node.input !== undefined) found.add(node.input)
    for (const child of node.children) walk(child)
  }
  walk(trace)
  return found
}

/** What a figure waits for: the leaves of its explanation that are not known, each once. */
export function unknownLeaves(trace: Trace): { label: string; params: Record<string, string | number> }[] {
  const found = new Map<string, { label: string; params: Record<string, string | number> }>()
  const walk = (node: Trace): void => {
    if (node.operation === 'given' && node.value === 'unknown') {
      found.set(node.input ?? `${node.label} ${JSON.stringify(node.params)}`, {
        label: node.label,
        params: { ...node.params },
      })
    }
    for (const child of node.children) walk(child)
  }
  walk(trace)
  return [...found.values()]
}
