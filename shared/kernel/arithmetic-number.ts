import { exactArithmetic } from './arithmetic-exact.ts'
import { doubleArithmetic } from './arithmetic-quick.ts'
import type { Arithmetic, Prepared, Special } from './arithmetic.ts'
import type { Exact } from './exact.ts'
import type { About } from './trace.ts'

const doubles = doubleArithmetic
const fractions = exactArithmetic

/**
 * Doubles, or fractions behind numbers: the number of a fraction is its place in `kept`. One class for both, because a formula that
 * has met two kinds of values stays slow for good, also where it is given doubles alone (a whole region: 59 ms against 40 ms).
 */
class NumberArithmetic implements Arithmetic<number> {
  readonly explains = false
  readonly #kept: Exact[] | null

  constructor(kept: Exact[] | null) {
    this.#kept = kept
  }

  #at(place: number): Exact {
    const found = this.#kept?.[place]
    if (!found) throw new RangeError('no such fraction')
    return found
  }

  #all(places: readonly number[]): Exact[] {
    return places.map((place) => this.#at(place))
  }

  #keep(value: Exact): number {
    return (this.#kept?.push(value) ?? 0) - 1
  }

  given(value: number | Special): number {
    return this.#kept ? this.#keep(fractions.given(value)) : doubles.given(value)
  }

  prepared(value: Prepared | undefined): number {
    return this.#kept ? this.#keep(fractions.prepared(value)) : doubles.prepared(value)
  }

  sum(terms: readonly number[]): number {
    return this.#kept ? this.#keep(fractions.sum(this.#all(terms))) : doubles.sum(terms)
  }

  total(terms: readonly number[]): number {
    return this.#kept ? this.#keep(fractions.total(this.#all(terms))) : doubles.total(terms)
  }

  product(factors: readonly number[]): number {
    return this.#kept ? this.#keep(fractions.product(this.#all(factors))) : doubles.product(factors)
  }

  quotient(a: number, b: number): number {
    return this.#kept ? this.#keep(fractions.quotient(this.#at(a), this.#at(b))) : doubles.quotient(a, b)
  }

  minimum(a: number, b: number): number {
    return this.#kept ? this.#keep(fractions.minimum(this.#at(a), this.#at(b))) : doubles.minimum(a, b)
  }

  maximum(values: readonly number[]): number {
    return this.#kept ? this.#keep(fractions.maximum(this.#all(values))) : doubles.maximum(values)
  }

  difference(a: number, b: number): number {
    return this.#kept ? this.#keep(fractions.difference(this.#at(a), this.#at(b))) : doubles.difference(a, b)
  }

  excess(a: number, b: number, sure?: boolean): number {
    return this.#kept ? this.#keep(fractions.excess(this.#at(a), this.#at(b))) : doubles.excess(a, b, sure)
  }

  remainder(a: number, b: number): number {
    return this.#kept ? this.#keep(fractions.remainder(this.#at(a), this.#at(b))) : doubles.remainder(a, b)
  }

  round(a: number): number {
    return this.#kept ? this.#keep(fractions.round(this.#at(a))) : doubles.round(a)
  }

  roundOfProduct(a: number, b: number, describe: () => About): number {
    return this.#kept
      ? this.#keep(fractions.round(fractions.product([this.#at(a), this.#at(b)])))
      : doubles.roundOfProduct(a, b, describe)
  }

  ceilingOfQuotient(a: number, b: number, c: number): number {
    return this.#kept
      ? this.#keep(fractions.ceilingOfQuotient(this.#at(a), this.#at(b), this.#at(c)))
      : doubles.ceilingOfQuotient(a, b, c)
  }

  floorOfProduct(a: number, b: number, c: number): number {
    return this.#kept
      ? this.#keep(fractions.floorOfProduct(this.#at(a), this.#at(b), this.#at(c)))
      : doubles.floorOfProduct(a, b, c)
  }

  between(first: number, a: number, last: number, b: number, year: number): number {
    return this.#kept
      ? this.#keep(fractions.between(first, this.#at(a), last, this.#at(b), year))
      : doubles.between(first, a, last, b, year)
  }

  slope(years: readonly number[], values: readonly number[]): number {
    return this.#kept ? this.#keep(fractions.slope(years, this.#all(values))) : doubles.slope(years, values)
  }

  damping(years: number): number {
    return this.#kept ? this.#keep(fractions.damping(years)) : doubles.damping(years)
  }

  advance(a: number, slope: number, by: number): number {
    return this.#kept
      ? this.#keep(fractions.advance(this.#at(a), this.#at(slope), this.#at(by)))
      : doubles.advance(a, slope, by)
  }

  about(value: number): number {
    return value
  }

  read(value: number): number | Special | 'unproven' {
    return this.#kept ? fractions.read(this.#at(value)) : doubles.read(value)
  }
}

/** The quick arithmetic. `read` says `unproven` where only fractions know. */
export const quickArithmetic: Arithmetic<number> = new NumberArithmetic(null)

/** Fractions for the figures that the quick arithmetic cannot prove. One for each figure or service: it keeps all that it computes. */
export function slowArithmetic(): Arithmetic<number> {
  return new NumberArithmetic([])
}
