import type { FileContent } from '#shared/exchange/exchange-contract.ts'

/** The bytes of a file that came through the contract. */
export function bytesOf(file: FileContent): Uint8Array {
  return Buffer.from(file.base64, 'base64')
}
