import { Modal } from '@mantine/core'
import { useOfferedCommands } from '#src/workspace/commands-store.ts'
import { Keys } from '#src/ui/Keys.tsx'
import { useReturnFocus } from '#src/ui/use-return-focus.ts'
import classes from './ShortcutsHelp.module.css'

type KeyGroup = { label: string; keys: readonly { label: string; shortcut: string }[] }

const mod = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl'

const everywhere: KeyGroup = {
  label: 'Everywhere',
  keys: [{ label: 'Search and commands', shortcut: `${mod}+K` }],
}

const inTrees: KeyGroup = {
  label: 'In a tree or list',
  keys: [
    { label: 'Move', shortcut: '↑ ↓' },
    { label: 'Close and open', shortcut: '← →' },
    { label: 'Go to the first or last', shortcut: 'Home End' },
    { label: 'Go to a name', shortcut: 'a…z' },
    { label: 'Open', shortcut: 'Enter' },
    { label: 'Select for a comparison', shortcut: 'Space' },
    { label: 'What one can do', shortcut: 'Shift+F10' },
  ],
}

/** The keys that do something now. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  useReturnFocus()
  const offered = useOfferedGroups()
  return (
    <Modal opened returnFocus={false} onClose={onClose} title="Keyboard shortcuts" size={640} closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.groups}>
        {[everywhere, ...offered, inTrees].map((group) => (
          <section key={group.label} aria-label={group.label}>
            <h3 className={classes.title}>{group.label}</h3>
            <dl className={classes.keys}>
              {group.keys.map(({ label, shortcut }) => (
                <div key={label} className={classes.key}>
                  <dt>{label}</dt>
                  <dd><Keys shortcut={shortcut} /></dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}

function useOfferedGroups(): KeyGroup[] {
  const commands = Object.values(useOfferedCommands()).flat()
  const withKeys = commands.flatMap(({ label, group, shortcut }) => (shortcut === undefined ? [] : [{ label, group, shortcut }]))
  return [...Map.groupBy(withKeys, (command) => command.group)].map(([label, keys]) => ({ label, keys }))
}
