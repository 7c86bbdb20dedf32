import type { FileContent } from '#shared/exchange/exchange-contract.ts'

/** The most files that one check takes. */
export const mostFiles = 200

export type ReadOutcome =
  | { readonly kind: 'read'; readonly files: readonly FileContent[]; readonly bytes: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unreadable'; readonly name: string }

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : ''
      // An empty file has a data URL without a comma in some browsers.
      resolve(url.includes(',') ? url.slice(url.indexOf(',') + 1) : '')
    }
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(file)
  })
}

/** Reads files one after the other, so that progress is true and cancelling is at once. */
export async function readFiles(
  files: readonly File[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ReadOutcome> {
  const isLeft = (): boolean => signal.aborted
  const read: FileContent[] = []
  let bytes = 0
  for (const file of files) {
    if (isLeft()) return { kind: 'cancelled' }
    try {
      read.push({ name: file.name, base64: await base64Of(file) })
    } catch {
      return { kind: 'unreadable', name: file.name }
    }
    bytes += file.size
    if (!isLeft()) onProgress(read.length)
  }
  return isLeft() ? { kind: 'cancelled' } : { kind: 'read', files: read, bytes }
}

/** Of a whole folder only the exchange files; other things lie there too. */
export function exchangeFilesIn(files: readonly File[]): File[] {
  return files.filter((file) => /\.(?:asice|edoc|slegts)$/i.test(file.name))
}
