import { workspaceStartText as words } from '#shared/workspace/workspace-start-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import styles from './workspace-start.module.css'

export type Role = 'municipality' | 'region'

const roles = [
  { role: 'municipality', title: words.municipality, hint: words.municipalityHint },
  { role: 'region', title: words.region, hint: words.regionHint },
] as const

/** The two ways to use the program, side by side: ordinary radio buttons, so that arrow keys choose. */
export function WorkspaceRoleChoice(props: { readonly role: Role; readonly onChange: (role: Role) => void }) {
  const t = useText()
  return (
    <fieldset className={styles['roles']}>
      <legend className={styles['legend']}>{t(words.who)}</legend>
      {roles.map(({ role, title, hint }) => (
        <label key={role} className={styles['role']} data-chosen={props.role === role}>
          <input
            type="radio"
            name="role"
            value={role}
            checked={props.role === role}
            onChange={() => props.onChange(role)}
          />
          <span>
            <strong>{t(title)}</strong>
            <small>{t(hint)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
