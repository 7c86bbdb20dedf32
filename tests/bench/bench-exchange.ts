import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { enrol, makeWorld, type Office } from '../exchange/exchange-bench.ts'
import { row, timesOf, type BenchRow, type BenchScale } from './measure.ts'

type Sent = { readonly name: string; readonly base64: string }

/** Every service said, every year typed, eight cost lines each: as full as a municipality's file gets. */
async function fill(office: Office): Promise<void> {
  const { services } = await office.call('programme.read', {})
  const codes = services.map((service) => service.code)
  await office.call('development.change', {
    cells: codes.flatMap((service) => [
      { service, field: 'existsNow' as const, value: 'yes' as const },
      { service, field: 'decision' as const, value: 'keep' as const },
      { service, field: 'clients' as const, value: 12 },
      { service, field: 'capacity' as const, value: 20 },
      { service, field: 'reason' as const, value: 'Pamatojums par pakalpojumu un tā vajadzību' },
    ]),
  })
  await office.call('forecast.change', {
    cells: codes.flatMap((service) =>
      [2010, 2011, 2012, 2013, 2014, 2015, 2016].flatMap((year) => [
        { service, year, measure: 'clients' as const, value: 12, reason: 'pēc uzskaites' },
        { service, year, measure: 'capacity' as const, value: 20 },
      ]),
    ),
  })
  const line = { kind: 'running', category: 'pay', driver: 'fixed', currency: 'LVL', index: 'wage' } as const
  await office.call('costing.addLines', {
    lines: codes.flatMap((service) =>
      Array.from({ length: 8 }, (_, at) => ({
        ...line,
        service,
        name: `Darbinieks ${at}`,
        quantity: 1.5,
        priceMinor: 28_000,
        priceYear: 2012,
      })),
    ),
  })
}

/** Verifying, validating and taking in full files; beside `openssl cms -verify` of the same signatures alone. */
export async function benchExchange(scale: BenchScale): Promise<BenchRow[]> {
  const world = makeWorld()
  try {
    const region = await world.region()
    const { municipalities } = await region.call('programme.read', {})
    const files: Sent[] = []
    for (const { id } of municipalities.slice(0, scale === 'small' ? 2 : 30)) {
      const office = await world.municipality(id)
      await fill(office)
      await enrol(region, office)
      const { name, base64 } = await office.call('exchange.export', {})
      files.push({ name, base64 })
      await office.host.close()
    }
    const rows: BenchRow[] = []
    for (const count of scale === 'small' ? [2] : [7, 15, 30]) {
      const part = files.slice(0, count)
      const ours = await timesOf(1, () => region.call('exchange.import', { files: part }))
      await region.call('workspace.undo', {})
      const peer = await timesOf(1, opensslVerify(world.folder, part))
      const kilobytes = Math.round(part.reduce((sum, file) => sum + file.base64.length * 0.75, 0) / count / 1000)
      rows.push(
        row(
          {
            what: 'verify, validate and take in',
            size: `${count} files of ${kilobytes} kB`,
            ours: ours[0] ?? Number.NaN,
            peer: peer[0] ?? null,
            peerName: 'openssl cms -verify (a process each)',
            unit: 'ms',
            bar: '≤ 1500 ms for 30 files',
          },
          count === 30 ? 1500 : null,
        ),
      )
    }
    return rows
  } finally {
    await world.end()
  }
}

function opensslVerify(folder: string, files: readonly Sent[]): () => void {
  const parts = files.map(({ name, base64 }) => {
    const entries = unzipSync(Buffer.from(base64, 'base64'))
    const at = join(folder, `openssl-${name}`)
    mkdirSync(at, { recursive: true })
    writeFileSync(join(at, 'signature.p7s'), entries['META-INF/signature001.p7s'] ?? new Uint8Array())
    writeFileSync(join(at, 'manifest.xml'), entries['META-INF/ASiCManifest001.xml'] ?? new Uint8Array())
    return at
  })
  return () => {
    for (const at of parts) {
      const args = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-noverify', '-out', '/dev/null']
      spawnSync('openssl', [...args, '-in', join(at, 'signature.p7s'), '-content', join(at, 'manifest.xml')])
    }
  }
}
