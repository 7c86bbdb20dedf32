import { useState } from 'react'
import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import type { Reply } from '#shared/kernel/reply.ts'
import { useNotify } from '#renderer/ui/notify.ts'
import { usePassphraseMemory, type PassphraseMemory } from './passphrase-memory.ts'
import { useQuery } from './query.ts'
import { useSaver } from './save-signed.ts'

/** Signing a file and saving it: the passphrase is asked for where the key needs one, and asked again when it was wrong. */
export interface Signing {
  readonly memory: PassphraseMemory
  /** The first signature makes the key, so its passphrase is a new one. */
  readonly isFresh: boolean
  readonly busy: boolean
  /** @returns the name under which it was saved; undefined when it was refused, which has been said then */
  readonly sign: (
    ask: (passphrase: { readonly passphrase?: string }) => Promise<Reply<FileContent & { readonly digest: string }>>,
  ) => Promise<string | undefined>
}

export function useSigning(): Signing {
  const notify = useNotify()
  const saver = useSaver()
  const { data: state } = useQuery('exchange.state', {})
  const memory = usePassphraseMemory(state?.key?.protection === 'passphrase' || state?.key === null)
  const [busy, setBusy] = useState(false)
  const sign: Signing['sign'] = async (ask) => {
    setBusy(true)
    const reply = await ask(memory.input())
    setBusy(false)
    if (!reply.ok) {
      if (reply.problem.code.startsWith('PASSPHRASE')) memory.forget()
      notify.problem(reply.problem)
      return undefined
    }
    memory.keep()
    const { digest, name, base64 } = reply.value
    await saver.save(digest, { name, base64 })
    return name
  }
  return { memory, isFresh: state?.key === null, busy, sign }
}
