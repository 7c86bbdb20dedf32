import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import { isSealed, sealFile, unsealFile } from '#electron/container/sealed-file.ts'
import { bytesOf } from './exchange-file-content.ts'

/**
 * The files with what a passphrase opened of them; one that it does not open stays as it is, and opening it says so. From here on a file
 * that was sent under a passphrase is the signed file in it: the same submission, whether it came locked or not.
 */
export async function unsealed(
  files: readonly FileContent[],
  passphrase: string | undefined,
): Promise<readonly FileContent[]> {
  if (passphrase === undefined) return files
  const opened: FileContent[] = []
  for (const file of files) {
    const bytes = bytesOf(file)
    const inner = await unlocked(bytes, passphrase)
    opened.push(inner === bytes ? file : { ...file, base64: Buffer.from(inner).toString('base64') })
  }
  return opened
}

/** The signed file in a locked one; the bytes themselves where they are not locked, or not with this passphrase. */
export async function unlocked(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  if (!isSealed(bytes)) return bytes
  const inner = await unsealFile(bytes, passphrase)
  return inner.kind === 'open' ? inner.file : bytes
}

/** A file of ours under a passphrase, where one is given; its name says so. */
export async function sealed(file: FileContent, passphrase: string | undefined): Promise<FileContent> {
  if (passphrase === undefined) return file
  const bytes = await sealFile(bytesOf(file), passphrase)
  return { name: `${file.name}.slegts`, base64: Buffer.from(bytes).toString('base64') }
}
