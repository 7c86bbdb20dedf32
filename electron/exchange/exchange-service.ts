import type { exchangeContract } from '#shared/exchange/exchange-contract.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { enrolKey, examineCard, writeKeyCard } from './exchange-card-service.ts'
import { checkExport, exportFile } from './exchange-export-service.ts'
import { fileOfLedger, saveFileOfLedger } from './exchange-file-service.ts'
import { examineFiles, importFiles } from './exchange-import-service.ts'
import { backupKey, changePassphrase, restoreKey, rotateKey } from './exchange-key-care.ts'
import { outgoingChanges } from './exchange-outgoing-service.ts'
import { createKey, setKeyStatus, signTrustList, trustList } from './exchange-key-service.ts'
import { exchangeState } from './exchange-state-service.ts'
import { verifyFiles } from './exchange-verify.ts'

type Contract = typeof exchangeContract

/** The signed exchange: one entry for each channel. */
export const exchangeServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'exchange.state': exchangeState,
  'exchange.createKey': createKey,
  'exchange.keyCard': writeKeyCard,
  'exchange.backupKey': backupKey,
  'exchange.restoreKey': restoreKey,
  'exchange.changePassphrase': changePassphrase,
  'exchange.rotateKey': rotateKey,
  'exchange.check': checkExport,
  'exchange.export': exportFile,
  'exchange.outgoing': outgoingChanges,
  'exchange.file': fileOfLedger,
  'exchange.saveFile': saveFileOfLedger,
  'exchange.examine': examineFiles,
  'exchange.import': importFiles,
  'exchange.examineCard': examineCard,
  'exchange.enrol': enrolKey,
  'exchange.setKeyStatus': setKeyStatus,
  'exchange.trustList': trustList,
  'exchange.signTrustList': signTrustList,
  'exchange.verify': verifyFiles,
}
