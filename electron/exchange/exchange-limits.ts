import { containerLimits } from '#electron/container/container-layout.ts'

/** The largest exchange file in bytes: what is larger is refused before it is read. */
export const largestExchangeFile: number = containerLimits.file
