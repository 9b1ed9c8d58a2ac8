import { Kbd } from '@mantine/core'
import classes from './Keys.module.css'

/** A shortcut as keys: "Ctrl+S" and "Shift F7" alike. */
export function Keys({ shortcut }: { shortcut: string }) {
  return (
    <span className={classes.keys}>
      {shortcut.split(/(?<=.)[+ ](?=.)/).map((key) => <Kbd key={key} size="xs">{key}</Kbd>)}
    </span>
  )
}
