import { ActionIcon, TextInput } from '@mantine/core'
import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { ValueTree } from '#src/ui/value-tree/ValueTree.tsx'
import { seenNode } from '#src/run-views/seen-node.ts'
import { frameName } from './StackView.tsx'
import { useTrace, watchExpressions } from './trace-store.ts'
import classes from './Trace.module.css'

/** Expressions of Lua, each with its value at the moment that is shown. */
export function WatchList() {
  const { expressions, stop, frame } = useTrace()
  const [typed, setTyped] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return
    watchExpressions([...expressions, typed.trim()])
    setTyped('')
  }
  return (
    <section aria-label="Watch" className={classes.watch}>
      <h3 className={classes.title}>Watch{stop !== null && frame > 0 && ` in ${frameName(stop.frames, frame)}`}</h3>
      {expressions.map((expression, index) => {
        const value = stop?.expressions[index]
        return (
          <div key={`${index} ${expression}`} className={classes.watched}>
            <div className={classes.watchedValue}>
              {value === undefined ? <code>{expression}</code> : 'problem' in value ? <span><code>{expression}</code> <span className={classes.problem}>{value.problem}</span></span> : <ValueTree node={seenNode(expression, value)} label={expression} openLevels={0} />}
            </div>
            <ActionIcon size={24} aria-label={`Do not watch ${expression}`} onClick={() => watchExpressions(expressions.filter((_, place) => place !== index))}><X size={12} aria-hidden /></ActionIcon>
          </div>
        )
      })}
      <form onSubmit={add}>
        <TextInput aria-label="Expression to watch" placeholder="As in #orders" value={typed} spellCheck={false} classNames={{ input: classes.code ?? '' }} onChange={(event) => setTyped(event.currentTarget.value)} />
      </form>
    </section>
  )
}
