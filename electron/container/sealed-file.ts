import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { containerLimits } from './container-layout.ts'
import { stretch } from './key-vault.ts'

/*
 * A signed file under a passphrase (container.md): 60 octets in the open, then the file under AES-256-GCM with its tag of 16 octets.
 *
 *   0  8  "PLNTSEAL"
 *   8  4  1, 17, 8, 1: the version, and scrypt's log2 N, r and p; others are never tried
 *  12 32  salt
 *  44 12  nonce
 *  56  4  0
 */
const mark = Buffer.from('PLNTSEAL', 'latin1')
const parameters = Buffer.from([1, 17, 8, 1])
const headerLength = 60
const tagLength = 16

/** Whether the bytes are a file under a passphrase, of whatever version. */
export function isSealed(bytes: Uint8Array): boolean {
  return mark.equals(Buffer.from(bytes.subarray(0, mark.length)))
}

/** Locks a file with a passphrase. The same letters typed on another keyboard open it (NFC). */
export async function sealFile(file: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const salt = randomBytes(32)
  const nonce = randomBytes(12)
  const header = Buffer.concat([mark, parameters, salt, nonce, Buffer.alloc(4)])
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt), nonce, { authTagLength: tagLength })
  cipher.setAAD(header)
  return Buffer.concat([header, cipher.update(file), cipher.final(), cipher.getAuthTag()])
}

export type Unsealed =
  | { readonly kind: 'open'; readonly file: Uint8Array }
  /** Another version, other parameters, too short or too long: nothing was tried. */
  | { readonly kind: 'unknown' }
  /** A wrong passphrase, or a file that was changed on its way: they cannot be told apart. */
  | { readonly kind: 'wrong' }

/** Opens what `sealFile` made. Never throws for any bytes; costs half a second only when everything in the open is right. */
export async function unsealFile(bytes: Uint8Array, passphrase: string): Promise<Unsealed> {
  const sealed = Buffer.from(bytes)
  const header = sealed.subarray(0, headerLength)
  const known =
    isSealed(sealed) &&
    sealed.length > headerLength + tagLength &&
    sealed.length <= containerLimits.file + headerLength + tagLength &&
    header.subarray(8, 12).equals(parameters) &&
    header.subarray(56).equals(Buffer.alloc(4))
  if (!known) return { kind: 'unknown' }
  const key = await stretch(passphrase, header.subarray(12, 44))
  const decipher = createDecipheriv('aes-256-gcm', key, header.subarray(44, 56), { authTagLength: tagLength })
  decipher.setAAD(header)
  decipher.setAuthTag(sealed.subarray(-tagLength))
  try {
    return {
      kind: 'open',
      file: Buffer.concat([decipher.update(sealed.subarray(headerLength, -tagLength)), decipher.final()]),
    }
  } catch {
    return { kind: 'wrong' }
  }
}
