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
