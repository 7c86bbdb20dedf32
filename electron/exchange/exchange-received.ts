import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import { fromPem } from '#electron/container/certificate-form.ts'
import { plainFileName } from '#electron/container/text-safety.ts'
import type { Context } from '#electron/host/service.ts'
import { readTrust } from './exchange-key-store.ts'
import { openFile, type OpenedFile } from './exchange-opened.ts'
import { bytesOf } from './exchange-file-content.ts'

/** A file that came, with everything that was found of it before lineage. */
export interface ReceivedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly opened: OpenedFile
}

/** Opens a file by the keys that this workspace trusts: at a municipality that is the region's alone. */
export function openReceived({ db, now }: Context, file: FileContent): ReceivedFile {
  const bytes = bytesOf(file)
  const trust = readTrust(db).flatMap(({ certificate, municipality, status, since }) => {
    const certificateDer = fromPem(certificate)
    return certificateDer ? [{ certificateDer, municipality, status, since }] : []
  })
  return { name: plainFileName(file.name), bytes, opened: openFile(bytes, trust, new Date(now)) }
}
