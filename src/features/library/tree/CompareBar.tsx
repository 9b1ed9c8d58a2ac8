import { Button, CloseButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { GitCompareArrows } from 'lucide-react'
import classes from './CompareBar.module.css'
import type { ConnectorRow } from '../connector-row.ts'

/** Stands over the grid while connectors are picked; two of them can be compared. */
export function CompareBar({ picked, onClear }: { picked: readonly ConnectorRow[]; onClear: () => void }) {
  const [left, right] = picked
  return (
    <div role="status" className={classes.place}>
      {left !== undefined && (
        <div className={classes.bar}>
          <span className={classes.names}>{picked.map(({ name, version }) => `${name} v${version}`).join(' and ')}</span>
          {right === undefined ? (
            <span className={classes.hint}>Ctrl-click or Shift+Space on another to compare</span>
          ) : (
            <Button leftSection={<GitCompareArrows size={14} aria-hidden />} renderRoot={(props) => <Link to="/compare" search={{ left: left.id, right: right.id }} {...props} />}>
              Compare
            </Button>
          )}
          <CloseButton size="sm" aria-label="Clear the selection" onClick={onClear} />
        </div>
      )}
    </div>
  )
}
