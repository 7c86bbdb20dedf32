import { BarSlot } from './bar-slot.tsx'
import { MunicipalitySelect } from './municipality-select.tsx'
import { goTo } from './navigation.tsx'

/** While the region looks at one municipality: which one, in the bar beside the region's name. */
export function MunicipalityMenu({ page, municipality }: { readonly page: string; readonly municipality: string }) {
  return (
    <BarSlot>
      <MunicipalitySelect value={municipality} onChoose={(id) => goTo(page, { m: id })} />
    </BarSlot>
  )
}
