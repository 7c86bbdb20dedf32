import { expect, it } from 'vitest'
import { openContainer } from '#electron/container/open-container.ts'
import { writeContainer } from '#electron/container/write-container.ts'
import { keyOf, now, signed } from './exchange-world.ts'

/** A submission of full size: 22 services, 7 years, four kinds of figures with where they come from. */
function fullPayload(municipality: number) {
  const figures = Array.from({ length: 22 * 7 * 4 }, (_, i) => ({
    service: `service-${i % 22}`,
    year: 2010 + (i % 7),
    value: (i * 7919 + municipality) % 1000,
    source: {
      kind: 'typed',
      reason: `Sociālā dienesta uzskaite, ${i}. rinda; salīdzināts ar iepriekšējo gadu un kaimiņu novadiem.`,
    },
    note:
      i % 5 === 0
        ? 'Pieprasījums pieaug, jo tuvākais dienas centrs ir citā novadā un autobuss kursē divreiz nedēļā.'
        : null,
  }))
  return { kind: 'submission', municipality: `m-${municipality}`, figures }
}

it('opens 30 full files', async () => {
  const keys = Array.from({ length: 30 }, (_, i) => keyOf(`Novads ${i}`, `08${i}`))
  const trust = keys.map((key, i) => {
    return { certificateDer: key.certificateDer, municipality: `m-${i}`, status: 'active' as const, since: null }
  })
  const files = await Promise.all(
    keys.map((key, i) =>
      writeContainer({ payload: fullPayload(i), payloadName: 'payload.json', ...key, signingTime: signed }),
    ),
  )
  const times = files.map(({ bytes }, i) => {
    const start = performance.now()
    const file = openContainer(bytes, { trust, now })
    const time = performance.now() - start
    expect(file.ok && file.value.signer.municipality).toBe(`m-${i}`)
    return time
  })
  const total = times.reduce((sum, time) => sum + time, 0)
  const size = JSON.stringify(fullPayload(0), null, 1).length
  const of = (share: number) => [...times].sort((a, b) => a - b)[Math.floor(share * 29)]?.toFixed(1)
  console.log(
    `30 files of ${Math.round(size / 1000)} kB: ${total.toFixed(0)} ms, median ${of(0.5)}, slowest ${of(1)} ms each`,
  )
})
