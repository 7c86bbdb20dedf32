import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Problem } from '#shared/kernel/problem.ts'
import type { SeparatorReading } from '#shared/kernel/number-parse.ts'
import { AmbiguousQuestion } from './ambiguous-question.tsx'
import type { CellRange } from './cell-range.ts'
import { isEditable, plainText, readText } from './cell-text.ts'
import { parseClipboard, writeClipboard } from './clipboard-text.ts'
import type { RefusedText } from './grid-cells.ts'
import { eachCell, type GridSurface } from './grid-surface.ts'
import type { Entry, GridColumn, GridEdit, GridProps } from './grid-types.ts'
import { useText } from './language-context.tsx'
import { useNotify } from './notify.ts'
import { editsOf, firstAmbiguous, needsPreview, planPaste, type PastePlan } from './paste-plan.ts'
import { PastePreview } from './paste-preview.tsx'
import type { PendingCells } from './pending-cells.ts'
import { usePreferences } from './preferences-context.tsx'
import { useProblemText } from './problem.tsx'
import { refusalWords } from './refusal-words.ts'

/** Everything that changes cells. Each function ends in at most one call of `onEdit`, so it is one command and one undo. */
export interface GridEdits<Row> {
  readonly commitTyped: (row: Row, column: GridColumn<Row>, typed: string) => Promise<void>
  readonly clear: (range: CellRange) => Promise<void>
  readonly fillDown: (range: CellRange) => Promise<void>
  readonly paste: (text: string, range: CellRange) => Promise<void>
  readonly copy: (range: CellRange) => string
  readonly questions: ReactNode
}

interface Ambiguity {
  readonly typed: string
  readonly asDecimal: number
  readonly asThousands: number
}
interface Preview {
  readonly plan: PastePlan
  readonly selection: CellRange
}
type Question =
  | (Ambiguity & { readonly kind: 'ambiguous'; readonly answer: (reading: SeparatorReading | undefined) => void })
  | (Preview & {
      readonly kind: 'preview'
      readonly answer: (keep: { readonly keepValues: boolean } | undefined) => void
    })

export function useGridEdits<Row>(
  surface: GridSurface<Row>,
  props: Pick<GridProps<Row>, 'onEdit' | 'rowId' | 'rowName'>,
  pending: PendingCells,
  backToGrid: () => void,
  reopen: (row: Row, column: GridColumn<Row>, text: RefusedText) => void,
): GridEdits<Row> {
  const t = useText()
  const notify = useNotify()
  const { preferences, change } = usePreferences()
  const problemText = useProblemText()
  const [question, setQuestion] = useState<Question>()
  const latest = useRef({ props, reading: preferences.ambiguousNumber, problemText })
  latest.current = { props, reading: preferences.ambiguousNumber, problemText }

  const submit = useCallback(
    async (edits: readonly GridEdit[]): Promise<Problem | undefined> => {
      const { onEdit } = latest.current.props
      if (!onEdit || edits.length === 0) return undefined
      pending.add(edits)
      const outcome = await onEdit(edits)
      pending.settle(edits, outcome.ok)
      if (outcome.ok) return undefined
      notify.problem(outcome.problem)
      return outcome.problem
    },
    [pending, notify],
  )

  const ask = useCallback(
    (about: Ambiguity) =>
      new Promise<SeparatorReading | undefined>((resolve) => {
        setQuestion({
          ...about,
          kind: 'ambiguous',
          answer: (reading) => {
            setQuestion(undefined)
            if (reading) change({ ambiguousNumber: reading })
            backToGrid()
            resolve(reading)
          },
        })
      }),
    [change, backToGrid],
  )

  const preview = useCallback(
    (about: Preview) =>
      new Promise<{ readonly keepValues: boolean } | undefined>((resolve) => {
        setQuestion({
          ...about,
          kind: 'preview',
          answer: (keep) => {
            setQuestion(undefined)
            backToGrid()
            resolve(keep)
          },
        })
      }),
    [backToGrid],
  )

  const commitTyped = useCallback(
    async (row: Row, column: GridColumn<Row>, typed: string) => {
      let read = readText(column, row, typed, latest.current.reading)
      if (read.kind === 'ambiguous') {
        const reading = await ask({ ...read, typed: typed.trim() })
        if (!reading) return reopen(row, column, { typed, why: '' })
        read = readText(column, row, typed, reading)
      }
      if (read.kind === 'refused') {
        const why = refusalWords(read.refusal, shortened(typed.trim()), t)
        notify.refused(why)
        reopen(row, column, { typed, why })
      }
      if (read.kind !== 'entry') return
      const edit = { rowId: latest.current.props.rowId(row), columnId: column.id, entry: read.entry }
      const problem = await submit([edit])
      if (problem && column.kind !== 'choice') {
        reopen(row, column, { typed, why: latest.current.problemText(problem) })
      }
    },
    [ask, notify, submit, reopen, t],
  )

  const paste = useCallback(
    async (text: string, range: CellRange) => {
      const block = parseClipboard(text)
      const planWith = (reading: SeparatorReading): PastePlan =>
        planPaste(block, range, surface, latest.current.props.rowId, reading)
      let plan = planWith(latest.current.reading)
      const doubtful = firstAmbiguous(plan)
      if (doubtful?.outcome.kind === 'ambiguous') {
        const reading = await ask({ ...doubtful.outcome, typed: doubtful.text.trim() })
        if (!reading) return
        plan = planWith(reading)
      }
      if (!needsPreview(plan)) {
        await submit(editsOf(plan, true))
        return
      }
      const answer = await preview({ plan, selection: range })
      if (answer) await submit(editsOf(plan, answer.keepValues))
    },
    [ask, preview, submit, surface],
  )

  const clear = useCallback(
    async (range: CellRange) => {
      const edits: GridEdit[] = []
      eachCell(surface, range, (row, column) => {
        if (!isEditable(column, row)) return
        edits.push({ rowId: latest.current.props.rowId(row), columnId: column.id, entry: { kind: 'clear' } })
      })
      await submit(edits)
    },
    [submit, surface],
  )

  const fillDown = useCallback(
    async (range: CellRange) => {
      // One row selected: take the row above it, as Excel does.
      const from = range.top === range.bottom ? range.top - 1 : range.top
      const source = surface.rowAt(from)
      if (source === undefined) return
      const edits: GridEdit[] = []
      eachCell(surface, { ...range, top: from + 1 }, (row, column) => {
        if (!isEditable(column, row)) return
        const entry = entryOf(column, source)
        edits.push({ rowId: latest.current.props.rowId(row), columnId: column.id, entry })
      })
      await submit(edits)
    },
    [submit, surface],
  )

  const copy = useCallback(
    (range: CellRange) => {
      const rows: string[][] = []
      eachCell(surface, range, (row, column, r) => {
        const line = (rows[r - range.top] ??= [])
        line.push(plainText(column, row))
      })
      return writeClipboard(rows.filter(Boolean))
    },
    [surface],
  )

  const questions =
    question?.kind === 'ambiguous' ? (
      <AmbiguousQuestion {...question} onAnswer={question.answer} />
    ) : question ? (
      <PastePreview
        plan={question.plan}
        selection={question.selection}
        columnTitle={(c) => surface.columns()[c]?.title ?? ''}
        rowName={(r) => {
          const row = surface.rowAt(r)
          return row === undefined ? '' : (props.rowName ?? props.rowId)(row)
        }}
        onAnswer={question.answer}
      />
    ) : null

  return useMemo(
    () => ({ commitTyped, clear, fillDown, paste, copy, questions }),
    [commitTyped, clear, fillDown, paste, copy, questions],
  )
}

/** A long text is named by its beginning. */
function shortened(typed: string): string {
  return typed.length > 60 ? `${typed.slice(0, 59)}…` : typed
}

function entryOf<Row>(column: GridColumn<Row>, row: Row): Entry {
  const value = column.value(row)
  if (typeof value === 'number') return { kind: 'number', value }
  if (value === null) return { kind: 'clear' }
  if (column.kind === 'text' || column.kind === 'choice') return { kind: 'text', value }
  return value === 'not-planned' || value === 'not-limited' ? { kind: value } : { kind: 'unknown' }
}
