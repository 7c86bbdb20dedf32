import { resolve } from 'node:path'
import { build, Platform } from 'electron-builder'
import { ensureBuilt } from './build.ts'
import { builderConfiguration } from './electron-builder.ts'
import { continueInNode24 } from './node-version.ts'

// Makes the packages for this system, or for those that are named: `npm run package -- win linux`. Electron and the tools for installers
// are fetched from the network, which is the only step of the project that needs more than npm's packages.

const platforms = { win: Platform.WINDOWS, linux: Platform.LINUX, mac: Platform.MAC } as const

const root = resolve(import.meta.dirname, '..')
continueInNode24(root)
const names = process.argv.slice(2)
const unknown = names.filter((name) => !Object.hasOwn(platforms, name))
if (unknown.length > 0)
  throw new Error(`No platform ${unknown.join(', ')}; there are: ${Object.keys(platforms).join(', ')}`)

await ensureBuilt(root)
const chosen = names.length > 0 ? names.map((name) => platforms[name as keyof typeof platforms]) : [Platform.current()]
const made = await build({
  projectDir: root,
  config: builderConfiguration(root),
  targets: new Map(chosen.flatMap((platform) => [...platform.createTarget()])),
})
console.log(made.join('\n'))
