import { useEffect, useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { movedPath, pathAt, stepOfShares, topOfShares, type Path, type PathEnd } from './path-scale.ts'
import styles from './path-editor.module.css'

export interface DrawnPath {
  readonly id: string
  readonly name: string
  readonly colour: string
  readonly path: Path
}

export interface PathEditorProps {
  readonly label: string
  readonly years: readonly number[]
  readonly paths: readonly DrawnPath[]
  readonly editable: boolean
  /** Names an end of a path for screen readers. */
  readonly endName: (name: string, end: PathEnd) => string
  /** Writes a share beside the axis: "8 %". */
  readonly format: (value: number) => string
  /** Writes the share of an end, to the last digit that is stored: "8,53 %". */
  readonly endFormat: (value: number) => string
  /** A path that was let go at another place. */
  readonly onMoved: (id: string, path: Path) => void
  /** Pixels. */
  readonly height: number
}

const margin = { left: 48, right: 28, top: 22, bottom: 20 }
const ends = ['first', 'last'] as const

interface Moving {
  readonly id: string
  readonly path: Path
}

/** Shares over the years as lines whose two ends are moved by the mouse or the arrow keys; each move is told once, when it ends. */
export function PathEditor(props: PathEditorProps) {
  const { years, paths, editable, format, endFormat, height } = props
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(600)
  const [moving, setMoving] = useState<Moving>()
  const hint = useId()
  useEffect(() => {
    const box = frame.current
    if (!box) return undefined
    const watcher = new ResizeObserver(() => setWidth(box.clientWidth))
    watcher.observe(box)
    return () => watcher.disconnect()
  }, [])
  // What was moved stays where it was let go until it is stored.
  useEffect(() => setMoving(undefined), [paths])

  const first = years[0] ?? 0
  const last = years.at(-1) ?? first
  // The axis stands still while something is moved on it.
  const top = topOfShares(paths.flatMap(({ path }) => [path.first, path.last]))
  const step = stepOfShares(top)
  const wide = Math.max(1, width - margin.left - margin.right)
  const high = height - margin.top - margin.bottom
  const x = (year: number): number => margin.left + ((year - first) / Math.max(1, last - first)) * wide
  const y = (value: number): number => margin.top + (1 - Math.min(value, top) / top) * high
  const shown = (one: DrawnPath): Path => (moving?.id === one.id ? moving.path : one.path)

  /** Then its figure stands below the line, not on the other's. */
  const isUnderAnother = (one: DrawnPath, year: number, value: number): boolean =>
    paths.some((other) => other.id !== one.id && pathAt(shown(other), year) > value)

  const finish = (one: DrawnPath): void => {
    if (moving?.id !== one.id) return
    if (JSON.stringify(moving.path) === JSON.stringify(one.path)) setMoving(undefined)
    else props.onMoved(one.id, moving.path)
  }
  const drag = (one: DrawnPath, end: PathEnd, event: PointerEvent<SVGElement>): void => {
    const box = frame.current?.getBoundingClientRect()
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const year = first + ((event.clientX - box.left - margin.left) / wide) * (last - first)
    const value = top * (1 - (event.clientY - box.top - margin.top) / high)
    setMoving({ id: one.id, path: movedPath(shown(one), end, { year, value: Math.min(top, value) }, { years, step }) })
  }
  const press = (one: DrawnPath, end: PathEnd, event: KeyboardEvent<SVGElement>): void => {
    if (event.key === 'Escape') {
      setMoving(undefined)
      return
    }
    const path = shown(one)
    const by = step * (event.shiftKey ? 10 : 1)
    const here =
      end === 'first' ? { year: path.firstYear, value: path.first } : { year: path.lastYear, value: path.last }
    const to = {
      ArrowUp: { ...here, value: here.value + by },
      ArrowDown: { ...here, value: here.value - by },
      ArrowLeft: { ...here, year: here.year - 1 },
      ArrowRight: { ...here, year: here.year + 1 },
    }[event.key]
    if (!to) return
    event.preventDefault()
    setMoving({ id: one.id, path: movedPath(path, end, to, { years, step }) })
  }

  return (
    <div ref={frame} className={styles['frame']}>
      <svg width={width} height={height} role="group" aria-label={props.label} aria-describedby={hint}>
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line className={styles['rule']} x1={margin.left} x2={width - margin.right} y1={y(value)} y2={y(value)} />
            <text className={styles['axis']} x={margin.left - 8} y={y(value)} dy="0.32em" textAnchor="end">
              {format(value)}
            </text>
          </g>
        ))}
        {years.map((year) => (
          <text key={year} className={styles['axis']} x={x(year)} y={height - 4} textAnchor="middle">
            {year}
          </text>
        ))}
        {paths.map((one) => {
          const path = shown(one)
          return (
            <g key={one.id} data-moving={moving?.id === one.id} className={styles['path']}>
              <polyline
                points={years.map((year) => `${x(year)},${y(pathAt(path, year))}`).join(' ')}
                stroke={one.colour}
                fill="none"
              />
              {ends.map((end) => {
                const year = end === 'first' ? path.firstYear : path.lastYear
                const value = end === 'first' ? path.first : path.last
                return (
                  <g key={end}>
                    <text
                      className={styles['value']}
                      x={x(year)}
                      y={y(value) + (isUnderAnother(one, year, value) ? 19 : -11)}
                      textAnchor="middle"
                    >
                      {endFormat(value)}
                    </text>
                    <circle
                      className={styles['end']}
                      cx={x(year)}
                      cy={y(value)}
                      r={6}
                      stroke={one.colour}
                      role="slider"
                      tabIndex={editable ? 0 : -1}
                      aria-label={props.endName(one.name, end)}
                      aria-valuemin={0}
                      aria-valuemax={100}
                      aria-valuenow={Number((value * 100).toPrecision(6))}
                      aria-valuetext={`${year}: ${endFormat(value)}`}
                      aria-disabled={!editable}
                      onPointerDown={(event) => editable && event.currentTarget.setPointerCapture(event.pointerId)}
                      onPointerMove={(event) => drag(one, end, event)}
                      onPointerUp={() => finish(one)}
                      onPointerCancel={() => setMoving(undefined)}
                      onKeyDown={(event) => editable && press(one, end, event)}
                      onKeyUp={(event) => event.key.startsWith('Arrow') && finish(one)}
                      onBlur={() => finish(one)}
                    />
                  </g>
                )
              })}
            </g>
          )
        })}
      </svg>
      <span id={hint} hidden>
        {props.label}
      </span>
    </div>
  )
}
