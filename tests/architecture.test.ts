import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import ts from 'typescript'
import { violationsOf, walls, type SourceFile } from './architecture-rules.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function importsOf(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'), true, true)
  return importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('#')) return fileName.slice(1)
    return fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName
  })
}

const paths = ['shared', 'electron', 'renderer'].flatMap(filesUnder)
const code = paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
const files: SourceFile[] = code.map((path) => ({ path, imports: importsOf(path) }))

describe('the house', () => {
  it('was read: files and imports', () => {
    expect(files.length).toBeGreaterThan(150)
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(500)
    for (const folder of ['shared/kernel/', 'electron/database/', 'renderer/ui/']) {
      expect(files.filter((file) => file.path.startsWith(folder)).length).toBeGreaterThan(3)
    }
  })

  it('keeps its walls', () => {
    expect(violationsOf(files)).toEqual([])
  })

  it.each(walls)('would see a breach: $name', (wall) => {
    expect(violationsOf([wall.violation], [wall])).toHaveLength(1)
  })

  it('names files in kebab-case, unique in the tree', () => {
    const names = code.map((path) => posix.basename(path))
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.module)?\.tsx?$/.test(name))).toEqual([])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('has no utils, helpers, managers, barrels or default exports', () => {
    expect(code.filter((path) => /(util|helper|manager)s?[.-]|\/index\.tsx?$/.test(path))).toEqual([])
    expect(code.filter((path) => /^export default /m.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })

  it('keeps its files small: none above 400 lines, half of them under 100', () => {
    const lines = code.map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length }))
    // A longer one says why in its first line.
    const unexplained = lines.filter(
      (file) => file.lines > 400 && !/^(\/\/|\/\*)/.test(readFileSync(join(root, file.path), 'utf8')),
    )
    expect(unexplained).toEqual([])
    const sorted = lines.map((file) => file.lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100)
  })

  it('keeps SQL in stores, migrations and the database', () => {
    const sql = /\b(SELECT .* FROM|INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b/
    const allowed = /^electron\/(database\/|programme\/programme-compile|[a-z]+\/[a-z-]+-store\.ts)/
    const outside = code.filter((path) => path.startsWith('electron/') && !allowed.test(path))
    expect(outside.filter((path) => sql.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })

  it('has the fixed top level', () => {
    const allowed =
      /^(package(-lock)?\.json|tsconfig\.json|electron|renderer|shared|data|build|tests|README\.md|CHANGELOG\.md|LICENSE|node_modules|dist|test-results|bench\.json|\..*)$/
    expect(readdirSync(root).filter((name) => !allowed.test(name))).toEqual([])
  })
})
