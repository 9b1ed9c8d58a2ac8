import { CloseButton, Kbd, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { Search } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { longestSearch } from './library-search.ts'

const settleMs = 120

type SearchFieldProps = { input: RefObject<HTMLInputElement | null>; text: string; isBusy: boolean; onText: (text: string) => void; onDown: () => void }

/** Searches while one types; what is typed is never replaced by an older text that comes back from the link. */
export function SearchField({ input, text, isBusy, onText, onDown }: SearchFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [link, setLink] = useState({ seen: text, sent: text })
  if (text !== link.seen) {
    setLink({ ...link, seen: text })
    if (text !== link.sent) setTyped(null)
  }
  const send = (next: string) => {
    setLink((before) => ({ ...before, sent: next }))
    onText(next)
  }
  const sendSoon = useDebouncedCallback(send, settleMs)
  const value = typed ?? text
  const clear = () => {
    sendSoon.cancel()
    setTyped('')
    send('')
    input.current?.focus()
  }
  return (
    <TextInput
      ref={input}
      type="search"
      maxLength={longestSearch}
      aria-label="Search connectors"
      placeholder="Search names, handles and Lua"
      leftSection={<Search size={14} aria-hidden />}
      rightSection={value === '' ? <Kbd size="xs">/</Kbd> : <CloseButton size="xs" aria-label="Clear the search" onClick={clear} />}
      value={value}
      aria-busy={isBusy}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        sendSoon(event.currentTarget.value)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') clear()
        else if (event.key === 'ArrowDown' || event.key === 'Enter') onDown()
        else return
        event.preventDefault()
      }}
    />
  )
}
