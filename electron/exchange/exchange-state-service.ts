import type { exchangeContract } from '#shared/exchange/exchange-contract.ts'
import type { OutputOf } from '#shared/kernel/define.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Application } from '#electron/host/application.ts'
import { querySteps, type Context } from '#electron/host/service.ts'
import { certificateOfPem, factsOf } from './exchange-certificate.ts'
import { exchangeEdition } from './exchange-edition.ts'
import { countChangedRows } from './exchange-figures-store.ts'
import { findKey, isUnlockable } from './exchange-key-file.ts'
import { readOwnKey, readTrust, type OwnKeyRow } from './exchange-key-store.ts'
import { ownParty } from './exchange-party.ts'
import { fileNameOf, readLastSent, readLedger, setOfSubmission } from './exchange-store.ts'

type State = (typeof exchangeContract)['exchange.state']
type KeyPlace = Pick<NonNullable<OutputOf<State>['key']>, 'unlockable' | 'protection'>

const ledgerRows = 1000

/** Everything that the exchange page shows. */
export const exchangeState = querySteps<State, OwnKeyRow | undefined, KeyPlace>({
  gather: (context) => ok(readOwnKey(context.db)),
  wait: (own, _input, application) => Promise.resolve(ok(placeOf(application, own))),
  settle: (context, place) => {
    const own = readOwnKey(context.db)
    const certificate = own && certificateOfPem(own.certificate)
    return ok({
      key: certificate ? { ...factsOf(certificate, ownParty(context).id), ...place } : null,
      round: exchangeEdition(context.db).round,
      ...sentState(context),
      trusted: trustedKeys(context),
      ledger: readLedger(context.db, ledgerRows),
    })
  },
})

/** Does the private key lie on this machine, and how is it locked? */
function placeOf(application: Application, own: OwnKeyRow | undefined): KeyPlace {
  const found = own && findKey(application, own.fingerprint)
  const key = found?.ok ? found.value : undefined
  return {
    unlockable: key !== undefined && isUnlockable(application, key),
    protection: key?.protection === 'os' ? 'system' : 'passphrase',
  }
}

function sentState({ db, municipality }: Context): Pick<OutputOf<State>, 'nextRevision' | 'last'> {
  if (municipality === null) return { nextRevision: null, last: null }
  const last = readLastSent(db)
  if (!last) return { nextRevision: 1, last: null }
  return {
    nextRevision: last.revision + 1,
    last: {
      revision: last.revision,
      at: last.takenAt,
      fileName: fileNameOf(db, last.fileDigest) ?? '',
      changedSince: countChangedRows(db, municipality, setOfSubmission(db, last.id)),
    },
  }
}

function trustedKeys({ db }: Context): OutputOf<State>['trusted'] {
  return readTrust(db).flatMap(({ certificate, municipality, status, enrolledAt }) => {
    const read = certificateOfPem(certificate)
    return read ? [{ ...factsOf(read, municipality), status, enrolledAt }] : []
  })
}
