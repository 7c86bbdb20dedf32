import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { newestVersion } from '#electron/database/migrate.ts'
import { temporaryFolder, testHost, testPorts } from '../test-host.ts'

/**
 * Run at every release that brings a schema: `node tests/migrations/corpus-make.ts` keeps a workspace of the present schema in the corpus, with
 * the same work in each. What is there already is never made again: a kept file is what people have on their disks.
 */
const path = join(import.meta.dirname, 'corpus', `schema-${String(newestVersion).padStart(2, '0')}.planotava.gz`)
const folder = temporaryFolder()
const host = await testHost(testPorts(folder.path))
const file = (
  await host.value('workspace.create', { role: 'municipality', municipality: 'ogres', workstation: 'Anna' })
).path
await host.value('development.change', {
  cells: [
    { service: 'S01', field: 'existsNow', value: 'yes' },
    { service: 'S01', field: 'decision', value: 'keep' },
    { service: 'S01', field: 'clients', value: 41 },
    { service: 'S01', field: 'capacity', value: 60 },
    { service: 'S04', field: 'decision', value: 'establish' },
    { service: 'S04', field: 'startYear', value: 2014 },
    { service: 'S04', field: 'reason', value: 'Ģimenes lūdz.' },
  ],
})
await host.value('forecast.setMethod', { services: ['S01'], method: 'demographic' })
await host.value('forecast.setCoverage', { service: 'S01', coverage: { firstYear: 2010, first: 0.05, lastYear: 2016, last: 0.08 } }) // prettier-ignore
await host.value('forecast.change', { cells: [{ service: 'S01', year: 2013, measure: 'clients', value: 92, reason: 'Uzskaite.' }] }) // prettier-ignore
await host.value('forecast.setActuals', { cells: [{ service: 'S01', year: 2009, clients: 38 }] })
await host.value('costing.addLines', {
  lines: [
    {
      service: 'S01',
      kind: 'running',
      category: 'pay',
      driver: 'client',
      name: 'Aprūpētājs',
      quantity: 0.25,
      priceMinor: 35_000,
      currency: 'LVL',
      priceYear: 2010,
      index: 'wage',
    },
  ],
})
await host.value('workspace.undo', {})
await host.value('workspace.redo', {})
await host.close()
writeFileSync(path, gzipSync(readFileSync(file), { level: 9 }), { flag: 'wx' })
folder.remove()
console.log(path)
