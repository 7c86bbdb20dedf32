import type { roundContract } from '#shared/round/round-contract.ts'
import { roundProblems } from '#shared/round/round-text.ts'
import { payloadVersion, type Round } from '#shared/exchange/payload.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { keepSigned, sign, toSign, type Signed, type Unsigned } from '#electron/exchange/exchange-document.ts'
import { exchangeEdition } from '#electron/exchange/exchange-edition.ts'
import { senderOf } from '#electron/exchange/exchange-party.ts'
import { commandSteps, done, type Context, type ServiceOf } from '#electron/host/service.ts'
import type { InputOf } from '#shared/kernel/define.ts'
import { readOwnStanding, readRounds, writeRound } from './round-store.ts'

type Contract = typeof roundContract
type Open = Contract['round.open']

function unsignedRound(context: Context, { round, deadline, asks, closed }: InputOf<Open>): Result<Unsigned, Problem> {
  if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
  const known = readRounds(context.db).find((one) => one.round === round)
  if (known?.closed) return refused(problem(roundProblems, 'ROUND_CLOSED', { round }))
  if (!closed && deadline < context.now.slice(0, 10))
    return refused(problem(roundProblems, 'DEADLINE_PAST', { deadline }))
  const payload: Round = {
    kind: 'round',
    schema: { ...payloadVersion },
    from: { municipality: 'region', workstation: senderOf(context) },
    to: 'all',
    municipality: 'region',
    createdAt: context.now,
    note: null,
    round,
    serial: (known?.serial ?? 0) + 1,
    deadline,
    asks,
    closed,
  }
  const file = `Kārta_${round.replaceAll(/[^\p{L}\p{N}.-]+/gu, '_')}_${String(payload.serial).padStart(2, '0')}.asice`
  return toSign(context, payload, { payload: 'round.json', file })
}

export const roundServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'round.read': ({ db, municipality, now }) => {
    const { round } = exchangeEdition(db)
    return ok({
      round,
      today: now.slice(0, 10),
      opened: readRounds(db),
      own: municipality === null ? null : readOwnStanding(db, round),
    })
  },

  'round.open': commandSteps<Open, Unsigned, Signed>({
    gather: unsignedRound,
    wait: (unsigned, { passphrase }, application) => sign(application, unsigned, passphrase),
    settle: (context, signed, { closed }) => {
      const { payload } = signed
      if (payload.kind !== 'round') throw new Error('not what was gathered')
      const { round, serial, deadline, asks } = payload
      const file = keepSigned(context, signed, { municipality: 'region', revision: null, submission: null })
      const { db, now, who } = context
      writeRound(db, { round, serial, deadline, asks, openedAt: now, openedBy: who, closed, digest: file.digest }, now)
      return done({ ...file, serial }, { key: closed ? 'round.close' : 'round.open', params: { round } })
    },
  }),
}
