import type { ReactNode } from 'react'

/** A figure of a series: a gap where it is not known, and never a 0 instead. */
export type ChartPoint = number | 'unknown' | 'not-planned' | null

export interface ChartSeries {
  /** Gives colour, dash and mark: a service's code, or any word. The same key looks the same everywhere. */
  readonly key: string
  readonly label: string
  readonly points: readonly ChartPoint[]
  /**
   * 'limit' is a dashed line without marks (capacity); 'line' puts a line over bars; 'band-top' followed by its 'band-bottom' makes a
   * shaded band (confidence).
   */
  readonly as?: 'limit' | 'line' | 'band-top' | 'band-bottom'
  readonly colour?: string
  /** Bars: hatched where only a part of the amount is known, by the places of `points`. */
  readonly partial?: readonly boolean[]
}

export interface ChartProps {
  /** States the finding: "Aprūpe mājās: no 2012. gada pieprasījums pārsniedz jaudu". */
  readonly title: string
  /** Grey words after the title: "klienti gadā". */
  readonly unit: string
  readonly kind: 'line' | 'bar' | 'stacked'
  /** Along the bottom, usually years. */
  readonly labels: readonly string[]
  readonly series: readonly ChartSeries[]
  /** How a value is written; default `formatNumber`. Memoise it. */
  readonly format?: (value: number) => string
  /** The label that the work above has selected. */
  readonly selected?: number
  readonly onPick?: (labelIndex: number) => void
  /** Pixels at normal size; default 180. */
  readonly height?: number
  /** Before the "Grafiks | Tabula" switch. */
  readonly actions?: ReactNode
}
