import { nodeFiles, type Files } from '#electron/database/file-system.ts'

/** The system's calls, of which the n-th fails as it would on a full, broken or hindered disk. */
export interface FaultyFiles extends Files {
  /** How many calls there were. */
  calls(): number
}

type Call = keyof Files

/** Calls that answer "nothing there" rather than fail. */
const harmless: ReadonlySet<Call> = new Set(['stamp', 'list'])

/**
 * @param fails says by its number (from 1) and name whether a call fails, and with which code; a write may be `short` instead
 */
export function faultyFiles(fails: (n: number, call: Call) => string | undefined): FaultyFiles {
  let n = 0
  const checked = <A extends readonly unknown[], R>(call: Call, real: (...given: A) => R) =>
    ((...given: A): R => {
      if (harmless.has(call)) return real(...given)
      const code = fails(++n, call)
      if (code === undefined || code === 'short') return real(...given)
      throw Object.assign(new Error(code), { code })
    }) as (...given: A) => R
  return {
    calls: () => n,
    open: checked('open', nodeFiles.open),
    write(handle, bytes, at) {
      const code = fails(++n, 'write')
      if (code === undefined) return nodeFiles.write(handle, bytes, at)
      // A disk that fills up takes some of it first.
      const some = bytes.subarray(0, at + Math.ceil((bytes.length - at) / 2))
      const written = nodeFiles.write(handle, some, at)
      if (code === 'short') return written
      throw Object.assign(new Error(code), { code })
    },
    sync: checked('sync', nodeFiles.sync),
    syncData: checked('syncData', nodeFiles.syncData),
    cut: checked('cut', nodeFiles.cut),
    close(handle) {
      // The system closes a handle even when it complains.
      nodeFiles.close(handle)
      const code = fails(++n, 'close')
      if (code !== undefined && code !== 'short') throw Object.assign(new Error(code), { code })
    },
    rename: checked('rename', nodeFiles.rename),
    remove: checked('remove', nodeFiles.remove),
    read: checked('read', nodeFiles.read),
    stamp: nodeFiles.stamp,
    list: nodeFiles.list,
    makeFolder: checked('makeFolder', nodeFiles.makeFolder),
  }
}
