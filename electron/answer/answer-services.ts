import { answerProblems } from '#shared/answer/answer-text.ts'
import type { answerContract, AnswerRemark } from '#shared/answer/answer-contract.ts'
import { trustEntry } from '#shared/exchange/exchange-trust-entry.ts'
import type { PayloadList } from '#shared/exchange/payload-data.ts'
import { rowFits } from '#shared/exchange/payload-check.ts'
import { wholeRow, type MergeRow } from '#shared/merge/merge.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { z } from 'zod'
import {
  readReceipts,
  readRemarks,
  writeDone,
  writeReply,
  type RemarkRow,
} from '#electron/exchange/exchange-answer-store.ts'
import { certificateOfPem, factsOf } from '#electron/exchange/exchange-certificate.ts'
import { cellKey, type RowChange } from '#electron/exchange/exchange-diff.ts'
import type { FigureCell, Figures } from '#electron/exchange/exchange-figures.ts'
import { readFigures, writeRows } from '#electron/exchange/exchange-figures-store.ts'
import { readOwnKey, readTrust, readTrustList } from '#electron/exchange/exchange-key-store.ts'
import { cellAbout, emptyRow } from '#electron/merge/merge-cell.ts'
import { tableOf } from '#electron/merge/merge-figures.ts'
import { done, type Context, type ServiceOf } from '#electron/host/service.ts'
import { importAnswers } from './answer-import.ts'

type Contract = typeof answerContract

function ownMunicipality(context: Context): Result<string, Problem> {
  const { municipality } = context
  return municipality === null ? refused(problem(workspaceProblems, 'MUNICIPALITY_ONLY')) : ok(municipality)
}

function rowNow(figures: Figures, list: string, key: string): MergeRow {
  const table = tableOf(list)
  return figures[table.list].find((row) => cellKey(table, row) === key) ?? null
}

function shown(figures: Figures, row: RemarkRow): AnswerRemark {
  const { list, key, field } = row
  const place = list === null || key === null || field === null ? null : { list, key, field }
  const own = place && rowNow(figures, place.list, place.key)
  const ours = JSON.parse(row.ours) as FigureCell
  const now = place && place.field !== wholeRow ? (own?.[place.field] ?? null) : null
  return {
    position: row.position,
    kind: row.kind,
    cell: place && { place, ...cellAbout(place, own) },
    theirs: JSON.parse(row.theirs) as FigureCell,
    ours,
    now,
    text: row.text,
    who: row.who,
    at: row.at,
    reply: row.reply,
    // A correction that stands in the own model now is dealt with, however it came there.
    done: row.doneAt !== null || (row.kind !== 'comment' && place !== null && place.field !== wholeRow && now === ours),
  }
}

/** What the newest list of keys says of the key that signs here. */
function ownStanding({ db }: Context) {
  const list = readTrustList(db)
  const own = readOwnKey(db)
  if (!list) return null
  const keys = z.array(trustEntry).parse(JSON.parse(list.keys))
  const found = keys.find(({ certificate }) => certificate.trim() === own?.certificate.trim())
  return { serial: list.serial, issuedAt: list.issuedAt, standing: found?.status ?? ('missing' as const) }
}

function knownRemark(context: Context, receipt: string, position: number): Result<RemarkRow, Problem> {
  const own = ownMunicipality(context)
  if (!own.ok) return own
  const row = readRemarks(context.db, receipt).find((one) => one.position === position)
  return row ? ok(row) : refused(problem(answerProblems, 'REMARK_MISSING'))
}

export const answerServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'answer.read': (context) => {
    const own = ownMunicipality(context)
    if (!own.ok) return own
    const { db } = context
    const figures = readFigures(db, own.value)
    const regionKey = readTrust(db).find(({ municipality, status }) => municipality === 'region' && status === 'active')
    const certificate = regionKey && certificateOfPem(regionKey.certificate)
    return ok({
      receipts: readReceipts(db).map((receipt) => ({
        ...receipt,
        remarks: readRemarks(db, receipt.id).map((row) => shown(figures, row)),
      })),
      regionKey: certificate ? factsOf(certificate, 'region') : null,
      ownKey: ownStanding(context),
    })
  },

  'answer.import': importAnswers,

  'answer.take': (context, { receipt, positions }) => {
    const own = ownMunicipality(context)
    if (!own.ok) return own
    const figures = readFigures(context.db, own.value)
    const rows = new Map<
      string,
      { list: PayloadList; key: string; before: MergeRow; after: Record<string, FigureCell> }
    >()
    let taken = 0
    for (const row of readRemarks(context.db, receipt)) {
      const { list, key, field } = row
      if (!positions.includes(row.position) || row.kind === 'comment') continue
      if (list === null || key === null || field === null || field === wholeRow) continue
      const id = `${list} ${key}`
      const before = rowNow(figures, list, key)
      const found = rows.get(id) ?? { list, key, before, after: { ...(before ?? emptyRow({ list, key })) } }
      found.after[field] = JSON.parse(row.ours) as FigureCell
      rows.set(id, found)
      taken++
    }
    const changes: RowChange[] = []
    for (const { list, before, after } of rows.values())
      if (rowFits(tableOf(list).list, after)) changes.push({ table: tableOf(list), before, after })
    if (changes.length === 0) return refused(problem(answerProblems, 'NOTHING_TO_TAKE'))
    writeRows(context.db, own.value, changes)
    return done({ taken }, { key: 'answer.take', params: { count: taken } })
  },

  'answer.reply': (context, { receipt, position, text }) => {
    const row = knownRemark(context, receipt, position)
    if (!row.ok) return row
    writeReply(context.db, receipt, position, text?.trim() || null)
    return done({}, { key: 'answer.reply', params: {} })
  },

  'answer.done': (context, { receipt, position, done: isDone }) => {
    const row = knownRemark(context, receipt, position)
    if (!row.ok) return row
    writeDone(context.db, receipt, position, isDone ? context.now : null)
    return done({}, { key: 'answer.done', params: {} })
  },
}
