import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { largestExchangeFile } from '#electron/exchange/exchange-limits.ts'

/** Reads an exchange file once: NOT_A_FILE for folders and what cannot be read, ZIP_LIMIT before reading what is too large. */
export function readExchangeFile(path: string): Result<Uint8Array, Problem> {
  let handle: number | undefined
  try {
    handle = openSync(path, 'r')
    const { size, isFile } = describe(handle)
    if (!isFile) return refused(problem(refusalProblems, 'NOT_A_FILE'))
    if (size > largestExchangeFile) return refused(problem(refusalProblems, 'ZIP_LIMIT', { part: '.asice' }))
    return ok(readFileSync(handle))
  } catch {
    return refused(problem(refusalProblems, 'NOT_A_FILE'))
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

function describe(handle: number): { size: number; isFile: boolean } {
  const stat = fstatSync(handle)
  return { size: stat.size, isFile: stat.isFile() }
}
