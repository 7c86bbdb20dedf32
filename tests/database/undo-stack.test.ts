import { join } from 'node:path'
import { expect, it } from 'vitest'
import { trackedTables } from '#electron/database/change-stream.ts'
import { Database } from '#electron/database/database.ts'
import { migrate } from '#electron/database/migrate.ts'
import { neverUndone } from '#electron/database/undo-stack.ts'
import { temporaryFolder, testHost, testPorts } from '../test-host.ts'

/** What a person edits, so what a person can undo. A table that is new must be put here or among those that are never undone. */
const undone = [
  'cooperation_agreement', 'cooperation_client', 'cooperation_member', 'cooperation_pin', 'cooperation_setting',
  'costing_basis', 'costing_line', 'development_service', 'forecast_actual', 'forecast_coverage', 'forecast_setting',
  'forecast_typed', 'funding_copayment', 'funding_donation', 'funding_envelope', 'funding_project',
  'funding_project_service', 'funding_state', 'merge_correction', 'review_comment', 'review_verdict', 'rules_explanation', 'scenario', 'scenario_baseline',
  'scenario_baseline_figure', 'scenario_start', 'situation_count', 'situation_population', 'situation_rate',
  'worth_choice', 'worth_peer', 'worth_setting',
] // prettier-ignore
/** Written by an import, which is undone whole: what was taken of whom, and what the region published. */
const undoneWithImport = ['exchange_head', 'exchange_submission', 'region_published', 'edition_current']

it('every table is either undone or never undone, and which is said by name', async () => {
  const db = await Database.open()
  migrate(db)
  const tables = trackedTables(db).filter((table) => !table.startsWith('programme_'))
  expect(tables).toEqual([...undone, ...undoneWithImport, ...neverUndone].sort())
  expect([...neverUndone].sort()).toEqual([
    'agreement_offer',
    'agreement_signed',
    'answer_cell',
    'answer_receipt',
    'edition_known',
    'exchange_file',
    'exchange_ledger',
    'exchange_own_key',
    'exchange_trust',
    'exchange_trust_list',
    'round_opened',
    'workspace',
  ])
  db.close()
})

it('an undo over what somebody else changed since says who and when, and changes nothing', async () => {
  const folder = temporaryFolder()
  const host = await testHost(testPorts(folder.path))
  const path = join(folder.path, 'o.planotava')
  await host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path, workstation: 'Anna' })
  const fill = (value: number) =>
    host.value('development.change', { cells: [{ service: 'S01', field: 'clients', value }] })
  await fill(41)
  // A command that cannot be undone changed the same place: here, straight in the file, as an import of another version would.
  await host.value('workspace.close', {})
  const { DatabaseSync } = await import('node:sqlite')
  const file = new DatabaseSync(path)
  file.exec(`
    INSERT INTO change_set (at, who, channel, title, undoable) VALUES ('2012-03-13T10:00:00.000Z', 'Juris', 'exchange.import', '{}', 0);
    UPDATE development_service SET clients = 99 WHERE service = 'S01';
    INSERT INTO change (change_set, table_name, row_key, before, after)
      SELECT max(id), 'development_service', (SELECT row_key FROM change WHERE table_name = 'development_service' LIMIT 1), '{}', '{}' FROM change_set`)
  file.close()
  await host.value('workspace.open', { path })
  expect(await host.ask('workspace.undo', {})).toMatchObject({
    ok: false,
    problem: { code: 'CHANGED_SINCE', details: { who: 'Juris', at: '2012-03-13T10:00:00.000Z' } },
  })
  const { rows } = await host.value('development.read', {})
  expect(rows.find(({ service }) => service === 'S01')?.clients).toBe(99)
  await host.close()
  folder.remove()
})
