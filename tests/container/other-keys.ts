import { createPrivateKey, type KeyObject } from 'node:crypto'
import { openssl, withFolder } from './openssl.ts'

/** A certificate as OpenSSL makes one, with a key that is not ours. */
function keyBy(...options: string[]): { certificateDer: Uint8Array; privateKey: KeyObject } {
  return withFolder((folder) => {
    const subject = ['-subj', '/C=LV/O=Test/CN=TEST', '-days', '1000', '-outform', 'DER', '-out', 'cert.der']
    openssl(folder, ['req', '-x509', '-nodes', '-keyout', 'key.pem', ...options, ...subject])
    return { certificateDer: folder.read('cert.der'), privateKey: createPrivateKey(folder.read('key.pem')) }
  })
}

export const p384 = keyBy('-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384')
export const rsa = keyBy('-newkey', 'rsa:2048')
