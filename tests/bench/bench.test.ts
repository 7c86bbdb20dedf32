import { expect, it } from 'vitest'
import { bench } from './bench.ts'
import { printed } from './measure.ts'

it('measures something in every row (small; times are not judged here)', { timeout: 120_000 }, async () => {
  const rows = await bench('small')
  expect(rows.length).toBeGreaterThanOrEqual(4)
  for (const row of rows) expect(row.ours, row.what).toBeGreaterThan(0)
  expect(printed(rows).split('\n')).toHaveLength(rows.length + 2)
})
