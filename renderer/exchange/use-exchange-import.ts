import { useCallback, useRef, useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { call } from '#renderer/app/host.ts'
import { perform } from '#renderer/app/query.ts'
import { readFiles } from './exchange-read-files.ts'

export type ExaminedFile = OutputOf<'exchange.examine'>['files'][number]
export type CardFacts = OutputOf<'exchange.examineCard'>

/** A file on the desk: what it turned out to be, and what became of it. */
export interface DeskFile {
  readonly content: FileContent
  readonly examined: ExaminedFile
  /** It is a key card of a signer that is not enrolled yet. */
  readonly card: CardFacts | undefined
  /** The code after the import. */
  readonly outcome: { readonly code: string; readonly changeCount: number; readonly digest: string } | undefined
}

export type ImportPhase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'checking'; readonly of: number }
  | { readonly kind: 'examined'; readonly files: readonly DeskFile[]; readonly bytes: number; readonly ms: number }
  | { readonly kind: 'importing'; readonly files: readonly DeskFile[] }
  | { readonly kind: 'done'; readonly files: readonly DeskFile[]; readonly applied: number }

export type ImportFailure =
  { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'unreadable'; readonly name: string }

export interface ExchangeImport {
  readonly phase: ImportPhase
  readonly failure: ImportFailure | undefined
  /** Ids of files that are taken although they do not continue what is here. */
  readonly taken: ReadonlySet<string>
  readonly add: (files: readonly File[]) => void
  readonly checkAgain: () => void
  /** Checks again with the passphrase under which files were sent. */
  readonly unlock: (passphrase: string) => void
  readonly take: (id: string, wanted: boolean) => void
  readonly importAll: () => void
  readonly clear: () => void
}

function lockedBy(passphrase: string): { readonly outerPassphrase?: string } {
  return passphrase === '' ? {} : { outerPassphrase: passphrase }
}

/** Reads files, has them examined, and imports them; every step can be left without harm until the import itself. */
export function useExchangeImport(): ExchangeImport {
  const [phase, setPhase] = useState<ImportPhase>({ kind: 'empty' })
  const [failure, setFailure] = useState<ImportFailure>()
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const running = useRef<AbortController>(undefined)
  const outer = useRef('')
  const held = useRef<{ files: readonly FileContent[]; bytes: number }>({ files: [], bytes: 0 })

  const examine = useCallback(async (signal: AbortSignal): Promise<void> => {
    const { files, bytes } = held.current
    const isLeft = (): boolean => signal.aborted
    setPhase({ kind: 'checking', of: files.length })
    const started = performance.now()
    const reply = await call('exchange.examine', { files: [...files], ...lockedBy(outer.current) })
    if (isLeft()) return
    if (!reply.ok) {
      held.current = { files: [], bytes: 0 }
      setFailure({ kind: 'problem', problem: reply.problem })
      setPhase({ kind: 'empty' })
      return
    }
    const ms = performance.now() - started
    const desk: DeskFile[] = []
    for (const [index, examined] of reply.value.files.entries()) {
      const content = files[index]
      if (!content) continue
      // A card of a signer that nobody knows yet is refused as such; only asking tells that it is a card.
      const asked =
        examined.code === 'SIGNER_UNKNOWN' ? await call('exchange.examineCard', { file: content }) : undefined
      desk.push({ content, examined, card: asked?.ok ? asked.value : undefined, outcome: undefined })
    }
    if (!isLeft()) setPhase({ kind: 'examined', files: desk, bytes, ms })
  }, [])

  const add = useCallback(
    async (files: readonly File[]): Promise<void> => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      setFailure(undefined)
      setPhase({ kind: 'reading', done: 0, of: files.length })
      const read = await readFiles(
        files,
        (done) => setPhase({ kind: 'reading', done, of: files.length }),
        controller.signal,
      )
      if (read.kind === 'cancelled') return
      if (read.kind === 'unreadable') {
        setFailure(read)
        setPhase({ kind: 'empty' })
        return
      }
      const names = new Set(read.files.map((f) => f.name))
      const before = held.current
      const kept = before.files.filter((f) => !names.has(f.name))
      held.current = { files: [...kept, ...read.files], bytes: before.bytes + read.bytes }
      await examine(controller.signal)
    },
    [examine],
  )

  const checkAgain = useCallback((): void => {
    if (held.current.files.length === 0) return
    running.current?.abort()
    running.current = new AbortController()
    void examine(running.current.signal)
  }, [examine])

  const unlock = useCallback(
    (passphrase: string): void => {
      outer.current = passphrase
      checkAgain()
    },
    [checkAgain],
  )

  const clear = useCallback((): void => {
    running.current?.abort()
    held.current = { files: [], bytes: 0 }
    setTaken(new Set())
    setFailure(undefined)
    setPhase({ kind: 'empty' })
  }, [])

  const importAll = useCallback(async (): Promise<void> => {
    if (phase.kind !== 'examined') return
    const { files } = phase
    setPhase({ kind: 'importing', files })
    const reply = await perform('exchange.import', {
      files: files.map((f) => f.content),
      take: [...taken],
      ...lockedBy(outer.current),
    })
    if (!reply.ok) {
      setFailure({ kind: 'problem', problem: reply.problem })
      setPhase(phase)
      return
    }
    held.current = { files: [], bytes: 0 }
    setTaken(new Set())
    setPhase({
      kind: 'done',
      applied: reply.value.applied,
      files: files.map((file, index) => {
        const verdict = reply.value.files[index]
        return {
          ...file,
          outcome: verdict && { code: verdict.code, changeCount: verdict.changeCount, digest: verdict.digest },
        }
      }),
    })
  }, [phase, taken])

  const take = useCallback((id: string, wanted: boolean): void => {
    setTaken((before) => {
      const next = new Set(before)
      if (wanted) next.add(id)
      else next.delete(id)
      return next
    })
  }, [])

  return {
    phase,
    failure,
    taken,
    add: (files) => void add(files),
    checkAgain,
    unlock,
    take,
    importAll: () => void importAll(),
    clear,
  }
}
