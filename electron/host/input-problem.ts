import { z } from 'zod'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { workspaceProblems, type InputFault } from '#shared/workspace/workspace-text.ts'

type Issue = z.ZodError['issues'][number]

/** What kind of fault a schema found, and the limit it names, if any; words for each stand in `workspace-text.ts`. */
function faultOf(issue: Issue, given: unknown): { readonly fault: InputFault; readonly limit: string } {
  switch (issue.code) {
    case 'too_small':
      return {
        fault: issue.origin === 'string' || issue.origin === 'array' ? 'too-short' : 'too-small',
        limit: String(issue.minimum),
      }
    case 'too_big':
      return {
        fault: issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-large',
        limit: String(issue.maximum),
      }
    case 'invalid_type':
      return { fault: given === undefined ? 'missing' : 'type', limit: issue.expected }
    case 'invalid_value':
      return { fault: 'choice', limit: issue.values.map(String).join(', ') }
    case 'invalid_format':
      return { fault: 'form', limit: '' }
    default:
      return { fault: 'other', limit: issue.code === 'custom' ? issue.message : '' }
  }
}

/** What was given at a place of an input. */
function givenAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

/** A field that the channel does not know: a misspelt name would otherwise be left aside without a word. */
export function unknownField(schema: z.ZodType, input: unknown): string | undefined {
  if (!(schema instanceof z.ZodObject) || typeof input !== 'object' || input === null) return undefined
  const known = schema.shape as Record<string, unknown>
  return Object.keys(input).find((key) => !Object.hasOwn(known, key))
}

export function unknownFieldProblem(channel: string, field: string): Problem {
  return problem(workspaceProblems, 'INPUT_INVALID', {
    channel,
    where: field.slice(0, 80),
    fault: 'unknown-field',
    limit: '',
  })
}

/** The first thing in an input that does not fit its schema: where it is and what is wrong with it. */
export function inputProblem(channel: string, error: z.ZodError, input: unknown): Problem {
  const first = error.issues[0]
  const where = first?.path.map(String).join('.') ?? ''
  const { fault, limit } = first ? faultOf(first, givenAt(input, first.path)) : { fault: 'other' as const, limit: '' }
  return problem(workspaceProblems, 'INPUT_INVALID', { channel, where, fault, limit })
}
