import { z } from 'zod'
import { command, finalCommand, query } from '#shared/kernel/define.ts'
import { isoTime, nothing, serviceCode, typedText } from '#shared/kernel/schema.ts'
import { payloadLists } from './payload-data.ts'
import { standings } from './payload.ts'
import { party, trustEntry } from './exchange-trust-entry.ts'
import { finding } from '#shared/overview/overview-contract.ts'

/** A file as it travels through the contract: its name, and its bytes in base64. */
export const fileContent = z.object({ name: z.string().min(1).max(400), base64: z.string() })
export type FileContent = z.output<typeof fileContent>

const passphrase = z.string().min(1).max(400).optional()
const digits = z.string()

export const certificateFacts = z.object({
  fingerprint: z.string(),
  digits,
  municipality: party.nullable(),
  organisation: z.string(),
  workstation: z.string(),
  notBefore: isoTime,
  notAfter: isoTime,
})

/** What a file turned out to be. `ok` files change (or would change) something or are known duplicates. */
export const verdict = z.object({
  file: z.string(),
  ok: z.boolean(),
  code: z.string(),
  /** In the language of the settings: what is wrong and what to do. */
  words: z.string(),
  details: z.record(z.string(), z.unknown()).nullable(),
  kind: z.string().nullable(),
  /** The 24 digits of the signer's key. */
  signer: z.string().nullable(),
  municipality: party.nullable(),
  revision: z.int().nullable(),
  round: z.string().nullable(),
  id: z.string().nullable(),
  signedAt: isoTime.nullable(),
  notes: z.array(z.string()),
})
export type Verdict = z.output<typeof verdict>

/** Where a cell stands in the exchanged data: its list, the values of the list's keys as a JSON list, its field ('' for the whole row). */
export const cellPlace = z.object({ list: z.enum(payloadLists), key: z.string().max(400), field: z.string().max(40) })
export type CellPlace = z.output<typeof cellPlace>

/** One cell that an import changes (or would change). */
export const changedCell = z.object({
  place: cellPlace,
  /** Null where the cell belongs to no service; `about` says then to what: a target group, a project, a scenario. */
  service: serviceCode.nullable(),
  about: z.string().nullable(),
  table: z.string(),
  field: z.string(),
  year: z.int().nullable(),
  before: z.union([z.string(), z.number(), z.null()]),
  after: z.union([z.string(), z.number(), z.null()]),
})

export const exchangeContract = {
  'exchange.state': query({
    input: nothing,
    output: z.object({
      key: certificateFacts
        .extend({ unlockable: z.boolean(), protection: z.enum(['system', 'passphrase']) })
        .nullable(),
      round: z.string(),
      /** Municipality: what the next file will be, and what went out last. */
      nextRevision: z.int().nullable(),
      last: z.object({ revision: z.int(), at: isoTime, fileName: z.string(), changedSince: z.int() }).nullable(),
      trusted: z.array(
        certificateFacts.extend({ status: z.enum(['active', 'retired', 'compromised']), enrolledAt: isoTime }),
      ),
      ledger: z.array(
        z.object({
          seq: z.int(),
          at: isoTime,
          who: z.string(),
          direction: z.enum(['in', 'out']),
          kind: z.string(),
          fileName: z.string(),
          digest: z.string().nullable(),
          verdict: z.string(),
          details: z.record(z.string(), z.unknown()).nullable(),
          municipality: z.string().nullable(),
          revision: z.int().nullable(),
          signer: z.string().nullable(),
          changed: z.int().nullable(),
        }),
      ),
    }),
  }),
  /** Makes the key of this workstation: P-256, encrypted at rest by the system or by the passphrase. */
  'exchange.createKey': finalCommand({ input: z.object({ passphrase }), output: certificateFacts }),
  /** The key card that a municipality sends to the region once; the digits are compared by telephone. */
  'exchange.keyCard': finalCommand({
    input: z.object({ passphrase }),
    output: fileContent.extend({ digits, digest: z.string() }),
  }),
  /** A copy of the key under a passphrase of its own, to be put away; it opens on any computer. */
  'exchange.backupKey': query({
    input: z.object({ passphrase, backupPassphrase: z.string().min(1).max(400) }),
    output: fileContent,
  }),
  /** Puts a copy of the key on this computer and signs with it from now on. */
  'exchange.restoreKey': finalCommand({
    input: z.object({ file: fileContent, backupPassphrase: z.string().min(1).max(400), passphrase }),
    output: certificateFacts,
  }),
  'exchange.changePassphrase': finalCommand({
    input: z.object({ passphrase, newPassphrase: z.string().min(1).max(400) }),
    output: nothing,
  }),
  /** A new key; its card is signed by the old one, so that the region needs no telephone call. */
  'exchange.rotateKey': finalCommand({
    input: z.object({ passphrase, newPassphrase: passphrase }),
    output: fileContent.extend({ digits, digest: z.string() }),
  }),
  /** What stands in the way of an export: `must` findings block it. */
  'exchange.check': query({
    input: nothing,
    output: z.object({
      findings: z.array(finding),
      blocked: z.boolean(),
      personalCodes: z.int(),
      smallCounts: z.int(),
    }),
  }),
  /** Writes the one signed file. */
  'exchange.export': finalCommand({
    input: z.object({
      passphrase,
      note: typedText(1000).optional(),
      /** `unchanged`: confirms the last file as it was; `withdrawn`: takes back what was sent. */
      standing: z.enum(standings).default('full'),
      /** The file is also locked with this passphrase, which is told by telephone. */
      outerPassphrase: passphrase,
    }),
    output: fileContent.extend({ id: z.string(), digest: z.string(), revision: z.int(), round: z.string() }),
  }),
  /** A file of the ledger, as it came or went. */
  'exchange.file': query({ input: z.object({ digest: z.string().max(64) }), output: fileContent }),
  /** Saves a file of the ledger through the system's dialog (desktop only). */
  'exchange.saveFile': finalCommand({
    input: z.object({ digest: z.string().max(64), outerPassphrase: passphrase }),
    output: z.object({ path: z.string().nullable() }),
  }),
  /** What changed in the own figures since the last file that was sent. */
  'exchange.outgoing': query({
    input: nothing,
    output: z.object({ cells: z.array(changedCell), count: z.int(), since: z.int().nullable() }),
  }),
  /** Looks at files before anything changes. */
  'exchange.examine': query({
    input: z.object({ files: z.array(fileContent).min(1).max(200), outerPassphrase: passphrase }),
    output: z.object({
      files: z.array(
        verdict.extend({
          changes: z.array(changedCell),
          changeCount: z.int(),
          /** What the rules would say of the plan with this file in it: contradictions, and what is to be filled in or explained. */
          mustFix: z.int(),
          toExplain: z.int(),
          /** Cells that both the municipality and the region changed. */
          conflicts: z.int(),
        }),
      ),
    }),
  }),
  /** Takes the good files in; each file whole or not at all, one undo for the batch, every file a row in the ledger. */
  'exchange.import': command({
    keepBefore: 'import',
    input: z.object({
      files: z.array(fileContent).min(1).max(200),
      /** Ids of files (FORK, UNRELATED) that are to be taken although they do not continue what is here. */
      take: z.array(z.string().max(64)).max(200).default([]),
      /** Opens files that were locked with it. */
      outerPassphrase: passphrase,
    }),
    output: z.object({
      files: z.array(verdict.extend({ changeCount: z.int(), digest: z.string() })),
      applied: z.int(),
    }),
  }),
  /** Reads a key card without trusting it: whose it says it is, and the digits to compare. */
  'exchange.examineCard': query({
    input: z.object({ file: fileContent }),
    output: certificateFacts.extend({
      /** The digits of the key that vouches for it; null: the card is signed by its own key. */ vouchedBy: z
        .string()
        .nullable(),
    }),
  }),
  /** Trusts the key of a card whose 24 digits were compared by telephone, or whose predecessor, trusted already, vouches for it. */
  'exchange.enrol': finalCommand({
    input: z.object({ file: fileContent, digits: z.string().max(60).default('') }),
    output: certificateFacts,
  }),
  /** A key that is no longer used (retired) or has fallen into other hands (compromised). */
  'exchange.setKeyStatus': finalCommand({
    input: z.object({ fingerprint: z.string().max(64), status: z.enum(['active', 'retired', 'compromised']) }),
    output: nothing,
  }),
  /** The trust list as a file for `verify`. */
  'exchange.trustList': query({ input: nothing, output: z.array(trustEntry) }),
  /** The same as a file that the region signed, for the municipalities. */
  'exchange.signTrustList': finalCommand({
    input: z.object({ passphrase }),
    output: fileContent.extend({ digest: z.string(), serial: z.int() }),
  }),
  /** Verifies files without a workspace: everything up to entitlement. */
  'exchange.verify': query({
    scope: 'application',
    input: z.object({
      files: z.array(fileContent).min(1).max(200),
      trust: z.array(trustEntry).default([]),
      outerPassphrase: passphrase,
    }),
    output: z.object({ files: z.array(verdict) }),
  }),
} as const
