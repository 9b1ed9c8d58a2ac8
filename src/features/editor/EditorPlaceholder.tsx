import { Skeleton } from '@mantine/core'
import classes from './EditorPlaceholder.module.css'

const rows = ['64%', '80%', '52%', '70%', '74%', '58%', '66%', '48%']

/** The editor's shape while the connector is on its way. */
export function EditorPlaceholder() {
  return (
    <div className={classes.editor} role="status" aria-label="The connector is loading">
      <div className={classes.toolbar}><Skeleton height={12} width={180} radius="xs" /></div>
      <div className={classes.explorer}>{rows.map((width) => <Skeleton key={width} height={10} width={width} radius="xs" />)}</div>
      <div className={classes.part}>{rows.map((width) => <Skeleton key={width} height={10} width={width} radius="xs" />)}</div>
    </div>
  )
}
