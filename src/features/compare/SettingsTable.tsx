import type { SettingChange } from '#domain/compare/change.ts'
import classes from './SettingsTable.module.css'
import { type VersionLabel, versionName } from './version.ts'

type SettingsTableProps = {
  settings: readonly SettingChange[]
  /** The one side that has the module; null where both have it. */
  only: 'left' | 'right' | null
  left: VersionLabel
  right: VersionLabel
}

/** Settings as a table of old and new. */
export function SettingsTable({ settings, only, left, right }: SettingsTableProps) {
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption className={classes.caption}>Settings</caption>
        <thead>
          <tr>
            <th scope="col">Setting</th>
            {only !== 'right' && <th scope="col">{versionName(left)}</th>}
            {only !== 'left' && <th scope="col">{versionName(right)}</th>}
          </tr>
        </thead>
        <tbody>
          {settings.map((setting) => (
            <tr key={setting.field}>
              <th scope="row">{setting.label}</th>
              {only !== 'right' && <td data-side={only === null ? 'left' : undefined}>{setting.old}</td>}
              {only !== 'left' && <td data-side={only === null ? 'right' : undefined}>{setting.new}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
