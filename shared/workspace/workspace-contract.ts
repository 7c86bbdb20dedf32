import { z } from 'zod'
import { command, finalCommand, query } from '#shared/kernel/define.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { actionTitle, currency, isoTime, municipalityId, nothing, typedText } from '#shared/kernel/schema.ts'

export const role = z.enum(['municipality', 'region'])
export type Role = z.output<typeof role>

/** What had to be mended: counts of commands, and where the damaged files are kept. */
export const recovery = z.object({
  /** `journal`: some of the last commands could not be read; `snapshot`: the file itself could not, and an older state was taken. */
  what: z.enum(['journal', 'snapshot']),
  saved: z.int(),
  lost: z.int(),
  kept: z.array(z.string()),
  /** Of which moment the state is that everything was built upon; null: the file itself. */
  from: isoTime.nullable(),
})
export type Recovery = z.output<typeof recovery>

export const openWorkspace = z.object({
  path: z.string(),
  id: z.string(),
  role,
  municipality: municipalityId.nullable(),
  workstation: z.string(),
  savedAt: isoTime,
  /** Made up for a seminar from this seed; null: a real workspace. Shown on every page. */
  seminar: z.string().nullable(),
  /** A folder that synchronises or lies on a network, and the other versions that a synchroniser left beside the file. */
  place: z.object({
    kind: z.enum(['local', 'synchronised', 'network']),
    by: z.string().nullable(),
    copies: z.array(z.string()),
  }),
  /**
   * Another program has it, so here it is only looked at, and follows what that one saves; or a newer program made it; null: it is edited
   * here.
   */
  readOnly: z
    .discriminatedUnion('because', [
      z.object({ because: z.literal('held'), owner: z.string(), since: isoTime }),
      z.object({ because: z.literal('newer') }),
    ])
    .nullable(),
  /** Null: it opened as it was left. */
  recovery: recovery.nullable(),
})
export type OpenWorkspace = z.output<typeof openWorkspace>

/** A refusal as it travels inside an answer. */
export const problem: z.ZodType<Problem> = z.object({
  code: z.string(),
  details: (z.record(z.string(), z.json()) as z.ZodType<NonNullable<Problem['details']>>).exactOptional(),
})

const settings = z.object({
  language: z.enum(['lv', 'en']),
  currency: z.union([currency, z.literal('own')]),
  theme: z.enum(['light', 'dark', 'contrast']),
  beamer: z.boolean(),
  /** How `1,234` is read: asked once, then remembered. */
  ambiguousNumber: z.enum(['ask', 'decimal', 'thousands']),
  /** Column widths and order of each grid, by the grid's name. */
  columns: z.record(z.string().max(60), z.array(z.object({ id: z.string().max(60), width: z.number() })).max(60)),
})
export type Settings = z.output<typeof settings>

export const workspaceContract = {
  /** What is open, what was open lately, where new files are suggested. */
  'workspace.state': query({
    scope: 'application',
    input: nothing,
    output: z.object({
      open: openWorkspace.nullable(),
      recent: z.array(z.object({ path: z.string(), name: z.string(), there: z.boolean() })),
      folder: z.string(),
      dialogs: z.boolean(),
      keyProtection: z.enum(['system', 'passphrase']),
      workstation: z.string(),
      /** The last file that could not be opened, and why; null once one is open. */
      refused: z.object({ path: z.string(), problem }).nullable(),
    }),
  }),
  /** The municipalities to choose from before a workspace is open. */
  'workspace.choices': query({
    scope: 'application',
    input: nothing,
    output: z.object({
      municipalities: z.array(
        z.object({ id: municipalityId, nameLv: z.string(), nameEn: z.string(), suggestedPath: z.string() }),
      ),
      regionPath: z.string(),
      titleLv: z.string(),
      titleEn: z.string(),
    }),
  }),
  /** Makes a workspace file from the bundled programme and opens it. An existing file is never overwritten. */
  'workspace.create': finalCommand({
    scope: 'application',
    input: z.object({
      role,
      municipality: municipalityId.optional(),
      path: z.string().min(1).max(4000).optional(),
      workstation: typedText(80).optional(),
      /** Filled with made-up figures for a seminar. */
      seminar: z.boolean().default(false),
    }),
    output: openWorkspace,
  }),
  'workspace.open': finalCommand({
    scope: 'application',
    input: z.object({ path: z.string().min(1).max(4000) }),
    output: openWorkspace,
  }),
  'workspace.close': finalCommand({ scope: 'application', input: nothing, output: nothing }),
  /** The system's own dialog (desktop only); `path` is null when it was closed. */
  'workspace.chooseFile': finalCommand({
    scope: 'application',
    input: z.object({ purpose: z.enum(['open', 'create']), suggestedPath: z.string().max(4000).optional() }),
    output: z.object({ path: z.string().nullable() }),
  }),
  'settings.read': query({ scope: 'application', input: nothing, output: settings }),
  'settings.change': finalCommand({ scope: 'application', input: settings.partial(), output: settings }),

  /** What Ctrl+Z and Ctrl+Y would do now. */
  'workspace.undoState': query({
    input: nothing,
    output: z.object({
      undo: actionTitle.nullable(),
      redo: actionTitle.nullable(),
      revision: z.int(),
      savedAt: isoTime,
    }),
  }),
  'workspace.undo': command({ input: nothing, output: z.object({ undone: actionTitle }) }),
  'workspace.redo': command({ input: nothing, output: z.object({ redone: actionTitle }) }),
  /** The accepted commands, newest first. */
  'workspace.history': query({
    input: z.object({ limit: z.int().min(1).max(1000).default(100) }),
    output: z.array(
      z.object({
        id: z.int(),
        at: isoTime,
        who: z.string(),
        channel: z.string(),
        title: actionTitle,
        origin: z.string().nullable(),
        rows: z.int(),
      }),
    ),
  }),
  /** Who is named in the history: an office or a PC, not a person. */
  'workspace.rename': finalCommand({
    input: z.object({ workstation: typedText(80).min(1) }),
    output: z.object({ workstation: z.string() }),
  }),
} as const
