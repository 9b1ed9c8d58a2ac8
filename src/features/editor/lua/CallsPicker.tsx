import { PhoneIncoming, PhoneOutgoing } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Calls, Position } from '#src/workers/lua-language/contract.ts'
import { partLabel } from '#domain/parts/part-label.ts'
import { QuickPick } from '#src/ui/QuickPick.tsx'
import { useDraft } from '../use-draft.ts'
import { useGoToPart } from '../use-editor-location.ts'
import { showMain } from '../view-store.ts'
import { closeCalls, type ShownCalls, useShownCalls } from './calls-store.ts'
import { type LuaScript, luaScripts } from './lua-scripts.ts'

export function CallsPicker({ connectorId }: { connectorId: string }) {
  const shown = useShownCalls()
  return shown === null ? null : <OpenPicker connectorId={connectorId} shown={shown} />
}

/** Who calls a function and whom it calls, through all modules; picking one goes there. */
function OpenPicker({ connectorId, shown: { of, callers, called } }: { connectorId: string; shown: ShownCalls }) {
  const [text, setText] = useState('')
  const { mine } = useDraft(connectorId, (draft) => ({ mine: draft.mine }))
  const goTo = useGoToPart()
  const scripts = new Map(luaScripts(connectorId, mine).map((script) => [script.document.uri, script]))
  const labelOf = (script: LuaScript | undefined) => (script === undefined ? '' : partLabel(script.field, mine))
  const entry = (direction: string, icon: ReactNode, { item, at }: Calls, place: Position) => {
    const script = scripts.get(item.uri)
    return { key: `${direction} ${item.uri} ${item.name}`, label: item.name === '' ? labelOf(script) : item.name, note: `${labelOf(script)}, line ${place.line + 1}${at.length > 1 ? `, ${at.length} calls` : ''}`, icon, part: script?.partId, place }
  }
  const incoming = callers.map((calls) => entry('from', <PhoneIncoming size={15} aria-hidden />, calls, calls.at[0]?.start ?? calls.item.selection.start))
  const outgoing = called.map((calls) => entry('to', <PhoneOutgoing size={15} aria-hidden />, calls, calls.item.selection.start))
  const wanted = (items: typeof incoming) => items.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()))
  const groups = [{ label: 'Called by', items: wanted(incoming) }, { label: 'Calls', items: wanted(outgoing) }].filter(({ items }) => items.length > 0)
  const name = of.name === '' ? labelOf(scripts.get(of.uri)) : of.name
  return (
    <QuickPick
      label={`Calls of ${name}`}
      placeholder={`Who calls ${name}, and whom it calls`}
      text={text}
      groups={groups}
      isBusy={false}
      none={`Nothing in this connector calls ${name}, and it calls nothing of it.`}
      onText={setText}
      onClose={closeCalls}
      onPick={({ key }) => {
        const picked = [...incoming, ...outgoing].find((each) => each.key === key)
        if (picked?.part === undefined) return
        showMain()
        goTo(picked.part, { ...picked.place })
      }}
    />
  )
}
