/** The one layout of an exchange file, shared by writing and opening. */
export const mimetype = 'application/vnd.etsi.asic-e+zip'
export const mimetypeName = 'mimetype'
export const manifestName = 'META-INF/ASiCManifest001.xml'
export const signatureName = 'META-INF/signature001.p7s'
export const readmeName = 'LASIMANI.txt'

/** The payload: one JSON file beside the readme. */
export const payloadNamePattern = /^[a-z0-9][a-z0-9-]{0,58}\.json$/

/** In bytes, unless said otherwise; all of them stand before anything is unpacked. */
export const containerLimits = {
  file: 32 * 1024 * 1024,
  entries: 16,
  manifest: 16 * 1024,
  signature: 16 * 1024,
  readme: 64 * 1024,
  payload: 16 * 1024 * 1024,
  /** A key card comes from somebody who is not known yet. */
  keyCard: 64 * 1024,
  /** Unpacked to packed; JSON that repeats itself reaches 40. */
  ratio: 200,
} as const
