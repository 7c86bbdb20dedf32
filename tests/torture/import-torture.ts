import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { enrol, exported, makeWorld } from '../exchange/exchange-bench.ts'

/** Revision r of the municipality has so many clients of S01, and r more. */
export const firstClients = 100
export const revisionsMade = 40

export function submissionName(revision: number): string {
  return `r${revision}.asice`
}

/** A region that trusts a municipality, and the municipality's files, in the folder. @returns the region's workspace */
export async function prepareImports(folder: string, revisions = revisionsMade): Promise<string> {
  const world = makeWorld()
  const office = await world.municipality('ogres')
  const region = await world.region()
  await enrol(region, office)
  for (let revision = 1; revision <= revisions; revision++) {
    const cells = [{ service: 'S01', field: 'clients' as const, value: firstClients + revision }]
    await office.call('development.change', { cells })
    const { base64 } = await exported(office)
    writeFileSync(join(folder, submissionName(revision)), Buffer.from(base64, 'base64'))
  }
  await region.call('workspace.close', {})
  const kept = join(folder, 'region.planotava')
  copyFileSync(region.path, kept)
  await world.end()
  return kept
}

/** A copy of the prepared region to work in, and its removal with all that lies beside it. */
export function copyOfRegion(prepared: string, run: number): { readonly path: string; readonly remove: () => void } {
  const path = prepared.replace('region.planotava', `region-${run}.planotava`)
  copyFileSync(prepared, path)
  const remove = () => {
    for (const name of [path, `${path}.restore`]) rmSync(name, { recursive: true, force: true })
  }
  return { path, remove }
}
