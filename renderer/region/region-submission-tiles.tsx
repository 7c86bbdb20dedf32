import { standingOf } from '#shared/overview/overview-region.ts'
import { shortMunicipality } from '#shared/region/region-name.ts'
import { submissionsText } from '#shared/region/region-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Tile, TileGrid } from '#renderer/ui/tile.tsx'
import { fileWords, standingWords, toneOfRow, type SentRow } from './region-submission-look.ts'

/** Thirty tiles by name: who sent what, and how it stands. */
export function SubmissionTiles(props: { readonly rows: readonly SentRow[]; readonly onOpen: (row: SentRow) => void }) {
  const t = useText()
  const { names } = useWorkspace()
  return (
    <TileGrid label={t(submissionsText.tilesLabel)}>
      {props.rows.map((row) => {
        const standing = standingOf(row)
        return (
          <Tile
            key={row.municipality}
            title={shortMunicipality(names.municipality(row.municipality))}
            note={fileWords(t, row)}
            state={standingWords(t, row)}
            absent={standing === 'none'}
            {...(standing === 'none' ? {} : { tone: toneOfRow(row) })}
            onClick={() => props.onOpen(row)}
          />
        )
      })}
    </TileGrid>
  )
}
