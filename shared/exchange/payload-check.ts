import type { z } from 'zod'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { payloadHead, payloadSchemaOf, payloadVersion, type Payload, type Submission } from './payload.ts'
import { firstLists, payloadKeys, payloadLists, rowSchema, type PayloadList } from './payload-data.ts'
import { refusalProblems } from './refusal-text.ts'

/** The ids that the programme of this workspace knows. */
export interface KnownIds {
  readonly municipalities: ReadonlySet<string>
  readonly services: ReadonlySet<string>
  readonly targetGroups: ReadonlySet<string>
}

function schemaProblem(path: readonly PropertyKey[]): Problem {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return problem(refusalProblems, 'PAYLOAD_SCHEMA', { path: text.replace(/^\./, '').slice(0, 200) })
}

function pathOf(error: z.ZodError): PropertyKey[] {
  const issue = error.issues[0]
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...(issue?.path ?? []), ...unknown]
}

/**
 * The payload by its schema: SCHEMA_NEW and SCHEMA_OLD by its major version, PAYLOAD_SCHEMA with the place. Fields that we do not know
 * are refused in our own version and let through in a newer minor one.
 */
export function parsePayload(value: unknown): Result<Payload, Problem> {
  const head = payloadHead.safeParse(value)
  if (!head.success) return refused(schemaProblem(pathOf(head.error)))
  const { kind, schema } = head.data
  const versions = {
    file: `${schema.major}.${schema.minor}`,
    ours: `${payloadVersion.major}.${payloadVersion.minor}`,
  }
  if (schema.major > payloadVersion.major) return refused(problem(refusalProblems, 'SCHEMA_NEW', versions))
  if (schema.major < payloadVersion.major) return refused(problem(refusalProblems, 'SCHEMA_OLD', versions))
  const parsed = payloadSchemaOf(kind, schema.minor).safeParse(brought(value, schema.minor))
  if (!parsed.success) return refused(schemaProblem(pathOf(parsed.error)))
  const payload = parsed.data
  const odd = payload.kind === 'submission' ? (oddLineage(payload) ?? repeated(payload)) : undefined
  return odd ? refused(schemaProblem(odd)) : ok(payload)
}

/** What a file of an earlier minor version does not have is empty in it: a migrator for each version, one after the other. */
function brought(value: unknown, minor: number): unknown {
  if (!isRecord(value)) return value
  // Before 1.2 every card was signed by its own key.
  if (value['kind'] === 'key-card' && minor < 2) return { successorOf: null, ...value }
  if (value['kind'] !== 'submission') return value
  return toSecond(minor > 0 ? value : toFirst(value), minor)
}

/** 1.1 → 1.2: every submission was a full one, without replies and history. */
function toSecond(value: Record<string, unknown>, minor: number): Record<string, unknown> {
  return minor > 1 ? value : { standing: 'full', replies: [], history: { cells: [], leftOut: 0 }, ...value }
}

/** 1.0 → 1.1: fewer lists, and lines without what came later. */
function toFirst(value: Record<string, unknown>): Record<string, unknown> {
  if (!isRecord(value['data'])) return value
  const { data } = value
  const missing = payloadLists.filter((list) => !firstLists.includes(list) && data[list] === undefined)
  const lines = data['costingLines']
  const none = { template: null, esfEligible: null, stateSupported: null }
  return {
    ...value,
    data: {
      ...data,
      ...Object.fromEntries(missing.map((list) => [list, []])),
      costingLines: Array.isArray(lines)
        ? lines.map((line: unknown) => (isRecord(line) ? { ...none, ...line } : line))
        : lines,
    },
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `previous` is the last of the ancestors, none of them twice, and a first revision has none. */
function oddLineage({ revision, previous, ancestors }: Submission): PropertyKey[] | undefined {
  if ((ancestors.at(-1) ?? null) !== previous) return ['previous']
  if (new Set(ancestors).size !== ancestors.length || ancestors.length >= revision) return ['ancestors']
  return undefined
}

/** The first row whose key another row of its list has too. */
function repeated({ data }: Submission): PropertyKey[] | undefined {
  for (const list of payloadLists) {
    const seen = new Set<string>()
    const keys: readonly string[] = payloadKeys[list]
    for (const [at, row] of (data[list] as Record<string, unknown>[]).entries()) {
      const key = JSON.stringify(keys.map((name) => row[name]))
      if (seen.has(key)) return ['data', list, at]
      seen.add(key)
    }
  }
  return undefined
}

/** Whether a row of a list could be in a submission of this version. */
export function rowFits(list: PayloadList, row: Readonly<Record<string, unknown>>): boolean {
  return rowSchema(list).safeParse({ ...row, changed: null }).success
}

/** Every id in it is one of the programme's: PAYLOAD_SCHEMA with the place of the first that is not. */
export function checkIds({ data, municipality }: Submission, known: KnownIds): Problem | undefined {
  if (!known.municipalities.has(municipality)) return schemaProblem(['municipality'])
  for (const list of payloadLists) {
    for (const [at, row] of data[list].entries()) {
      const odd = oddId(row, known)
      if (odd !== undefined) return schemaProblem(['data', list, at, odd])
    }
  }
  const partner = data.developmentServices.findIndex(
    (row) => row.partner !== null && (row.partner === municipality || !known.municipalities.has(row.partner)),
  )
  return partner < 0 ? undefined : schemaProblem(['data', 'developmentServices', partner, 'partner'])
}

/** The first field of a row that names something which the programme does not have. */
function oddId(row: Readonly<Record<string, unknown>>, known: KnownIds): string | undefined {
  const unknown = (field: string, ids: ReadonlySet<string>): boolean =>
    typeof row[field] === 'string' && row[field] !== '' && !ids.has(row[field])
  if (unknown('service', known.services)) return 'service'
  if (unknown('targetGroup', known.targetGroups)) return 'targetGroup'
  return ['lead', 'member', 'peer'].find((field) => unknown(field, known.municipalities))
}

/** The place of a row as a problem, for what only the workspace can judge. */
export function rowProblem(list: string, at: number, field: string): Problem {
  return schemaProblem(['data', list, at, field])
}
