import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import { fromPem } from '#electron/container/certificate-form.ts'
import { plainFileName } from '#electron/container/text-safety.ts'
import type { Context } from '#electron/host/service.ts'
import { z } from 'zod'
import { trustEntry } from '#shared/exchange/exchange-trust-entry.ts'
import type { TrustEntry } from '#electron/container/trust.ts'
import { readTrust, readTrustList } from './exchange-key-store.ts'
import { openFile, type OpenedFile } from './exchange-opened.ts'
import { bytesOf } from './exchange-file-content.ts'

/** A file that came, with everything that was found of it before lineage. */
export interface ReceivedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly opened: OpenedFile
}

/** Whom this workspace believes: the keys that were compared here, and at a municipality those that the region's newest list names. */
export function trustHere({ db, municipality }: Context): TrustEntry[] {
  const list = municipality === null ? undefined : readTrustList(db)
  const named = list ? z.array(trustEntry).parse(JSON.parse(list.keys)) : []
  return [...readTrust(db), ...named].flatMap(({ certificate, municipality: party, status, since }) => {
    const certificateDer = fromPem(certificate)
    return certificateDer ? [{ certificateDer, municipality: party, status, since }] : []
  })
}

/** Opens a file by the keys that this workspace trusts. */
export function openReceived(context: Context, file: FileContent): ReceivedFile {
  const { now } = context
  const bytes = bytesOf(file)
  const trust = trustHere(context)
  return { name: plainFileName(file.name), bytes, opened: openFile(bytes, trust, new Date(now)) }
}
