import styles from './overview.module.css'

/** The colour of a service, as in every grid and chart. */
export function Swatch({ colour }: { readonly colour: string }) {
  return <span className={styles['swatch']} style={{ backgroundColor: colour }} aria-hidden />
}
