import { parentPort, workerData } from 'node:worker_threads'
import loadHighs from 'highs'
import type { LinearProgram, ProgramSolution } from '#shared/kernel/linear-program.ts'

/** What the worker is started with. */
export interface SolverTask {
  readonly program: LinearProgram
  readonly seconds: number
  /** Set to 1 from outside: stop, and answer with the best found. */
  readonly stop: Int32Array
  /** The engine, where it does not lie beside the package. */
  readonly engine?: Uint8Array
}

/** What it says on its way, and at the end. */
export type SolverMessage =
  | { readonly kind: 'progress'; readonly objective: number | null; readonly bound: number | null }
  | { readonly kind: 'found'; readonly objective: number; readonly values: readonly number[] }
  | { readonly kind: 'solved'; readonly solution: ProgramSolution }

const tell = (message: SolverMessage): void => parentPort?.postMessage(message)
const finite = (value: number | undefined): number | null =>
  value !== undefined && Math.abs(value) < 1e20 ? value : null

type Instantiate = (bytes: Uint8Array, imports: object) => Promise<{ readonly instance: object }>

/** Starts the engine from bytes: the archive of the desktop program is a file system which only the main thread is sure to see. */
function fromBytes(engine: Uint8Array): Parameters<typeof loadHighs>[0] {
  const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly: { readonly instantiate: Instantiate } }
  const options = {
    instantiateWasm(imports: object, receive: (instance: object) => void): object {
      void wasm.instantiate(engine, imports).then(({ instance }) => receive(instance))
      return {}
    },
  }
  return options as Parameters<typeof loadHighs>[0]
}

/** One program, one worker: HiGHS blocks its thread until it is done, so it has one of its own. */
async function solve({ program, seconds, stop, engine }: SolverTask): Promise<void> {
  const highs = await loadHighs(engine === undefined ? {} : fromBytes(engine))
  const { variables, rows, sense } = program
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const { terms } of rows) {
    for (const [variable, factor] of terms) {
      indices.push(variable)
      values.push(factor)
    }
    starts.push(indices.length)
  }
  const { constants, infinity } = highs
  const bounded = (value: number): number => (value === Infinity ? infinity : value === -Infinity ? -infinity : value)
  const model = highs.createModel({
    numCols: variables.length,
    numRows: rows.length,
    sense: sense === 'minimise' ? constants.objectiveSense.minimize : constants.objectiveSense.maximize,
    colCost: variables.map(({ cost }) => cost),
    colLower: variables.map(({ lower }) => bounded(lower)),
    colUpper: variables.map(({ upper }) => bounded(upper)),
    rowLower: rows.map(({ lower }) => bounded(lower)),
    rowUpper: rows.map(({ upper }) => bounded(upper)),
    matrix: { format: 'csr', numRows: rows.length, numCols: variables.length, starts, indices, values },
    integrality: variables.map(({ whole }) =>
      whole ? constants.variableType.integer : constants.variableType.continuous,
    ),
  })
  // Proved to the last: an answer that may be a little worse would be called optimal. One thread, one seed: the same answer every time.
  model.options.set({
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 1e-6,
    mip_feasibility_tolerance: 1e-9,
    primal_feasibility_tolerance: 1e-9,
    random_seed: 1,
    time_limit: seconds,
  })
  const { callbackType } = constants
  let bound: number | null = null
  model.run({
    [callbackType.mipLogging]: ({ data }) => {
      bound = finite(data.mip_dual_bound) ?? bound
      tell({ kind: 'progress', objective: finite(data.mip_primal_bound), bound })
      return undefined
    },
    [callbackType.mipImprovingSolution]: ({ data }) => {
      const objective = finite(data.objective_function_value)
      if (objective !== null && data.mip_solution) tell({ kind: 'found', objective, values: [...data.mip_solution] })
      return undefined
    },
    [callbackType.mipInterrupt]: (event) => {
      bound = finite(event.data.mip_dual_bound) ?? bound
      if (Atomics.load(stop, 0) === 1) event.interrupt()
      return undefined
    },
  })
  const status = model.getModelStatus()
  const { modelStatus } = constants
  const found = model.info.get('primal_solution_status') === constants.solutionStatus.feasible
  const objective = found ? model.getObjectiveValue() : null
  const isOptimal = status === modelStatus.optimal || status === modelStatus.empty
  tell({
    kind: 'solved',
    solution: {
      status: isOptimal
        ? 'optimal'
        : status === modelStatus.infeasible
          ? 'infeasible'
          : status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible
            ? 'unbounded'
            : found
              ? 'best-found'
              : 'none-found',
      values: found || isOptimal ? [...model.getSolution().colValue] : [],
      objective: isOptimal ? model.getObjectiveValue() : objective,
      bound: isOptimal ? model.getObjectiveValue() : bound,
    },
  })
}

void solve(workerData as SolverTask)
