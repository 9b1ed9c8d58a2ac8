import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { QuickPick } from '#src/ui/QuickPick.tsx'
import { closePalette, openShortcuts, togglePalette, useShownPalette } from './palette.ts'
import { rememberConnector } from './recent-store.ts'
import { ShortcutsHelp } from './ShortcutsHelp.tsx'
import { useCommandEntries } from './use-command-entries.ts'
import { useConnectorEntries } from './use-connector-entries.tsx'

/** Ctrl/Cmd-K: connectors, and what the screen offers: its actions, the modules of the open connector. `?` tells the keys. */
export function CommandPalette() {
  const shown = useShownPalette()
  usePaletteKeys()
  useRememberedConnectors()
  if (shown === 'palette') return <OpenPalette />
  if (shown === 'shortcuts') return <ShortcutsHelp onClose={closePalette} />
  return null
}

function OpenPalette() {
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const commands = useCommandEntries(text)
  const connectors = useConnectorEntries(text)
  // What is still on its way comes last, so that nothing moves under the fingers.
  const groups = text === '' ? [...connectors.groups, ...commands] : [...commands, ...connectors.groups]
  return (
    <QuickPick
      label="Search and commands"
      placeholder="Connectors, modules, commands"
      text={typed}
      groups={groups}
      isBusy={connectors.isBusy}
      none="Nothing found."
      onText={setTyped}
      onPick={({ key }) => groups.flatMap((group) => group.items).find((item) => item.key === key)?.run()}
      onClose={closePalette}
    />
  )
}

/** Before anyone else hears the keys: the code editor has its own use for Ctrl-K. */
function usePaletteKeys() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPalette = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'
      const isHelp = event.key === '?' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
      if (!isPalette && !isHelp) return
      event.preventDefault()
      event.stopPropagation()
      if (isPalette) togglePalette()
      else openShortcuts()
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], .monaco-editor *'))

function useRememberedConnectors() {
  const { connectorId } = useParams({ strict: false })
  useEffect(() => {
    if (connectorId !== undefined) rememberConnector(connectorId)
  }, [connectorId])
}
