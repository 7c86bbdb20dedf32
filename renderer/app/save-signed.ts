import { download } from './download.ts'
import { useCallback } from 'react'
import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { call } from './host.ts'
import { perform, useQuery } from './query.ts'

function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

const asice = 'application/vnd.etsi.asic-e+zip'

/** Where a file went: a path (desktop), the browser's downloads, or nowhere because the dialog was closed. */
export type Saved =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'downloads' }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'refused'; readonly problem: Problem }

export interface Saver {
  /** Does the system ask where to save? Otherwise the browser downloads. */
  readonly asks: boolean
  /** Saves a file that has just been made, or one of the ledger by its digest alone. */
  readonly save: (
    digest: string,
    content?: FileContent,
    locked?: { readonly outerPassphrase?: string },
  ) => Promise<Saved>
}

/** Saves files of the ledger: by the system's dialog on the desktop, by a download in a browser. */
export function useSaver(): Saver {
  const { data } = useQuery('workspace.state', {}, { changedBy: ['workspace'] })
  const asks = data?.dialogs ?? false
  const save = useCallback(
    async (
      digest: string,
      content?: FileContent,
      locked: { readonly outerPassphrase?: string } = {},
    ): Promise<Saved> => {
      if (asks) {
        const reply = await perform('exchange.saveFile', { digest, ...locked })
        if (!reply.ok) return { kind: 'refused', problem: reply.problem }
        return reply.value.path === null ? { kind: 'nowhere' } : { kind: 'path', path: reply.value.path }
      }
      if (content) {
        download(content.name, bytesOfBase64(content.base64), asice)
        return { kind: 'downloads' }
      }
      const reply = await call('exchange.file', { digest })
      if (!reply.ok) return { kind: 'refused', problem: reply.problem }
      download(reply.value.name, bytesOfBase64(reply.value.base64), asice)
      return { kind: 'downloads' }
    },
    [asks],
  )
  return { asks, save }
}
