import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, resolve } from 'node:path'
import { ensureChromium } from './chromium.ts'
import { continueInNode24 } from './node-version.ts'
import { countPlaywright, countVitest, oneCheck, sum, type Counts } from './test-counts.ts'

const root = resolve(import.meta.dirname, '..')
continueInNode24(root)

const reports = join(root, 'test-results')
const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
  // Tests never fetch Electron.
  PLANOTAVA_HOST: 'browser',
}

/** Runs one tool in this Node and shows what it says. @returns whether it succeeded */
function run(script: string, args: readonly string[], more: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, ...more },
  })
  return status === 0
}

/** The script behind a command of a package. */
function tool(packageName: string, command: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> }
  return join(dirname(manifest), typeof bin === 'string' ? bin : (bin[command] ?? ''))
}

/** Runs a runner that writes its counts into a file. */
function counted(name: string, count: typeof countVitest, runner: (file: string) => boolean): Counts {
  const file = join(reports, `${name}.json`)
  mkdirSync(reports, { recursive: true })
  rmSync(file, { force: true })
  const succeeded = runner(file)
  let report: string | undefined
  try {
    report = readFileSync(file, 'utf8')
  } catch {
    report = undefined
  }
  return count(report, succeeded)
}

const unit = (file: string) =>
  run(tool('vitest', 'vitest'), [
    ...['run', '--config', 'build/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ])

function browser(file: string): boolean {
  try {
    ensureChromium()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
  const args = ['test', '--config', 'build/playwright.config.ts', '--reporter=list,json']
  return run(tool('@playwright/test', 'playwright'), args, { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
}

/** In this order: what says most in the least time comes first. The unit tests find the program built. */
const steps: Record<string, () => Counts> = {
  types: () => oneCheck(run(tool('@typescript/native', 'tsc'), ['-b'])),
  lint: () =>
    oneCheck(run(tool('eslint', 'eslint'), ['--config', 'build/eslint.config.js', '--max-warnings', '0', '.'])),
  format: () =>
    oneCheck(
      run(tool('prettier', 'prettier'), [
        ...['--config', 'build/prettier.config.js', '--ignore-path', '.prettierignore'],
        ...['--log-level', 'warn', '--check', '.'],
      ]),
    ),
  build: () => oneCheck(run(join('build', 'build.ts'), [])),
  unit: () => counted('unit', countVitest, unit),
  browser: () => counted('browser', countPlaywright, browser),
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !Object.hasOwn(steps, name))
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}; there are: ${Object.keys(steps).join(', ')}`)
  process.exit(1)
}

const results: Counts[] = []
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const began = Date.now()
  console.log(`\n── ${name}`)
  const counts = step()
  results.push(counts)
  console.log(
    `── ${name}: ${counts.passed} passed, ${counts.failed} failed (${((Date.now() - began) / 1000).toFixed(1)} s)`,
  )
}
const { passed, failed } = sum(results)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
