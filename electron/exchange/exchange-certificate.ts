import type { z } from 'zod'
import type { certificateFacts } from '#shared/exchange/exchange-contract.ts'
import { digitsOf, fingerprintOf, fromPem } from '#electron/container/certificate-form.ts'
import { parseCertificate, type Certificate } from '#electron/container/certificate-read.ts'

export type CertificateFacts = z.output<typeof certificateFacts>

/** The certificate of a PEM text, when it is one of our profile. */
export function certificateOfPem(pem: string): Certificate | undefined {
  const der = fromPem(pem)
  const parsed = der && parseCertificate(der)
  return parsed?.ok ? parsed.value : undefined
}

/** What a person sees of a certificate. */
export function factsOf(
  certificate: Pick<Certificate, 'der' | 'subject' | 'notBefore' | 'notAfter'>,
  municipality: string | null,
): CertificateFacts {
  return {
    fingerprint: fingerprintOf(certificate.der),
    digits: digitsOf(certificate.der),
    municipality,
    organisation: certificate.subject.organisation,
    workstation: certificate.subject.workstation,
    notBefore: certificate.notBefore.toISOString(),
    notAfter: certificate.notAfter.toISOString(),
  }
}

/** The digits and the workstation of an enrolled certificate (PEM). */
export function describeCertificate(pem: string): Pick<CertificateFacts, 'digits' | 'workstation'> | undefined {
  const certificate = certificateOfPem(pem)
  return certificate && factsOf(certificate, null)
}
