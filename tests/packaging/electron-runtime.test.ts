import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findElectron } from '../../build/electron-runtime.ts'

let root: string
let installs: number
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'planotava-runtime-'))
  installs = 0
})
afterEach(() => rmSync(root, { recursive: true }))

const binaryIn = (folder: string) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'version'), '45.4.1')
  writeFileSync(join(folder, 'electron'), '')
}
const own = () => join(root, 'node_modules', 'electron', 'dist')

const find = (env: Record<string, string>, installer: () => boolean = () => false) =>
  findElectron(root, {
    env,
    platform: 'linux',
    now: () => Date.now(),
    install: () => {
      installs++
      return installer()
    },
  })

test('that is here is used without any installing', () => {
  binaryIn(own())
  expect(find({})).toBe(join(own(), 'electron'))
  expect(find({ CI: '1' })).toBe(join(own(), 'electron'))
  expect(installs).toBe(0)
})

test('elsewhere is used when the environment says where', () => {
  binaryIn(join(root, 'elsewhere'))
  expect(find({ ELECTRON_OVERRIDE_DIST_PATH: join(root, 'elsewhere') })).toBe(join(root, 'elsewhere', 'electron'))
})

test('half an installation counts as none', () => {
  mkdirSync(own(), { recursive: true })
  writeFileSync(join(own(), 'version'), '45.4.1')
  expect(find({ CI: '1' })).toBeUndefined()
})

test('is not looked for where a person wants a browser', () => {
  binaryIn(own())
  expect(find({ PLANOTAVA_HOST: 'browser' })).toBeUndefined()
})

test('is never fetched in CI nor for a browser', () => {
  expect(find({ CI: 'true' })).toBeUndefined()
  expect(find({ PLANOTAVA_HOST: 'browser' })).toBeUndefined()
  expect(installs).toBe(0)
})

test('is fetched when it can be had', () => {
  const installer = () => {
    binaryIn(own())
    return true
  }
  expect(find({}, installer)).toBe(join(own(), 'electron'))
  expect(installs).toBe(1)
})

test('that cannot be had is asked for once a day, and whenever a person insists', () => {
  expect(find({})).toBeUndefined()
  expect(find({})).toBeUndefined()
  expect(installs).toBe(1)
  expect(find({ PLANOTAVA_HOST: 'electron' })).toBeUndefined()
  expect(installs).toBe(2)
  const yesterday = new Date(Date.now() - 25 * 3600 * 1000)
  utimesSync(join(root, 'node_modules', '.cache', 'planotava', 'electron-not-available'), yesterday, yesterday)
  expect(find({})).toBeUndefined()
  expect(installs).toBe(3)
})
