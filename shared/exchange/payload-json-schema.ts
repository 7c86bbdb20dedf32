import { z } from 'zod'
import { payloadKinds } from './payload-kinds.ts'
import { payloadSchemaOf, payloadVersion } from './payload.ts'

/** What is signed, for programs in other languages: one JSON Schema (draft 2020-12) for each kind of payload of this version. */
export function payloadJsonSchema(): Record<string, unknown> {
  const { major, minor } = payloadVersion
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:planotava:payload:${major}.${minor}`,
    title: `Plānotava payload ${major}.${minor}`,
    oneOf: payloadKinds.map((kind) => {
      const { $schema: _, ...schema } = z.toJSONSchema(payloadSchemaOf(kind, minor), { unrepresentable: 'any' })
      return { title: kind, ...schema }
    }),
  }
}
