import {
  add,
  ceiling,
  compare,
  divide,
  exactly,
  exactText,
  floor,
  fraction,
  multiply,
  parseExact,
  roundHalfUp,
  subtract,
  zero,
} from '#shared/kernel/exact.ts'
import type { Exact } from '#shared/kernel/exact.ts'
import type { Trace, TraceValue } from '#shared/kernel/trace.ts'

/**
 * Computes a figure again from its explanation alone: only `operation`, `params` and the values of inputs are read. Written from the
 * table of operations in trace.ts, without the product's arithmetic.
 */
export function recompute(node: Trace): TraceValue {
  const inputs = node.children.map(recompute)
  if (node.operation === 'given') return node.value
  if (node.operation === 'total')
    return show(
      inputs
        .filter((v) => v !== 'unknown')
        .map(number)
        .reduce(add, zero),
    )
  const [a, b] = inputs
  if (node.operation === 'between') return between(node, a ?? 'unknown', b ?? 'unknown')
  if (inputs.includes('unknown')) return 'unknown'
  if (node.operation === 'minimum') {
    if (b === 'not-limited') return a ?? 'unknown'
    return compare(number(a), number(b)) <= 0 ? (a ?? 'unknown') : (b ?? 'unknown')
  }
  if (inputs.includes('not-limited')) {
    if (node.operation === 'maximum') return 'not-limited'
    if (node.operation === 'excess' && b === 'not-limited') return 0
    throw new Error(`not limited in ${node.operation}`)
  }
  const values = inputs.map(number)
  const [x = zero, y = zero, z = zero] = values
  switch (node.operation) {
    case 'sum':
      return show(values.reduce(add, zero))
    case 'product':
      return show(values.reduce(multiply, exactly(1)))
    case 'quotient':
      return y.n === 0n ? 'unknown' : show(divide(x, y))
    case 'maximum':
      return show(values.reduce((p, q) => (compare(p, q) >= 0 ? p : q)))
    case 'difference':
      return show(subtract(x, y))
    case 'excess':
      return show(notBelowZero(subtract(x, y)))
    case 'round':
      return whole(roundHalfUp(x))
    case 'ceiling-of-quotient':
      return whole(ceiling(divide(divide(x, y), z)))
    case 'floor-of-product':
      return whole(floor(multiply(multiply(x, y), z)))
    case 'damping': {
      let sum = zero
      for (let i = 1n; i <= BigInt(node.params['years'] ?? 0); i++) sum = add(sum, fraction(9n ** i, 10n ** i))
      return show(sum)
    }
    case 'slope':
      return slope(node, values)
    case 'advance':
      return show(notBelowZero(add(x, multiply(y, z))))
  }
}

function between(node: Trace, a: TraceValue, b: TraceValue): TraceValue {
  const [first, last, year] = [Number(node.params['first']), Number(node.params['last']), Number(node.params['year'])]
  if (year <= first || last <= first) return a
  if (year >= last) return b
  if (a === 'unknown' || b === 'unknown') return 'unknown'
  const part = fraction(BigInt(year - first), BigInt(last - first))
  return show(add(number(a), multiply(subtract(number(b), number(a)), part)))
}

/** Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²: the textbook form, not the product's. */
function slope(node: Trace, y: readonly Exact[]): TraceValue {
  const x = node.children.map((c) => exactly(Number(c.params['year'])))
  const count = exactly(x.length)
  const [meanX, meanY] = [divide(x.reduce(add, zero), count), divide(y.reduce(add, zero), count)]
  let above = zero
  let below = zero
  for (const [i, xi] of x.entries()) {
    const dx = subtract(xi, meanX)
    above = add(above, multiply(dx, subtract(y[i] ?? zero, meanY)))
    below = add(below, multiply(dx, dx))
  }
  return show(divide(above, below))
}

function number(value: TraceValue | undefined): Exact {
  return value === 'not-planned' ? zero : parseExact(String(value))
}

function whole(value: number): TraceValue {
  return Math.abs(value) > 1e12 ? 'unknown' : value
}

function notBelowZero(value: Exact): Exact {
  return value.n < 0n ? zero : value
}

function show(value: Exact): TraceValue {
  return value.d === 1n ? Number(value.n) : exactText(value)
}

/** Every node of an explanation, the root first. */
export function nodesOf(node: Trace): Trace[] {
  return [node, ...node.children.flatMap(nodesOf)]
}
