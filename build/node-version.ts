import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The program runs its TypeScript as it is, which Node does well from this version on. */
const needed = 24

/**
 * Runs the same script again in the Node that came with the packages, when the one on this computer is older. Under `npm run` that is so
 * already, because npm looks into node_modules/.bin first.
 */
export function continueInNode24(root: string): void {
  if (Number(process.versions.node.split('.')[0]) >= needed) return
  const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  if (!existsSync(node)) {
    console.error(
      `Vajadzīgs Node ${needed}, šeit ir ${process.versions.node}.\nNode ${needed} is needed, here is ${process.versions.node}.`,
    )
    process.exit(1)
  }
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit', shell: process.platform === 'win32' })
  process.exit(status ?? 1)
}
