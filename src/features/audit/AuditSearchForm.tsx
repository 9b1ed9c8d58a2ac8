import { Button, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import classes from './AuditPage.module.css'

/** Looks for a text in names, actions and summaries. */
export function AuditSearchForm() {
  const { q } = useSearch({ from: '/audit' })
  const navigate = useNavigate()
  const [text, setText] = useState(q ?? '')
  const search = (event: FormEvent) => {
    event.preventDefault()
    void navigate({ to: '/audit', search: text.trim() === '' ? {} : { q: text.trim() } })
  }
  return (
    <form role="search" aria-label="Search the audit" onSubmit={search} className={classes.form}>
      <TextInput type="search" aria-label="Search the audit" placeholder="Person, connector or action" maxLength={200} leftSection={<Search size={14} aria-hidden />} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" variant="default">Search</Button>
    </form>
  )
}
