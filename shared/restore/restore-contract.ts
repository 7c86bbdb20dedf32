import { z } from 'zod'
import { changedCell } from '#shared/exchange/exchange-contract.ts'
import { command, finalCommand, query } from '#shared/kernel/define.ts'
import { isoTime, municipalityId, nothing, serviceCode, typedText } from '#shared/kernel/schema.ts'
import { pointReasons } from './restore-reason.ts'
import { openWorkspace, problem, recovery } from '#shared/workspace/workspace-contract.ts'

const path = z.string().min(1).max(4000)
/** The name of a restore point's file. */
const point = z.string().min(1).max(200)

export const restoreContract = {
  /** The states that were kept, newest first. */
  'restore.list': query({
    input: nothing,
    output: z.object({
      points: z.array(
        z.object({
          name: point,
          at: isoTime,
          reason: z.enum(pointReasons),
          /** What a person called it; empty otherwise. */
          label: z.string(),
          bytes: z.int(),
          /** Actions since then. */
          actions: z.int(),
        }),
      ),
      folder: z.string(),
      /** Why the last one that was due could not be made; null: it was. */
      failed: z.string().nullable(),
    }),
  }),
  /** Keeps the present state under a name. */
  'restore.make': finalCommand({
    input: z.object({ label: typedText(60) }),
    output: z.object({ name: point }),
  }),
  'restore.remove': finalCommand({ input: z.object({ point }), output: z.object({ point }) }),
  /** What restoring would change: from now to the state of the point. */
  'restore.compare': query({
    input: z.object({
      point,
      municipality: municipalityId.optional(),
      service: serviceCode.optional(),
      limit: z.int().min(1).max(5000).default(500),
    }),
    output: z.object({
      /** The first of them; `before` is now, `after` the point. */
      cells: z.array(changedCell.extend({ municipality: municipalityId })),
      count: z.int(),
    }),
  }),
  /** Brings the figures back as they were: of everybody here, of one municipality, of one service. One undo. */
  'restore.apply': command({
    keepBefore: 'restore',
    input: z.object({ point, municipality: municipalityId.optional(), service: serviceCode.optional() }),
    output: z.object({ cells: z.int() }),
  }),
  /** Looks at a workspace file that nobody has open, and changes nothing. */
  'restore.check': query({
    scope: 'application',
    input: z.object({ path }),
    output: z.object({
      path,
      /** `mendable`: something is damaged, and `repair` or `mend` can put a state together. */
      state: z.enum(['whole', 'mendable', 'lost']),
      /** What is wrong with the file itself. */
      problem: problem.nullable(),
      /** What its journal adds to it; null: there is none. */
      journal: z.object({ commands: z.int(), lost: z.int(), tornBytes: z.int() }).nullable(),
      restorePoints: z.int(),
      newest: isoTime.nullable(),
    }),
  }),
  /** Writes the best state that can be put together as a new file. */
  'restore.repair': finalCommand({
    scope: 'application',
    input: z.object({ path, out: path }),
    output: z.object({ out: path, recovery }),
  }),
  /** Mends a damaged workspace where it lies, keeps the damaged files beside it, and opens it. */
  'restore.mend': finalCommand({ scope: 'application', input: z.object({ path }), output: openWorkspace }),
} as const
