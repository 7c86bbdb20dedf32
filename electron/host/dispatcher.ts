import { api, type Channel } from '#shared/contract/api.ts'
import { jobProblems } from '#shared/job/job-text.ts'
import type { Entry } from '#shared/kernel/define.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import type { Reply } from '#shared/kernel/reply.ts'
import { refused } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { changedModules } from '#electron/database/change-stream.ts'
import type { OnlyReading, WorkspaceFile } from '#electron/database/workspace-file.ts'
import { readWorkspaceRow } from '#electron/workspace/workspace-store.ts'
import type { Application } from './application.ts'
import { inputProblem, unknownField, unknownFieldProblem } from './input-problem.ts'
import { runInTransaction } from './transaction.ts'
import type {
  AnyLongQuery,
  ApplicationService,
  CommandService,
  CommandSteps,
  Context,
  QueryService,
  QuerySteps,
} from './service.ts'
import { services } from './services.ts'

type AnyService =
  | QueryService<Entry>
  | CommandService<Entry>
  | ApplicationService<Entry>
  | CommandSteps<Entry>
  | QuerySteps<Entry>
  | AnyLongQuery<Entry>

/** Another program has the workspace: here it is only looked at. */
function onlyReading(path: string, why: OnlyReading): Problem {
  if (why.because === 'newer') return problem(workspaceProblems, 'WORKSPACE_NEWER_ONLY_READ', { path })
  return problem(workspaceProblems, 'WORKSPACE_READ_ONLY', { path, owner: why.owner, since: why.since })
}

function moduleOf(channel: string): string {
  return channel.split('.')[0] ?? channel
}

/**
 * Takes every call of every host: parses it, queues it (one at a time, in order), runs it in a transaction if it changes something, and
 * acknowledges only what is on disk. The only place that catches exceptions: they are bugs.
 */
export class Dispatcher {
  readonly #application: Application
  readonly #checkOutput: boolean
  #queue: Promise<unknown> = Promise.resolve()
  #listeners = new Set<(modules: readonly string[]) => void>()

  constructor(application: Application, options: { readonly checkOutput: boolean }) {
    this.#application = application
    this.#checkOutput = options.checkOutput
    application.onChangedElsewhere(() => this.#tell(['*']))
  }

  onChanged(listener: (modules: readonly string[]) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async call(channel: string, input: unknown): Promise<Reply> {
    const entry = Object.hasOwn(api, channel) ? (api as Record<string, Entry>)[channel] : undefined
    if (!entry) return refused(problem(workspaceProblems, 'UNKNOWN_CHANNEL', { channel: channel.slice(0, 80) }))
    const given = input ?? {}
    const parsed = entry.input.safeParse(given)
    if (!parsed.success) return refused(inputProblem(channel, parsed.error, given))
    const unknown = unknownField(entry.input, given)
    if (unknown !== undefined) return refused(unknownFieldProblem(channel, unknown))
    const service = services[channel as Channel] as unknown as AnyService
    if (typeof service === 'object' && 'long' in service)
      return this.#catching(channel, entry, () => this.#answerLong(service, parsed.data))
    return this.#enqueue(() => this.#run(channel as Channel, entry, parsed.data))
  }

  /** Waits until everything that was called has been answered. */
  async idle(): Promise<void> {
    await this.#enqueue(() => Promise.resolve())
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work, work)
    this.#queue = result.catch(() => undefined)
    return result
  }

  #run(channel: Channel, entry: Entry, input: unknown): Promise<Reply> {
    return this.#catching(channel, entry, () => this.#answer(channel, entry, input))
  }

  /** Gathers in its turn, then works beside the queue: other calls are answered meanwhile. */
  async #answerLong(service: AnyLongQuery<Entry>, input: unknown): Promise<Reply> {
    const { jobs, ports } = this.#application
    const asked = (input as { readonly job?: string }).job
    const begun = jobs.begin(asked ?? ports.newId())
    if (!begun) return refused(problem(jobProblems, 'ALREADY_RUNNING'))
    try {
      const gathered = await this.#enqueue(() => {
        const file = this.#application.file
        if (!file) return Promise.resolve(refused(problem(workspaceProblems, 'NO_WORKSPACE')))
        return Promise.resolve().then(() => service.gather(this.#context(file), input))
      })
      return gathered.ok ? await service.work(gathered.value, input, begun.job) : gathered
    } finally {
      begun.end()
    }
  }

  async #catching(channel: string, entry: Entry, answer: () => Promise<Reply>): Promise<Reply> {
    try {
      const reply = await answer()
      if (reply.ok && this.#checkOutput) entry.output.parse(reply.value)
      return reply
    } catch (error) {
      const what = error instanceof Error ? `${channel}: ${error.message}` : String(error)
      if (process.env.PLANOTAVA_DEBUG) console.error(error)
      const { file } = this.#application
      // Its tables may be others than this program knows: what can be read of them is shown, the rest says why it is not.
      if (file?.readOnly?.because === 'newer')
        return refused(problem(workspaceProblems, 'WORKSPACE_NEWER_NOT_SHOWN', { path: file.path }))
      return refused(problem(workspaceProblems, 'BUG', { what }))
    }
  }

  async #answer(channel: Channel, entry: Entry, input: unknown): Promise<Reply> {
    const service = services[channel] as unknown as AnyService
    if (entry.scope === 'application') {
      const before = this.#application.file
      const reply = await (service as ApplicationService<Entry>)(this.#application, input)
      if (before !== this.#application.file) this.#tell(['workspace', '*'])
      else if (reply.ok && entry.kind === 'command') this.#tell([moduleOf(channel)])
      return reply
    }
    const file = this.#application.file
    if (!file) return refused(problem(workspaceProblems, 'NO_WORKSPACE'))
    if (entry.kind === 'command' && file.readOnly) return refused(onlyReading(file.path, file.readOnly))
    const steps = typeof service === 'object' ? (service as CommandSteps<Entry> & QuerySteps<Entry>) : undefined
    let waited: unknown
    if (steps) {
      const gathered = steps.gather(this.#context(file), input)
      if (!gathered.ok) return gathered
      const result = await steps.wait(gathered.value, input, this.#application)
      if (!result.ok) return result
      waited = result.value
    }
    if (entry.kind === 'command' && entry.keepBefore) file.keep(entry.keepBefore, this.#application.ports.clock())
    const context = this.#context(file)
    if (entry.kind === 'query') {
      return steps ? steps.settle(context, waited, input) : (service as QueryService<Entry>)(context, input)
    }
    const change = steps
      ? () => steps.settle(context, waited, input)
      : () => (service as CommandService<Entry>)(context, input)
    const outcome = runInTransaction(file, this.#application.ports.clock(), {
      channel,
      who: context.who,
      undoable: entry.undo === 'undoable',
      change,
    })
    if (outcome.reply.ok && outcome.changes > 0) this.#tell(changedModules(file.database, outcome.set))
    // It changed something besides the rows: a restore point that was made.
    else if (outcome.reply.ok && entry.undo === 'final') this.#tell([moduleOf(channel)])
    return outcome.reply
  }

  #context(file: WorkspaceFile): Context {
    const row = readWorkspaceRow(file.database)
    return {
      db: file.database,
      role: row.role,
      municipality: row.municipality,
      workspaceId: row.id,
      readOnly: file.readOnly && onlyReading(file.path, file.readOnly),
      who: row.workstation,
      now: this.#application.ports.clock().toISOString(),
      newId: () => this.#application.ports.newId(),
    }
  }

  #tell(modules: readonly string[]): void {
    for (const listener of this.#listeners) listener(modules)
  }
}
