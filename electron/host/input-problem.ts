import type { z } from 'zod'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { workspaceProblems, type InputFault } from '#shared/workspace/workspace-text.ts'

type Issue = z.ZodError['issues'][number]

/** What kind of fault a schema found, and the limit it names, if any; words for each stand in `workspace-text.ts`. */
function faultOf(issue: Issue): { readonly fault: InputFault; readonly limit: string } {
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
      return { fault: issue.input === undefined ? 'missing' : 'type', limit: issue.expected }
    case 'invalid_value':
      return { fault: 'choice', limit: issue.values.map(String).join(', ') }
    case 'invalid_format':
      return { fault: 'form', limit: '' }
    default:
      return { fault: 'other', limit: issue.code === 'custom' ? issue.message : '' }
  }
}

/** The first thing in an input that does not fit its schema: where it is and what is wrong with it. */
export function inputProblem(channel: string, error: z.ZodError): Problem {
  const first = error.issues[0]
  const where = first?.path.map(String).join('.') ?? ''
  const { fault, limit } = first ? faultOf(first) : { fault: 'other' as const, limit: '' }
  return problem(workspaceProblems, 'INPUT_INVALID', { channel, where, fault, limit })
}
