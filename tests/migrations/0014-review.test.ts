import { expect, it } from 'vitest'
import { databaseAt, planningRows, programmeRows, stepsTo, workspaceRows } from './migration-bench.ts'

it('migration 14: submissions that were taken before are full ones, and the region can answer', async () => {
  const db = await databaseAt(13, programmeRows, workspaceRows, planningRows)
  db.run(
    `INSERT INTO exchange_submission (id, municipality, round, revision, previous, ancestors, signer, signed_at, taken_at, file_digest, outcome)
     VALUES ('a', 'ogres', '2012', 1, NULL, '[]', 's', '2012-03-01T08:00:00.000Z', '2012-03-02T08:00:00.000Z', 'd', 'applied')`,
  )
  const tables = ['agreement_offer', 'agreement_signed', 'answer_cell', 'answer_receipt', 'exchange_trust_list', 'merge_correction', 'review_comment', 'review_verdict', 'round_opened'] // prettier-ignore
  stepsTo(db, 14, tables, { standing: 'full' })
  expect(db.all('SELECT id, outcome, standing FROM exchange_submission')).toEqual([
    { id: 'a', outcome: 'applied', standing: 'full' },
  ])
  expect(() => db.run(`UPDATE exchange_submission SET standing = 'half'`)).toThrow(/CHECK/)
  const verdict = (word: string) =>
    db.run(`INSERT INTO review_verdict (submission, municipality, revision, verdict, who, at) VALUES ('a', 'ogres', 1, ?, 'Juris', 't')`, [word]) // prettier-ignore
  expect(() => verdict('maybe')).toThrow(/CHECK/)
  verdict('returned')
  expect(() => verdict('accepted')).toThrow(/UNIQUE/)
  expect(() =>
    db.run(
      `INSERT INTO review_comment (id, municipality, submission, text, who, at) VALUES ('c', 'nowhere', 'a', 't', 'w', 't')`,
    ),
  ).toThrow(/FOREIGN KEY/)
  db.close()
})
