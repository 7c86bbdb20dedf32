import { cooperationProblems } from '#shared/cooperation/cooperation-text.ts'
import { agreementProblems } from '#shared/agreement/agreement-text.ts'
import type { agreementContract } from '#shared/agreement/agreement-contract.ts'
import { payloadVersion, type AgreementFile } from '#shared/exchange/payload.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { readAgreements, writeAgreement } from '#electron/cooperation/cooperation-store.ts'
import { keepSigned, sign, toSign, type Signed, type Unsigned } from '#electron/exchange/exchange-document.ts'
import { partyOf, senderOf } from '#electron/exchange/exchange-party.ts'
import { readFile } from '#electron/exchange/exchange-store.ts'
import { commandSteps, done, type Context, type ServiceOf } from '#electron/host/service.ts'
import { agreementOfContent, contentOf, sameContent } from './agreement-file.ts'
import { readOffers, readSigned, settleOffer, type AgreementContent, type Offer } from './agreement-store.ts'

type Contract = typeof agreementContract

function ownMunicipality(context: Context): Result<string, Problem> {
  if (context.readOnly) return refused(context.readOnly)
  return context.municipality === null
    ? refused(problem(workspaceProblems, 'MUNICIPALITY_ONLY'))
    : ok(context.municipality)
}

function unsignedFile(
  context: Context,
  of: {
    readonly own: string
    readonly to: string
    readonly step: AgreementFile['step']
    readonly proposal: string | null
  },
  content: AgreementContent,
): Result<Unsigned, Problem> {
  const payload: AgreementFile = {
    kind: 'agreement',
    schema: { ...payloadVersion },
    from: { municipality: of.own, workstation: senderOf(context) },
    to: of.to,
    municipality: of.own,
    createdAt: context.now,
    note: null,
    step: of.step,
    agreement: content,
    proposal: of.proposal,
  }
  const word = of.step === 'proposed' ? 'piedāvājums' : 'apstiprinājums'
  const name = (partyOf(context.db, of.to)?.name ?? of.to).replaceAll(' ', '_')
  const file = `Vienošanās_${content.service}_${name}_${word}.asice`
  return toSign(context, payload, { payload: 'agreement.json', file })
}

function openOffer(context: Context, id: string): Result<Offer, Problem> {
  const own = ownMunicipality(context)
  if (!own.ok) return own
  const offer = readOffers(context.db).find((one) => one.id === id)
  return offer ? ok(offer) : refused(problem(agreementProblems, 'OFFER_MISSING'))
}

interface Accepting {
  readonly offer: Offer
  /** Null where nothing has to be signed: it is a confirmation of what we proposed. */
  readonly unsigned: Unsigned | null
}

export const agreementServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'agreement.read': (context) => {
    const { db, municipality } = context
    const copies = readAgreements(db, municipality)
    const copiesOf = (id: string) => copies.filter((copy) => copy.id === id)
    return ok({
      offers: readOffers(db).map(({ id, sender, step, content, signedAt }) => ({
        id,
        agreement: content.id,
        sender,
        step,
        service: content.service,
        firstYear: content.firstYear,
        lastYear: content.lastYear,
        settlementMinor: content.settlementMinor,
        currency: content.currency,
        signedAt,
        differs: copiesOf(content.id).some((copy) => !sameContent(contentOf(copy), content)),
      })),
      signed: readSigned(db).map(({ content, proposer, confirmer, signedAt }) => {
        const own = copiesOf(content.id)
        const same = own.length === 0 ? null : own.every((copy) => sameContent(contentOf(copy), content))
        return { agreement: content.id, service: content.service, proposer, confirmer, signedAt, same }
      }),
    })
  },

  'agreement.propose': commandSteps<Contract['agreement.propose'], Unsigned, Signed>({
    gather: (context, { agreement, to }) => {
      const own = ownMunicipality(context)
      if (!own.ok) return own
      const found = readAgreements(context.db, own.value).find(({ id }) => id === agreement)
      if (!found) return refused(problem(cooperationProblems, 'AGREEMENT_UNKNOWN', { id: agreement }))
      if (to === own.value || !found.members.some(({ municipality }) => municipality === to))
        return refused(problem(agreementProblems, 'NOT_A_MEMBER', { municipality: to }))
      return unsignedFile(context, { own: own.value, to, step: 'proposed', proposal: null }, contentOf(found))
    },
    wait: (unsigned, { passphrase }, application) => sign(application, unsigned, passphrase),
    settle: (context, signed, { to, agreement }) => {
      const file = keepSigned(context, signed, { municipality: to, revision: null, submission: null })
      const copy = readAgreements(context.db, context.municipality).find(({ id }) => id === agreement)
      if (copy?.state === 'draft') writeAgreement(context.db, { ...copy, state: 'proposed' })
      return done(file, { key: 'agreement.propose', params: { file: file.name } })
    },
  }),

  'agreement.accept': commandSteps<Contract['agreement.accept'], Accepting, { offer: Offer; signed: Signed | null }>({
    gather: (context, { offer: id }) => {
      const offer = openOffer(context, id)
      if (!offer.ok) return offer
      const { sender, step, content, fileDigest } = offer.value
      if (step === 'confirmed') return ok({ offer: offer.value, unsigned: null })
      const bytes = readFile(context.db, fileDigest)
      if (!bytes) return refused(problem(agreementProblems, 'OFFER_MISSING'))
      const proposal = Buffer.from(bytes).toString('base64')
      const own = context.municipality ?? ''
      const unsigned = unsignedFile(context, { own, to: sender, step: 'confirmed', proposal }, content)
      return unsigned.ok ? ok({ offer: offer.value, unsigned: unsigned.value }) : unsigned
    },
    wait: async ({ offer, unsigned }, { passphrase }, application) => {
      if (!unsigned) return ok({ offer, signed: null })
      const signed = await sign(application, unsigned, passphrase)
      return signed.ok ? ok({ offer, signed: signed.value }) : signed
    },
    settle: (context, { offer, signed }) => {
      const { db, now, municipality } = context
      writeAgreement(db, agreementOfContent(offer.content, municipality ?? ''))
      settleOffer(db, offer.id, now)
      const about = { municipality: offer.sender, revision: null, submission: null }
      const file = signed ? keepSigned(context, signed, about) : null
      return done({ file }, { key: 'agreement.accept', params: { municipality: offer.sender } })
    },
  }),

  'agreement.edit': (context, { offer: id }) => {
    const offer = openOffer(context, id)
    if (!offer.ok) return offer
    const { content, sender } = offer.value
    writeAgreement(context.db, { ...agreementOfContent(content, context.municipality ?? ''), state: 'draft' })
    settleOffer(context.db, id, context.now)
    return done({ agreement: content.id }, { key: 'agreement.edit', params: { municipality: sender } })
  },

  'agreement.decline': (context, { offer: id }) => {
    const offer = openOffer(context, id)
    if (!offer.ok) return offer
    settleOffer(context.db, id, context.now)
    return done({}, { key: 'agreement.decline', params: { municipality: offer.value.sender } })
  },
}
