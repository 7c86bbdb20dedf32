import { exactArithmetic } from './arithmetic-exact.ts'
import type { Arithmetic, Special } from './arithmetic.ts'
import { exactText, parseExact, type Exact } from './exact.ts'
import type { Trace, TraceOperation, TraceParams, TraceValue } from './trace.ts'

/** An exact value and how it came about. */
export interface Traced {
  readonly exact: Exact
  readonly node: Trace
}

/** A label of a value that no formula has named; a test keeps it out of every explanation. */
export const unnamed = 'unnamed'

function text(value: Exact): TraceValue {
  if (value.d === 0n) return exactArithmetic.read(value)
  const inText = exactText(value)
  return value.d === 1n && Number.isSafeInteger(Number(value.n)) ? Number(value.n) : inText
}

function step(exact: Exact, operation: TraceOperation, from: readonly Traced[], params: TraceParams = {}): Traced {
  const children = from.map((t) => t.node)
  return { exact, node: { label: unnamed, params, operation, value: text(exact), unit: 'ratio', children } }
}

const x = exactArithmetic
const exacts = (values: readonly Traced[]) => values.map((v) => v.exact)

/** Computes exactly and writes down what it did: the tree of `value.node` explains the value. */
export const tracedArithmetic: Arithmetic<Traced> = {
  explains: true,
  given: (value) => step(x.given(value), 'given', []),
  prepared: (value) => step(x.prepared(value), 'given', []),
  total: (terms) => step(x.total(exacts(terms)), 'total', terms),
  sum: (terms) => step(x.sum(exacts(terms)), 'sum', terms),
  product: (factors) => step(x.product(exacts(factors)), 'product', factors),
  quotient: (a, b) => step(x.quotient(a.exact, b.exact), 'quotient', [a, b]),
  minimum: (a, b) => step(x.minimum(a.exact, b.exact), 'minimum', [a, b]),
  maximum: (values) => step(x.maximum(exacts(values)), 'maximum', values),
  difference: (a, b) => step(x.difference(a.exact, b.exact), 'difference', [a, b]),
  excess: (a, b) => step(x.excess(a.exact, b.exact), 'excess', [a, b]),
  remainder: (a, b) => step(x.remainder(a.exact, b.exact), 'excess', [a, b]),
  round: (a) => step(x.round(a.exact), 'round', [a]),
  roundOfProduct: (a, b, describe) =>
    tracedArithmetic.round(tracedArithmetic.about(tracedArithmetic.product([a, b]), describe)),
  ceilingOfQuotient: (a, b, c) =>
    step(x.ceilingOfQuotient(a.exact, b.exact, c.exact), 'ceiling-of-quotient', [a, b, c]),
  floorOfProduct: (a, b, c) => step(x.floorOfProduct(a.exact, b.exact, c.exact), 'floor-of-product', [a, b, c]),
  between: (first, a, last, b, year) =>
    step(x.between(first, a.exact, last, b.exact, year), 'between', [a, b], { first, last, year }),
  slope: (years, values) => step(x.slope(years, exacts(values)), 'slope', values),
  damping: (years) => step(x.damping(years), 'damping', [], { years }),
  advance: (a, slope, by) => step(x.advance(a.exact, slope.exact, by.exact), 'advance', [a, slope, by]),
  about(value, describe) {
    const { params = {}, ...said } = describe()
    return { exact: value.exact, node: { ...value.node, ...said, params: { ...value.node.params, ...params } } }
  },
  read: (value) => x.read(value.exact),
}

const specials: readonly Special[] = ['unknown', 'not-planned', 'not-limited']

/** An explanation that was made before, as an operand of a further one. */
export function tracedOf(node: Trace): Traced {
  const { value } = node
  if (typeof value === 'number') return { exact: x.given(value), node }
  const special = specials.find((s) => s === value)
  return { exact: special === undefined ? parseExact(value) : x.given(special), node }
}
