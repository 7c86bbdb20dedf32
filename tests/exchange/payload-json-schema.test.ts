import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { payloadJsonSchema } from '#shared/exchange/payload-json-schema.ts'
import { payloadVersion } from '#shared/exchange/payload.ts'

const { major, minor } = payloadVersion
const published = join(import.meta.dirname, `../../shared/exchange/payload-${major}.${minor}.schema.json`)

it('the published schema is that of this program; PLANOTAVA_WRITE_GOLDEN=1 writes it, and the change is reviewed', () => {
  const text = `${JSON.stringify(payloadJsonSchema(), null, 2)}\n`
  if (process.env['PLANOTAVA_WRITE_GOLDEN'] === '1') writeFileSync(published, text)
  expect(readFileSync(published, 'utf8')).toBe(text)
})

it('says what a submission must have, and that nothing else is allowed', () => {
  const [submission] = payloadJsonSchema()['oneOf'] as {
    required: string[]
    additionalProperties: boolean
    title: string
  }[]
  expect(submission).toMatchObject({ title: 'submission', additionalProperties: false })
  expect(submission?.required).toEqual(expect.arrayContaining(['kind', 'schema', 'municipality', 'round', 'revision', 'previous', 'data'])) // prettier-ignore
})
