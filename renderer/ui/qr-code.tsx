import { useMemo } from 'react'
import { encode } from 'uqr'

/** A QR code as a drawing: dark on white in every theme, because a telephone has to read it. `label` says what is in it. */
export function QrCode({
  text,
  label,
  size = '7rem',
}: {
  readonly text: string
  readonly label: string
  readonly size?: string
}) {
  const { data, side } = useMemo(() => {
    const code = encode(text, { border: 2 })
    return { data: code.data, side: code.size }
  }, [text])
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      width={size}
      height={size}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={dark} fill="#000000" />
    </svg>
  )
}
