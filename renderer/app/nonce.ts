import { setNonce } from 'get-nonce'

/**
 * The host writes a fresh nonce into index.html at every serving; libraries that make style elements (Mantine, scroll locking, the grid)
 * take it from get-nonce. Imported first, before anything is drawn.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
if (nonce !== '' && nonce !== '__NONCE__') setNonce(nonce)
