import { Badge, Button, SegmentedControl, UnstyledButton } from '@mantine/core'
import { RotateCcw } from 'lucide-react'
import classes from './ConfigForm.module.css'

export type ConfigView = 'form' | 'json'

type ConfigFormToolbarProps = {
  isAlone: boolean
  view: ConfigView
  onView: (view: ConfigView) => void
  problemCount: number
  isListShown: boolean
  onToggleList: () => void
  onReset: (() => void) | undefined
}

export function ConfigFormToolbar({ isAlone, view, onView, problemCount, isListShown, onToggleList, onReset }: ConfigFormToolbarProps) {
  if (isAlone && problemCount === 0) return null
  return (
    <div className={classes.toolbar}>
      {!isAlone && <SegmentedControl
        size="xs" aria-label="How the values are shown" value={view} onChange={(value) => onView(value === 'json' ? 'json' : 'form')}
        data={[{ value: 'form', label: 'Form' }, { value: 'json', label: 'JSON' }]}
      />}
      <span className={classes.spring} />
      {problemCount > 0 && (
        <UnstyledButton aria-expanded={isListShown} onClick={onToggleList}>
          <Badge color="red" variant="light" size="md" className={classes.count}>{problemCount === 1 ? '1 problem' : `${problemCount} problems`}</Badge>
        </UnstyledButton>
      )}
      {onReset !== undefined && !isAlone && <Button variant="subtle" color="gray" size="compact-xs" leftSection={<RotateCcw size={13} />} onClick={onReset}>Reset to defaults</Button>}
    </div>
  )
}
