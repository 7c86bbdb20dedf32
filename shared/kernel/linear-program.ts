/** A variable of a linear program: between its bounds, whole where `whole`. */
export interface ProgramVariable {
  readonly lower: number
  readonly upper: number
  readonly whole: boolean
  /** What one of it adds to the objective. */
  readonly cost: number
}

/** `lower ≤ Σ factor × variable ≤ upper`; variables by their places. */
export interface ProgramRow {
  readonly lower: number
  readonly upper: number
  readonly terms: readonly (readonly [variable: number, factor: number])[]
}

/** A mixed-integer linear program. Plain data: it travels to a worker as it is. */
export interface LinearProgram {
  readonly sense: 'minimise' | 'maximise'
  readonly variables: readonly ProgramVariable[]
  readonly rows: readonly ProgramRow[]
}

/** How a program was solved. `bound` is what no solution can be better than. */
export interface ProgramSolution {
  /** `best-found`: stopped before it was proved that nothing is better. */
  readonly status: 'optimal' | 'best-found' | 'none-found' | 'infeasible' | 'unbounded'
  /** By the places of the variables; empty where none was found. */
  readonly values: readonly number[]
  readonly objective: number | null
  readonly bound: number | null
}

/** Puts a linear program together piece by piece. */
export class ProgramBuilder {
  readonly #variables: ProgramVariable[] = []
  readonly #rows: ProgramRow[] = []

  /** @returns the place of the new variable */
  add(cost: number, { lower = 0, upper = Infinity, whole = false } = {}): number {
    this.#variables.push({ lower, upper, whole, cost })
    return this.#variables.length - 1
  }

  /** A variable that is 0 or 1. @returns its place */
  choice(cost: number): number {
    return this.add(cost, { upper: 1, whole: true })
  }

  row(terms: ProgramRow['terms'], { lower = -Infinity, upper = Infinity }: { lower?: number; upper?: number }): void {
    this.#rows.push({ lower, upper, terms })
  }

  build(sense: LinearProgram['sense']): LinearProgram {
    return { sense, variables: [...this.#variables], rows: [...this.#rows] }
  }
}
