import type { OutputOf } from '#shared/contract/api.ts'
import { formatDay } from '#shared/kernel/date-text.ts'
import { standingOf, type Standing } from '#shared/overview/overview-region.ts'
import { regionOverviewText as words } from '#shared/overview/overview-region-text.ts'
import { overviewText } from '#shared/overview/overview-text.ts'
import { goTo } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import type { TagTone } from '#renderer/ui/tag.tsx'
import { Tile, TileGrid } from '#renderer/ui/tile.tsx'

type Row = OutputOf<'region.submissions'>['rows'][number]

const tones: Record<Standing, TagTone> = { none: 'neutral', 'must-fix': 'bad', open: 'warn', whole: 'ok' }

/** One tile for each municipality: what came, and whether it is whole. A tile opens the municipality. */
export function OverviewRegionTiles({ rows }: { readonly rows: readonly Row[] }) {
  const t = useText()
  return (
    <TileGrid label={t(words.municipalities)}>
      {rows.map((row) => (
        <MunicipalityTile key={row.municipality} row={row} />
      ))}
    </TileGrid>
  )
}

function MunicipalityTile({ row }: { readonly row: Row }) {
  const t = useText()
  const { names } = useWorkspace()
  const standing = standingOf(row)
  const note =
    row.revision !== null && row.signedAt !== null
      ? t(words.revision, row.revision, formatDay(row.signedAt))
      : t(row.enrolled ? words.enrolled : words.notEnrolled)
  const said =
    standing === 'must-fix'
      ? t(words.openPlaces, row.mustFix ?? 0)
      : standing === 'open' && row.completeness
        ? `${t(words.standing.open)} · ${t(overviewText.doneOf, row.completeness.done, row.completeness.of)}`
        : t(words.standing[standing])
  return (
    <Tile
      title={names.municipality(row.municipality).replace(/ novads$| Municipality$/, '')}
      note={note}
      state={said}
      tone={tones[standing]}
      absent={standing === 'none'}
      onClick={() =>
        standing === 'none' ? goTo('submissions', { m: row.municipality }) : goTo('overview', { m: row.municipality })
      }
    />
  )
}
